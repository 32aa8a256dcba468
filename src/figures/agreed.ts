import type { PageSummary, StatedUnit, StatedValue } from '../model/page-result.js';
import type { Locale } from '../model/locale.js';

/**
 * What a page states in agreement with its English, as pairs of numbers: one for the figure of an English text in a locale, see {@link agreedName}, and one for
 * what it became. Of a hundred thousand of them it is seen at once which figures have become two things.
 */
export function agreedIn({ key, stated }: Pick<PageSummary, 'key' | 'stated'>): Float64Array {
  const pairs: number[] = [];
  for (const unit of stated) {
    for (const value of unit.figures) {
      const name = agreedName(key.locale, unit, value);
      if (name !== undefined) pairs.push(numberOf(name), numberOf(agreedValue(value)));
    }
  }
  return Float64Array.from(pairs);
}

/** Names a figure of an English text in a locale; undefined where nothing is agreed on. */
export function agreedName(
  locale: Locale,
  { english }: StatedUnit,
  { state, count }: StatedValue,
): string | undefined {
  return english === undefined || state !== 'agrees' ? undefined : `${locale} ${String(count)} ${english}`;
}

/** What a figure became. */
export function agreedValue({ kind, value }: StatedValue): string {
  return `${kind} ${value}`;
}

/** A number of 53 bits for a text, which another text has once in 10¹⁵ pairs: two mixed sums of its units, after cyrb53. */
export function numberOf(text: string): number {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 2_654_435_761);
    other = Math.imul(other ^ unit, 1_597_334_677);
  }
  one = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(other ^ (other >>> 13), 3_266_489_909);
  other = Math.imul(other ^ (other >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909);
  // Never 0.
  return 4_294_967_296 * (2_097_151 & other) + (one >>> 0) || 1;
}
