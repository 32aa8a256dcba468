import type { Segment } from '../model/segment.js';
import { align, type AlignedPair, NEVER } from './alignment.js';
import type { Traits } from './traits.js';

/** What is aligned as one: a leaf block, or the cells of a table row. Never empty. */
export interface Block {
  /** Of its segments, rising. */
  indices: readonly number[];
  /** Of the same segments. */
  traits: readonly Traits[];
}

/** How likely a segment is the translation of another. */
export type TraitLikeness = (source: Traits, target: Traits) => number;

/**
 * Gathers the cells of each table row, so that a missing row is missing as a whole: in a table of `yes` and `no` nothing else says where it
 * begins. Cells whose row is not known stand alone.
 */
export function gatherBlocks(segments: readonly Segment[], traits: readonly Traits[]): Block[] {
  const blocks: { indices: number[]; traits: Traits[] }[] = [];
  const rows = new Map<number, (typeof blocks)[number]>();
  for (const [index, { kind, row }] of segments.entries()) {
    const own = traits[index];
    if (!own) continue;
    const begun = kind === 'cell' && row !== undefined ? rows.get(row) : undefined;
    if (begun) {
      begun.indices.push(index);
      begun.traits.push(own);
      continue;
    }
    const block = { indices: [index], traits: [own] };
    blocks.push(block);
    if (kind === 'cell' && row !== undefined) rows.set(row, block);
  }
  return blocks;
}

/** The points of two blocks: of rows, those of their cells. */
export function blockLikeness(source: Block, target: Block, likeness: TraitLikeness): number {
  const one = source.traits[0];
  const other = target.traits[0];
  if (one && other && source.traits.length === 1 && target.traits.length === 1) return likeness(one, other);
  if (one?.kind !== 'cell' || other?.kind !== 'cell') return NEVER;
  const points =
    source.traits.length === target.traits.length
      ? cellByCell(source, target, likeness)
      : cellPairs(source, target, likeness).reduce((sum, pair) => sum + pair.likeness, 0);
  return points - OTHER_WIDTH * Math.abs(source.traits.length - target.traits.length);
}

function cellByCell(source: Block, target: Block, likeness: TraitLikeness): number {
  let points = 0;
  for (const [index, one] of source.traits.entries()) {
    const other = target.traits[index];
    points += other ? likeness(one, other) : NEVER;
  }
  return points;
}

/** A cell that was left blank is no segment, so a row may have fewer than its source. */
const OTHER_WIDTH = 40;

/** The pairs of segments in a pair of blocks. */
export function segmentPairs(source: Block, target: Block, likeness: TraitLikeness): AlignedPair[] {
  return cellPairs(source, target, likeness).flatMap((pair) => {
    const one = source.indices[pair.source];
    const other = target.indices[pair.target];
    return one === undefined || other === undefined ? [] : [{ ...pair, source: one, target: other }];
  });
}

/** Pairs cells by place, in rows of unlike width by what they have in common. */
function cellPairs(source: Block, target: Block, likeness: TraitLikeness): AlignedPair[] {
  const like = (one: number, other: number): number => {
    const left = source.traits[one];
    const right = target.traits[other];
    return left && right ? likeness(left, right) : NEVER;
  };
  if (source.traits.length === target.traits.length)
    return source.traits.map((_, index) => ({ source: index, target: index, likeness: like(index, index) }));
  return align({ start: 0, end: source.traits.length }, { start: 0, end: target.traits.length }, like);
}
