import type { Segment } from '../model/segment.js';
import type { TranslationUnit } from '../model/unit.js';
import { joinUnits } from './join-units.js';

/**
 * Pairs the segments of a page that has spans: source and target of a span bear the same id. Segments without an id have no partner, and of
 * an id that occurs more than once the first is paired with the first, the second with the second. In target order, what is missing after
 * the block that it follows in the source.
 */
export function pairById(source: readonly Segment[], target: readonly Segment[]): TranslationUnit[] {
  const waiting = new Map<string, number[]>();
  for (const [index, { id }] of source.entries()) {
    if (id === undefined) continue;
    const same = waiting.get(id);
    if (same) same.push(index);
    else waiting.set(id, [index]);
  }
  // Turned round once, since `pop` is cheap where `shift` is not.
  for (const same of waiting.values()) same.reverse();
  const partners = target.map(({ id }) => (id === undefined ? undefined : waiting.get(id)?.pop()));
  return joinUnits(source, target, partners, 'id');
}
