import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentOf } from '../unit/markdown/read.js';
import { wordsInFile } from '../unit/markdown/dialect/places.js';

/** Pieces that constructs are made of, whole and broken, and what code and containers are made of. */
const piece = fc.constantFrom(
  ...[
    '[!NOTE]',
    '> [! 참고:] ',
    '[!INCLUDE [',
    '](a.md)]',
    '[!VIDEO https://a.example/v]',
    '[!code-cs[',
    '[!div class="x"]',
  ],
  ...[
    '<xref:A.B>',
    '[](xref:',
    ')',
    ':::image source="a.png" alt-text="',
    '":::',
    ':::row:::',
    ':::column:::',
    ':::row-end:::',
  ],
  ...[
    '::: zone pivot="a"',
    '::: zone-end',
    ':::no-loc text="',
    '# [',
    '](#tab/a)',
    '---',
    ':::',
    '`',
    '```',
    '\\',
    '<!--',
    '-->',
  ],
  ...['\n', '\n\n', '\r\n', '> ', '- ', '1. ', '    ', ' ', '|', '#', '**', '<a name="x"></a>'],
);
const word = fc.integer({ min: 100, max: 999 }).map((number) => `w${number} `);
const page = fc.array(fc.oneof(piece, word), { maxLength: 40 }).map((pieces) => pieces.join(''));

test('whatever the dialect makes of a page, words lead back to where they stand', () => {
  fc.assert(
    fc.property(page, (file) => {
      const document = documentOf(file);
      const words = document.segments.flatMap(({ prose }) => prose.match(/w\d{3}/g) ?? []);
      expect(wordsInFile(file, document, /w\d{3}/g)).toEqual(words);
    }),
    { numRuns: 1500 },
  );
});

test('units in it stay in their order, within the text', () => {
  fc.assert(
    fc.property(page, fc.array(fc.nat(200), { minLength: 2, maxLength: 8 }), (file, places) => {
      const sorted = places.map((place) => Math.min(place, file.length)).sort((a, b) => a - b);
      const units = sorted
        .slice(1)
        .map((end, index) => ({ id: `1-${index}`, range: { start: sorted[index] ?? 0, end } }));
      const document = documentOf(file, units);
      let last = 0;
      for (const { range } of document.units) {
        expect(range.start).toBeGreaterThanOrEqual(last);
        expect(range.end).toBeGreaterThanOrEqual(range.start);
        expect(range.end).toBeLessThanOrEqual(document.text.length);
        last = range.start;
      }
    }),
    { numRuns: 800 },
  );
});
