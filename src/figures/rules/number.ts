import type { FoundFigure, Reading, Rule } from '../grammar.js';
import type { Word } from '../lexicon.js';
import type { Numeral } from '../numeral.js';
import { readNumeral } from '../numeral.js';
import { isYear, measure, ofUnit } from './measure.js';
import { namedBefore } from './product.js';
import { signed } from './sign.js';

/**
 * Numbers and all that a word behind them makes of them: money, percent, durations, quantities, ordinals, years, and, by the word before them,
 * products and versions.
 *
 * Source: CLDR units and currencies. For `150000 долларов США`, `12-месячный`, `2 つ`, `Dynamics 365`; leaves `A 5` a number.
 */
export const numberRule: Rule = {
  starts: ['digit', 'word'],
  read(reading, at) {
    const before = namedBefore(reading.text, at);
    const numeral = readNumeral(reading.text, at, reading.grammar, !before);
    if (numeral === undefined) return undefined;
    const suffix = suffixOf(reading, numeral.end, before);
    if (numeral.bound && (suffix === undefined || !counts(suffix.word)) && !beforeNoun(reading.text, numeral))
      return undefined;
    if (numeral.unit !== undefined)
      return [{ ...ofUnit(numeral.value, numeral.unit), range: { start: at, end: numeral.end } }];
    const measured = suffix === undefined ? undefined : measure(numeral, suffix.word);
    const found =
      measured === undefined || suffix === undefined
        ? { ...bare(reading, at, numeral, before), range: { start: at, end: numeral.end } }
        : { ...measured, ...glued(suffix), range: { start: at, end: suffix.end } };
    return [numeral.literal === undefined ? found : signed(reading.text, found)];
  },
};

const DIGIT = /\d/;

interface Suffix {
  word: Word;
  start: number;
  end: number;
  glued: boolean;
  latin: boolean;
}

/** The word behind a number, touching it or after one space or hyphen; a letter behind a product's number is no unit (`2010 s p 1`). */
function suffixOf({ text, grammar }: Reading, end: number, named: boolean): Suffix | undefined {
  const gap = text[end];
  const start = gap === ' ' || gap === '-' ? end + 1 : end;
  const found = grammar.lexicon.at(text, start);
  if (found === undefined || (found.word.currency !== undefined && DIGIT.test(text.charAt(found.end))))
    return undefined;
  if (named && start !== end && found.end - start === 1 && text.charCodeAt(start) < 0x80) return undefined;
  if (found.word.glued === true && start !== end && gap !== '-') return undefined;
  return {
    word: found.word,
    start,
    end: found.end,
    glued: start === end,
    latin: text.charCodeAt(start) < 0x80,
  };
}

/** Korean `두 프로젝트` needs no counter (`한` does, since it ends many verbs), nor does zh `两` in `两到三周`, `三` in `三四行`. */
function beforeNoun(text: string, { end, value }: Numeral): boolean {
  return value !== '1' && NOUN.test(text.slice(end, end + 2));
}

const NOUN = /^ [가-힣]|^[到至、]?[一二三四五六七八九十]|^[到至]\d/;

function counts(word: Word): boolean {
  return (
    word.counter === true ||
    word.unit !== undefined ||
    word.ordinalMark === true ||
    word.percent !== undefined ||
    word.currency !== undefined
  );
}

function glued({ glued: touching, latin, word }: Suffix): { form?: 'glued-unit' } {
  return touching && latin && word.currency !== undefined && word.loose !== true
    ? { form: 'glued-unit' }
    : {};
}

/** A number without a unit: what stands before it says what it is. */
function bare(
  { text, grammar }: Reading,
  at: number,
  numeral: Numeral,
  before: boolean,
): Omit<FoundFigure, 'range'> {
  const { value, literal } = numeral;
  const readings = numeral.readings === undefined ? {} : { readings: numeral.readings };
  const dotted = literal?.dotted;
  if (literal !== undefined && numeral.scale === undefined) {
    if (grammar.label.test(text.slice(Math.max(0, at - LOOK_BEHIND), at)))
      return { kind: 'version', value: dotted ?? value };
    if (before && dotted !== undefined) return { kind: 'version', value: dotted };
    if (before) return { kind: 'product', value, ...readings };
    if (isYear(numeral)) return { kind: 'year', value };
  }
  return {
    kind: 'number',
    value,
    ...readings,
    ...(literal?.foreign === true ? { form: 'foreign-separators' as const } : {}),
  };
}

const LOOK_BEHIND = 24;
