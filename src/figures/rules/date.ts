import type { FoundFigure, Rule } from '../grammar.js';
import { iso, isImpossible } from '../calendar.js';
import { ERA, eraYear } from '../era.js';
import { HAN_NUMBER, HAN_YEAR, hanNumber } from '../han-number.js';
import { choice } from '../template.js';
import { patternRule } from './pattern.js';

/** How a language writes dates. */
export interface DateWriting {
  /** Names of months in all their forms, and the month; empty where months are numbers. */
  months: Readonly<Record<string, number>>;
  /** Ways to write, with `{day}` `{month}` (a name) `{m}` (a number) `{year}` `{y2}`, and `{a}` `{b}` where the order decides. */
  templates: readonly string[];
  /** Which of `{a}` and `{b}` is the month in this locale: the reading that comes first. */
  order: 'mdy' | 'dmy' | 'ymd';
}

/**
 * Dates, as much of them as is written. Numeric dates whose order can't be known keep both readings, the locale's first. A day or month that
 * does not exist is kept as written, since a wrong date is what has to be found.
 *
 * Source: CLDR gregorian dateFormats full to short; ISO 8601. For `January 31, 2020`, `2020 年 1 月 31 日`, `07/04/2017`; leaves `4/5` and
 * `10.0.17763` alone. Between dots the day stands first, save in English: ru `04.01.2022`.
 */
export function dateRule({ months, templates, order }: DateWriting): Rule {
  const names = new Map(Object.entries(months).map(([name, month]) => [name.toLowerCase(), month]));
  const fields = { ...FIELDS, month: names.size === 0 ? '(?!)' : `(?:${choice(names.keys())})(?![\\p{L}])` };
  return patternRule(
    [...NEUTRAL, ...templates],
    fields,
    ({ day, month, m, year: full, y2, a, b, era, reign, dotted }) => {
      if (Number(a) === 0 || Number(b) === 0 || Number(a) > 31 || Number(b) > 31) return undefined;
      if (a !== undefined && b !== undefined && dotted !== undefined && order !== 'mdy' && Number(b) <= 12)
        return { kind: 'date', value: iso(dotted, b, a) };
      const year =
        era === undefined
          ? (full ?? dotted)
          : eraYear(era, Number(reign === undefined || reign === '元' ? '1' : hanNumber(reign)));
      const years = year === undefined ? (y2 === undefined ? undefined : `20${y2}`) : hanNumber(year);
      if (a !== undefined && b !== undefined) return numeric(order, a, b, year, y2);
      const named = month === undefined ? undefined : String(names.get(month.toLowerCase()));
      const number = m === undefined ? named : hanNumber(m);
      return number === undefined
        ? undefined
        : { kind: 'date', value: iso(years, number, day === undefined ? undefined : hanNumber(day)) };
    },
  );
}

/** All that a numeric date can mean, the locale's order first; a date that no order makes possible is kept in the locale's. */
function numeric(
  order: DateWriting['order'],
  a: string,
  b: string,
  year: string | undefined,
  y2: string | undefined,
): Omit<FoundFigure, 'range'> | undefined {
  if (Number(a) === 0 || Number(b) === 0 || Number(a) > 31 || Number(b) > 31) return undefined;
  const years = year ?? (y2 === undefined ? undefined : `20${y2}`);
  const orders = {
    mdy: iso(years, a, b),
    dmy: iso(years, b, a),
    ...(year === undefined && y2 !== undefined && a.length < 3
      ? { ymd: iso(`20${a.padStart(2, '0')}`, b, y2) }
      : {}),
  };
  const all = [
    ...new Set([
      orders[order] ?? orders.mdy,
      orders.mdy,
      orders.dmy,
      ...(orders.ymd === undefined ? [] : [orders.ymd]),
    ]),
  ];
  const possible = all.filter((value) => !isImpossible(value));
  const [value = all[0] ?? '', ...others] = possible;
  return { kind: 'date', value, ...(others.length === 0 ? {} : { readings: [value, ...others] }) };
}

/** What every locale may write. */
const NEUTRAL = [
  '{year}-{m}-{day}',
  '{year}/{m}/{day}',
  '{year}.{m}.{day}',
  '{a}/{b}/{year}',
  '{a}.{b}.{dotted}',
  '{a}-{b}-{year}',
  '{a}/{b}/{y2}',
];

const FIELDS = {
  day: `\\d{1,2}(?!\\d)|${HAN_NUMBER}`,
  m: `\\d{1,2}(?!\\d)|${HAN_NUMBER}`,
  a: '\\d{1,2}',
  b: '\\d{1,2}',
  year: `(?:19|20)\\d{2}(?![\\d])|${HAN_YEAR}`,
  dotted: '(?:19|20)\\d{2}(?!\\d)',
  era: ERA,
  reign: `\\d{1,2}(?!\\d)|元|${HAN_NUMBER}`,
  y2: '\\d{2}(?![\\d/.]\\d|\\d)',
};
