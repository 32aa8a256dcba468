import type { Range } from '../model/position.js';
import type { SpanDefect } from './side-by-side.js';
import { findSourceEnd, isText } from './source-end.js';
import { indexTags, type TagIndex } from './tag-index.js';
import type { BridgeTag, LookupTag, Tag, UnitTag } from './tags.js';

/**
 * A stretch of markup that stands in neither text. What follows it belongs to the target alone (`target`), to the source alone (`source`), to
 * whatever it belonged to before the unit (`end`), or to what it belonged to anyway (`drop`).
 */
export interface Mark extends Range {
  does: 'target' | 'source' | 'end' | 'drop';
  /** The unit whose part begins or ends; absent where the markup is malformed. */
  unit?: MarkedUnit;
}

/** A unit that has both sides. Not `listed` where it is malformed all the same: its id is taken, or it has another unit in it. */
export interface MarkedUnit {
  id: string;
  tag: Range;
  listed: boolean;
}

/** What {@link markSpans} gives; the lists are in the order of the text. */
interface MarkedSpans {
  marks: Mark[];
  defects: SpanDefect[];
  /** How many `&quot;` stood for a quotation mark in the tags that were read. */
  entities: number;
}

/**
 * Finds the units of a raw text and all that is malformed about them, from left to right, in one pass. A well-formed unit inside of another is a
 * unit, the one around it is not; of two that cross the first is, of two with one id too.
 */
export function markSpans(raw: string): MarkedSpans {
  const index = indexTags(raw);
  const state: State = {
    index,
    open: [],
    marks: [],
    defects: [],
    seen: new Map(),
    spent: new Set(),
    dropped: new Set(),
    depth: 0,
    offset: 0,
    entities: 0,
    tear: undefined,
  };
  let code = 0;
  for (const tag of index.tags) {
    for (let next = index.code[code]; next !== undefined && next.start < tag.start; next = index.code[code]) {
      if (next.start >= state.offset && isCode(state, next)) state.offset = next.end;
      code += 1;
    }
    if (tag.start >= state.offset) readTag(state, tag);
  }
  state.defects.sort((a, b) => a.range.start - b.range.start);
  return { marks: state.marks, defects: state.defects, entities: state.entities };
}

interface State {
  index: TagIndex;
  /** Units whose target has begun; each has a bridge, the inner one's before the outer one's. */
  open: OpenUnit[];
  marks: Mark[];
  defects: SpanDefect[];
  /** The first unit of each id. */
  seen: Map<string, Range>;
  /** Offsets of bridges whose unit was reported already. */
  spent: Set<number>;
  /** Offsets of `</span>` whose opening tag was ours. */
  dropped: Set<number>;
  /** Author's spans that are open. */
  depth: number;
  /** Nothing before this offset is markup any more. */
  offset: number;
  entities: number;
  /** Why the last stretch was not code: any that is no longer and holds `at` is not either. */
  tear: { at: number; end: number } | undefined;
}

interface OpenUnit extends MarkedUnit {
  bridge: BridgeTag;
  inner: Range | undefined;
}

/** Whether a stretch is code, with examples of tags in it at most, rather than a stray backtick or fence that would tear a unit apart. */
function isCode(state: State, code: Range): boolean {
  const { index, tear } = state;
  if (tear !== undefined && code.start <= tear.at && tear.at < code.end && code.end <= tear.end) return false;
  const bridge = state.open.at(-1)?.bridge.start;
  if (bridge !== undefined && code.start <= bridge && bridge < code.end) return false;
  for (let at = index.from(code.start); at < index.tags.length; at += 1) {
    const tag = index.tags[at];
    if (tag === undefined || tag.start >= code.end) return true;
    if (tag.kind !== 'ttu' || !isTorn(index, tag, code)) continue;
    state.tear = { at: tag.start, end: code.end };
    return false;
  }
  return true;
}

/** Whether a unit that begins in a stretch ends behind it. */
function isTorn(index: TagIndex, tag: UnitTag, code: Range): boolean {
  const bridge = index.bridgeOf(tag);
  if (bridge === undefined) return false;
  return bridge.start >= code.end || findSourceEnd(index, bridge.end, 2).end > code.end;
}

function readTag(state: State, tag: Tag): void {
  switch (tag.kind) {
    case 'open':
      if (!tag.escaped) state.depth += 1;
      return;
    case 'close':
      if (state.dropped.has(tag.start)) state.marks.push({ does: 'drop', start: tag.start, end: tag.end });
      else if (!tag.escaped) state.depth = Math.max(0, state.depth - 1);
      return;
    case 'ttu':
      if (!isText(state.index, tag)) readUnit(state, tag);
      return;
    case 'bridge':
      if (tag === state.open.at(-1)?.bridge) closeTarget(state, tag);
      else readOrphan(state, tag);
      return;
    case 'lookup':
      readOrphan(state, tag);
      return;
  }
}

function readUnit(state: State, tag: UnitTag): void {
  const { index, open, marks, defects } = state;
  const range = { start: tag.start, end: tag.end };
  const around = open.at(-1);
  const bridge = index.bridgeOf(tag);
  state.entities += tag.entities;
  if (bridge === undefined) {
    const end = findSourceEnd(index, tag.end, 1);
    // A target that ends and has no source is half a unit; one that has no end is not even that.
    if (end.whole) state.dropped.add(end.start);
    marks.push({ does: 'drop', ...range });
    defects.push({ code: end.whole ? 'markup/orphan' : 'markup/unclosed', id: tag.id, range });
  } else if (around !== undefined && bridge.start > around.bridge.start) {
    state.spent.add(bridge.start);
    marks.push({ does: 'drop', ...range });
    defects.push({ code: 'markup/crossing', id: tag.id, range, other: around.tag });
  } else {
    const unit: OpenUnit = { id: tag.id, tag: range, listed: true, bridge, inner: undefined };
    open.push(unit);
    marks.push({ does: 'target', ...range, unit });
  }
}

function closeTarget(state: State, tag: BridgeTag): void {
  const unit = state.open.pop();
  if (unit === undefined) return;
  state.entities += tag.entities;
  state.marks.push({ does: 'source', start: tag.start, end: tag.end, unit });
  const whole = closeSource(state, tag.end, 2, unit);
  const first = state.seen.get(unit.id);
  const around = state.open.at(-1);
  const defects: [boolean, SpanDefect['code'], Range | undefined][] = [
    [!whole, 'markup/unclosed', undefined],
    [unit.inner !== undefined, 'markup/nested', unit.inner],
    [first !== undefined, 'markup/duplicate', first],
  ];
  for (const [holds, code, other] of defects) {
    if (!holds) continue;
    unit.listed = false;
    state.defects.push({ code, id: unit.id, range: unit.tag, ...(other === undefined ? {} : { other }) });
  }
  if (first === undefined) state.seen.set(unit.id, unit.tag);
  if (around !== undefined) around.inner ??= unit.tag;
}

/** A source that has no target: it stands in the source text alone. */
function readOrphan(state: State, tag: BridgeTag | LookupTag): void {
  state.entities += tag.entities;
  let start = tag.start;
  if (tag.kind === 'bridge' && state.depth > 0) {
    // The `</span>` before it closes a span of the author's.
    state.depth -= 1;
    start = tag.lookup;
  }
  state.marks.push({ does: 'source', start, end: tag.end });
  closeSource(state, tag.end, tag.kind === 'lookup' ? tag.closers : 2);
  if (state.spent.has(tag.start)) return;
  state.defects.push({ code: 'markup/orphan', id: tag.id, range: { start, end: tag.end } });
}

function closeSource(state: State, from: number, closers: number, unit?: MarkedUnit): boolean {
  const end = findSourceEnd(state.index, from, closers);
  state.marks.push({ does: 'end', start: end.start, end: end.end, ...(unit === undefined ? {} : { unit }) });
  state.offset = end.end;
  return end.whole;
}
