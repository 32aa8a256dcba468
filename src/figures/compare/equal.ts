import type { Figure } from '../../model/figure.js';
import { agreement, keysOf } from './agree.js';
import { lostYear } from './dates.js';
import { identifierMatch } from './identifier.js';
import type { Comparison } from './sides.js';
import { isWords } from './sides.js';

/**
 * Pairs the figures that agree, the best agreement first, in the order of both texts. Figures in digits choose among
 * themselves before figures in words do, so that an article `uno` does not take a number's partner.
 */
export function matchEqual(comparison: Comparison): void {
  const { sources, targets } = comparison;
  const byKey = index(targets.free);
  for (const words of [false, true]) {
    if (words && (sources.empty || targets.empty)) return;
    for (const rank of RANKS) {
      for (const source of sources.free) {
        const target = candidate(comparison, byKey, source, rank, words);
        if (target === undefined) continue;
        sources.take(source);
        targets.take(target);
        comparison.matches.push(identifierMatch(source, target) ?? formMatch(source, target));
      }
    }
  }
}

const RANKS = [3, 2, 1] as const;

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
  words: boolean,
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
          (words || !(isWords(target) || isWords(source))) &&
          agreement(source, target) >= rank &&
          keepsYear(comparison, source, target),
      );
    if (found !== undefined) return found;
  }
  return undefined;
}

/** How many figures of one key are looked at: keeps hundreds of equal figures from costing their square. */
const NEAR = 8;

/** A year that the target leaves out has to stand somewhere else in it (`с 10 по 14 августа 2017 г.`). */
function keepsYear({ target: { figures } }: Comparison, source: Figure, target: Figure): boolean {
  const year = lostYear(source, target);
  return year === undefined || figures.some(({ value }) => value.startsWith(year));
}

function formMatch(source: Figure, target: Figure): Comparison['matches'][number] {
  return target.form === undefined || source.form === target.form
    ? { kind: 'equal', source, target }
    : { kind: 'form', source, target, form: target.form };
}
