import { describe, expect, test } from 'vitest';
import { lineIndex } from '../../../src/text/line-index.js';
import { lineRanges } from '../../../src/text/lines.js';

describe('lineIndex', () => {
  test.each([
    ['', 0, 1, 1],
    ['ab\ncd', 0, 1, 1],
    ['ab\ncd', 2, 1, 3],
    ['ab\ncd', 3, 2, 1],
    ['ab\ncd', 5, 2, 3],
    ['ab\r\ncd', 3, 1, 4],
    ['ab\r\ncd', 4, 2, 1],
    ['ab\rcd', 3, 2, 1],
    ['a\n\r\n\rb', 4, 3, 1],
    ['a\n\r\n\rb', 5, 4, 1],
    ['\n', 1, 2, 1],
    ['\uFEFF# x', 1, 1, 2],
    ['𠮷x', 2, 1, 3],
    ['a\u2028b\fc\u0085d', 6, 1, 7],
  ])('%j at %i is line %i, column %i', (text, offset, line, column) => {
    expect(lineIndex(text)(offset)).toEqual({ line, column, offset });
  });

  test('takes an offset outside of the text for its nearest end', () => {
    const at = lineIndex('ab\nc');
    expect(at(-1)).toEqual({ line: 1, column: 1, offset: 0 });
    expect(at(99)).toEqual({ line: 2, column: 2, offset: 4 });
  });
});

test('lineRanges leaves the endings out', () => {
  const text = 'a\r\n\rbc\n';
  expect(lineRanges(text).map(({ start, end }) => text.slice(start, end))).toEqual(['a', '', 'bc', '']);
});
