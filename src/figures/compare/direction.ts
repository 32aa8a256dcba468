import { directions } from '../tables/directions.js';
import { grammarFor } from '../grammars/index.js';
import { fold } from '../fold.js';
import type { Range } from '../../model/position.js';
import type { Comparison, SideFigures } from './sides.js';
import type { Pair } from './trade.js';

/**
 * Whether two figures, of which the source says that one is where something begins and the other where it ends, have these parts in the target,
 * too; true where either does not say so.
 *
 * For `from version 1.0 to version 2.0` and `de la versión 2.0 a la versión 1.0`, `$5 to $10` and `10 a 5 USD`; leaves
 * `a la versión 2.0 desde la versión 1.0` alone.
 */
export function keepsDirection(one: Pair, other: Pair, { source, target }: Comparison): boolean {
  const [first, second] = one.source.range.start < other.source.range.start ? [one, other] : [other, one];
  const range = joined(source, first.source.range, second.source.range);
  if (range && joined(target, second.target.range, first.target.range)) return false;
  const own = [partOf(source, first.source.range), partOf(source, second.source.range)];
  if (
    !range &&
    own[0] === undefined &&
    own[1] === 'to' &&
    changes(source, first.source.range, second.source.range)
  )
    return !(partOf(target, first.target.range) === 'to' && partOf(target, second.target.range) !== 'to');
  if (!range && (own[0] === undefined || own[1] === undefined || own[0] === own[1])) return true;
  const [begin, end] = own[0] === 'to' ? [second, first] : [first, second];
  const theirs = [partOf(target, begin.target.range), partOf(target, end.target.range)];
  return !((theirs[0] === 'to' && theirs[1] !== 'to') || (theirs[1] === 'from' && theirs[0] !== 'from'));
}

/**
 * Whether one end of a range changed places with a figure outside of it: `10–15% … 30%`, `10–30% … 15%`.
 *
 * Leaves a range alone whose ends are the same in both texts, wherever it stands.
 */
export function changesRange(
  one: Pair,
  other: Pair,
  pairs: readonly Pair[],
  { source, target }: Comparison,
): boolean {
  return pairs.some((end) => {
    if (end === one || end === other) return false;
    const [with1, with2] = [one, other].map((pair) => ranged(source, end.source.range, pair.source.range));
    const [now1, now2] = [one, other].map((pair) => ranged(target, end.target.range, pair.target.range));
    return with1 !== with2 && now1 !== now2 && with1 === now2;
  });
}

function ranged(side: SideFigures, one: Range, other: Range): boolean {
  return one.start < other.start ? joined(side, one, other) : joined(side, other, one);
}

/** Whether nothing but the sign or word of a range stands between two figures. */
function joined({ prose, lang }: SideFigures, left: Range, right: Range): boolean {
  const gap = right.start - left.end;
  return (
    gap > 0 && gap <= 12 && grammarFor(prose, lang, true).range.test(fold(prose.slice(left.end, right.start)))
  );
}

/** Whether a verb between two figures says that the first became the second: `$2.5M … was cut to $1.5M`. */
function changes({ prose }: SideFigures, left: Range, right: Range): boolean {
  const between = prose.slice(left.end, right.start);
  return between.length <= FAR && CHANGE.test(between);
}

const FAR = 80;
const CHANGE =
  /\b(?:cut|reduced?|raised?|increased?|decreased?|lowered|gr[eo]wn?|fell|fallen|dropp?(?:ed)?|changed?|chang(?:es|ing)|rose|risen|went|upgraded?|extended|shortened|expanded|shrank|moved|converted|rounded|migrated?)(?: \w+){0,2} to (?:\w+ ){0,2}$/i;

/** Which end of a range the words around a figure make of it. */
function partOf({ prose, lang }: SideFigures, { start, end }: Range): 'from' | 'to' | undefined {
  const words = directions[(lang.split('-')[0] ?? '').toLowerCase()];
  if (words === undefined) return undefined;
  const before = words.before?.exec(prose.slice(Math.max(0, start - LOOK), start))?.groups;
  const after = words.after?.exec(prose.slice(end, end + LOOK))?.groups;
  if (before?.from !== undefined || after?.from !== undefined) return 'from';
  return before?.to !== undefined || after?.to !== undefined ? 'to' : undefined;
}

const LOOK = 28;
