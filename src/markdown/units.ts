import type { OffsetMap } from '../model/offset-map.js';
import type { Range } from '../model/position.js';
import type { Segment } from '../model/segment.js';
import { OffsetMapBuilder } from '../text/offset-map.js';
import { valuesOf, type PlacedSegment } from './segments.js';

/** A stretch of the parsed text that is one translation unit. */
export interface UnitRange {
  id: string;
  range: Range;
}

/**
 * One segment for each unit: what the blocks that it stands in say inside it. A unit that covers several blocks (a unit with a line ending
 * in it) has the prose of all, parted by a line ending; one that stands where there is no block (a comment, a field of the front matter
 * that is not read) has none. Gives the first unit's id to each block that has units.
 */
export function readUnits(
  text: string,
  blocks: readonly PlacedSegment[],
  units: readonly UnitRange[],
): Segment[] {
  return units.map((unit) => {
    const inside = blocksIn(blocks, unit.range);
    for (const { segment } of inside) segment.id ??= unit.id;
    return readUnit(text, inside, unit);
  });
}

/** The blocks that share a part with the range. Blocks are sorted by start; only a description begins before its block has ended. */
function blocksIn(blocks: readonly PlacedSegment[], range: Range): PlacedSegment[] {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.segment.range.start ?? 0) <= range.start) low = middle + 1;
    else high = middle;
  }
  let first = Math.max(0, low - 1);
  while (first > 0 && blocks[first]?.segment.kind === 'alt') first -= 1;
  const inside: PlacedSegment[] = [];
  for (let index = first; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block === undefined || block.segment.range.start >= range.end) break;
    if (block.segment.range.end > range.start) inside.push(block);
  }
  return inside;
}

function readUnit(text: string, inside: readonly PlacedSegment[], { id, range }: UnitRange): Segment {
  const parts = inside.map((block) => ({ ...block, part: clip(block.segment, range) }));
  const spoken = parts.filter(({ part }) => part.prose.trim() !== '');
  const host = spoken[0] ?? parts[0];
  const marks = parts.flatMap((part) => part.marks).filter(({ at }) => at >= range.start && at < range.end);
  return {
    kind: host?.segment.kind ?? 'html',
    ...join((spoken.length > 0 ? spoken : parts).map(({ part }) => part)),
    range,
    markdown: text.slice(range.start, range.end),
    depth: host?.segment.depth ?? 0,
    ...valuesOf(marks),
    section: host?.segment.section,
    id,
  };
}

interface Part {
  prose: string;
  map: OffsetMap;
}

/** The prose of a segment that was written inside a range: all characters whose own text lies in it or begins in it. */
function clip(segment: Segment, range: Range): Part {
  const map = new OffsetMapBuilder();
  let prose = '';
  for (let index = firstRun(segment.map, range.start); index < segment.map.length; index += 1) {
    const run = segment.map[index];
    if (run === undefined || run.from >= range.end) break;
    const end = segment.map[index + 1]?.at ?? segment.prose.length;
    const from = run.kept ? Math.max(run.from, range.start) : run.from;
    const to = run.kept ? Math.min(run.from + (end - run.at), range.end) : run.to;
    if (run.kept ? from >= to : run.from < range.start || run.from >= range.end) continue;
    map.add(prose.length, from, to, run.kept);
    prose += run.kept
      ? segment.prose.slice(run.at + (from - run.from), run.at + (to - run.from))
      : segment.prose.slice(run.at, end);
  }
  return { prose, map: map.build() };
}

/** The first run that reaches behind an offset of the text. */
function firstRun(map: OffsetMap, offset: number): number {
  let low = 0;
  let high = map.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((map[middle]?.to ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function join(parts: readonly Part[]): Part {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const map = new OffsetMapBuilder();
  let prose = '';
  for (const part of parts) {
    if (prose !== '') {
      const at = part.map[0]?.from ?? 0;
      map.add(prose.length, at, at, false);
      prose += '\n';
    }
    for (const run of part.map) map.add(prose.length + run.at, run.from, run.to, run.kept);
    prose += part.prose;
  }
  return { prose, map: map.build() };
}
