import { clauses } from '../tables/clauses.js';
import type { Comparison, SideFigures } from './sides.js';
import type { Pair } from './trade.js';

/**
 * Whether two figures changed places between a condition and what follows from it: each text states its condition first, and the condition of one
 * stands with the figure of the other's conclusion.
 *
 * For `If you use version 4.8, you don't need version 3.5` and ko `버전 3.5를 사용하는 경우 버전 4.8을 …`; leaves ko `버전 3.5는 버전 4.8을 사용하는
 * 경우 …` alone, where the conclusion's figure was put in front of both.
 */
export function changesClauses(one: Pair, other: Pair, { source, target }: Comparison): boolean {
  const [first, second] = one.source.range.start < other.source.range.start ? [one, other] : [other, one];
  return (
    isDivided(source, first.source.range.end, second.source.range.start) &&
    isDivided(target, second.target.range.end, first.target.range.start)
  );
}

/** Whether a sentence begins with a condition, which ends between two places. */
function isDivided({ prose, lang }: SideFigures, end: number, start: number): boolean {
  const words = clauses[(lang.split('-')[0] ?? '').toLowerCase()];
  if (words === undefined || start - end > FAR) return false;
  const between = prose.slice(end, start);
  return words.between.test(between) && words.opening?.test(prose) !== false;
}

const FAR = 120;
