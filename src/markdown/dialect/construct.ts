import type { Range } from '../../model/position.js';
import type { Edit } from '../../text/offset-map.js';
import type { Line } from '../lines.js';

/** A text and its lines, as the constructs of the dialect see it. */
export interface DialectText {
  text: string;
  lines: readonly Line[];
  /** Whether an offset stands in a code span, an autolink or a comment, or behind a backslash, where nothing of the dialect begins. */
  literal: (offset: number) => boolean;
}

/** A construct that takes a line, or begins with one. */
export interface LineConstruct {
  /** What it is counted as. */
  name: string;
  /** Edits by which the line at an index becomes CommonMark; undefined where the construct does not stand there. */
  edits: (read: DialectText, line: Line, index: number) => Edit[] | undefined;
}

/** A construct inside a paragraph. */
export interface InlineConstruct {
  name: string;
  /** What stands at an offset; it must end at `end`, where its paragraph does, at the latest. Undefined: something else. */
  find: (text: string, at: number, end: number) => InlineFind | undefined;
}

export interface InlineFind {
  /** Offset behind it. */
  end: number;
  edits: Edit[];
  /** What belongs in its place, where that is another file. */
  inset?: InsetMark;
}

/** A file whose contents belong into a page. */
export interface InsetMark {
  /** Markdown, or code to be shown. */
  kind: 'include' | 'code';
  /** As written; of code, with the part that is wanted: `a.cs?name=Main`, `a.cs?range=2-5`, `a.cs#L2-L5`. */
  url: string;
  /** Of code, the language that its author states. */
  lang?: string;
}

/** Edits that leave only a part of what was found, with something else before and behind it. */
export function keepOnly(found: Range, kept: Range, before: string, behind: string): Edit[] {
  return [
    { start: found.start, end: kept.start, text: before },
    { start: kept.end, end: found.end, text: behind },
  ];
}

/** Edits that leave a part of what was found as code in a line, whatever backticks are in it. */
export function keepAsCode(text: string, found: Range, kept: Range): Edit[] {
  const code = text.slice(kept.start, kept.end);
  const longest = (code.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  const fence = '`'.repeat(longest + 1);
  const space = code.startsWith('`') || code.endsWith('`') ? ' ' : '';
  return keepOnly(found, kept, fence + space, space + fence);
}

/** Matches a sticky pattern that has the `d` flag, and gives the ranges of its groups; undefined where it fails or goes beyond `end`. */
export function matchGroups(
  pattern: RegExp,
  text: string,
  at: number,
  end: number,
): { end: number; groups: (Range | undefined)[] } | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (match === null || at + match[0].length > end) return undefined;
  const groups = (match.indices ?? []).map((pair: [number, number] | undefined) =>
    pair === undefined ? undefined : { start: pair[0], end: pair[1] },
  );
  return { end: at + match[0].length, groups };
}
