import type { Comparison } from './sides.js';
import { isWords } from './sides.js';
import { changesClauses } from './clauses.js';
import { isContrasted, keepOwners } from './contrast.js';
import { changesRange, keepsDirection } from './direction.js';
import { literalsOf } from './literals.js';
import type { Anchor } from './owners.js';
import { anchorsOf, keepOrder, tellApart } from './owners.js';
import { isListed, isParallel } from './parallel.js';
import { intersect } from './readings.js';
import { changesOwner } from './touching.js';
import type { Pair } from './trade.js';
import { amountClass, areComparable, crossBounds, crossKinds, isInverted, tradeBounds } from './trade.js';

/**
 * Finds figures that changed places: both values are there, but each stands where the other belongs. Since sentences are turned round in
 * translation all the time, another order proves nothing: what has to hold is that the owners stayed where they were, that each stands with the
 * other's unit, or that the two ends of a range were turned round.
 *
 * For `Silver needs 5 exams and Gold needs 10` and `Silver requiere 10 y Gold requiere 5`, `3 files in 5 minutes` and `3 分で 5 つ`, `$5 to $10` and
 * `10 a 5 USD`; leaves `Gold requiere 10, Silver requiere 5` alone, where the owners moved along, and `3 of the 5` and `5 個のうち 3 個`.
 */
export function matchSwaps(comparison: Comparison): void {
  const pairs = comparison.matches.filter(isPair);
  if (pairs.length < 2 || pairs.length > MOST) return;
  const traded = new Set<Pair>();
  let anchors: readonly Anchor[] | undefined;
  const areTraded = (one: Pair, other: Pair): boolean => {
    if (crossKinds(one, other) || tradeBounds(one, other)) return true;
    if (isInverted(one, other) && isListed(one, other, comparison) && keepOwners(comparison)) return true;
    if ([one, other].some(saysLittle)) return false;
    if (!areComparable(one, other)) return false;
    if (!isNamed(one) && one.source.kind === other.source.kind && changesOwner(one, other, pairs, comparison))
      return true;
    if (!isInverted(one, other)) return false;
    if (changesClauses(one, other, comparison) || changesRange(one, other, pairs, comparison)) return true;
    if (crossBounds(one, other) || !keepsDirection(one, other, comparison)) return true;
    if (!isNamed(one) && isContrasted(one, other, pairs, comparison)) return true;
    anchors ??= anchorsOf(comparison);
    if (!keepOrder(anchors)) return false;
    return (
      (!isNamed(one) && tellApart(one, other, anchors)) ||
      (keepOwners(comparison) && isParallel(one, other, pairs, comparison))
    );
  };
  const digits = new Map(pairs.map((pair) => [pair, digitsOf(pair)]));
  for (const [index, one] of pairs.entries()) {
    for (const other of pairs.slice(index + 1)) {
      if (traded.has(one) || traded.has(other)) continue;
      if (areAlike(one, other, digits) || !areTraded(one, other)) continue;
      traded.add(one).add(other);
      replace(comparison, one, other);
      replace(comparison, other, one);
    }
  }
}

/** Two that are read or written alike can't be told apart: `LGPL-2.0 … Apache-2.0+`. */
function areAlike(one: Pair, other: Pair, digits: ReadonlyMap<Pair, string>): boolean {
  const written = digits.get(one);
  return intersect(one.source, other.source) || (written !== '' && written === digits.get(other));
}

function digitsOf({ source }: Pair): string {
  return literalsOf(source).join(' ');
}

/** Words of a few things are turned and said again in many ways; spans and hours in words are as sure as those in digits. */
function saysLittle({ source, target }: Pair): boolean {
  return (
    (isWords(source) || isWords(target)) &&
    !(SURE.has(source.kind) && SURE.has(target.kind) && source.value !== '1')
  );
}

const SURE = new Set(['time', 'duration']);
const MOST = 48;

function isPair(match: Comparison['matches'][number]): match is Pair {
  return (
    (match.kind === 'equal' || match.kind === 'form') &&
    amountClass(match.source) !== undefined &&
    !(isWords(match.source) && match.source.kind === 'ordinal')
  );
}

/** The number of a product or version has its owner before it, and takes it along. */
function isNamed({ source, target }: Pair): boolean {
  if (target.kind === 'number' || target.kind === 'ordinal') return false;
  return source.kind === 'product' || source.kind === 'version';
}

function replace({ matches }: Comparison, one: Pair, other: Pair): void {
  matches.splice(matches.indexOf(one), 1, { kind: 'value', source: one.source, target: other.target });
}
