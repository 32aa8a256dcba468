import type { Figure } from '../../model/figure.js';
import { agreement, keysOf } from './agree.js';
import { lostYear } from './dates.js';
import { identifierMatch } from './identifier.js';
import type { Comparison } from './sides.js';
import { isWords } from './sides.js';

/**
 * Pairs the figures that agree, the best agreement first, in the order of both texts. Figures in digits choose among
 * themselves, then those in words, before one takes the other, so that an article `uno` does not take a number's partner.
 */
export function matchEqual(comparison: Comparison): void {
  const { sources, targets } = comparison;
  for (const [own, theirs] of PASSES) {
    if (sources.empty || targets.empty) return;
    const from = sources.free.filter((source) => isWords(source) === own);
    const byKey = index(from.length === 0 ? [] : targets.free.filter((target) => isWords(target) === theirs));
    if (byKey.size === 0) continue;
    for (const rank of RANKS) {
      for (const source of from) {
        const target = sources.isFree(source) ? candidate(comparison, byKey, source, rank) : undefined;
        if (target === undefined) continue;
        sources.take(source);
        targets.take(target);
        comparison.matches.push(identifierMatch(source, target) ?? formMatch(source, target));
      }
    }
  }
}

const RANKS = [3, 2, 1] as const;
/** Whether the source's and the target's figures are written in words. */
const PASSES = [
  [false, false],
  [true, true],
  [false, true],
  [true, false],
] as const;

/** Figures by the strings under which they may agree. */
export function index(figures: readonly Figure[]): Map<string, Figure[]> {
  const map = new Map<string, Figure[]>();
  for (const figure of figures) {
    for (const key of keysOf(figure)) {
      const list = map.get(key);
      if (list === undefined) map.set(key, [figure]);
      else list.push(figure);
    }
  }
  return map;
}

function candidate(
  comparison: Comparison,
  byKey: Map<string, Figure[]>,
  source: Figure,
  rank: number,
): Figure | undefined {
  const { targets } = comparison;
  for (const key of rank === 3 ? [source.value] : keysOf(source)) {
    const list = byKey.get(key);
    if (list === undefined) continue;
    while (list.length > 0 && list[0] !== undefined && !targets.isFree(list[0])) list.shift();
    const found = list
      .slice(0, NEAR)
      .find(
        (target) =>
          targets.isFree(target) &&
          !takesArticle(comparison, source, target) &&
          agreement(source, target) >= rank &&
          keepsYear(comparison, source, target),
      );
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Whether an article would take the place of a figure of the same kind that is written in digits: `una prueba … 1 mes` for `1-year`; or of one that no
 * article can state: `una lista … CTP` for `CTP 1`.
 */
function takesArticle({ targets }: Comparison, source: Figure, target: Figure): boolean {
  return (
    target.value === '1' &&
    isWords(target) &&
    !isWords(source) &&
    (!COUNTED.has(source.kind) ||
      (source.unit !== undefined && target.unit === undefined) ||
      targets.few.some((other) => other.kind === source.kind && !isWords(other)))
  );
}

const COUNTED = new Set<Figure['kind']>(['number', 'duration', 'quantity', 'ordinal']);

/** How many figures of one key are looked at: keeps hundreds of equal figures from costing their square. */
const NEAR = 8;

/** A year that the target leaves out has to stand somewhere else in it (`с 10 по 14 августа 2017 г.`). */
function keepsYear({ target: { figures } }: Comparison, source: Figure, target: Figure): boolean {
  const year = lostYear(source, target);
  return (
    year === undefined ||
    figures.some(({ kind, value }) => (kind === 'date' || kind === 'year') && value.startsWith(year))
  );
}

function formMatch(source: Figure, target: Figure): Comparison['matches'][number] {
  return target.form === undefined || source.form === target.form
    ? { kind: 'equal', source, target }
    : { kind: 'form', source, target, form: target.form };
}
