import type { Range } from '../../model/position.js';
import type { Line } from '../lines.js';

/**
 * The stretches of a text that code spans cannot reach out of: lines that follow each other in the same containers, a heading, an item of a list
 * and a row of a table each for itself.
 */
export function readParagraphs(text: string, lines: readonly Line[]): Range[] {
  const paragraphs: Range[] = [];
  let last: { range: Range; line: Line; alone: boolean } | undefined;
  for (const line of lines) {
    if (line.kind !== 'text') {
      last = undefined;
      continue;
    }
    const alone = text[line.content] === '#' || text[line.content] === '|';
    const goesOn =
      last !== undefined &&
      !last.alone &&
      !alone &&
      last.line.depth === line.depth &&
      !hasListMark(text, line);
    if (last !== undefined && goesOn) {
      last.range.end = line.end;
    } else {
      last = { range: { start: line.content, end: line.end }, line, alone };
      paragraphs.push(last.range);
    }
  }
  return paragraphs;
}

function hasListMark(text: string, { start, content }: Line): boolean {
  return /[^\s>]/.test(text.slice(start, content));
}
