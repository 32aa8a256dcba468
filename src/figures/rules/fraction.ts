import type { Rule } from '../grammar.js';
import { iso, isImpossible } from '../calendar.js';
import { hanNumber } from '../han-number.js';
import { patternRule } from './pattern.js';

/**
 * Fractions, and the two figures of round-the-clock service. `{n}` over `{d}`; Han languages say the lower one first.
 *
 * Source: CLDR; GB/T 15835. For `1/3` = `三分之一` = `3 分の 1`; leaves `07/04/2017` to the dates.
 */
export function fractionRule(templates: readonly string[]): Rule {
  return patternRule(
    ['{n}/{d}', ...templates],
    {
      n: '[\\d一二三四五六七八九十]{1,3}',
      d: '(?:1,?000|[\\d一二三四五六七八九十]{1,3})(?!\\d|[/.,]\\d)',
    },
    ({ n = '', d = '' }) =>
      ROUND_THE_CLOCK.has(`${n}/${d}`)
        ? { kind: 'identifier', value: '24X7' }
        : fraction(hanNumber(n), hanNumber(d.replace(',', ''))),
  );
}

/** A fraction, which may as well be a day: `1/31`. */
function fraction(over: string, under: string): { kind: 'number'; value: string; readings?: string[] } {
  const value = `${over}/${under}`;
  const days = [...new Set([iso(undefined, over, under), iso(undefined, under, over)])].filter(
    (day) => !isImpossible(day),
  );
  return { kind: 'number', value, ...(days.length === 0 ? {} : { readings: [value, ...days] }) };
}

const ROUND_THE_CLOCK = new Set(['24/7', '7/24']);
