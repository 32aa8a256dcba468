import { shiftDecimal } from './decimal.js';
import type { Grammar } from './grammar.js';
import type { Word } from './lexicon.js';
import type { Literal } from './literal.js';
import { readLiteral } from './literal.js';
import { NumeralSum } from './numeral-sum.js';

/** A number in digits, words or both: `1,822.25`, `twenty-five`, `1 億 2,000 万`, `4 mil millones`. */
export interface Numeral {
  end: number;
  value: string;
  readings?: readonly string[];
  /** The digits it begins with. */
  literal?: Literal;
  /** The last scale word read. */
  scale?: Word;
  /** Needs a counter or a unit behind it to be a number at all. */
  bound: boolean;
  /** A unit that the last word holds itself: `трехмесячный`. */
  unit?: string;
}

/**
 * Reads a numeral at an offset of a folded text.
 *
 * Numbers are sums of sections, each a number below the next scale: `two hundred | thousand`, `1 | 億`, `2,000 | 万`. A scale greater than the
 * one before multiplies all that was read (es `mil millones`). A part that does not fit into what is left of its place ends the numeral, so
 * that `two three` are two numbers.
 *
 * Source: CLDR RBNF spellout rules. For zh `三千五百万`, en `two hundred and five`; leaves en `one two` two numbers.
 */
export function readNumeral(text: string, at: number, grammar: Grammar, spaces = true): Numeral | undefined {
  const literal = readLiteral(text, at, grammar.separators, spaces);
  const sum = new NumeralSum(literal);
  let end = literal?.end ?? at;
  let scale: Word | undefined;
  let bound = false;
  let unit: string | undefined;
  for (let parts = 0; parts < MAX_PARTS; parts += 1) {
    const next =
      parts === 0 && literal === undefined
        ? at
        : joint(text, end, grammar, scale !== undefined || literal === undefined);
    if (next === undefined) break;
    const found = grammar.lexicon.at(text, next);
    if (found === undefined) {
      if (!grammar.myriads || scale === undefined) break;
      const more = readLiteral(text, next, grammar.separators, false);
      if (
        more === undefined ||
        next - end > 1 ||
        !sum.add(more.value, grammar.lexicon.at(text, skipSpace(text, more.end))?.word.scale)
      )
        break;
      end = more.end;
      continue;
    }
    if (
      !sum.take(found.word, {
        first: parts === 0,
        touching:
          next === end || (spaces && (found.word.scale ?? 0) < 9 && ENDS.test(text.charAt(found.end))),
        digits: literal !== undefined,
        myriads: grammar.myriads,
      })
    )
      break;
    if (found.word.scale !== undefined) scale = found.word;
    unit = found.word.cardinal === undefined ? undefined : found.word.unit;
    if (parts === 0) bound = found.word.bound === true;
    else if (parts > 1) bound = false;
    end = found.end;
  }
  if (!sum.any) return undefined;
  const readings = literal?.readings
    ?.map((reading) => shiftDecimal(reading, sum.power))
    .slice(0, sum.simple ? 2 : 0);
  return {
    end,
    value: sum.total(),
    ...(readings !== undefined && readings.length > 1 ? { readings } : {}),
    ...(literal === undefined ? {} : { literal }),
    ...(scale === undefined ? {} : { scale }),
    bound,
    ...(unit === undefined ? {} : { unit }),
  };
}

/** A letter that stands for a scale may stand apart, if nothing goes on behind it: `4 k`, but not `4 K-12`. */
const ENDS = /^(?:[\s.,;)]|$)/;

/** No number in words is longer; keeps the time at an offset bounded. */
const MAX_PARTS = 24;

/** What stands between a number and its scale for "and some": zh `50 多万`, ko `50여만`. */
const ODD = new Set(['多', '余', '여']);

function skipSpace(text: string, at: number): number {
  return text[at] === ' ' ? at + 1 : at;
}

function joint(text: string, end: number, grammar: Grammar, words: boolean): number | undefined {
  if (grammar.myriads) {
    const more = text[end] === ' ' ? end + 1 : end;
    if (ODD.has(text.charAt(more)) && grammar.lexicon.at(text, more + 1)?.word.scale !== undefined)
      return more + 1;
  }
  if (!words) return skipSpace(text, end);
  for (const between of grammar.joints) if (text.startsWith(between, end)) return end + between.length;
  const character = text[end];
  return character === ' ' || character === '-' ? end + 1 : grammar.myriads ? end : undefined;
}
