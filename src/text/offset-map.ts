import type { EditedText, OffsetMap, Run } from '../model/offset-map.js';
import type { Range } from '../model/position.js';

/** Replace `start..end` of a text by `text`. */
export interface Edit extends Range {
  text: string;
}

/** The map of a text that was not edited, or of its part that begins at `from`. */
export function identityMap(length: number, from = 0): OffsetMap {
  return [{ at: 0, from, to: from + length, kept: true }];
}

/**
 * Applies edits, which must be sorted and not overlap (two insertions at one place keep their order), to a text. Linear in the text and the edits.
 *
 * @throws RangeError for edits out of order, overlapping, or outside of the text: these are the caller's fault, never the text's.
 */
export function applyEdits(original: string, edits: readonly Edit[]): EditedText {
  const map = new OffsetMapBuilder();
  const parts: string[] = [];
  let length = 0;
  let read = 0;
  const write = (text: string, from: number, to: number, kept: boolean): void => {
    if (text === '') return;
    map.add(length, from, to, kept);
    parts.push(text);
    length += text.length;
  };
  for (const edit of edits) {
    if (edit.start < read || edit.end < edit.start)
      throw new RangeError('edits must be sorted and must not overlap');
    if (edit.end > original.length) throw new RangeError('an edit must lie in the text');
    write(original.slice(read, edit.start), read, edit.start, true);
    write(edit.text, edit.start, edit.end, false);
    read = edit.end;
  }
  write(original.slice(read), read, original.length, true);
  // An empty text stands for all that was removed.
  if (length === 0) map.add(0, 0, original.length, original === '');
  return { text: parts.join(''), map: map.build() };
}

/**
 * Where a range of the edited text lies in the original: the smallest range that holds all of its characters. An empty range maps to an empty
 * one.
 */
export function toOriginal(map: OffsetMap, range: Range): Range {
  const start = originalStart(map, range.start);
  if (range.end <= range.start) return { start, end: start };
  return { start, end: Math.max(start, originalEnd(map, range.end)) };
}

function originalStart(map: OffsetMap, offset: number): number {
  const run = map[runIndex(map, offset)] ?? NOWHERE;
  if (!run.kept) return run.from;
  return Math.min(run.from + (offset - run.at), run.to);
}

function originalEnd(map: OffsetMap, offset: number): number {
  const run = map[runIndex(map, offset - 1)] ?? NOWHERE;
  if (!run.kept) return run.to;
  return Math.min(run.from + (offset - run.at), run.to);
}

const NOWHERE: Run = { at: 0, from: 0, to: 0, kept: true };

function runIndex(map: OffsetMap, offset: number): number {
  let low = 0;
  let high = map.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((map[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The map of a text edited twice: `second` leads into the text that `first` leads out of. Linear in the runs of both, give or take a logarithm. */
export function composeMaps(second: OffsetMap, first: OffsetMap): OffsetMap {
  const map = new OffsetMapBuilder();
  for (const run of second) {
    if (run.kept && run.to > run.from) {
      carry(map, first, run);
    } else {
      const whole = toOriginal(first, { start: run.from, end: run.to });
      map.add(run.at, whole.start, whole.end, run.kept);
    }
  }
  return map.build();
}

/** Writes what `first` says of a kept run that is not empty. */
function carry(map: OffsetMapBuilder, first: OffsetMap, run: Run): void {
  let from = run.from;
  for (let index = runIndex(first, from); from < run.to; index += 1) {
    const inner = first[index];
    if (inner === undefined) return;
    const end = Math.min(first[index + 1]?.at ?? run.to, run.to);
    const at = run.at + (from - run.from);
    const shift = from - inner.at;
    if (inner.kept) map.add(at, inner.from + shift, inner.from + shift + (end - from));
    else map.add(at, inner.from, inner.to, false);
    from = end;
  }
}

/**
 * The part of an edited text between two of its offsets, as an edited text of its own. Costs the part, not the whole; an empty part keeps its place.
 */
export function sliceEdited(edited: EditedText, range: Range): EditedText {
  const start = Math.max(0, Math.min(range.start, edited.text.length));
  const end = Math.max(start, Math.min(range.end, edited.text.length));
  const part: Run = { at: 0, from: start, to: end, kept: true };
  return { text: edited.text.slice(start, end), map: composeMaps([part], edited.map) };
}

/** A map written run by run, for texts that are gathered rather than edited. */
export class OffsetMapBuilder {
  readonly #runs: Run[] = [];

  /** Says that the text from `at` on was carried over from `from..to`, or, with `kept` false, stands for the whole of it. */
  add(at: number, from: number, to: number, kept = true): void {
    const last = this.#runs.at(-1);
    if (kept && last?.kept === true && last.to === from && last.at + (last.to - last.from) === at)
      last.to = to;
    else this.#runs.push({ at, from, to, kept });
  }

  build(): OffsetMap {
    return this.#runs.length === 0 ? [NOWHERE] : this.#runs;
  }
}
