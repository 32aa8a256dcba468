import type { Bound, Grammar, FoundFigure } from './grammar.js';
import type { Lexicon } from './lexicon.js';
import { choice } from './template.js';

/** Words that make a figure a bound: `at least` before it, `or more` behind it. */
export interface BoundWords {
  before: Readonly<Record<string, Bound>>;
  after: Readonly<Record<string, Bound>>;
}

/**
 * Compiles bound words. Source: CLDR has none; terms of standards (ISO 2145, RFC 2119 prose) in each language.
 * For `no more than 1` (≤) and `1 つ以上` (≥); leaves `more exams than 1` without a bound.
 */
export function compileBounds({ before, after }: BoundWords): Grammar['bounds'] {
  return {
    before: new RegExp(
      `(?:^|(?<![\\p{L}])|(?<=[\\u3040-\\u9fff\\uac00-\\ud7a3]))(${choice(Object.keys(before))}) {0,2}$`,
      'iu',
    ),
    after: new RegExp(`[ ,]{0,2}(${choice(Object.keys(after))})`, 'iuy'),
    values: new Map([
      ...Object.entries(before).map(([word, bound]) => [`<${word}`, bound] as const),
      ...Object.entries(after).map(([word, bound]) => [`>${word}`, bound] as const),
    ]),
  };
}

/** The bound that the words around a figure state. */
export function boundOf(
  text: string,
  { range }: FoundFigure,
  { bounds, lexicon }: Grammar,
): Bound | undefined {
  const after =
    behindAt(text, range.end, bounds.after) ??
    behindAt(text, counterEnd(text, range.end, lexicon), bounds.after);
  const before = bounds.before.exec(text.slice(Math.max(0, range.start - LOOK_BEHIND), range.start))?.[1];
  const behind = after === undefined ? undefined : bounds.values.get(`>${after.toLowerCase()}`);
  return behind ?? (before === undefined ? undefined : bounds.values.get(`<${before.toLowerCase()}`));
}

function behindAt(text: string, end: number, after: RegExp): string | undefined {
  after.lastIndex = end;
  return after.exec(text)?.[1];
}

/** Behind the counter of a number: `3개` in `3개 미만`. */
function counterEnd(text: string, end: number, lexicon: Lexicon): number {
  const found = lexicon.at(text, text[end] === ' ' ? end + 1 : end);
  return found?.word.counter === true ? found.end : end;
}

const LOOK_BEHIND = 32;
