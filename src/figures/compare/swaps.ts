import type { Figure } from '../../model/figure.js';
import type { Range } from '../../model/position.js';
import type { Comparison, FigureMatch } from './sides.js';
import { isWords } from './sides.js';

/**
 * Finds figures that changed places: both values are there, but each stands with the other's owner. Owners are names that both sides write
 * alike, once each; a clause has to hold one figure of the kind, so that nothing has to be guessed.
 *
 * For `Silver needs 5 exams, Gold needs 10` and `Silver requiere 10, Gold requiere 5`; leaves `Gold requiere 10, Silver requiere 5` alone, where
 * the owners moved along.
 */
export function matchSwaps(comparison: Comparison): void {
  const pairs = comparison.matches.filter(isPair);
  if (pairs.length < 2 || pairs.length > MOST) return;
  const { source, target } = comparison;
  const names = sharedNames(source.prose, target.prose);
  if (names.length < 2) return;
  const [from, to] = [clausesOf(source.prose), clausesOf(target.prose)];
  const owned = pairs
    .filter((pair) => isAlone(pair, pairs, from, 'source') && isAlone(pair, pairs, to, 'target'))
    .map((pair) => ({
      pair,
      here: namesIn(names, 'source', clauseAt(from, pair.source)),
      there: namesIn(names, 'target', clauseAt(to, pair.target)),
    }))
    .filter(({ here, there }) => here.size > 0 && there.size > 0 && isApart(here, there));
  for (const one of owned) {
    const other = owned.find(
      (candidate) =>
        candidate.pair.source.value !== one.pair.source.value &&
        isSame(one.here, candidate.there) &&
        isSame(one.there, candidate.here) &&
        candidate.pair.source.kind === one.pair.source.kind,
    );
    if (other === undefined) continue;
    comparison.matches.splice(comparison.matches.indexOf(one.pair), 1, {
      kind: 'value',
      source: one.pair.source,
      target: other.pair.target,
    });
  }
}

type Pair = Extract<FigureMatch, { kind: 'equal' | 'form' }>;

const MOST = 64;

function isPair(match: FigureMatch): match is Pair {
  return (
    (match.kind === 'equal' || match.kind === 'form') &&
    AMOUNTS.has(match.source.kind) &&
    !isWords(match.source) &&
    !isWords(match.target)
  );
}

const AMOUNTS = new Set<Figure['kind']>([
  'number',
  'money',
  'percent',
  'date',
  'time',
  'duration',
  'quantity',
]);

/** Whether no other figure of the kind stands in the clause. */
function isAlone(
  pair: Pair,
  pairs: readonly Pair[],
  clauses: readonly number[],
  side: 'source' | 'target',
): boolean {
  const clause = clauseAt(clauses, pair[side]);
  return !pairs.some(
    (other) =>
      other !== pair &&
      other.source.kind === pair.source.kind &&
      clauseAt(clauses, other[side]).start === clause.start,
  );
}

interface Name {
  source: number;
  target: number;
}

/** Names in Latin letters that stand once in each text. */
function sharedNames(source: string, target: string): Name[] {
  const [own, theirs] = [placesOf(source), placesOf(target)];
  return [...own].flatMap(([name, place]) => {
    const other = theirs.get(name);
    return place === undefined || other === undefined ? [] : [{ source: place, target: other }];
  });
}

function placesOf(prose: string): Map<string, number | undefined> {
  const places = new Map<string, number | undefined>();
  for (const match of prose.matchAll(NAME))
    places.set(match[0], places.has(match[0]) ? undefined : match.index);
  return places;
}

const NAME = /(?<![A-Za-z\d])[A-Z][A-Za-z\d]*(?:-[A-Za-z\d]+)*/g;

/** The places at which clauses end. */
function clausesOf(prose: string): number[] {
  return [...prose.matchAll(/[,;:()、，；：（）。|\n]|[.!?] /g)].map(({ index }) => index);
}

function clauseAt(ends: readonly number[], { range }: Figure): Range {
  return {
    start: ends.findLast((end) => end < range.start) ?? -1,
    end: ends.find((end) => end >= range.end) ?? Infinity,
  };
}

function namesIn(names: readonly Name[], side: 'source' | 'target', clause: Range): Set<Name> {
  return new Set(names.filter((name) => name[side] > clause.start && name[side] < clause.end));
}

function isApart(one: ReadonlySet<Name>, other: ReadonlySet<Name>): boolean {
  return [...one].every((name) => !other.has(name));
}

function isSame(one: ReadonlySet<Name>, other: ReadonlySet<Name>): boolean {
  return one.size === other.size && [...one].every((name) => other.has(name));
}
