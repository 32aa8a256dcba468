import type { EditedText } from '../model/offset-map.js';
import type { Range } from '../model/position.js';
import { lineRanges } from '../text/lines.js';
import { applyEdits, composeMaps, type Edit } from '../text/offset-map.js';
import { containerPrefix, readBlocks, type BlockReader } from './block-lines.js';
import { guardFor } from './block-start.js';
import type { Side } from './split.js';
import { countCells, delimiterCells } from './table-rows.js';
import { isEscaped } from './tags.js';

/** One side of a page that has the block structure of the raw text. */
export interface MendedSide {
  edited: EditedText;
  /** Leads from a range of the side to the same range of the mended one; what was put in at its start is in it. */
  moved(range: Range): Range;
  /** What was put in: `block-start` a guard, `quote-mark` a `>` that a unit had swallowed, `cell-bar` a backslash before a `|`. */
  repairs: Record<'block-start' | 'quote-mark' | 'cell-bar', number>;
}

/** Puts characters into a side where a unit's text would mean another block now that its tags are gone. Takes nothing out. Linear. */
export function mendSide(side: Side): MendedSide {
  const { text } = side.edited;
  const page: Page = {
    side,
    blocks: readBlocks(),
    edits: [],
    repairs: { 'block-start': 0, 'quote-mark': 0, 'cell-bar': 0 },
    joint: 0,
    inside: 0,
    quote: '',
    header: undefined,
    cells: undefined,
  };
  const lines = linesAfterMark(text);
  for (const line of lines.slice(frontMatterLines(text, lines))) readLine(page, line);
  const edits = page.edits.sort((a, b) => a.start - b.start);
  const mended = applyEdits(text, edits);
  return {
    edited: { text: mended.text, map: composeMaps(mended.map, side.edited.map) },
    moved: moveBy(edits),
    repairs: page.repairs,
  };
}

interface Page {
  side: Side;
  blocks: BlockReader;
  edits: Edit[];
  repairs: MendedSide['repairs'];
  /** Next of `side.joints` and `side.inside` to be looked at. */
  joint: number;
  inside: number;
  /** Quote markers of the line before. */
  quote: string;
  /** The line before, if a delimiter row after it would make a table of it. */
  header: Range | undefined;
  /** Number of cells of the table that is open. */
  cells: number | undefined;
}

/** The lines of a text, a byte order mark left out of the first. */
function linesAfterMark(text: string): Range[] {
  const lines = lineRanges(text);
  const [first] = lines;
  if (first !== undefined && text.startsWith('\uFEFF')) lines[0] = { start: 1, end: first.end };
  return lines;
}

/** How many lines the front matter takes, its fences counted: none of them is Markdown. */
function frontMatterLines(text: string, lines: readonly Range[]): number {
  const isFence = (line: Range): boolean => text.slice(line.start, line.end).trimEnd() === '---';
  const [first] = lines;
  if (first === undefined || !isFence(first)) return 0;
  return lines.findIndex((line, index) => index > 0 && isFence(line)) + 1;
}

function readLine(page: Page, line: Range): void {
  const { text } = page.side.edited;
  const written = text.slice(line.start, line.end);
  const swallowed = readQuote(page, line, written);
  if (page.blocks.inert(swallowed + written)) {
    endTable(page);
    return;
  }
  const paragraph = page.blocks.paragraph();
  const guarded = swallowed + guardLine(page, line, written, paragraph);
  const kind = page.blocks.read(guarded);
  const prefix = containerPrefix(guarded);
  if (kind !== 'text' && kind !== 'rule') {
    endTable(page);
    return;
  }
  const cells = delimiterCells(guarded.slice(prefix.length));
  if (cells !== undefined && page.header !== undefined && startsTable(page, page.header, cells)) return;
  if (kind === 'rule' || (page.cells !== undefined && LISTED.test(prefix))) endTable(page);
  if (page.cells !== undefined) escapeBars(page, line, page.cells);
  page.header = kind === 'text' && page.cells === undefined ? line : undefined;
}

const LISTED = /[-+*\d]/;

function endTable(page: Page): void {
  page.cells = undefined;
  page.header = undefined;
}

/**
 * Quote markers that a line lacks since it stands in a unit that began in the line before: of `> **Note**` and `> Selecting the links…` one unit
 * was made, which reads `**Note**` and ` Selecting the links…`.
 */
function readQuote(page: Page, line: Range, written: string): string {
  const quote = QUOTE.exec(written)?.[0] ?? '';
  const before = page.quote;
  page.quote = quote;
  if (quote !== '' || before === '' || before.length > DEEPEST) return '';
  if (written.trim() === '' || !isInside(page, line.start)) return '';
  const text = before + (/^[ \t]/.test(written) ? '' : ' ');
  page.edits.push({ start: line.start, end: line.start, text });
  page.repairs['quote-mark'] += 1;
  page.quote = before;
  return text;
}

const QUOTE = /^[ \t>]*>/;

// Markers that are put in again line by line must not make a long text out of a short one.
const DEEPEST = 40;

/** Whether a line begins in a unit's text rather than with it. */
function isInside(page: Page, offset: number): boolean {
  const { inside } = page.side;
  while ((inside[page.inside]?.end ?? Infinity) <= offset) page.inside += 1;
  return (inside[page.inside]?.start ?? Infinity) < offset;
}

/** Guards the start of a line that began with a tag, and gives it as it reads then. */
function guardLine(page: Page, line: Range, written: string, paragraph: boolean): string {
  const { joints, inside } = page.side;
  while ((joints[page.joint] ?? Infinity) < line.start) page.joint += 1;
  const joint = joints[page.joint];
  if (joint === undefined || joint > line.end) return written;
  const prefix = written.slice(0, joint - line.start);
  if (containerPrefix(prefix) !== prefix) return written;
  isInside(page, line.start);
  const continued = inside
    .slice(page.inside, page.inside + 2)
    .some((range) => range.start <= line.end && range.end > line.end);
  const guard = guardFor({ prefix, rest: written.slice(prefix.length), paragraph, continued });
  if (guard === undefined) return written;
  const at = joint + guard.at;
  page.edits.push({ start: at, end: at, text: guard.text });
  page.repairs['block-start'] += 1;
  return written.slice(0, at - line.start) + guard.text + written.slice(at - line.start);
}

/** Whether the line before a delimiter row is a header with as many cells; if so a table is open, and the header was read as its first row. */
function startsTable(page: Page, header: Range, cells: number): boolean {
  const { own, all } = cellsOf(page, header);
  if (own !== cells && all !== cells) return false;
  escapeBars(page, header, cells);
  page.cells = cells;
  page.header = undefined;
  return true;
}

/**
 * Escapes each `|` of a row that stands in a unit: (`(Debug|Release)`). A row that has its cells only with them counted was put into a unit as a
 * whole, and is left as it is.
 */
function escapeBars(page: Page, line: Range, cells: number): void {
  const { own, all, bars } = cellsOf(page, line);
  if (own < cells && all === cells) return;
  for (const at of bars) page.edits.push({ start: at, end: at, text: '\\' });
  page.repairs['cell-bar'] += bars.length;
}

/** The cells of a line with and without those that a unit's bars make, and the places of these. */
function cellsOf(page: Page, line: Range): { own: number; all: number; bars: number[] } {
  const { text } = page.side.edited;
  const written = text.slice(line.start, line.end);
  const bars = barsInside(page.side, line);
  let masked = '';
  let read = line.start;
  for (const at of bars) {
    masked += `${text.slice(read, at)}-`;
    read = at + 1;
  }
  masked += text.slice(read, line.end);
  const prefix = containerPrefix(written).length;
  return { own: countCells(masked.slice(prefix)), all: countCells(written.slice(prefix)), bars };
}

function barsInside({ edited: { text }, inside }: Side, line: Range): number[] {
  const found: number[] = [];
  for (let index = firstEndingAfter(inside, line.start); index < inside.length; index += 1) {
    const range = inside[index];
    if (range === undefined || range.start >= line.end) break;
    const start = Math.max(range.start, line.start);
    const part = text.slice(start, Math.min(range.end, line.end));
    for (let at = part.indexOf('|'); at !== -1; at = part.indexOf('|', at + 1)) {
      if (!isEscaped(text, start + at)) found.push(start + at);
    }
  }
  return found;
}

function firstEndingAfter(ranges: readonly Range[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function moveBy(edits: readonly Edit[]): (range: Range) => Range {
  const before = [0];
  for (const edit of edits) before.push((before.at(-1) ?? 0) + edit.text.length);
  const moved = (offset: number): number => offset + (before[firstFrom(edits, offset)] ?? 0);
  return ({ start, end }) => ({ start: moved(start), end: Math.max(moved(start), moved(end)) });
}

/** How many insertions stand before an offset. */
function firstFrom(edits: readonly Edit[], offset: number): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
