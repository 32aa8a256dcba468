import { describe, expect, test } from 'vitest';
import { excerpt } from '../../../src/reporters/excerpt.js';
import { displayWidth } from '../../../src/text/width.js';

const words = (count: number): string => 'word '.repeat(count);

describe('excerpt', () => {
  test('a sentence that fits is shown whole', () => {
    expect(excerpt({ text: 'at least 5 GB', start: 9, end: 13 }, 20)).toEqual({
      line: 'at least 5 GB',
      at: 9,
      width: 4,
    });
  });

  test.each([
    ['in the middle', words(20), ` ${words(20)}`, '…word word 5 GB word word…'],
    ['at the start', '', ` ${words(20)}`, '5 GB word word word word …'],
    ['near the start', 'Needs at least ', ` ${words(20)}`, 'Needs at least 5 GB word …'],
    ['at the end', words(20), '', '… word word word word 5 GB'],
  ])('%s', (_, before, after, line) => {
    const sentence = { text: `${before}5 GB${after}`, start: before.length, end: before.length + 4 };
    const shown = excerpt(sentence, 26);
    expect(shown.line).toBe(line);
    expect(displayWidth(shown.line)).toBeLessThanOrEqual(26);
    expect(shown.line.slice(shown.at, shown.at + shown.width)).toBe('5 GB');
  });

  test('a wide character is not split', () => {
    const text = `${'収'.repeat(50)}5${'益'.repeat(50)}`;
    const { line, at, width } = excerpt({ text, start: 50, end: 51 }, 10);
    expect({ line, at, width }).toEqual({ line: '…収5益益…', at: 3, width: 1 });
  });

  test('a stretch that is too long is cut at its end', () => {
    const text = 'x'.repeat(100);
    expect(excerpt({ text, start: 0, end: 100 }, 10)).toEqual({
      line: `${'x'.repeat(9)}…`,
      at: 0,
      width: 10,
    });
  });

  test('offsets out of the text do no harm', () => {
    expect(excerpt({ text: 'abc', start: 7, end: 9 }, 10)).toEqual({ line: 'abc', at: 3, width: 0 });
    expect(excerpt({ text: '', start: 0, end: 0 }, 10)).toEqual({ line: '', at: 0, width: 0 });
  });

  test('the length of the sentence costs nothing', () => {
    const text = '長い文。'.repeat(500_000);
    const started = performance.now();
    for (let index = 0; index < 100; index += 1) excerpt({ text, start: 1_000_000, end: 1_000_004 }, 100);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('marks without end on one letter leave the rest readable', () => {
    const text = `before e${'\u0301'.repeat(10_000)} 5 GB`;
    const { line, at } = excerpt({ text, start: text.length - 4, end: text.length }, 30);
    expect(line).toBe('… 5 GB');
    expect(at).toBe(2);
  });
});
