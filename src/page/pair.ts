import type { Range } from '../model/position.js';
import type { Segment } from '../model/segment.js';
import type { TranslationUnit } from '../model/unit.js';
import { pairById } from '../pairing/by-id.js';
import { pairByStructure } from '../pairing/by-structure.js';
import { alignSources } from '../pairing/align-sources.js';
import { sliceEdited, toOriginal } from '../text/offset-map.js';
import { foldSpaces } from '../text/fold-spaces.js';
import type { Side } from './side.js';

/** A translation beside its English. */
export interface PairedPage {
  units: TranslationUnit[];
  /** Unit id → the English that it was translated from, where today's says something else. */
  outdated: ReadonlyMap<string, string>;
  /**
   * Source segment of a unit → the segment of the reference that says the same, for a page with spans of its own that is held against
   * another English.
   */
  reference: ReadonlyMap<Segment, Segment>;
  /** Source segment of a unit that is a part of a block of the reference → that block. */
  parts: ReadonlyMap<Segment, Segment>;
}

/** What a page can be paired with. */
export interface Sides {
  target: Side;
  /** The English in the page's own spans. */
  own: Side | undefined;
  /** The English of a donor or of the source locale, where the page has no spans or that English is another than its own. */
  reference: Side | undefined;
}

/** Canonical values of the figures in a segment, for pairing by structure. */
export type FigureValues = (segment: Segment, side: 'source' | 'target') => readonly string[];

/** Pairs a page: by the ids of its own spans where it has them, else by structure with the reference. */
export function pairPage({ target, own, reference }: Sides, figures: FigureValues): PairedPage {
  if (own) {
    const units = pairById(own.document.units, target.document.units);
    return reference
      ? holdAgainst(units, own, reference)
      : { units, outdated: new Map(), reference: new Map(), parts: new Map() };
  }
  const units = reference ? pairByStructure(bodyOf(reference), bodyOf(target), { figures }) : [];
  return { units, outdated: new Map(), reference: new Map(), parts: new Map() };
}

/** The blocks of a page. Descriptions of images are held against each other by their image, see `pairAsides`. */
function bodyOf({ document }: Side): readonly Segment[] {
  const known = bodies.get(document);
  if (known) return known;
  const body = document.segments.filter(({ kind }) => kind !== 'alt');
  bodies.set(document, body);
  return body;
}

/** One list of a document, so that an English is read once for its translations, see `readSource`. */
const bodies = new WeakMap<Side['document'], readonly Segment[]>();

/**
 * Holds a page with spans against the English of today: a unit whose English changed is compared with the new one, and blocks that the page's
 * English did not have yet are missing from it. What stands between the spans (`1.0 <span>…`) belongs to the page's English as well: a block
 * that says the same on both sides has not changed, however it is cut into units.
 */
function holdAgainst(units: readonly TranslationUnit[], own: Side, { document }: Side): PairedPage {
  const references = document.units.length > 0 ? document.units : document.segments;
  const sources = own.document.units;
  const blocks = new Set(own.document.segments.map(essence));
  const { pairs, missing } = alignSources(sources, references);
  const partners = countPartners(pairs, sources, references);
  const reference = new Map<Segment, Segment>();
  const outdated = new Map<string, string>();
  const renewed = new Map<Segment, Segment>();
  const parts = new Map<Segment, Segment>();
  for (const pair of pairs) {
    const source = sources[pair.own];
    const now = references[pair.reference];
    if (source === undefined || now === undefined) continue;
    reference.set(source, now);
    if (pair.same || source.id === undefined || blocks.has(essence(now))) continue;
    outdated.set(source.id, source.prose);
    // A unit that is spread over several blocks stays beside its own English.
    if (partners.get(source) !== 1) continue;
    const part = partners.get(now) === 1 ? now : partOf(now, pair.prose, source);
    if (part !== now) parts.set(part, now);
    renewed.set(source, part);
  }
  const current = units.map((unit) =>
    unit.kind === 'paired' ? { ...unit, source: renewed.get(unit.source) ?? unit.source } : unit,
  );
  const lacking = missing.filter((index) => !blocks.has(essence(references[index])));
  return { units: insertMissing(current, lacking, references, pairs, sources), outdated, reference, parts };
}

function countPartners(
  pairs: readonly { own: number; reference: number }[],
  sources: readonly Segment[],
  references: readonly Segment[],
): Map<Segment, number> {
  const partners = new Map<Segment, number>();
  for (const pair of pairs) {
    for (const segment of [sources[pair.own], references[pair.reference]]) {
      if (segment) partners.set(segment, (partners.get(segment) ?? 0) + 1);
    }
  }
  return partners;
}

/** The sentences of a block that stand where a unit stood: a block of today's English is several units of a page. */
function partOf(whole: Segment, prose: Range, unit: Segment): Segment {
  const { text, map } = sliceEdited({ text: whole.prose, map: whole.map }, trimmed(whole.prose, prose));
  const range = toOriginal(map, { start: 0, end: text.length });
  const { start } = whole.range;
  const markdown = whole.markdown.slice(range.start - start, range.end - start);
  // Which of the block's links stand in them is not known; those of the unit were found again in the block.
  return { ...whole, prose: text, map, range, markdown, anchors: [], links: unit.links };
}

function trimmed(text: string, { start, end }: Range): Range {
  const length = text.slice(start, end).trimEnd().length;
  return { start, end: start + length };
}

function essence(segment: Segment | undefined): string {
  return foldSpaces(segment?.prose ?? '');
}

function insertMissing(
  units: readonly TranslationUnit[],
  missing: readonly number[],
  references: readonly Segment[],
  pairs: readonly { own: number; reference: number }[],
  sources: readonly Segment[],
): TranslationUnit[] {
  const idBefore = new Map<string | undefined, Segment[]>();
  const ownOf = new Map(pairs.map((pair) => [pair.reference, sources[pair.own]?.id]));
  const isMissing = new Set(missing);
  let id: string | undefined;
  for (const [index, segment] of references.entries()) {
    id = ownOf.get(index) ?? id;
    if (!isMissing.has(index)) continue;
    const waiting = idBefore.get(id);
    if (waiting) waiting.push(segment);
    else idBefore.set(id, [segment]);
  }
  const missingAfter = (id: string | undefined, after: Segment | undefined): TranslationUnit[] =>
    (idBefore.get(id) ?? []).map((source) => ({ kind: 'missing', id: source.id ?? '', source, after }));
  return [
    ...missingAfter(undefined, undefined),
    ...units.flatMap((unit) => [
      unit,
      ...missingAfter(unit.id, unit.kind === 'missing' ? undefined : unit.target),
    ]),
  ];
}
