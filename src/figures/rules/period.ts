import type { Rule } from '../grammar.js';
import { HAN_YEAR, hanNumber } from '../han-number.js';
import { choice } from '../template.js';
import { patternRule } from './pattern.js';

/** How a language writes periods. */
export interface PeriodWriting {
  templates: readonly string[];
  /** Words for the number of a quarter: `segundo`. */
  quarters: Readonly<Record<string, number>>;
}

/**
 * Fiscal and calendar years and their parts. `{nth}` is a quarter's number in
 * words, `{fy}` is a fiscal year, `{year}` a calendar year, `{quarter}` and `{half}` parts of either, `{decade}` the first year of ten,
 * `{nh}` and `{side}` a half in words, `{century}` and `{ten}` the same in two parts, `{han}` a year in Han digits.
 * A fiscal year's value is the year; a quarter's is `2018-Q2`, or `--Q2` where no year is named.
 *
 * Source: terms of published documentation in each language; CLDR gregorian quarters. For `FY20` = `año fiscal 2020`, `CY18 Q2` =
 * `2018 年第 2 季度`; leaves `F20` and `Q&A` alone.
 */
export function periodRule({ templates, quarters }: PeriodWriting): Rule {
  const names = new Map(
    Object.entries(quarters).map(([name, quarter]) => [name.toLowerCase(), String(quarter)]),
  );
  const words = names.size === 0 ? '(?!)' : `(?:${choice(names.keys())})`;
  const fields = { ...FIELDS, nth: words, nh: words };
  return patternRule([...NEUTRAL, ...templates], fields, (groups) => {
    const { fy, year, quarter, q2, half, nth, nh, side, han, decade, century, ten } = groups;
    if (decade !== undefined) return { kind: 'year', value: decade, readings: [decade, decade.slice(2)] };
    if (century !== undefined && ten !== undefined)
      return { kind: 'year', value: String((Number(century) - 1) * 100 + Number(ten)) };
    if (han !== undefined) return { kind: 'year', value: hanNumber(han) };
    const written = fy ?? year;
    const full = written === undefined ? undefined : written.length === 2 ? `20${written}` : written;
    const part =
      quarter ??
      (q2 === undefined ? undefined : hanNumber(q2)) ??
      (nth === undefined ? undefined : names.get(nth.toLowerCase()));
    if (part !== undefined) return { kind: 'date', value: `${full ?? '-'}-Q${part}` };
    const ordinal = nh === undefined ? undefined : names.get(nh.toLowerCase());
    const halfYear = half ?? ordinal ?? (side === undefined ? undefined : UPPER.has(side) ? '1' : '2');
    if (halfYear !== undefined) return { kind: 'date', value: `${full ?? '-'}-H${halfYear}` };
    return full === undefined ? undefined : { kind: 'year', value: full };
  });
}

/** The first half of a year: the upper one. */
const UPPER = new Set(['上', '상', '前', '전']);

const NEUTRAL = [
  '(FY|CY) {fy} ?Q{quarter}',
  '(FY|CY) {fy} ?H{half}',
  'Q{quarter} ?(FY|CY) {fy}',
  'H{half} ?(CY|FY)? ?{year}',
  'Q{quarter} {year}',
  '(FY|CY) {fy}',
  'Q{quarter}',
];

const FIELDS = {
  fy: '(?:20)?\\d{2}(?![\\dA-Za-z])',
  year: '(?:19|20)\\d{2}(?!\\d)',
  quarter: '[1-4](?![\\dA-Za-z]|[.,-]\\d)',
  q2: '[1-4](?!\\d)|[一二三四]',
  han: HAN_YEAR,
  decade: '(?:19|20)\\d0(?=s)',
  century: '(?:19|2[01])(?!\\d)',
  ten: '[1-9]0',
  half: '[12](?!\\d)',
  side: '[上下前後상하전후]',
};
