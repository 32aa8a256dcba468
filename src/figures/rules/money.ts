import type { FoundFigure, Reading, Rule } from '../grammar.js';
import { readNumeral } from '../numeral.js';
import { signed } from './sign.js';
import { dollars } from '../tables/neutral.js';

/**
 * Amounts with the currency in front: a sign, a code, or a word.
 *
 * Source: ISO 4217; CLDR currency formats. For `US$150,000`, `$5만`, `USD300K`, `€ 20`; leaves `$name` and `US` alone.
 */
export const moneyRule: Rule = {
  starts: ['sign', 'word', 'name'],
  read(reading, at) {
    const prefix = currencyAt(reading, at);
    if (prefix === undefined) return undefined;
    const { text, grammar } = reading;
    const start = text[prefix.end] === ' ' ? prefix.end + 1 : prefix.end;
    const code = text.charCodeAt(start);
    if (code < 0x30 || code > 0x39) return undefined;
    if (LANGUAGES.has(text.slice(at, prefix.end)) && RELEASE.test(text.slice(start, start + 8)))
      return undefined;
    const numeral = readNumeral(text, start, grammar);
    if (numeral === undefined) return undefined;
    const behind = currencyBehind(reading, numeral.end);
    const found: FoundFigure = {
      kind: 'money',
      value: numeral.value,
      ...(numeral.readings === undefined ? {} : { readings: numeral.readings }),
      unit: behind?.unit ?? prefix.unit,
      range: { start: at, end: behind?.end ?? numeral.end },
    };
    return [signed(text, found)];
  },
};

/** A code that is a language to program in, too, and a release of it: `PHP 7.4`, but `PHP 50.00`. */
const LANGUAGES = new Set(['PHP']);
const RELEASE = /^\d{1,2}(?:\.\d)?(?![.,]?\d)/;

function currencyAt({ text, grammar }: Reading, at: number): { unit: string; end: number } | undefined {
  SIGN.lastIndex = at;
  const sign = SIGN.exec(text)?.[0];
  const unit = sign === undefined ? undefined : dollars[sign];
  if (sign !== undefined && unit !== undefined) return { unit, end: at + sign.length };
  const found = grammar.lexicon.at(text, at);
  if (
    found?.word.currency === undefined ||
    (text.charCodeAt(at) > HAN_AND_HANGUL && found.word.opens !== true)
  )
    return undefined;
  return { unit: found.word.currency, end: found.end };
}

/** Words of these scripts stand behind the amount, unless the table says otherwise (`미화`); `復元 1` is no money. */
const HAN_AND_HANGUL = 0x2e80;
const SIGN = /[A-Z]{1,3}\$/y;

/** A currency behind an amount: `долларов США`, `USD`. */
function currencyBehind({ text, grammar }: Reading, end: number): { unit: string; end: number } | undefined {
  const found = grammar.lexicon.at(text, text[end] === ' ' ? end + 1 : end);
  return found?.word.currency === undefined || /\d/.test(text.charAt(found.end))
    ? undefined
    : { unit: found.word.currency, end: found.end };
}
