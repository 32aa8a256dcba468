import type { OffsetMap } from '../model/offset-map.js';
import { OffsetMapBuilder } from '../text/offset-map.js';
import { decodeReference } from './parse.js';

/** Stands in prose for a code span, so that the words around it do not run together. */
export const CODE_MARK = '\uFFFC';

/** Prose in the making, and the way back from each of its characters to the text that it was written in. */
export interface ProseWriter {
  /** Appends the characters of the text from `from` to `to`. */
  keep(from: number, to: number): void;
  /** Appends characters that stand for the whole of the text from `from` to `to`. */
  put(characters: string, from: number, to: number): void;
  /** Appends a space that stands for `from..to`, if there is text on both sides of it. */
  space(from: number, to: number): void;
  finish(): { prose: string; map: OffsetMap };
}

export function proseWriter(text: string): ProseWriter {
  const pieces: string[] = [];
  const map = new OffsetMapBuilder();
  let length = 0;
  let last = '';
  let gap: { from: number; to: number } | undefined;
  const append = (characters: string, from: number, to: number, kept: boolean): void => {
    if (characters === '') return;
    const space = gap;
    gap = undefined;
    if (space !== undefined && !/^\s/.test(characters)) append(' ', space.from, space.to, false);
    map.add(length, from, to, kept);
    pieces.push(characters);
    length += characters.length;
    last = characters;
  };
  return {
    keep: (from, to) => append(text.slice(from, to), from, to, true),
    put: (characters, from, to) => append(characters, from, to, false),
    space: (from, to) => {
      if (last !== '' && !/\s/.test(last.slice(-1))) gap ??= { from, to };
    },
    finish: () => ({ prose: pieces.join(''), map: map.build() }),
  };
}

/** Where a node's value stands in the text, and how many `>` each further line of it may begin with. */
export interface Placed {
  start: number;
  end: number;
  quotes: number;
}

/**
 * Appends what the parser made of Markdown text, character by character: `4\.3` is `4.3` whose full stop lies behind the backslash, `&#39;` is an
 * apostrophe that stands for five characters, a line ending with all that belongs to it (spaces, the `> ` of the next line) is one space.
 * Gives the offset behind the last character. Where value and text do not agree, the rest of the value stands for the rest of the text.
 */
export function writeText(writer: ProseWriter, text: string, value: string, place: Placed): number {
  let from = place.start;
  let at = 0;
  if (isLiteral(text, value, place)) {
    writer.keep(place.start, place.end);
    return place.end;
  }
  while (at < value.length) {
    const stop = sameUntil(text, from, place.end, value, at);
    if (stop > from) {
      writer.keep(from, stop);
      at += stop - from;
      from = stop;
      continue;
    }
    const step = readStep(text, from, place, value, at);
    if (step === undefined) {
      writer.put(value.slice(at), from, Math.max(from, place.end));
      return place.end;
    }
    if (step.kept === true) writer.keep(step.to - 1, step.to);
    else if (step.characters !== '') writer.put(step.characters, from, step.to);
    at += step.read;
    from = step.to;
  }
  return from;
}

/** In an autolink a backslash is a backslash. Anywhere else an escape or a reference makes the value shorter than the text. */
function isLiteral(text: string, value: string, { start, end }: Placed): boolean {
  if (end - start !== value.length || !/[\\&]/.test(value) || /[\r\n]/.test(value)) return false;
  return text.slice(start, end).replaceAll('\0', '\uFFFD') === value;
}

/** How far text and value are the same, nothing in between that could mean something else than itself. */
function sameUntil(text: string, from: number, end: number, value: string, at: number): number {
  let stop = from;
  for (; stop < end; stop += 1) {
    const code = text.charCodeAt(stop);
    if (code !== value.charCodeAt(at + stop - from) || SPECIAL.includes(code)) break;
  }
  return stop;
}

/** A backslash, an ampersand, and line endings. */
const SPECIAL = [0x5c, 0x26, 0x0d, 0x0a];

interface Step {
  characters: string;
  /** Read from the value. */
  read: number;
  /** Offset in the text behind what was read. */
  to: number;
  /** Whether the one character is that before `to`. */
  kept?: true;
}

function readStep(text: string, from: number, place: Placed, value: string, at: number): Step | undefined {
  if (from >= place.end) return undefined;
  const wanted = value[at] ?? '';
  if (wanted === '\n' || wanted === '\r') {
    return readBreak(text, from, place, value, at) ?? resume(text, from, place.end, wanted);
  }
  const found = text[from] ?? '';
  if (found === '\\' && text[from + 1] === wanted && PUNCTUATION.test(wanted)) {
    return { characters: wanted, read: 1, to: from + 2, kept: true };
  }
  const reference = found === '&' ? matchReference(text, from) : undefined;
  if (reference !== undefined) {
    const characters = decodeReference(reference);
    if (characters !== reference && value.startsWith(characters, at)) {
      return { characters, read: characters.length, to: from + reference.length };
    }
  }
  if (found === wanted) return { characters: wanted, read: 1, to: from + 1, kept: true };
  if (found === '\0' && wanted === '\uFFFD') return { characters: wanted, read: 1, to: from + 1 };
  return resume(text, from, place.end, wanted);
}

const PUNCTUATION = /[!-/:-@[-`{-~]/;
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;

/** The character reference at an offset, if there is one (CommonMark 0.31, 2.5). */
export function matchReference(text: string, at: number): string | undefined {
  REFERENCE.lastIndex = at;
  return REFERENCE.exec(text)?.[0];
}

/** A line ending with the white space before it and the indentation and quote marks behind it. */
function readBreak(text: string, from: number, place: Placed, value: string, at: number): Step | undefined {
  let to = from;
  while (text[to] === ' ' || text[to] === '\t') to += 1;
  if (text[to] !== '\n' && text[to] !== '\r') return undefined;
  to += text.startsWith('\r\n', to) ? 2 : 1;
  const read = value.startsWith('\r\n', at) ? 2 : 1;
  return {
    characters: ' ',
    read,
    to: skipLinePrefix(text, to, place, leadingMarks(value, at + read, value.length)),
  };
}

/**
 * Gives where the line's own text begins. A line that is indented by four columns carries the paragraph on with a `>` that is a character:
 * those that the value has too, `literal` of them, are no quote marks.
 */
function skipLinePrefix(text: string, from: number, place: Placed, literal: number): number {
  let marks = Math.min(place.quotes, leadingMarks(text, from, place.end) - literal);
  let to = from;
  while (to < place.end) {
    const character = text[to];
    if (character === '>' && marks > 0) marks -= 1;
    else if (character !== ' ' && character !== '\t') break;
    to += 1;
  }
  return to;
}

function leadingMarks(text: string, from: number, end: number): number {
  let marks = 0;
  for (let at = from; at < end; at += 1) {
    const character = text[at];
    if (character === '>') marks += 1;
    else if (character !== ' ' && character !== '\t') break;
  }
  return marks;
}

/** How far markup in between is looked through for the next character of the value (`*` and `![` in image descriptions). */
const REACH = 64;

function resume(text: string, from: number, end: number, wanted: string): Step | undefined {
  const stop = Math.min(end, from + REACH);
  for (let to = from + 1; to < stop; to += 1) {
    if (text[to] === wanted) return { characters: '', read: 0, to };
  }
  return undefined;
}
