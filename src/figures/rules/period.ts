import type { Rule } from '../grammar.js';
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
 * words, `{fy}` is a fiscal year, `{year}` a calendar year, `{quarter}` and `{part}` (a half) parts of either.
 * A fiscal year's value is the year; a quarter's is `2018-Q2`, or `--Q2` where no year is named.
 *
 * Source: terms of published documentation in each language; CLDR gregorian quarters. For `FY20` = `año fiscal 2020`, `CY18 Q2` =
 * `2018 年第 2 季度`; leaves `F20` and `Q&A` alone.
 */
export function periodRule({ templates, quarters }: PeriodWriting): Rule {
  const names = new Map(
    Object.entries(quarters).map(([name, quarter]) => [name.toLowerCase(), String(quarter)]),
  );
  const fields = { ...FIELDS, nth: names.size === 0 ? '(?!)' : `(?:${choice(names.keys())})` };
  return patternRule([...NEUTRAL, ...templates], fields, ({ fy, year, quarter, q2, half, nth }) => {
    const written = fy ?? year;
    const full = written === undefined ? undefined : written.length === 2 ? `20${written}` : written;
    const part = quarter ?? q2 ?? (nth === undefined ? undefined : names.get(nth.toLowerCase()));
    if (part !== undefined) return { kind: 'date', value: `${full ?? '-'}-Q${part}` };
    if (half !== undefined) return { kind: 'date', value: `${full ?? '-'}-H${half}` };
    return full === undefined ? undefined : { kind: 'year', value: full };
  });
}

const NEUTRAL = [
  '(FY|CY) {fy} ?Q{quarter}',
  '(FY|CY) {fy} ?H{half}',
  'Q{quarter} ?(FY|CY) {fy}',
  'Q{quarter} {year}',
  '(FY|CY) {fy}',
  'Q{quarter}',
];

const FIELDS = {
  fy: '(?:20)?\\d{2}(?![\\dA-Za-z])',
  year: '(?:19|20)\\d{2}(?!\\d)',
  quarter: '[1-4](?![\\dA-Za-z]|[.,-]\\d)',
  q2: '[1-4](?!\\d)',
  half: '[12](?!\\d)',
};
