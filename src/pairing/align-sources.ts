import type { Range } from '../model/position.js';
import type { Segment, SegmentKind } from '../model/segment.js';
import { alignPieces, cutPieces, type Piece } from './pieces.js';
import { plainTarget } from './plain-target.js';

/** How the English of a page's own units stands to another English: indices into the two lists. */
export interface SourceAlignment {
  /**
   * Units with the segments that say the same or nearly the same, in order. Several units can share a segment (sentences of one paragraph),
   * and several segments a unit. `same`: the reference still says all of the unit, and nothing new where it stood.
   * `prose`: the stretch of the segment's prose that belongs to the unit, up to where the next one's begins.
   */
  pairs: { own: number; reference: number; same: boolean; prose: Range }[];
  /** Segments of the reference that no unit says. */
  missing: number[];
  /** Units that the reference does not say. */
  added: number[];
}

/**
 * Aligns the English that a page was translated from with another English of that page, sentence by sentence, so that units and segments may
 * be cut differently. The order of the two is kept.
 *
 * Spans stand around words alone: blocks of the reference without any (pictures, `` `Id` `` in a cell) are not missing, nor are descriptions of images,
 * nor code blocks, raw HTML, titles and descriptions of a page that has no unit in any of that kind.
 */
export function alignSources(own: readonly Segment[], reference: readonly Segment[]): SourceAlignment {
  const owns = cutPieces(own);
  const references = cutPieces(reference);
  const partners = new Map(alignPieces(owns, references).map((pair) => [pair.target, pair.source]));
  const changed = changedUnits(owns, references, partners);
  const pairs = new Map<string, SourceAlignment['pairs'][number]>();
  for (const [target, source] of [...partners].sort(([a], [b]) => a - b)) {
    const left = owns[source]?.segment ?? -1;
    const right = references[target]?.segment ?? -1;
    const same = !changed.has(left) && holdsLinks(reference[right], own[left]);
    const key = `${left} ${right}`;
    const prose = pairs.get(key)?.prose ?? { start: references[target]?.range.start ?? 0, end: 0 };
    pairs.set(key, { own: left, reference: right, same, prose });
  }
  const paired = inStretches([...pairs.values()], reference);
  const usedReferences = new Set(paired.map((pair) => pair.reference));
  const usedOwns = new Set(paired.map((pair) => pair.own));
  const kinds = new Set(own.map(({ kind }) => kind));
  return {
    pairs: paired,
    missing: [...reference.keys()].filter(
      (index) => !usedReferences.has(index) && canBeMissing(reference[index], kinds),
    ),
    added: [...own.keys()].filter((index) => !usedOwns.has(index)),
  };
}

/** The units that share a segment divide all of it among them: what is new in it counts with the one before, at its head with the first. */
function inStretches(
  pairs: SourceAlignment['pairs'],
  reference: readonly Segment[],
): SourceAlignment['pairs'] {
  return pairs.map((pair, index) => {
    const isFirst = pairs[index - 1]?.reference !== pair.reference;
    const next = pairs[index + 1];
    const end = next?.reference === pair.reference ? next.prose.start : undefined;
    const length = reference[pair.reference]?.prose.length ?? 0;
    return { ...pair, prose: { start: isFirst ? 0 : pair.prose.start, end: end ?? length } };
  });
}

/** Units of which a sentence reads otherwise or is gone, or next to which a segment that they share has a new one. */
function changedUnits(
  owns: readonly Piece[],
  references: readonly Piece[],
  partners: ReadonlyMap<number, number>,
): ReadonlySet<number> {
  const changed = new Set<number>();
  const kept = new Set(partners.values());
  for (const [index, { segment }] of owns.entries()) if (!kept.has(index)) changed.add(segment);
  let before: { unit: number; segment: number } | undefined;
  let added: number | undefined;
  for (const [index, { segment, text }] of references.entries()) {
    const source = partners.get(index);
    const partner = source === undefined ? undefined : owns[source];
    if (!partner) {
      if (before?.segment === segment) changed.add(before.unit);
      else added = segment;
      continue;
    }
    // A new sentence at the head of a segment counts with the unit that follows it.
    if (tight(partner.text) !== tight(text) || added === segment) changed.add(partner.segment);
    before = { unit: partner.segment, segment };
  }
  return changed;
}

/** Spans are cut so that a space stands before a mark that none stood before: `**Optional** .` and `**Optional**.` say the same. */
function tight(text: string): string {
  return text.replace(/ (?=[.,;:!?)])/g, '');
}

function holdsLinks(reference: Segment | undefined, own: Segment | undefined): boolean {
  const links = new Set(reference?.links.map(plainTarget));
  return own?.links.every((link) => links.has(plainTarget(link))) ?? false;
}

function canBeMissing(segment: Segment | undefined, kinds: ReadonlySet<SegmentKind>): boolean {
  // A description stands in a block, and is none.
  if (!segment || segment.kind === 'alt') return false;
  if (OFTEN_WITHOUT_SPANS.has(segment.kind) && !kinds.has(segment.kind)) return false;
  return /[\p{L}\p{N}]/u.test(segment.prose);
}

const OFTEN_WITHOUT_SPANS: ReadonlySet<SegmentKind> = new Set(['code', 'html', 'title', 'description']);
