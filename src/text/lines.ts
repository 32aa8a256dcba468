import type { Range } from '../model/position.js';

/**
 * The lines of a text, each without its ending; a text that ends with a line ending has an empty last line. Lines end at LF, CRLF or a lone CR, as
 * in {@link lineIndex}.
 */
export function lineRanges(text: string): Range[] {
  const lines: Range[] = [];
  const ending = /\r\n|\n|\r/g;
  let start = 0;
  for (let match = ending.exec(text); match !== null; match = ending.exec(text)) {
    lines.push({ start, end: match.index });
    start = ending.lastIndex;
  }
  lines.push({ start, end: text.length });
  return lines;
}
