import type { Range } from '../../model/position.js';
import type { Edit } from '../../text/offset-map.js';
import type { Line } from '../lines.js';
import type { DialectText, InsetMark } from './construct.js';
import { cjkEmphasis, mayHoldCjkEmphasis } from './cjk-emphasis.js';
import { INLINE_CONSTRUCTS, lineConstructs } from './constructs.js';
import { readLiterals } from './literals.js';
import { readParagraphs } from './paragraphs.js';

/** A construct that was found, and what makes it CommonMark. */
export interface Rewrite extends Range {
  name: string;
  edits: Edit[];
  /** The file that belongs in its place. */
  inset?: InsetMark;
}

/**
 * Finds the constructs that OPS, DocFX and PyMdown add to Markdown, outside of code. All their edits together are not sorted, and two constructs never
 * overlap.
 */
export function rewriteDialect(text: string, lines: readonly Line[]): Rewrite[] {
  TRIGGER.lastIndex = 0;
  if (!TRIGGER.test(text) && !mayHoldCjkEmphasis(text)) return [];
  const paragraphs = readParagraphs(text, lines);
  const literals = paragraphs.map((paragraph) => readLiterals(text, paragraph));
  const read: DialectText = { text, lines, literal: rangesHold(literals.flat()) };
  const whole = [...rewriteLines(read)];
  const edited = rangesHold(whole.flatMap(({ edits }) => edits).sort((a, b) => a.start - b.start));
  const taken = (offset: number): boolean => read.literal(offset) || edited(offset);
  const inline = paragraphs.flatMap((paragraph) => [...rewriteInline(text, paragraph, taken)]);
  const rewritten = rangesHold(inline);
  const free = (offset: number): boolean => taken(offset) || rewritten(offset);
  const strong = paragraphs.flatMap((paragraph) => [...cjkEmphasis(text, paragraph, free)]);
  return [...whole, ...inline, ...strong.map((found) => ({ name: 'cjk-emphasis', ...found }))];
}

/** Without one of these a text holds nothing of the dialect. */
const TRIGGER = /\[[ \t]{0,3}[!！]|［|:::|<xref:|\(xref:|\(#tabs?\/|\{:?[ \t]{0,5}#|\{\*|\/\/\//gi;

function* rewriteLines(read: DialectText): Iterable<Rewrite> {
  const constructs = lineConstructs();
  for (const [index, line] of read.lines.entries()) {
    if (line.kind !== 'text' || read.literal(line.content)) continue;
    for (const { name, edits } of constructs) {
      const found = edits(read, line, index);
      if (found === undefined) continue;
      yield { name, edits: found, start: line.content, end: line.end };
      break;
    }
  }
}

/** What a construct may begin with. */
const BEGINNING = /\[(?=[ \t]?!|\]\(xref:|[^[\]\r\n]{1,300}\]\(#tabs?\/)|:::|<xref:|\{\*/gi;

function* rewriteInline(
  text: string,
  { start, end }: Range,
  taken: (offset: number) => boolean,
): Iterable<Rewrite> {
  const paragraph = text.slice(start, end);
  let free = start;
  for (const { 0: beginning, index } of paragraph.matchAll(BEGINNING)) {
    const at = start + index;
    if (at < free || taken(at)) continue;
    for (const construct of INLINE_CONSTRUCTS[beginning.toLowerCase()] ?? []) {
      const found = construct.find(text, at, end);
      if (found === undefined) continue;
      free = found.end;
      const { edits, inset } = found;
      yield { name: construct.name, edits, start: at, end: free, ...(inset ? { inset } : {}) };
      break;
    }
  }
}

/** Whether an offset lies in one of the ranges, which are sorted. */
function rangesHold(ranges: readonly Range[]): (offset: number) => boolean {
  return (offset) => {
    let low = 0;
    let high = ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ranges[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return (ranges[low]?.start ?? Infinity) <= offset;
  };
}
