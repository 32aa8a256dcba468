import type { Figure } from '../../model/figure.js';
import type { SideFigures } from './sides.js';

/**
 * The abbreviation of which a bracket of the source spells out the words, the figure among them, where the target keeps it: it says the same.
 *
 * For `TTM (trailing twelve months)` and `TTM 기간`; leaves `SLA (twelve months)` alone, since these words are not its letters.
 */
export function abbreviationOf(figure: Figure, source: SideFigures, target: SideFigures): string | undefined {
  const before = source.prose.slice(Math.max(0, figure.range.start - LOOK), figure.range.start);
  const open = /(?<![A-Za-z])([A-Z]{2,6})s? ?\(([^()]*)$/.exec(before);
  const [, name, head = ''] = open ?? [];
  if (name === undefined) return undefined;
  const rest = /^[^()]{0,64}(?=\))/.exec(source.prose.slice(figure.range.start))?.[0];
  const initials = (head + (rest ?? '')).match(/[A-Za-z]+/g)?.map((word) => word.charAt(0).toUpperCase());
  return initials?.join('') === name && target.prose.includes(name) ? name : undefined;
}

const LOOK = 64;
