import type { Range } from '../model/position.js';

/** A tag of a `<span>`, or several that touch and mean one thing. */
export type Tag = OpenTag | CloseTag | UnitTag | BridgeTag | LookupTag;

/** `<span …>` of whoever wrote the page. */
interface OpenTag extends Range {
  kind: 'open';
  /** Whether a backslash takes the tag's meaning from it. */
  escaped: boolean;
}

/** `</span>` of whoever wrote the page; or of ours, which only its neighbours tell. */
interface CloseTag extends Range {
  kind: 'close';
  escaped: boolean;
}

/** `<span data-ttu-id="…">` opens a target. */
export interface UnitTag extends Range {
  kind: 'ttu';
  id: string;
  escaped: boolean;
  /** How often `&quot;` stands for a quotation mark in the tag. */
  entities: number;
}

/** `</span><span class="sxs-lookup"><span data-stu-id="…">` closes a target and opens its source. */
export interface BridgeTag extends Range {
  kind: 'bridge';
  id: string;
  entities: number;
  /** Where the `</span>` ends. */
  lookup: number;
}

/** The same without the `</span>`, or one half of it: opens a source that has no target. */
export interface LookupTag extends Range {
  kind: 'lookup';
  id: string;
  entities: number;
  /** How many `</span>` it takes to close. */
  closers: number;
}

/** All span tags of a text in order, those in code and comments included. Linear. */
export function readTags(raw: string): Tag[] {
  const single = readSingleTags(raw);
  const tags: Tag[] = [];
  let index = 0;
  while (index < single.length) {
    const joined = joinTags(single, index);
    if (joined === undefined) break;
    tags.push(joined.tag);
    index += joined.count;
  }
  return tags;
}

type SingleTag = OpenTag | CloseTag | UnitTag | HalfTag;

interface HalfTag extends Range {
  kind: 'lookup' | 'stu';
  id: string;
  entities: number;
}

function joinTags(tags: readonly SingleTag[], index: number): { tag: Tag; count: number } | undefined {
  const first = tags[index];
  if (first === undefined) return undefined;
  if (first.kind === 'open' || first.kind === 'ttu') return { tag: first, count: 1 };
  const at = first.kind === 'close' ? index + 1 : index;
  const lookup = tags[at];
  const stu = tags[at + 1];
  const whole = lookup?.kind === 'lookup' && stu?.kind === 'stu' && lookup.end === stu.start;
  if (first.kind === 'close') {
    if (!whole || first.end !== lookup.start) return { tag: first, count: 1 };
    const entities = lookup.entities + stu.entities;
    const tag: BridgeTag = {
      kind: 'bridge',
      id: stu.id,
      start: first.start,
      end: stu.end,
      lookup: first.end,
      entities,
    };
    return { tag, count: 3 };
  }
  const last = whole ? stu : first;
  const entities = whole ? lookup.entities + stu.entities : first.entities;
  const closers = whole ? 2 : 1;
  return {
    tag: { kind: 'lookup', id: last.id, start: first.start, end: last.end, entities, closers },
    count: closers,
  };
}

function readSingleTags(raw: string): SingleTag[] {
  const tags: SingleTag[] = [];
  for (const match of raw.matchAll(SPAN)) {
    const [text, slash = '', attributes = ''] = match;
    const range = { start: match.index, end: match.index + text.length };
    const escaped = isEscaped(raw, range.start);
    if (slash !== '') tags.push({ kind: 'close', ...range, escaped });
    else tags.push(readOpening(attributes, range, escaped));
  }
  return tags;
}

// A tag ends at the next `>`, and none holds a `<`: so a `<span` that nobody closes costs no more than the way to the next one.
const SPAN = /<(\/?)span(?=[\s/>])([^<>]*)>/gi;

function readOpening(attributes: string, range: Range, escaped: boolean): SingleTag {
  const entities = attributes.split('&quot;').length - 1;
  const owned = ID.exec(attributes);
  if (owned !== null) {
    const [, side = '', id = ''] = owned;
    if (side === 'ttu') return { kind: 'ttu', id, ...range, escaped, entities };
    return { kind: 'stu', id, ...range, entities };
  }
  if (LOOKUP.test(attributes)) return { kind: 'lookup', id: '', ...range, entities };
  return { kind: 'open', ...range, escaped };
}

// Quotation marks are escaped in a quoted YAML title (`<span data-ttu-id=\"4bb7f-101\">`), and are `&quot;` where a tool of the time slipped.
const ID = /\sdata-(ttu|stu)-id\s*=\s*(?:\\?["']|&quot;)?([^"'&\\<>\s]*)/;
const LOOKUP = /\sclass\s*=\s*(?:\\?["']|&quot;)?sxs-lookup(?![\w-])/;

/** Whether an odd number of backslashes stands before an offset. */
export function isEscaped(text: string, offset: number): boolean {
  let at = offset;
  while (at > 0 && text.charCodeAt(at - 1) === BACKSLASH) at -= 1;
  return (offset - at) % 2 === 1;
}

const BACKSLASH = 92;
