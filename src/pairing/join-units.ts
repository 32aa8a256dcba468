import type { Segment } from '../model/segment.js';
import type { TranslationUnit } from '../model/unit.js';

/**
 * Makes units of an alignment. `partners` holds for each target segment the index of its source segment, or undefined for an added one; no
 * index occurs twice. The units stand in target order, missing ones after the paired block that they follow in the source.
 */
export function joinUnits(
  source: readonly Segment[],
  target: readonly Segment[],
  partners: readonly (number | undefined)[],
  pairedBy: 'id' | 'structure',
): TranslationUnit[] {
  const missing = missingAfter(source, partners);
  const taken = new Set(source.map((segment, index) => idOf(segment, index)));
  const units: TranslationUnit[] = [];
  const lacking = (place: number, after: Segment | undefined): void => {
    for (const index of missing.get(place) ?? []) {
      const segment = source[index];
      if (segment) units.push({ kind: 'missing', id: idOf(segment, index), source: segment, after });
    }
  };
  lacking(-1, undefined);
  for (const [index, segment] of target.entries()) {
    const place = partners[index];
    const partner = place === undefined ? undefined : source[place];
    if (place === undefined || partner === undefined) {
      units.push({ kind: 'added', id: addedId(segment, index, taken), target: segment });
      continue;
    }
    units.push({ kind: 'paired', id: idOf(partner, place), source: partner, target: segment, pairedBy });
    lacking(place, segment);
  }
  return units;
}

/** Index of a paired source segment (-1: the beginning) → indices of the missing ones between it and the next paired one. */
function missingAfter(
  source: readonly Segment[],
  partners: readonly (number | undefined)[],
): Map<number, number[]> {
  const paired = new Set(partners);
  const missing = new Map<number, number[]>();
  let last = -1;
  for (const index of source.keys()) {
    if (paired.has(index)) {
      last = index;
      continue;
    }
    const run = missing.get(last);
    if (run) run.push(index);
    else missing.set(last, [index]);
  }
  return missing;
}

function idOf(segment: Segment, index: number): string {
  return segment.id ?? `b${index + 1}`;
}

/** Blocks of both sides are counted alike (`b7`), so an added one is marked where its name is taken: `+b7`. */
function addedId(segment: Segment, index: number, taken: ReadonlySet<string>): string {
  const id = idOf(segment, index);
  return taken.has(id) ? `+${id}` : id;
}
