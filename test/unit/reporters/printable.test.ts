import { expect, test } from 'vitest';
import { printable } from '../../../src/reporters/printable.js';

test.each([
  ['line ends and tabs', 'a\tb\r\nc\u2028d', 'a b  c d'],
  ['escape sequences', '\u001b[31m', '␛[31m'],
  ['C1 controls', '\u009b31m', '\ufffd31m'],
  ['delete', '\u007f', '␡'],
  ['turned direction', 'a\u202eb\u2066c', 'a\ufffdb\ufffdc'],
])('%s', (_, text, expected) => {
  expect(printable(text)).toBe(expected);
  expect(printable(text)).toHaveLength(text.length);
});

test.each(['US$150,000', '150,000 ドル', '50\u00a0000', '👩‍👩‍👧', '한국어', 'e\u0301'])('%s stays', (text) => {
  expect(printable(text)).toBe(text);
});
