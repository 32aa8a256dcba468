import type { Figure } from '../../model/figure.js';
import { addDecimals } from '../decimal.js';
import { isWords } from './sides.js';

/** Bounds that point in opposite directions over the same value: the meaning turned round. One in words is an article as often as a number, and proves nothing. */
export function areOpposite(source: Figure, target: Figure): boolean {
  if (source.value === '1' && (isWords(source) || isWords(target))) return false;
  if (source.negated !== target.negated) return false;
  const [one, other] = [source.bound?.[0], target.bound?.[0]];
  return one !== undefined && other !== undefined && one !== other;
}

/** `more than 5` is `6 or more` of what comes in whole numbers. */
export function sameBound(source: Figure, target: Figure): boolean {
  if (source.bound === target.bound) return false;
  const value = inclusiveOf(source);
  return value !== undefined && value === inclusiveOf(target);
}

/** The last whole number that a bound allows; undefined without a bound, or where the value is not whole. */
export function inclusiveOf({ value, bound }: Figure): string | undefined {
  if (bound === undefined || !WHOLE.test(value)) return undefined;
  return bound === '>' ? addDecimals(value, '1') : bound === '<' ? addDecimals(value, '-1') : value;
}

const WHOLE = /^\d{1,15}$/;
