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
    {
      n: '\\d{1,3}(?:\\.\\d{1,4})?(?!\\d)|百|[零〇一二三四五六七八九十]{1,3}(?:点[零〇一二三四五六七八九]{1,4})?',
    },
    ({ n = '' }) => {
      if (n === '百') return { kind: 'percent', value: '100' };
      const [whole = '', fraction] = n.split(/[.点]/, 2).map((part) => part.replaceAll('零', '〇'));
      const places = Array.from(fraction ?? '', hanNumber).join('');
      return { kind: 'percent', value: canonicalDecimal(hanNumber(whole), places) };
    },
  );
}
