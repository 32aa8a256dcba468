import { shiftDecimal } from '../decimal.js';
import type { Reading, Rule } from '../grammar.js';
import type { Literal } from '../literal.js';
import { readLiteral } from '../literal.js';

/**
 * Korean `만` behind a number is ten thousand or the particle "only". Behind a year or the number of a product or version it is the particle;
 * before something counted, or behind a sign of currency, it is the scale; elsewhere both readings are kept.
 *
 * Source: 표준국어대사전, 만 (조사, 수사). For `2017만`, `Office 365만`, `2.0만`; leaves `5만 달러` and `$5만` to the scales.
 */
export const onlyParticleRule: Rule = {
  starts: ['digit'],
  read(reading, at) {
    const { text, grammar } = reading;
    const literal = readLiteral(text, at, grammar.separators);
    if (
      literal === undefined ||
      !BEHIND.test(text.slice(literal.end, literal.end + 10)) ||
      counted(reading, literal)
    )
      return undefined;
    const range = { start: at, end: literal.end };
    const { value, plain, dotted } = literal;
    if (dotted !== undefined)
      return [{ kind: 'version', value: dotted, readings: [dotted, shiftDecimal(value, 4)], range }];
    if (plain === undefined || plain > 4) return undefined;
    if (plain === 4 && value >= '1900' && value <= '2100')
      return [{ kind: 'year', value, readings: [value, shiftDecimal(value, 4)], range }];
    if (PRODUCT.test(text.slice(Math.max(0, at - 24), at))) return [{ kind: 'product', value, range }];
    return [{ kind: 'number', value, readings: [value, shiftDecimal(value, 4)], range }];
  },
};

/** `만` that is not the head of a longer word or of a longer numeral. */
const BEHIND = /^ ?만(?![가-힣\d]| ?\d{1,4}(?:[천백십]|,\d{3})| \d{4}(?!\d))/;
const PRODUCT = /(?:[A-Za-z]|버전) ?$/;

function counted({ text, grammar }: Reading, { end }: Literal): boolean {
  const behind = text.indexOf('만', end) + 1;
  return grammar.lexicon.at(text, text[behind] === ' ' ? behind + 1 : behind) !== undefined;
}
