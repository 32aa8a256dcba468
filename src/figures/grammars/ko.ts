import * as table from '../tables/ko.js';
import { onlyParticleRule } from '../rules/only-particle.js';
import { defineGrammar } from './define.js';

/** Korean. Source: CLDR `ko`; 표준국어대사전 for counters and particles. */
export const ko = defineGrammar({
  lang: 'ko',
  separators: { decimal: '.', groups: [','] },
  myriads: true,
  words: [table.numerals, table.units],
  endings: table.endings,
  dates: {
    order: 'ymd',
    months: {},
    templates: [
      '{year}._{m}._{day}',
      '{y2}._{m}._{day}',
      '{year} ?년 {m} ?월 {day} ?일',
      '{y2} ?년 {m} ?월 {day} ?일',
      '{m} ?월 {day} ?일',
      '{year} ?년 {m} ?월',
      '{m}월',
    ],
  },
  times: {
    halves: {
      오전: 'am',
      오후: 'pm',
      새벽: 'am',
      저녁: 'pm',
      밤: 'pm',
      AM: 'am',
      PM: 'pm',
      'a.m.': 'am',
      'p.m.': 'pm',
    },
    templates: [
      '{half} {hour}:{minute}[:{second}]',
      '{half} {hour} ?시 {minute} ?분',
      '{half} {hour} ?시(?! ?간)',
      '{hour}:{minute}[:{second}] {half}',
      '{hour} {half}',
      '{hour} ?시 {minute} ?분',
      '{hour}시(?! ?간)',
    ],
  },
  periods: [
    '{fy} ?(회계 ?연도|회계 ?년도)',
    '{year} ?년 ?{q2} ?(사)?분기',
    '{q2} ?(사)?분기(?! ?동안)',
    '(회계 ?연도) {fy}',
  ],
  ordinals: ['제 ?{n}', '{n} ?번째'],
  fractions: ['{d} ?분의 {n}'],
  bounds: {
    before: { 최소: '>=', 최소한: '>=', 적어도: '>=', 최대: '<=', 많아야: '<=' },
    after: {
      이상: '>=',
      이하: '<=',
      이내: '<=',
      초과: '>',
      미만: '<',
      '+': '>=',
      '보다 큰': '>',
      '보다 작은': '<',
      '개 이상': '>=',
      '개 이하': '<=',
      '명 이상': '>=',
      '명 이하': '<=',
    },
  },
  ranges: '에서 부터 또는_및 과 와',
  versions: '버전 version',
  exams: '시험 과정 양식',
  own: [onlyParticleRule],
});
