import type { Range } from '../../model/position.js';
import type { Edit } from '../../text/offset-map.js';

/**
 * Finds the indentation of what stands in `:::row:::` and `:::column:::`, which means nothing there, while CommonMark takes it for code. Only for
 * rows that end; what stands in a column keeps the indentation that it has beyond the column's first line. To be taken away before a text is read
 * in lines. Not for rows that a fence shows.
 */
export function columnEdits(text: string, from: number): Edit[] {
  if (!/:::[ \t]{0,5}row/i.test(text)) return [];
  const edits: Edit[] = [];
  let fence: string | undefined;
  let row: Row | undefined;
  for (const { start, end } of linesFrom(text, from)) {
    const indent = indentOf(text, start, end);
    const words = text.slice(start + indent, Math.min(end, start + indent + LONGEST));
    const marks = FENCE.exec(words)?.[0];
    const mark =
      fence === undefined && marks === undefined ? MARK.exec(words)?.[1]?.toLowerCase() : undefined;
    if (mark === 'row' && indent < 4) row ??= { base: indent, width: undefined, edits: [] };
    if (row !== undefined && words !== '') {
      if (mark !== undefined) row.width = undefined;
      else row.width ??= indent;
      const width = Math.min(indent, row.width ?? indent);
      if (width > row.base) row.edits.push({ start: start + row.base, end: start + width, text: '' });
      if (mark === 'row-end') {
        edits.push(...row.edits);
        row = undefined;
      }
    }
    if (fence === undefined) fence = marks;
    else if (words.startsWith(fence) && /^([`~])\1*[ \t]*$/.test(words)) fence = undefined;
  }
  return edits;
}

interface Row {
  /** Indentation of its first line, in characters. */
  base: number;
  /** That of the first line in the open column; undefined before it. */
  width: number | undefined;
  edits: Edit[];
}

const LONGEST = 500;
const FENCE = /^(?:`{3,}(?=[^`]*$)|~{3,})/;
const MARK = /^:::[ \t]{0,5}((?:row|column)(?:-end)?)(?=[ \t:]|$)/i;

function* linesFrom(text: string, from: number): Iterable<Range> {
  const ending = /\r\n|\r|\n/g;
  ending.lastIndex = from;
  let start = from;
  for (let found = ending.exec(text); found !== null; found = ending.exec(text)) {
    yield { start, end: found.index };
    start = ending.lastIndex;
  }
  yield { start, end: text.length };
}

function indentOf(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && (text[at] === ' ' || text[at] === '\t')) at += 1;
  return at - start;
}
