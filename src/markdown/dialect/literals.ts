import type { Range } from '../../model/position.js';

/**
 * The stretches of a paragraph that mean nothing but themselves: code spans, autolinks and comments (CommonMark 0.31, 6.1, 6.5, 6.6), in order.
 * For `` `[!NOTE]` `` and `<https://example.com/:::>`; not for `<xref:Name>`, which the dialect has a say in. Linear.
 */
export function readLiterals(text: string, { start, end }: Range): Range[] {
  const literals: Range[] = [];
  const paragraph = text.slice(start, end);
  const closings = closingRuns(paragraph);
  MARK.lastIndex = 0;
  for (let match = MARK.exec(paragraph); match !== null; match = MARK.exec(paragraph)) {
    const [mark] = match;
    const behind = match.index + mark.length;
    const to = literalEnd(paragraph, match.index, mark, closings);
    if (to !== undefined) literals.push({ start: start + match.index, end: start + to });
    MARK.lastIndex = to ?? behind;
  }
  return literals;
}

/** An escaped character, a run of backticks, the beginning of a comment, an autolink or a cross reference. */
const MARK = /\\[!-/:-@[-`{-~]|`+|<!--|<[a-z][a-z\d+.-]{1,31}:[^\s<>]{0,2000}>/gi;

function literalEnd(
  paragraph: string,
  at: number,
  mark: string,
  closings: ReadonlyMap<number, number>,
): number | undefined {
  if (mark.startsWith('\\')) return at + mark.length;
  if (mark.startsWith('`')) return closings.get(at);
  if (mark.startsWith('<!--')) {
    const close = paragraph.indexOf('-->', at + mark.length);
    return close < 0 ? paragraph.length : close + '-->'.length;
  }
  return /^<xref:/i.test(mark) ? undefined : at + mark.length;
}

/** Where a code span ends that begins with the run of backticks at an offset: behind the next run of the same length. */
function closingRuns(paragraph: string): Map<number, number> {
  const closings = new Map<number, number>();
  const open = new Map<number, number>();
  for (const { 0: run, index } of paragraph.matchAll(/`+/g)) {
    const before = open.get(run.length);
    if (before !== undefined) closings.set(before, index + run.length);
    open.set(run.length, index);
  }
  return closings;
}
