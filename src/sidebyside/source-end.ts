import type { Range } from '../model/position.js';
import { closesTwice, type TagIndex } from './tag-index.js';
import type { Tag } from './tags.js';

/** Where a source ends: the tags that close it. Not `whole` where they are too few; then the range can be empty. */
interface SourceEnd extends Range {
  whole: boolean;
}

/**
 * Finds the `</span></span>` (for half of a lookup, the one `</span>`) that closes a source which begins at an offset, the spans of its author
 * balanced and those in code or behind a backslash left out.
 *
 * Where that fails before the next unit, an author's span was never closed (`AcquiredCompany.<span>com</span></span>`), and the last two that touch in
 * the first row of `</span>` are taken. Where there are no two, the source is taken to end at its first lone `</span>`, else with its line.
 */
export function findSourceEnd(index: TagIndex, from: number, closers: number): SourceEnd {
  const end = searchEnd(index, from, closers, visibleTags(index, from));
  // What looks like code may be two stray backticks with the end between them.
  return end.whole ? end : searchEnd(index, from, closers, tagsFrom(index, from));
}

function searchEnd(index: TagIndex, from: number, closers: number, walk: Iterable<number>): SourceEnd {
  let depth = 0;
  let escaped = 0;
  let lone: Range | undefined;
  let row: Range | undefined;
  let limit = index.raw.length;
  for (const at of walk) {
    const tag = index.tags[at];
    if (tag === undefined) break;
    if (tag.kind === 'open') {
      if (tag.escaped) escaped += 1;
      else depth += 1;
    } else if (tag.kind === 'close') {
      const twice = closesTwice(index.tags, at);
      const thrice = twice && closesTwice(index.tags, at + 1);
      // Text may end in a backslash: `C:\</span></span>`. Of three in a row the first is the author's.
      // In `\<span>b</span>` only the opening tag is escaped, and another one is the author's too.
      const authors = tag.escaped ? !twice || thrice : depth === 0 && escaped > 0 && thrice && closers === 2;
      if (authors) {
        escaped = Math.max(0, escaped - 1);
        continue;
      }
      if (depth === 0 && (closers === 1 || twice)) return { ...spread(index.tags, at, closers), whole: true };
      if (twice && (row === undefined || row.end === tag.end)) row = spread(index.tags, at, 2);
      lone ??= { start: tag.start, end: tag.end };
      depth = Math.max(0, depth - 1);
    } else if (!isText(index, tag)) {
      limit = tag.start;
      break;
    }
  }
  if (row !== undefined && closers === 2) return { ...row, whole: true };
  return { ...(lone ?? lineEnd(index.raw, from, limit)), whole: false };
}

function* tagsFrom(index: TagIndex, from: number): Generator<number> {
  for (let at = index.from(from); at < index.tags.length; at += 1) yield at;
}

/** The tags from an offset on that do not stand in code, as indexes. */
function* visibleTags(index: TagIndex, from: number): Generator<number> {
  let code = index.codeFrom(from);
  let offset = from;
  for (let at = index.from(from); at < index.tags.length; at += 1) {
    const tag = index.tags[at];
    if (tag === undefined || tag.start < offset) continue;
    for (let next = index.code[code]; next !== undefined && next.start < tag.start; next = index.code[code]) {
      if (next.start >= offset && isCodeInSource(index, next)) offset = next.end;
      code += 1;
    }
    if (tag.start >= offset) yield at;
  }
}

/**
 * Whether a stretch inside of a source is code, rather than a stray backtick that finds its like behind the source's end: it must not tear a unit
 * apart, and where it holds a `</span></span>` that is not opened in it, another one must follow before the next unit.
 */
function isCodeInSource(index: TagIndex, code: Range): boolean {
  let depth = 0;
  let pair = false;
  let unit = false;
  let half = false;
  for (let at = index.from(code.start); at < index.tags.length; at += 1) {
    const tag = index.tags[at];
    if (tag === undefined || tag.start >= code.end) break;
    if (tag.kind === 'close') {
      const twice = closesTwice(index.tags, at);
      pair ||= twice && depth <= 1;
      half &&= !twice;
      depth = Math.max(0, depth - 1);
    } else {
      depth += tag.kind === 'lookup' ? tag.closers : 1;
    }
    unit ||= tag.kind === 'ttu';
    half ||= unit && tag.kind === 'bridge';
    if (pair && unit) return false;
    if (tag.kind === 'ttu' && (index.bridgeOf(tag)?.start ?? 0) >= code.end) return false;
  }
  return !half && (!pair || index.hasPairFrom(code.end));
}

/** Whether a tag of ours only shows how such a tag is written: `\<span data-ttu-id="1">`, and no bridge follows. */
export function isText(index: TagIndex, tag: Tag): boolean {
  return tag.kind === 'ttu' && tag.escaped && index.bridgeOf(tag) === undefined;
}

function spread(tags: readonly Tag[], at: number, count: number): Range {
  const first = tags[at];
  const last = tags[at + count - 1];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

function lineEnd(raw: string, from: number, limit: number): Range {
  const length = raw.slice(from, limit).search(/[\r\n]/);
  const end = length === -1 ? limit : from + length;
  return { start: end, end };
}
