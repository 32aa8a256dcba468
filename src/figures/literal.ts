import { canonicalDecimal } from './decimal.js';

/** How a locale writes numbers in digits. */
export interface Separators {
  decimal: '.' | ',';
  /** Characters between groups of three, besides the hard space, which groups everywhere. */
  groups: readonly ('.' | ',' | ' ' | "'")[];
}

/** A number written in digits. */
export interface Literal {
  end: number;
  value: string;
  /** All that it can mean, `value` first; absent where it can mean only one thing. */
  readings?: readonly string[];
  /** Written with the separators of another locale, beyond doubt. */
  foreign?: true;
  /** The digits with dots between them, zeros kept, where one mark divides them: what a version would be called. */
  dotted?: string;
  /** Whole, ungrouped, and how many digits. */
  plain?: number;
}

/**
 * Reads a number in digits at an offset of a folded text. A comma or a dot before exactly three digits can group or divide: where the locale's
 * decimal mark is the comma, both readings are kept, since pages of such locales write both.
 *
 * Source: CLDR numbers (decimal, group); RAE, Ortografía 2010 (no point in numbers of four digits, a space in longer ones); GOST 7.0.
 * For es `1.822,25`, ru `1 822,25`, en `1,822.25`; leaves en `1,2` alone: a list, of which only `1` is read.
 */
export function readLiteral(
  text: string,
  at: number,
  separators: Separators,
  spaces = true,
): Literal | undefined {
  const shape = spaces && separators.groups.includes(' ') ? SPACED : CLOSED;
  shape.lastIndex = at;
  const match = shape.exec(text);
  if (match === null) return undefined;
  const raw = match[0];
  const marks = raw.replace(/\d+/g, '');
  if (marks === '') {
    const places = VULGAR[text.charAt(at + raw.length)];
    if (places !== undefined) return { end: at + raw.length + 1, value: canonicalDecimal(raw, places) };
    return { end: at + raw.length, value: canonicalDecimal(raw), plain: raw.length };
  }
  return marked(raw.split(/\D/), marks, at, separators) ?? first(raw, at, separators);
}

const SPACED = /\d+(?:[.,'](?=\d)\d+|[ \u00A0]\d{3}(?!\d)){0,12}/y;
const CLOSED = /\d+(?:[.,'](?=\d)\d+|\u00A0\d{3}(?!\d)){0,12}/y;

/** Fractions of one character that touch a whole number: `10½`. */
const VULGAR: Readonly<Record<string, string>> = { '½': '5', '¼': '25', '¾': '75' };

/** What stands before the first mark that can't belong to a number: what follows is a list (`1.0,1.01.1`), or a version. */
function first(raw: string, at: number, separators: Separators): Literal {
  const head = /^[^, ']*/.exec(raw)?.[0] ?? '';
  const marks = head.replace(/\d+/g, '');
  const pair =
    marks.length === 1 && head !== raw ? marked(head.split('.'), marks, at, separators) : undefined;
  if (pair !== undefined) return pair;
  const digits = /^\d+/.exec(raw)?.[0] ?? '';
  return { end: at + digits.length, value: canonicalDecimal(digits), plain: digits.length };
}

function marked(
  groups: readonly string[],
  marks: string,
  at: number,
  separators: Separators,
): Literal | undefined {
  const last = marks.at(-1) ?? '';
  const end = at + groups.reduce((sum, group) => sum + group.length, marks.length);
  const dotted =
    marks === '.' || marks === ',' || (isUniform(marks) && last === '.') ? { dotted: groups.join('.') } : {};
  const head = marks.slice(0, -1);
  const whole = canonicalDecimal(groups.join(''));
  const divided = canonicalDecimal(groups.slice(0, -1).join(''), groups.at(-1));
  const other = separators.decimal === '.' ? ',' : '.';
  if (marks.length === 1) {
    const grouped = isGrouped(groups);
    if (last === ' ' || last === '\u00A0' || last === "'") return grouped ? { end, value: whole } : undefined;
    if (last === separators.decimal)
      return {
        end,
        value: divided,
        ...dotted,
        ...(grouped && last === ',' ? { readings: [divided, whole] } : {}),
      };
    if (!grouped) return last === '.' ? { end, value: divided, ...dotted } : undefined;
    const both =
      last === '.' ? { readings: separators.groups.includes('.') ? [whole, divided] : [divided, whole] } : {};
    return { end, value: both.readings?.[0] ?? whole, ...both, ...dotted };
  }
  if (isUniform(marks))
    return last !== '.' || separators.decimal !== '.' ? many(groups, end, whole, dotted) : undefined;
  if (!isUniform(head) || head.includes(last) || !(last === '.' || last === ',')) return undefined;
  const proper = isGrouped(groups.slice(0, -1));
  if (!proper && (head !== ',' || last !== '.')) return undefined;
  return {
    end,
    value: divided,
    ...(last === other && proper && !/[ \u00A0']/.test(head) ? { foreign: true } : {}),
  };
}

function many(
  groups: readonly string[],
  end: number,
  whole: string,
  dotted: { dotted?: string },
): Literal | undefined {
  return isGrouped(groups) ? { end, value: whole, ...dotted } : undefined;
}

function isGrouped(groups: readonly string[]): boolean {
  const [head = '', ...rest] = groups;
  return head.length <= 3 && !head.startsWith('0') && rest.every((group) => group.length === 3);
}

function isUniform(marks: string): boolean {
  for (const mark of marks) if (mark !== marks[0]) return false;
  return true;
}
