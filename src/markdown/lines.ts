import type { Range } from '../model/position.js';

/** A line of Markdown as the block structure sees it. Offsets in the text. */
export interface Line extends Range {
  /** Where the line's own text begins: behind the markers of quotes and lists and all indentation. */
  content: number;
  /** Columns of indentation inside the containers; from 4 on no heading, quote or list begins. */
  indent: number;
  /** Open quotes and list items. */
  depth: number;
  /**
   * `text` is Markdown: a paragraph, a heading, a table row, … . `verbatim` is all in which Markdown has no say: fenced and indented code, HTML
   * blocks and comments.
   */
  kind: 'text' | 'verbatim' | 'blank';
}

/**
 * Reads the lines of a text with the rules of CommonMark for containers, fences and HTML blocks, as far as a look at single lines allows. It is
 * for what has to be known before the parser runs: cheap, linear, without recursion. Stops behind the first line that nests deeper than
 * `maximum`.
 *
 * For `> 1. ##Text` (content behind the list marker, depth 2), and not for `##Text` inside a fence, which is verbatim.
 */
export function readLines(text: string, from: number, maximum: number): Line[] {
  const lines: Line[] = [];
  const containers: number[] = [];
  let block: VerbatimBlock | undefined;
  let paragraph = false;
  for (let start = from; start < text.length;) {
    const { end, next } = lineEnd(text, start);
    const cursor: Cursor = { at: start, column: 0 };
    const matched = matchContainers(text, cursor, end, containers);
    if (block !== undefined && matched < block.depth) block = undefined;
    if (block === undefined) {
      const lazy = paragraph && matched < containers.length && !opensBlock(text, cursor, end);
      if (!lazy) {
        containers.length = matched;
        openContainers(text, cursor, end, containers, maximum, paragraph);
      }
    }
    const indent = skipIndent(text, cursor, end);
    const content = cursor.at;
    const depth = containers.length;
    if (block !== undefined) {
      const closes = block.closes(text, content, end, indent);
      lines.push({
        start,
        end,
        content,
        indent,
        depth,
        kind: content === end && !block.blank ? 'blank' : 'verbatim',
      });
      if (closes) block = undefined;
      paragraph = false;
    } else if (content === end) {
      lines.push({ start, end, content, indent, depth, kind: 'blank' });
      paragraph = false;
    } else if (indent >= 4 && !paragraph) {
      lines.push({ start, end, content, indent, depth, kind: 'verbatim' });
    } else {
      block = indent >= 4 ? undefined : openVerbatim(text, content, depth, paragraph);
      lines.push({ start, end, content, indent, depth, kind: block === undefined ? 'text' : 'verbatim' });
      paragraph = block === undefined && !endsBlock(text, content, end);
      if (block?.closes(text, content + block.opening, end, indent) === true && !block.fence)
        block = undefined;
      if (block === undefined && paragraph) block = openComment(text, content, end, depth);
    }
    if (depth > maximum) break;
    start = next;
  }
  return lines;
}

interface Cursor {
  at: number;
  /** Column from 0, tabs counted to the next multiple of four. */
  column: number;
}

interface VerbatimBlock {
  /** Containers that were open where it began; it ends with the first of them that does. */
  depth: number;
  fence: boolean;
  /** Whether blank lines belong to it. */
  blank: boolean;
  /** Length of what opened it, behind which a closing mark may stand on the same line. */
  opening: number;
  closes: (text: string, content: number, end: number, indent: number) => boolean;
}

function lineEnd(text: string, start: number): { end: number; next: number } {
  let end = start;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { end, next: text.startsWith('\r\n', end) ? end + 2 : end + 1 };
}

/** Containers are kept as numbers: the column that a list item's content begins at, or QUOTE. */
const QUOTE = -1;

/** Consumes the marks of the open containers that the line continues; says how many. */
function matchContainers(text: string, cursor: Cursor, end: number, containers: readonly number[]): number {
  let matched = 0;
  for (const container of containers) {
    const before = { ...cursor };
    const indent = skipIndent(text, cursor, end);
    const blank = cursor.at === end;
    if (container === QUOTE) {
      if (indent > 3 || text[cursor.at] !== '>') return restore(cursor, before, matched);
      skipMark(text, cursor, 1);
    } else {
      if (!blank && cursor.column < container) return restore(cursor, before, matched);
      if (!blank) backToColumn(text, cursor, before, container);
    }
    matched += 1;
  }
  return matched;
}

function restore(cursor: Cursor, before: Cursor, matched: number): number {
  cursor.at = before.at;
  cursor.column = before.column;
  return matched;
}

function backToColumn(text: string, cursor: Cursor, before: Cursor, column: number): void {
  cursor.at = before.at;
  cursor.column = before.column;
  while (cursor.column < column) advance(text, cursor);
}

function advance(text: string, cursor: Cursor): void {
  cursor.column += text[cursor.at] === '\t' ? 4 - (cursor.column % 4) : 1;
  cursor.at += 1;
}

function skipIndent(text: string, cursor: Cursor, end: number): number {
  const column = cursor.column;
  while (cursor.at < end && (text[cursor.at] === ' ' || text[cursor.at] === '\t')) advance(text, cursor);
  return cursor.column - column;
}

/** Consumes a mark and the one space that belongs to it. */
function skipMark(text: string, cursor: Cursor, length: number): void {
  cursor.at += length;
  cursor.column += length;
  if (text[cursor.at] === ' ' || text[cursor.at] === '\t') advance(text, cursor);
}

const LIST_MARK = /(?:[-+*]|\d{1,9}[.)])(?=[ \t\r\n]|$)/y;
const RULE = /(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})(?=[\r\n]|$)/y;

function openContainers(
  text: string,
  cursor: Cursor,
  end: number,
  containers: number[],
  maximum: number,
  paragraph: boolean,
): void {
  while (containers.length <= maximum) {
    const before = { ...cursor };
    const indent = skipIndent(text, cursor, end);
    if (indent > 3 || cursor.at === end) {
      restore(cursor, before, 0);
      return;
    }
    if (text[cursor.at] === '>') {
      skipMark(text, cursor, 1);
      containers.push(QUOTE);
      continue;
    }
    const mark = matchAt(LIST_MARK, text, cursor.at);
    if (
      mark === undefined ||
      matchAt(RULE, text, cursor.at) !== undefined ||
      (paragraph && cursor.at + mark.length === end)
    ) {
      restore(cursor, before, 0);
      return;
    }
    cursor.at += mark.length;
    cursor.column += mark.length;
    const behind = { ...cursor };
    const spaces = skipIndent(text, cursor, end);
    const narrow = spaces > 4 || cursor.at === end;
    containers.push(behind.column + (narrow ? 1 : spaces));
    if (narrow) {
      restore(cursor, behind, 0);
      if (cursor.at < end) advance(text, cursor);
    }
    paragraph = false;
  }
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** Whether a line that leaves a container begins a block of its own, so that it doesn't carry on the paragraph inside (a "lazy" line). */
function opensBlock(text: string, cursor: Cursor, end: number): boolean {
  const probe = { ...cursor };
  const indent = skipIndent(text, probe, end);
  if (probe.at === end) return true;
  if (indent > 3) return false;
  const block = openVerbatim(text, probe.at, 0, true);
  return (
    block !== undefined ||
    text[probe.at] === '>' ||
    endsBlock(text, probe.at, end) ||
    matchAt(LIST_MARK, text, probe.at) !== undefined
  );
}

const HEADING = /#{1,6}(?=[ \t\r\n]|$)/y;

/** Whether a line of text is a whole block of one line: a heading or a rule. */
function endsBlock(text: string, content: number, end: number): boolean {
  const first = text[content];
  if (first === '#') return matchAt(HEADING, text, content) !== undefined;
  if (first !== '-' && first !== '*' && first !== '_' && first !== '=') return false;
  return (
    matchAt(RULE, text.slice(content, end), 0) !== undefined || /^=+[ \t]*$/.test(text.slice(content, end))
  );
}

const FENCE = /`{3,}(?=[^`\r\n]*(?:[\r\n]|$))|~{3,}/y;
const RAW_ELEMENT = /<(?:script|pre|style|textarea)(?=[\s>]|$)/iy;
const BLOCK_ELEMENT =
  /<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=[\s/>]|$)/iy;
const LONE_TAG = /<\/?[a-z][a-z0-9-]*(?:[\s/][^<>\r\n]*)?>[ \t]*(?=[\r\n]|$)/iy;

/** CommonMark 0.31, 4.5 and 4.6: fenced code and the kinds of HTML blocks. */
function openVerbatim(
  text: string,
  content: number,
  depth: number,
  paragraph: boolean,
): VerbatimBlock | undefined {
  const first = text[content];
  if (first === '`' || first === '~') {
    const fence = matchAt(FENCE, text, content);
    if (fence === undefined) return undefined;
    return { depth, fence: true, blank: true, opening: fence.length, closes: closesFence(fence) };
  }
  if (first !== '<') return undefined;
  if (text.startsWith('<!--', content)) return until('-->', depth, 4);
  if (text.startsWith('<?', content)) return until('?>', depth, 2);
  if (text.startsWith('<![CDATA[', content)) return until(']]>', depth, 9);
  const raw = matchAt(RAW_ELEMENT, text, content);
  if (raw !== undefined) return until(`</${raw.slice(1).toLowerCase()}>`, depth, raw.length);
  const alone = !paragraph && matchAt(LONE_TAG, text, content) !== undefined;
  if (!alone && matchAt(BLOCK_ELEMENT, text, content) === undefined) return undefined;
  return { depth, fence: false, blank: false, opening: 0, closes: (_text, at, stop) => at === stop };
}

function closesFence(fence: string): VerbatimBlock['closes'] {
  return (text, content, end, indent) => {
    if (indent > 3) return false;
    let at = content;
    while (at < end && text[at] === fence[0]) at += 1;
    return at - content >= fence.length && /^[ \t]*$/.test(text.slice(at, end));
  };
}

function until(mark: string, depth: number, opening: number): VerbatimBlock {
  return {
    depth,
    fence: false,
    blank: true,
    opening,
    closes: (text, content, end) => text.slice(content, end).toLowerCase().includes(mark.toLowerCase()),
  };
}

/** A comment inside a paragraph that goes on behind the end of the line; it ends with the paragraph at the latest. */
function openComment(text: string, content: number, end: number, depth: number): VerbatimBlock | undefined {
  const line = text.slice(content, end);
  const open = line.lastIndexOf('<!--');
  if (open < 0 || line.includes('-->', open)) return undefined;
  return {
    depth,
    fence: false,
    blank: false,
    opening: 0,
    closes: (all, at, stop) => at === stop || all.slice(at, stop).includes('-->'),
  };
}
