import type { Bound, CompiledBounds, Grammar, FoundFigure } from './grammar.js';
import type { Lexicon } from './lexicon.js';
import { choice } from './template.js';

/** Words that make a figure a bound: `at least` before it, `or more` behind it. */
export interface BoundWords {
  before: Readonly<Record<string, Bound>>;
  after: Readonly<Record<string, Bound>>;
  /** What turns `more than` round, at the end of the text before it: `cannot be`, `no puede tener`. */
  not?: RegExp;
  /** Which of these do so beyond doubt; of the others it is not known. */
  sure?: RegExp;
  /** The same at the head of the text behind a word that stands behind the figure: `超え|ることはできません`. */
  notAfter?: RegExp;
  /** A `not` at the end of the clause, which may as well belong to the bound. */
  notLater?: RegExp;
  /** What may stand between the word and the figure: an article, a verb. */
  article?: string;
  /** What may stand between the figure and the word: a counter that no table knows, `64 文字|以下`. */
  counter?: string;
}

/**
 * Compiles bound words. Source: CLDR has none; terms of standards (ISO 2145, RFC 2119 prose) in each language.
 * For `no more than 1` (≤), `cannot be more than 1` (≤) and `1 つ以上` (≥); leaves `more exams than 1` without a bound.
 */
export function compileBounds({
  before,
  after,
  not,
  sure,
  notAfter,
  notLater,
  article,
  counter,
}: BoundWords): CompiledBounds {
  const counting = Object.keys(after).filter((word) => COUNTING.test(word));
  const articles = article === undefined ? '' : `(?:${article})?`;
  return {
    before: new RegExp(
      `(?:^|(?<![\\p{L}])|(?<=[\\u3040-\\u9fff\\uac00-\\ud7a3]))(${choice(Object.keys(before))})${articles} {0,2}$`,
      'iu',
    ),
    ends:
      article === undefined
        ? new RegExp(`(?:${choice(new Set(Object.keys(before).map((word) => word.slice(-2))))}) {0,2}$`, 'iu')
        : undefined,
    after: new RegExp(
      `[ ,]{0,2}${counter === undefined ? '' : `(?:(?:${counter}) ?)?`}(${choice(Object.keys(after))})`,
      'iuy',
    ),
    behindNoun:
      counting.length === 0
        ? undefined
        : new RegExp(`^(?: [^\\s\\d.,;:()]{2,20}){1,2} (${choice(counting)})(?![^\\s.,;:)])`),
    not,
    sure,
    notAfter,
    notLater,
    values: new Map([
      ...Object.entries(before).map(([word, bound]) => [`<${word}`, bound] as const),
      ...Object.entries(after).map(([word, bound]) => [`>${word}`, bound] as const),
    ]),
  };
}

/** A bound, and whether a `not` farther off may turn it round. */
interface StatedBound {
  bound: Bound;
  negated?: true;
}

/** Bounds of what is counted, which may stand behind its noun: `three nodes or more`, es `tres nodos como máximo`. */
const COUNTING =
  /^(?:or (?:more|fewer|less)|o (?:más|menos)|como (?:máximo|mínimo)|(?:или|и) (?:более|больше|менее|меньше))$/;

/** The bound that the words around a figure state. */
export function boundOf(
  text: string,
  { range }: FoundFigure,
  { bounds, lexicon }: Grammar,
): StatedBound | undefined {
  const counted = counterEnd(text, range.end, lexicon);
  return (
    behind(text, range.end, bounds) ??
    (counted === range.end ? undefined : behind(text, counted, bounds)) ??
    inFront(text.slice(Math.max(0, range.start - LOOK_BEHIND), range.start), bounds) ??
    behindNoun(text, range.end, bounds)
  );
}

function behindNoun(
  text: string,
  end: number,
  { behindNoun: words, values }: CompiledBounds,
): StatedBound | undefined {
  if (words === undefined || text[end] !== ' ') return undefined;
  const word = words.exec(text.slice(end, end + LOOK_BEHIND))?.[1];
  const bound = word === undefined ? undefined : values.get(`>${word}`);
  return bound === undefined ? undefined : { bound };
}

function behind(
  text: string,
  end: number,
  { after, values, notAfter, notLater }: CompiledBounds,
): StatedBound | undefined {
  after.lastIndex = end;
  const word = after.exec(text)?.[1];
  const bound = word === undefined ? undefined : values.get(`>${word.toLowerCase()}`);
  if (bound === undefined) return undefined;
  const ahead = text.slice(after.lastIndex, after.lastIndex + LOOK_AHEAD);
  if (notAfter?.test(ahead) === true) return { bound: turned(bound) };
  return { bound, ...(notLater?.test(ahead) === true ? { negated: true } : {}) };
}

function inFront(head: string, { before, ends, values, not, sure }: CompiledBounds): StatedBound | undefined {
  if (endsPlain(head) || ends?.test(head.slice(-4)) === false) return undefined;
  const match = before.exec(head);
  const bound = match === null ? undefined : values.get(`<${(match[1] ?? '').toLowerCase()}`);
  if (match === null || bound === undefined) return undefined;
  const negation = not?.exec(head.slice(0, match.index))?.[0];
  if (negation === undefined || turned(bound) === bound) return { bound };
  const isSure = !negation.trim().includes(' ') || sure?.test(negation) === true;
  return isSure ? { bound: turned(bound) } : { bound, negated: true };
}

/** Not more is at most. What is no strict comparison is not turned round by a `not` somewhere before it. */
function turned(bound: Bound): Bound {
  return bound === '>' ? '<=' : bound === '<' ? '>=' : bound;
}

/** Behind the counter of a number: `3개` in `3개 미만`. */
function counterEnd(text: string, end: number, lexicon: Lexicon): number {
  const found = lexicon.at(text, text[end] === ' ' ? end + 1 : end);
  return found?.word.counter === true ? found.end : end;
}

/** Digits and marks end no word: the common case, and a cheap one. */
function endsPlain(head: string): boolean {
  const last = head.at(head.endsWith(' ') ? -2 : -1);
  return last === undefined || MARK.test(last);
}

const MARK = /[\d,.;:()/'"\n-]/;
const LOOK_BEHIND = 64;
const LOOK_AHEAD = 32;
