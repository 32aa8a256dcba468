import { lostYear } from './dates.js';
import type { Comparison } from './sides.js';

/**
 * Gives a year that stands alone in the target to the date of the source that it belongs to: machines tear dates apart, and nothing is lost then.
 *
 * For `September 16, 2015` and ko `9 월 16 일 2015`, zh `在9月10日发布2015`, ru `22 мая, 2014`; leaves a year that no date of the source states to
 * what is added, and one that its date states already to the repeats.
 */
export function matchTornYears({ targets, matches }: Comparison): void {
  if (targets.empty) return;
  const torn = new Map<string, number>();
  for (const match of matches) {
    if (match.kind !== 'equal') continue;
    const year = lostYear(match.source, match.target);
    if (year !== undefined) torn.set(year, (torn.get(year) ?? 0) + 1);
  }
  if (torn.size === 0) return;
  for (const target of targets.free) {
    const left = torn.get(target.value) ?? 0;
    if (left === 0) continue;
    torn.set(target.value, left - 1);
    targets.take(target);
    matches.push({ kind: 'explained', target, by: target.text });
  }
}
