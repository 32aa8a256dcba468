import type { OffsetMap } from '../model/offset-map.js';
import type { Range } from '../model/position.js';
import { OffsetMapBuilder, toOriginal } from '../text/offset-map.js';
import { attributesOf, readHtml } from './html.js';
import { decodeReference } from './parse.js';
import { CODE_MARK, matchReference, type ProseWriter } from './prose.js';

/** What raw HTML carries from one node of a block to the next. */
export interface HtmlState {
  /** Name of the element that is open and whose contents are code, no prose. */
  code: string | undefined;
}

/** Something in a segment besides its prose. `at` is an offset in the text. */
export interface Mark {
  kind: 'anchor' | 'link' | 'code';
  value: string;
  at: number;
}

/**
 * Appends the text of raw HTML to prose. Tags and comments leave none, but those that part blocks or lines leave a space: `1<br>2` is `1 2`, while
 * `H<sub>2</sub>O` is `H2O`. The contents of `<code>` and `<pre>` leave one mark as a code span does.
 */
export function writeHtml(
  writer: ProseWriter,
  text: string,
  value: string,
  place: Range,
  state: HtmlState,
): Mark[] {
  const marks: Mark[] = [];
  const map = placeLines(value, text, place);
  for (const token of readHtml(value)) {
    const range = toOriginal(map, token);
    const written = value.slice(token.start, token.end);
    if (token.kind === 'text' && state.code === undefined) writeText(writer, value, token, map);
    else if (token.kind === 'text') marks.push({ kind: 'code', value: written, at: range.start });
    if (token.kind === 'text' || token.kind === 'comment') continue;
    if (token.kind === 'open') marks.push(...marksOfTag(written, range.start));
    if (state.code === undefined && token.kind === 'open' && CODE.has(token.name)) {
      state.code = token.name;
      writer.put(CODE_MARK, range.start, range.end);
    } else if (token.kind === 'close' && token.name === state.code) state.code = undefined;
    else if (state.code === undefined && !PHRASING.has(token.name)) writer.space(range.start, range.end);
  }
  return marks;
}

const CODE = new Set(['code', 'pre', 'samp', 'xmp']);

/** Elements that stand inside a line of text without parting it. */
const PHRASING = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark nobr q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

function writeText(writer: ProseWriter, value: string, token: Range, map: OffsetMap): void {
  for (let at = token.start; at < token.end;) {
    const stop = pieceEnd(value, at, token.end);
    const { start, end } = toOriginal(map, { start: at, end: stop });
    const piece = value.slice(at, stop);
    const reference = matchReference(piece, 0);
    if (reference !== undefined) writer.put(decodeReference(reference), start, end);
    else if (piece.trim() === '') writer.space(start, end);
    else if (end - start === piece.length) writer.keep(start, end);
    else writer.put(piece, start, end);
    at = stop;
  }
}

/** A piece is a run of white space, a character reference, or what lies between. */
function pieceEnd(value: string, at: number, end: number): number {
  const reference = matchReference(value, at);
  if (reference !== undefined) return Math.min(end, at + reference.length);
  const space = SPACE.has(value[at] ?? '');
  let stop = at + 1;
  while (stop < end && SPACE.has(value[stop] ?? '') === space && value[stop] !== '&') stop += 1;
  return stop;
}

const SPACE = new Set([' ', '\t', '\r', '\n', '\f']);

/** Anchors and links that an opening tag sets; `name` counts on `<a>` alone. */
export function marksOfTag(tag: string, at: number): Mark[] {
  const attributes = attributesOf(tag);
  const link = /^<(?:a|area)[\s/]/i.test(tag) ? attributes.get('href') : undefined;
  const image = /^<img[\s/]/i.test(tag) ? attributes.get('src') : undefined;
  const anchors = anchorsOfTag(tag, attributes).map((value): Mark => ({ kind: 'anchor', value, at }));
  return [
    ...anchors,
    ...[link, image].filter((url) => url !== undefined).map((value): Mark => ({ kind: 'link', value, at })),
  ];
}

function anchorsOfTag(tag: string, attributes: ReadonlyMap<string, string>): string[] {
  const names = [attributes.get('id'), /^<a[\s/]/i.test(tag) ? attributes.get('name') : undefined];
  return [...new Set(names.filter((name) => name !== undefined).map(fragmentOf))].filter(
    (name) => name !== '',
  );
}

/** The prefix of all ids that the site's own templates set. */
const OWN = 'il-';

/**
 * The id that a name in the content may have in a page: without white space, which no id can hold, and none of those that belong to the site's
 * own templates.
 */
export function fragmentOf(name: string): string {
  const id = name.trim().replace(/\s+/g, '-');
  return id.startsWith(OWN) ? `user-content-${id}` : id;
}

/**
 * The map from a node's value to the text. The parser takes the indentation and the quote marks of the containers off each line, so a line of the
 * value is the end of its line in the text.
 */
function placeLines(value: string, text: string, place: Range): OffsetMap {
  const map = new OffsetMapBuilder();
  const inside = linesOf(value, 0, value.length);
  const outside = linesOf(text, place.start, place.end);
  if (inside.length !== outside.length) {
    map.add(0, place.start, place.end, false);
    return map.build();
  }
  for (const [index, line] of inside.entries()) {
    const original = outside[index] ?? place;
    let same = 0;
    const most = Math.min(line.end - line.start, original.end - original.start);
    while (same < most && isSame(value[line.end - 1 - same], text[original.end - 1 - same])) same += 1;
    if (line.end - same > line.start) map.add(line.start, original.start, original.end - same, false);
    if (same > 0) map.add(line.end - same, original.end - same, original.end);
  }
  return map.build();
}

/** The parser puts U+FFFD for NUL. */
function isSame(parsed: string | undefined, written: string | undefined): boolean {
  return parsed === written || (parsed === '\uFFFD' && written === '\0');
}

/** Lines with their endings. */
function linesOf(text: string, from: number, to: number): Range[] {
  const lines: Range[] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    const character = text[at];
    if (character !== '\n' && (character !== '\r' || text[at + 1] === '\n')) continue;
    lines.push({ start, end: at + 1 });
    start = at + 1;
  }
  lines.push({ start, end: to });
  return lines;
}
