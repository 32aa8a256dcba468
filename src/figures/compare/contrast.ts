import type { Anchor } from './owners.js';
import { anchorsOf, keepOrder, tellApart } from './owners.js';
import { placesOf } from './places.js';
import type { Comparison } from './sides.js';
import type { Pair } from './trade.js';
import { pairClass } from './trade.js';

/**
 * Whether two figures that changed places are each told by a word of their own, or by another figure, and these stayed where they were.
 *
 * For `$9.99 per month or $99 per year` and `월 $99 또는 연간 $9.99`, `10 users: 15%, 50 users: 20%`; leaves `연간 $99, 월 $9.99` alone, where the
 * owners moved along.
 */
export function isContrasted(
  one: Pair,
  other: Pair,
  pairs: readonly Pair[],
  comparison: Comparison,
): boolean {
  return (
    (one.source.kind === other.source.kind &&
      contrasts(pairs, one).some((anchors) => tellApart(one, other, anchors))) ||
    owners(comparison).some((anchors) => tellApart(one, other, anchors))
  );
}

/** Two other figures of a class at a time, of different values. A number of a name is where its name is, and no owner of others. */
function contrasts(pairs: readonly Pair[], one: Pair): Anchor[][] {
  const own = pairClass(one);
  const others = pairs
    .filter((pair) => !NAMES.has(pair.source.kind) && pairClass(pair) !== own)
    .slice(0, MOST)
    .sort((first, second) => first.source.range.start - second.source.range.start);
  return others.flatMap((first, index) =>
    others
      .slice(index + 1)
      .filter(({ source }) => source.kind === first.source.kind && source.value !== first.source.value)
      .map((second) => [first, second].map(placeOf)),
  );
}

const NAMES = new Set(['product', 'version', 'year']);
const MOST = 12;

function placeOf({ source, target }: Pair): Anchor {
  return { source: source.range.start, target: target.range.start };
}

/** Whether the words of each family come in the same order in both texts: `8% for monthly plans and 3% for annual plans` was not turned round. */
export function keepOwners(comparison: Comparison): boolean {
  return owners(comparison).every(keepOrder);
}

const known = new WeakMap<Comparison, Anchor[][]>();

/** Words of the table that stand once in each text, those of a family together, in the order of the source. */
function owners(comparison: Comparison): Anchor[][] {
  const cached = known.get(comparison);
  if (cached !== undefined) return cached;
  const [own, theirs] = [placesOf(comparison.source), placesOf(comparison.target)];
  const byFamily = new Map<string, Anchor[]>();
  for (const [name, source] of own) {
    const target = theirs.get(name);
    if (source === undefined || target === undefined) continue;
    const family = name.split(' ')[0] ?? '';
    byFamily.set(family, [...(byFamily.get(family) ?? []), { source, target }]);
  }
  // A level may be called by a word of the language, and the next by a name: `the Basic plan … the Pro plan`.
  const levels = byFamily.get('level');
  if (levels !== undefined) byFamily.set('level', [...levels, ...anchorsOf(comparison)]);
  const found = [...byFamily.values()].map((list) => list.sort((one, other) => one.source - other.source));
  known.set(comparison, found);
  return found;
}
