import { canonicalDecimal, powerBetween } from '../decimal.js';
import { fold } from '../fold.js';

/** The one number in digits that a figure is written with, and how it is written. */
export interface Numeral {
  start: number;
  end: number;
  /** What the digits state without the scale behind them: `30` of `30 万`. Canonical. */
  literal: string;
  /** Power of ten that leads from there to the figure's value. */
  scale: number;
  /** Between groups of three; empty where the digits run on; undefined where the number is too short to tell. */
  group: string | undefined;
  /** Undefined where there is no fraction. */
  decimal: string | undefined;
  fullwidth: boolean;
  /** Whether four digits are already grouped. */
  groupsFour: boolean;
}

/** Reads the number of a figure; undefined where it has none, or several (`2만 5천`), or one that is not simply its value (`9 折`). */
export function numeralOf(text: string, value: string): Numeral | undefined {
  const found = Array.from(text.matchAll(SHAPE));
  const match = found[0];
  if (found.length !== 1 || match === undefined) return undefined;
  const [raw] = match;
  for (const divided of [false, true]) {
    const parts = partsOf(raw, divided);
    if (parts === undefined) continue;
    const literal = canonicalDecimal(parts.whole, parts.fraction);
    const scale = literal === value ? 0 : powerBetween(literal, value);
    if (scale === undefined || scale < 0) continue;
    return {
      start: match.index,
      end: match.index + raw.length,
      literal,
      scale,
      group: parts.group ?? (parts.whole.length > 4 ? '' : undefined),
      decimal: parts.decimal,
      fullwidth: /[０-９]/.test(raw),
      groupsFour: parts.group !== undefined && parts.whole.length === 4,
    };
  }
  return undefined;
}

const SHAPE = /[0-9０-９]+(?:[.,'’．，][0-9０-９]+|[ \u00A0\u202F\u2009][0-9０-９]{3}(?![0-9０-９]))*/g;

interface Parts {
  whole: string;
  fraction: string;
  group: string | undefined;
  decimal: string | undefined;
}

/** The digits before and behind the decimal mark, the last mark being it or not. */
function partsOf(raw: string, divided: boolean): Parts | undefined {
  const digits = fold(raw).split(/\D/);
  const marks = Array.from(raw).filter((character) => !/[0-9０-９]/.test(character));
  const decimal = divided ? marks.pop() : undefined;
  const fraction = divided ? (digits.pop() ?? '') : '';
  if ((divided && decimal === undefined) || new Set(marks).size > 1) return undefined;
  if (digits.slice(1).some((group) => group.length !== 3)) return undefined;
  return { whole: digits.join(''), fraction, group: marks[0], decimal };
}

/** How a language groups and divides where nothing on the page says it. Source: CLDR numbers; RAE and ГОСТ leave four digits alone. */
const USUAL: Readonly<Record<string, { group: string; decimal: string }>> = {
  es: { group: '\u00A0', decimal: ',' },
  ru: { group: '\u00A0', decimal: ',' },
};

/**
 * Writes a canonical decimal as a numeral is written. `digits` is how many digits of the fraction are wanted at least; `grouped` is false for
 * what is never grouped, a year or the number of a product; `style` lends its marks where the numeral is too short to have any.
 */
export function writeLike(
  numeral: Numeral,
  value: string,
  options: { lang: string; digits: number; grouped: boolean; style: Numeral | undefined },
): string {
  const { lang, digits, grouped, style } = options;
  const usual = USUAL[lang.split('-')[0] ?? ''] ?? { group: ',', decimal: '.' };
  const group = numeral.group ?? style?.group ?? usual.group;
  const decimal = numeral.decimal ?? style?.decimal ?? decimalBeside(group) ?? usual.decimal;
  const [whole = '', fraction = ''] = value.split('.');
  const least = group === ',' || numeral.groupsFour || style?.groupsFour === true ? 4 : 5;
  const first = grouped && group !== '' && whole.length >= least ? inGroups(whole, group) : whole;
  const rest = fraction.padEnd(digits, '0');
  const text = rest === '' ? first : `${first}${decimal}${rest}`;
  return numeral.fullwidth
    ? text.replace(/\d/g, (digit) => String.fromCodePoint(digit.charCodeAt(0) + 0xfee0))
    : text;
}

/** Who groups by dots divides by a comma. */
function decimalBeside(group: string): string | undefined {
  return group === '.' ? ',' : undefined;
}

function inGroups(whole: string, group: string): string {
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return groups.join(group);
}
