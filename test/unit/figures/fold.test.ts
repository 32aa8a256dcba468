import { expect, test } from 'vitest';
import { fold } from '../../../src/figures/fold.js';

test.each([
  ['１００％', '100%'],
  ['1，822．25', '1,822.25'],
  ['MB2\u2011714', 'MB2-714'],
  ['\u22125', '-5'],
  ['10\u00a0GB', '10 GB'],
  ['1\u202f822', '1\u00a0822'],
  ['5。1。', '5.1。'],
  ['128×128', '128x128'],
])('%j folds to %j, unit by unit', (text, expected) => {
  expect(fold(text)).toBe(expected);
  expect(fold(text)).toHaveLength(text.length);
});

test('what stands outside of figures stays', () => {
  expect(fold('五、一。「2」')).toBe('五、一。「2」');
});
