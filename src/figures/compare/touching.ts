import type { Range } from '../../model/position.js';
import { linked } from '../tables/linked.js';
import { spansOf } from './places.js';
import type { Comparison, SideFigures } from './sides.js';
import type { Pair } from './trade.js';

/**
 * Whether the words that touch two figures went from one to the other: `32 GB of RAM, plus a 500-GB disk`, ko `RAM 500GB, 32GB 디스크`. The order of
 * the figures says nothing here, nor does that of the words.
 *
 * Leaves `디스크 500GB, RAM 32GB` alone, where the words went along, every word between two figures, which may belong to either, and one word alone, which
 * may belong to both (`$5 and $10 per month`, ko `월 $5와 $10`).
 */
export function changesOwner(
  one: Pair,
  other: Pair,
  pairs: readonly Pair[],
  { source, target }: Comparison,
): boolean {
  const own = touching(source, one.source.range, other.source.range, datesOf(pairs, 'source'));
  if (own.size === 0) return false;
  const theirs = touching(target, one.target.range, other.target.range, datesOf(pairs, 'target'));
  const moved = new Set<'one' | 'other'>();
  for (const [name, side] of own) {
    const now = theirs.get(name);
    if (now === side) return false;
    if (now !== undefined) moved.add(side);
  }
  return moved.size === 2;
}

/** Dates own figures as words do: `3.2% in May`. */
function datesOf(pairs: readonly Pair[], side: 'source' | 'target'): [string, Range][] {
  return pairs
    .filter(({ source }) => source.kind === 'date' || source.kind === 'year')
    .map((pair) => [`date ${pair.source.value}`, pair[side].range]);
}

/** Which of two figures each owner touches; those that touch both are left out. */
function touching(
  side: SideFigures,
  one: Range,
  other: Range,
  dates: readonly [string, Range][],
): Map<string, 'one' | 'other'> {
  const found = new Map<string, 'one' | 'other'>();
  for (const [name, span] of [...spansOf(side), ...dates]) {
    if (span === undefined || span === one || span === other) continue;
    const [first, second] = [touches(side, span, one), touches(side, span, other)];
    if (first !== second) found.set(name, first ? 'one' : 'other');
  }
  return found;
}

function touches({ prose, lang }: SideFigures, word: Range, figure: Range): boolean {
  const [end, start] = word.start >= figure.end ? [figure.end, word.start] : [word.end, figure.start];
  if (start < end || start - end > FAR) return false;
  const between = prose.slice(end, start);
  const links = linked[(lang.split('-')[0] ?? '').toLowerCase()];
  return (word.start >= figure.end ? links?.behind : links?.before)?.test(between) === true;
}

const FAR = 16;
