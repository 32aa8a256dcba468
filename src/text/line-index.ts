import type { Point } from '../model/position.js';

/**
 * Indexes a text's lines, and gives a function that leads from an offset to its line and column (both from 1, in UTF-16 units).
 *
 * A line ends after LF, after CRLF or after a CR that no LF follows, as in CommonMark (0.31, section 2.1); an editor agrees. U+2028 and form feed
 * end no line. An offset outside of the text is taken for its nearest end. The first look-up is linear in the text, the others logarithmic in its lines.
 */
export function lineIndex(text: string): (offset: number) => Point {
  let known: readonly number[] | undefined;
  return (offset) => {
    const starts = (known ??= lineStarts(text));
    const at = Math.max(0, Math.min(Math.trunc(offset), text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1, offset: at };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  const ending = /\r\n|\n|\r/g;
  while (ending.test(text)) starts.push(ending.lastIndex);
  return starts;
}
