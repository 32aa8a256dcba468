import * as table from '../tables/ja.js';
import { defineGrammar } from './define.js';

/** Japanese. Source: CLDR `ja`; 公用文作成の考え方 (numerals, counters). */
export const ja = defineGrammar({
  lang: 'ja',
  separators: { decimal: '.', groups: [','] },
  myriads: true,
  words: [table.numerals, table.units],
  dates: {
    order: 'ymd',
    months: {},
    templates: [
      '{year} ?年 {m} ?月 {day} ?日',
      '{m} ?月 {day} ?日',
      '{year} ?年 {m} ?月',
      '{m} ?月(?!間|以)',
    ],
  },
  times: {
    halves: { 午前: 'am', 午後: 'pm', AM: 'am', PM: 'pm', 'a.m.': 'am', 'p.m.': 'pm' },
    templates: [
      '{half} {hour}:{minute}[:{second}]',
      '{half} {hour} ?時 {minute} ?分',
      '{half} {hour} ?時(?!間)',
      '{hour}:{minute}[:{second}] {half}',
      '{hour} {half}',
      '{hour} ?時 {minute} ?分',
      '{hour} ?時(?!間)',
    ],
  },
  periods: [
    '{fy} ?(会計年度|年度)',
    '(会計年度) {fy}',
    '{year} ?年 ?第? ?{q2} ?四半期',
    '第 ?{q2} ?四半期',
    '{q2} ?四半期',
  ],
  ordinals: ['第 ?{n}', '{n} ?(番目|つ目|回目|個目|件目|人目|度目)'],
  fractions: ['{d} ?分の {n}'],
  bounds: {
    before: {
      少なくとも: '>=',
      最低: '>=',
      最低でも: '>=',
      最小: '>=',
      最大: '<=',
      最大で: '<=',
      最高: '<=',
    },
    after: {
      以上: '>=',
      以下: '<=',
      以内: '<=',
      以降: '>=',
      未満: '<',
      を超える: '>',
      を超え: '>',
      より大きい: '>',
      より小さい: '<',
      つ以上: '>=',
      つ以下: '<=',
      個以上: '>=',
      個以下: '<=',
      人以上: '>=',
      名以上: '>=',
      件以上: '>=',
      '+': '>=',
    },
  },
  ranges: 'から と および または',
  versions: 'バージョン Version',
  exams: '試験 コース フォーム',
});
