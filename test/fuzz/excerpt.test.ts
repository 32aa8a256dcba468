import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt } from '../../src/reporters/excerpt.js';
import { displayWidth } from '../../src/text/width.js';

const words = fc
  .array(
    fc.constantFrom(
      'a',
      ' ',
      '5',
      '収',
      '益',
      '만',
      '\u1112\u1161\u11ab',
      'e\u0301',
      '👩‍👩‍👧',
      '\n',
      '\u001b',
      '１',
    ),
    {
      maxLength: 120,
    },
  )
  .map((pieces) => pieces.join(''));

test('an excerpt fits, and its marked stretch stands where it says', () => {
  fc.assert(
    fc.property(
      words,
      fc.constantFrom('5 GB', '収益', '', '30 万'),
      words,
      fc.integer({ min: 24, max: 120 }),
      (before, marked, after, columns) => {
        const start = before.length;
        const { line, at, width } = excerpt(
          { text: before + marked + after, start, end: start + marked.length },
          columns,
        );
        expect(displayWidth(line)).toBeLessThanOrEqual(columns);
        expect(width).toBe(displayWidth(marked));
        expect(headOf(line, at) + marked).toBe(headOf(line, at + width));
      },
    ),
  );
});

/** The first columns of a line. */
function headOf(line: string, columns: number): string {
  let head = '';
  for (const { segment } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(line)) {
    if (displayWidth(head) + displayWidth(segment) > columns) break;
    head += segment;
  }
  return head;
}

test('any text, any range: no error, no line too long, no control character', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.integer(),
      fc.integer(),
      fc.integer({ min: 24, max: 80 }),
      (text, start, end, columns) => {
        const shown = excerpt({ text, start, end }, columns);
        expect(shown.line).not.toMatch(/\p{Cc}/u);
        expect(shown.at + shown.width).toBeLessThanOrEqual(columns);
      },
    ),
  );
});
