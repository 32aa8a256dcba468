import { expect, test } from 'vitest';
import { displayWidth } from '../../../src/text/width.js';

test.each([
  ['', 0],
  ['US$300,000', 10],
  ['30 万美元', 9],
  ['150,000 ドル', 12],
  ['만', 2],
  ['\u1106\u1161\u11ab', 2],
  ['１００％', 8],
  ['долларов', 8],
  ['organizacio\u0301n', 12],
  ['が', 2],
  ['か\u3099', 2],
  ['ﾄﾞﾙ', 3],
  ['a\u200bb\u00adc\u0007', 3],
  ['300\u00a0000\u202f', 8],
  ['👨‍👩‍👧', 2],
  ['🇯🇵', 2],
  ['❤️', 2],
  ['3', 1],
  ['𠮷', 2],
])('%j is %i columns wide', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});
