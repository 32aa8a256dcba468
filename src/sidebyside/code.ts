import type { Range } from '../model/position.js';
import { lineRanges } from '../text/lines.js';
import { isEscaped } from './tags.js';

/**
 * The stretches of a text that would be code if nothing but Markdown stood in it: fences with their lines, and code spans with their backticks, in
 * order of their starts. They can overlap; whoever reads from left to right and takes one goes on behind it.
 *
 * A fence that is never closed, and indentation, are not code here: real units stand behind lost fences and under list items whose marker
 * went into a span (`<span data-ttu-id="dbfd2-110">1. …`, then units indented by four), and to lose them is worse than to read an example as a unit.
 */
export function codeCandidates(raw: string): Range[] {
  const lines = lineRanges(raw);
  return [...fences(raw, lines), ...codeSpans(raw, lines)].sort((a, b) => a.start - b.start || b.end - a.end);
}

function fences(raw: string, lines: readonly Range[]): Range[] {
  const found: Range[] = [];
  const closing: Record<string, ClosingFence[]> = { '`': [], '~': [] };
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index];
    if (line === undefined) continue;
    const [, marks = '', info = ''] = FENCE.exec(raw.slice(line.start, line.end)) ?? [];
    const candidates = closing[marks.charAt(0)];
    if (candidates === undefined) continue;
    // The info string of a backtick fence holds no backtick (CommonMark 0.31, section 4.5): ```` ```code``` ```` is a code span.
    if (marks.startsWith('~') || !info.includes('`')) {
      const end = nearestClosing(candidates, marks.length);
      if (end !== undefined) found.push({ start: line.start, end });
    }
    if (info.trim() === '') rememberClosing(candidates, { length: marks.length, end: line.end });
  }
  return found;
}

const FENCE = /^[ \t]*(?:(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])[ \t]*){0,200}(`{3,}|~{3,})([^]*)$/;

interface ClosingFence {
  length: number;
  end: number;
}

/** Keeps the lines that can still be the nearest for some length: the list is sorted by length, longest first, the nearest line last. */
function rememberClosing(candidates: ClosingFence[], line: ClosingFence): void {
  while ((candidates.at(-1)?.length ?? Infinity) <= line.length) candidates.pop();
  candidates.push(line);
}

function nearestClosing(candidates: readonly ClosingFence[], length: number): number | undefined {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((candidates[middle]?.length ?? 0) >= length) low = middle + 1;
    else high = middle;
  }
  return candidates[low - 1]?.end;
}

function codeSpans(raw: string, lines: readonly Range[]): Range[] {
  const found: Range[] = [];
  const next = new Map<number, number>();
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index];
    if (line === undefined) continue;
    const text = raw.slice(line.start, line.end);
    if (text.includes('`')) found.push(...spansFrom(raw, line, next));
    if (BREAK.test(text)) next.clear();
  }
  return found;
}

// A code span ends with its paragraph. A line that begins with a unit is mostly a row or a paragraph of its own.
const BREAK = /^[ \t>]*(?:$|[-*+][ \t]|\d{1,9}[.)][ \t]|#|\||`{3}|~{3}|<span\sdata-ttu-id)/;

/** The code spans that begin in a line. `next` leads from a run's length to the nearest such run that follows. */
function spansFrom(raw: string, line: Range, next: Map<number, number>): Range[] {
  const found: Range[] = [];
  const runs = [...raw.slice(line.start, line.end).matchAll(/`+/g)];
  for (const run of runs.reverse()) {
    const start = line.start + run.index;
    const length = run[0].length;
    // A backslash takes the first backtick out of an opening run, and means nothing before a closing one.
    const escaped = isEscaped(raw, start) ? 1 : 0;
    const end = next.get(length - escaped);
    if (end !== undefined) found.push({ start: start + escaped, end: end + length - escaped });
    next.set(length, start);
  }
  return found;
}
