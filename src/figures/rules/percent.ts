import { canonicalDecimal } from '../decimal.js';
import { hanNumber } from '../han-number.js';
import type { Rule } from '../grammar.js';
import { patternRule } from './pattern.js';

/**
 * Percent said in front of the number, by template with `{n}`.
 *
 * Source: GB/T 15835-2011. For `百分之五`, `百分之 12.5`; leaves `三分之一` to the fractions.
 */
export function percentRule(templates: readonly string[]): Rule {
  return patternRule(
    templates,
    { n: '\\d{1,3}(?:\\.\\d{1,4})?(?!\\d)|[一二三四五六七八九十]{1,3}' },
    ({ n = '' }) => {
      const [whole = '', fraction] = n.split('.');
      return {
        kind: 'percent',
        value: fraction === undefined ? hanNumber(whole) : canonicalDecimal(whole, fraction),
      };
    },
  );
}
