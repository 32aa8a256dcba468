import { expect, test } from 'vitest';
import { orderFindings } from '../../../src/findings/order.js';
import type { Finding } from '../../../src/model/finding.js';
import { finding } from '../reporters/report.js';

const at = (page: string, locale: string, offset: number, code: 'link/broken' | 'link/missing'): Finding => {
  const base = finding(code, { target: 'x' });
  const start = { line: 1, column: offset + 1, offset };
  const target = { path: `content/${locale}/${page}.md`, start, end: start, text: '' };
  return { ...base, page, locale, target };
};

const sorted = [
  at('a', 'ko', 5, 'link/broken'),
  at('a', 'ko', 12, 'link/broken'),
  at('a', 'ko', 12, 'link/missing'),
  at('a', 'ja', 1, 'link/broken'),
  at('a', 'xx', 1, 'link/broken'),
  at('b', 'ko', 0, 'link/broken'),
];

test('slug, then the project’s order of locales, then place, then code', () => {
  expect(orderFindings(sorted.toReversed(), ['ko', 'ja'])).toEqual(sorted);
});
