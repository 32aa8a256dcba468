import type { Range } from '../../model/position.js';
import type { Comparison } from './sides.js';
import type { Pair } from './trade.js';

/** A place that both texts have: a name that both write alike, once each, or a code span. */
export interface Anchor {
  source: number;
  target: number;
}

/** Names in Latin letters that stand once in each text, and the contents of code spans, in the order of the source. */
export function anchorsOf({ source, target }: Comparison): Anchor[] {
  const latin = LATIN_TARGETS.has((target.lang.split('-')[0] ?? '').toLowerCase());
  const [own, theirs] = [source, target].map(({ prose, codes }) => {
    const places = new Map<string, number | undefined>();
    for (const { 0: name, index } of prose.matchAll(latin ? CAPITALS : NAMES)) {
      const key = latin ? name : name.toLowerCase();
      places.set(key, places.has(key) ? undefined : index);
    }
    let place = -1;
    for (const code of codes) {
      place = prose.indexOf('\uFFFC', place + 1);
      if (place < 0) break;
      const key = `\uFFFC${code}`;
      places.set(key, places.has(key) ? undefined : place);
    }
    return places;
  });
  return [...(own ?? [])]
    .flatMap(([name, place]) => {
      const other = theirs?.get(name);
      return place === undefined || other === undefined ? [] : [{ source: place, target: other }];
    })
    .sort((one, other) => one.source - other.source)
    .slice(0, MOST);
}

const MOST = 24;
/** There every word could be one of either language: only names with a capital stay the same. */
const LATIN_TARGETS = new Set(['en', 'es']);
const CAPITALS = /(?<![A-Za-z\d])[A-Z][A-Za-z\d]*(?:-[A-Za-z\d]+)*/g;
const NAMES = /(?<![A-Za-z\d])(?:[A-Z]|[A-Za-z]{3})[A-Za-z\d]*(?:[-.][A-Za-z\d]+)*/g;

/** Whether the anchors come in the same order in both texts: nothing was moved round. */
export function keepOrder(anchors: readonly Anchor[]): boolean {
  return anchors.every(({ target }, index) => target > (anchors[index - 1]?.target ?? -1));
}

/** Whether two anchors and the two figures take turns in both texts, so that each figure stands with one of them. */
export function tellApart(one: Pair, other: Pair, anchors: readonly Anchor[]): boolean {
  return anchors.some((first, index) =>
    anchors
      .slice(index + 1)
      .some((second) =>
        (['source', 'target'] as const).every((side) =>
          alternate([first[side], second[side]], [one[side].range, other[side].range]),
        ),
      ),
  );
}

/** Name, figure, name, figure; or the other way round. */
function alternate([first, second]: readonly [number, number], figures: readonly [Range, Range]): boolean {
  const starts = figures.map(({ start }) => start).sort((one, other) => one - other);
  const [early = 0, late = 0] = starts;
  return (
    (first < early && early < second && second < late) || (early < first && first < late && late < second)
  );
}
