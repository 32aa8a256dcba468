import { iso, isImpossible } from '../calendar.js';
import type { Rule } from '../grammar.js';
import { patternRule } from './pattern.js';

/**
 * Days of a month in Russian figures: two digits, a point, two digits. Both readings are kept, since versions are written so too.
 *
 * Source: ГОСТ Р 7.0.97. For `01.01 – 31.01`; leaves `10.0` and `31.01.2018` to the other rules.
 */
export const shortDateRule: Rule = patternRule(
  ['{day}.{m}'],
  { day: '[0-3]\\d', m: '[01]\\d(?![.,]?\\d)' },
  ({ day = '', m: month = '' }) => {
    const date = iso(undefined, month, day);
    return isImpossible(date)
      ? undefined
      : { kind: 'date', value: date, readings: [date, `${String(Number(day))}.${month.replace(/0$/, '')}`] };
  },
);
