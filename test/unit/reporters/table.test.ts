import { expect, test } from 'vitest';
import { formatTotals } from '../../../src/reporters/table.js';
import { sampleArgs } from '../findings/samples.js';
import { finding, report, tools } from './report.js';

const whole = report([finding('figure/value', sampleArgs['figure/value'])], ['en', 'ko', 'ja']);

test('a row a locale, one for all', () => {
  expect(formatTotals(whole, tools())).toBe(
    [
      'Locale  Pages  Fallbacks  Translated  Errors  Warnings  Notes',
      'en          0          0           –       0         0      0',
      'ko          1          0         16%       1         0      0',
      'ja          1          0         16%       0         0      0',
      'All         2          0         16%       1         0      0',
      '',
    ].join('\n'),
  );
});

test('wide headings, numbers as the language writes them, times', () => {
  const large = { ...whole, totals: { ...whole.totals, pages: 13400, units: 1000, translated: 999 } };
  expect(formatTotals(large, tools({}, 'ko'), { locales: { ko: 1234.4 }, total: 2000 })).toBe(
    [
      '로캘  페이지  원문 대체  번역률  오류  경고  참고     ms',
      'en         0          0       –     0     0     0      –',
      'ko         1          0     16%     1     0     0  1,234',
      'ja         1          0     16%     0     0     0      –',
      '전체  13,400          0     99%     1     0     0  2,000',
      '',
    ].join('\n'),
  );
});

test('a locale without units has no share', () => {
  const empty = { ...whole, totals: { ...whole.totals, units: 0, translated: 0 } };
  expect(formatTotals(empty, tools()).split('\n')[4]).toMatch(/^All +2 +0 +– /);
});
