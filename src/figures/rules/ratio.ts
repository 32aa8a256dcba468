import type { Rule } from '../grammar.js';
import { patternRule } from './pattern.js';

/**
 * Proportions: two whole numbers with a colon between them, which is no time of the day.
 *
 * Source: ISO 80000-1. For `16:9`, `3:1`; leaves `16:30` to the times and `1:1:1` to the numbers.
 */
export const ratioRule: Rule = patternRule(
  ['{over}:{under}'],
  { over: '[1-9]\\d{0,3}', under: '[1-9]\\d{0,3}(?![\\d:]|[.,]\\d)' },
  ({ over = '', under = '' }) => ({ kind: 'quantity', value: `${over}:${under}` }),
);
