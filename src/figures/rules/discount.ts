import type { Rule } from '../grammar.js';
import { shiftDecimal } from '../decimal.js';
import { patternRule } from './pattern.js';

/**
 * Chinese discounts say what is left to pay: `九折` is 10 % off. Both readings are kept, the English one first.
 *
 * Source: 现代汉语词典, 折. For `打九折`, `8.5 折`; leaves `折扣` alone.
 */
export const discountRule: Rule = patternRule(
  ['打 ?{tenths} ?折', '{tenths} ?折(?!叠|扣|页|线|射|返|合)'],
  { tenths: '[一二三四五六七八九][一二三四五六七八九五]?|[1-9](?:\\.[1-9])?' },
  ({ tenths = '' }) => {
    const digits = Array.from(tenths)
      .map((character) => String(HAN.indexOf(character) + 1 || character))
      .join('');
    const left = digits.includes('.')
      ? shiftDecimal(digits, 1)
      : digits.length === 1
        ? shiftDecimal(digits, 1)
        : digits;
    const off = String(100 - Number(left));
    return { kind: 'percent', value: off, readings: [off, left] };
  },
);

const HAN = '一二三四五六七八九';
