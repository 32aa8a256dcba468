import { expect, test } from 'vitest';
import { plainTarget } from '../../../src/pairing/plain-target.js';

test.each([
  ['https://partner.example.com/ko-kr/membership', 'https://partner.example.com/en-us/membership'],
  ['https://partner.example.com/zh-hans-cn/membership', 'https://partner.example.com/en-us/membership/'],
  ['http://docs.example.com/de-de', 'https://docs.example.com/en-us/'],
  ['/ja-jp/azure/storage#top', '/azure/storage/#top'],
  ['https://example.com/x?view=3', 'https://example.com/x'],
  ['gold.md#silver', 'gold.md#silver'],
])('%s leads where %s does', (target, source) => {
  expect(plainTarget(target)).toBe(plainTarget(source));
});

test.each([
  ['https://example.com/exam-mb2-714.aspx', 'https://example.com/exam-mb2-713.aspx'],
  ['../ab-cd/gold.md', '../gold.md'],
  ['https://example.com/gold#a', 'https://example.com/gold#b'],
  ['https://example.com/gold?id=1', 'https://example.com/gold?id=2'],
  ['https://example.com/in-app/gold', 'https://example.com/gold'],
])('%s does not lead where %s does', (target, source) => {
  expect(plainTarget(target)).not.toBe(plainTarget(source));
});
