/**
 * Folds a text to the plain characters that the grammars are written in, unit by unit, so that every offset stays what it is: full-width
 * digits, letters and punctuation, the many spaces, the many hyphens, and the signs that look alike. A hard space between a digit and a group
 * of three stays a hard space (U+00A0): only there does it say more than a space does.
 *
 * Source: Unicode, Halfwidth and Fullwidth Forms (U+FF01–U+FF5E are ASCII moved by 0xFEE0); CLDR's lenient number parsing.
 * For `１００` and `1，822.25` (zh); leaves ideographic punctuation (`、`, `。`) alone, since it never stands inside a figure.
 */
export function fold(text: string): string {
  return FOLDED.test(text) || (text.includes('。') && POINT.test(text))
    ? text.replace(HARD, '\u00A0').replace(EACH, plain)
    : text;
}

const FOLDED =
  /[\u00A0\u1680\u2000-\u200A\u2010-\u2012\u2019\u202F\u205F\u2212\u3000\uFF01-\uFF5E\uFFE0\uFFE1\uFFE5\uFFE6×]/;
/** A full stop between digits is a decimal point. */
const POINT = /(?<=[\d\uFF10-\uFF19])。(?=[\d\uFF10-\uFF19])/;
const HARD = /(?<=[\d\uFF10-\uFF19])[\u00A0\u2007\u2009\u202F](?=[\d\uFF10-\uFF19]{3}(?![\d\uFF10-\uFF19]))/g;
const EACH = new RegExp(`${FOLDED.source}|${POINT.source}`, 'g');

/** What a character counts as. An en dash is not folded, since it makes ranges and no names. */
function plain(character: string, offset: number, text: string): string {
  const code = character.charCodeAt(0);
  if (code === WIDE_COLON && !CLOCK.test(text.slice(offset + 1, offset + 4))) return character;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code === 0xa0 && offset > 0 && HARD_HERE.test(text.slice(offset - 1, offset + 5))) return character;
  return PLAIN[character] ?? (code >= 0x2010 && code <= 0x2012 ? '-' : ' ');
}

/** A wide colon is punctuation, unless minutes follow it: zh `场景 3：2018 年`, `上午 9：00`. */
const WIDE_COLON = 0xff1a;
const CLOCK = /^[\d\uFF10-\uFF19]{2}(?![\d\uFF10-\uFF19])/;
const HARD_HERE = /^[\d\uFF10-\uFF19]\u00A0[\d\uFF10-\uFF19]{3}(?![\d\uFF10-\uFF19])/;
const PLAIN: Readonly<Record<string, string>> = {
  '−': '-',
  '×': 'x',
  '。': '.',
  '’': "'",
  '￠': '¢',
  '￡': '£',
  '￥': '¥',
  '￦': '₩',
};
