import type { Figure } from '../model/figure.js';
import { boundOf } from './bounds.js';
import { fold } from './fold.js';
import type { Grammar, FoundFigure, Rule } from './grammar.js';
import { grammarFor } from './grammars/index.js';
import type { Found } from './lexicon.js';
import { isAlphabetic, runEnd } from './lexicon.js';
import { rulesAt } from './rule-order.js';
import { shareRanges } from './span.js';

/** How a text is to be read. */
export interface ScanOptions {
  /** Read in this language even where the text is written in another (an untranslated English sentence on a Korean page). */
  strict?: boolean;
}

/**
 * The figures of a prose, sorted, not overlapping, each with its exact value and its place: `prose.slice(range.start, range.end)` is `text`.
 *
 * @param prose one segment, without markup
 * @param lang BCP-47; a language without a grammar of its own is read by one that knows digits, symbols and names only
 * Never throws; takes time linear in the length of the prose.
 */
export function scanFigures(prose: string, lang: string, options: ScanOptions = {}): Figure[] {
  const grammar = grammarFor(prose, lang, options.strict === true);
  const text = fold(prose);
  const found = shareRanges(text, read(text, grammar), grammar);
  return found.map((reader) => finish(prose, text, reader, grammar));
}

function read(text: string, grammar: Grammar): FoundFigure[] {
  const found: FoundFigure[] = [];
  for (let at = 0; at < text.length;) {
    if (isPlain(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const start = startAt(text, at, grammar);
    if (start.kind === 'skip') {
      at = start.end;
      continue;
    }
    const figures = firstMatch(start.kind, text, at, grammar);
    const end = figures?.at(-1)?.range.end;
    if (figures !== undefined && end !== undefined && end > at) found.push(...figures);
    at = end !== undefined && end > at ? end : start.end;
  }
  return found;
}

function firstMatch(
  start: Rule['starts'][number],
  text: string,
  at: number,
  grammar: Grammar,
): readonly FoundFigure[] | undefined {
  const reading = { text, grammar };
  for (const rule of rulesAt(grammar, start, text, at)) {
    const figures = rule.read(reading, at);
    if (figures !== undefined) return figures;
  }
  return undefined;
}

/** Spaces and marks at which nothing begins: much of any text. */
function isPlain(code: number): boolean {
  return code < 0x80 && code !== AMPERSAND && !isDigit(code) && !isAlphabetic(code) && code !== DOLLAR;
}

/** What begins at an offset, and where to go on if no rule reads it. */
function startAt(
  text: string,
  at: number,
  grammar: Grammar,
): { kind: Rule['starts'][number] | 'skip'; end: number } {
  const code = text.charCodeAt(at);
  if (isDigit(code)) {
    let end = at + 1;
    while (isDigit(text.charCodeAt(end))) end += 1;
    return { kind: 'digit', end };
  }
  if (isAlphabetic(code)) {
    const end = runEnd(text, at);
    const address = addressEnd(text, at, end);
    if (address !== undefined) return { kind: 'skip', end: address };
    if (code < 0x250 && isNamed(text, end) && !SIGNED.test(text.slice(at, end + 24)))
      return { kind: 'name', end };
    const found = grammar.lexicon.at(text, at);
    if (found === undefined) return { kind: 'skip', end };
    return opens(found) ? { kind: 'word', end } : { kind: 'skip', end: Math.max(end, friendEnd(found, at)) };
  }
  if (isHangul(code) && isHangul(text.charCodeAt(at - 1))) return { kind: 'skip', end: at + 1 };
  if (
    code > 0x2e80 ||
    code === 0xb0 ||
    (code >= 0xbc && code <= 0xbe) ||
    code === 0x2153 ||
    code === 0x2154
  ) {
    const found = grammar.lexicon.at(text, at);
    if (found !== undefined && opens(found)) return { kind: 'word', end: at + 1 };
    return { kind: 'skip', end: friendEnd(found, at) };
  }
  if (SIGNS.has(code)) return { kind: 'sign', end: at + 1 };
  if (code === AMPERSAND) return { kind: 'skip', end: entityEnd(text, at) };
  return { kind: 'skip', end: at + 1 };
}

function isNamed(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  return code !== SPACE && code < 0x80 && NAMED.test(text.slice(end, end + 3));
}

/** A digit behind letters, or behind letters and a separator, makes a name of them; so does `++` between them. */
const NAMED = /^(?:[-_.]?\d|\$|\+\+\d)/;
/** A word and a signed number, or a word put before a year, are no name: `es-41,34`, `mid-2018`. */
const SIGNED = /^(?:[a-z]{1,12}-\d+[.,]\d|(?:mid|pre|post|non|late|early|in|and|sub|top)-\d)/i;
const SIGNS = new Set(Array.from('$€£¥₩₽₹').map((sign) => sign.charCodeAt(0)));
const AMPERSAND = 0x26;
const DOLLAR = 0x24;
const SPACE = 0x20;

function opens({ word }: Found): boolean {
  return (
    word.cardinal !== undefined ||
    word.ordinal !== undefined ||
    word.month !== undefined ||
    word.currency !== undefined ||
    word.alone === true ||
    word.fraction !== undefined ||
    word.time !== undefined ||
    word.amount !== undefined ||
    word.opens === true
  );
}

/** The end of a word that the lexicon knows only so that nothing is read in it: `数十`, `천장`. */
function friendEnd(found: Found | undefined, at: number): number {
  return found !== undefined && Object.keys(found.word).length === 0 ? found.end : at + 1;
}

/** Digits in visible addresses are no figures of the prose. */
function addressEnd(text: string, at: number, end: number): number | undefined {
  const code = text.charCodeAt(end);
  if (code !== COLON && code !== POINT) return undefined;
  if (!text.startsWith('://', end) && !(end - at === 3 && text.startsWith('www.', at))) return undefined;
  let stop = end;
  while (stop < text.length && !ADDRESS_ENDS.test(text.charAt(stop))) stop += 1;
  return stop;
}

const COLON = 0x3a;
const POINT = 0x2e;
const ADDRESS_ENDS = /[\s<>"\u3000-\u9fff\uac00-\ud7a3]/;

/** Character references that were left in the prose: `&#39;`, also where the semicolon was lost: `&#8221 `. */
function entityEnd(text: string, at: number): number {
  ENTITY.lastIndex = at;
  return at + (ENTITY.exec(text)?.[0].length ?? 1);
}

const ENTITY = /&#(?:\w{1,6};|\d{2,5}(?!\d))/y;

/** Korean words are divided by spaces: the middle of one begins no figure (`제` in `요금제 1`). */
function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function finish(prose: string, text: string, found: FoundFigure, grammar: Grammar): Figure {
  const stated = found.bound === undefined && BOUNDED.has(found.kind) ? boundOf(text, found, grammar) : found;
  const figure: Figure = {
    kind: found.kind,
    value: found.value,
    text: prose.slice(found.range.start, found.range.end),
    range: found.range,
  };
  if (found.readings !== undefined) figure.readings = found.readings;
  if (found.unit !== undefined) figure.unit = found.unit;
  if (stated?.bound !== undefined) figure.bound = stated.bound;
  if (stated?.negated !== undefined) figure.negated = true;
  if (found.form !== undefined) figure.form = found.form;
  return figure;
}

const BOUNDED = new Set(['number', 'money', 'percent', 'duration', 'quantity', 'version', 'year', 'product']);
