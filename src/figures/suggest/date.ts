import type { Figure } from '../../model/figure.js';
import { fold } from '../fold.js';
import { monthLike } from './month.js';

/**
 * The source's date in the form of another: the same parts in the same places, names of months in the same case. Several where the places of day
 * and month can't be told apart; the first that is read again as the source's date is right.
 */
export function* rewriteDate(form: Figure, source: Figure, lang: string): Iterable<string> {
  const [was, now] = [partsOf(form.value), partsOf(source.value)];
  if (was === undefined || now === undefined) return;
  const names = PARTS.filter((part) => was[part] !== undefined);
  if (PARTS.some((part) => (was[part] === undefined) !== (now[part] === undefined))) return;
  const places: Place[] = Array.from(fold(form.text).matchAll(/\d+/g), ({ index, 0: digits }) => ({
    start: index,
    end: index + digits.length,
  }));
  const month = monthLike(form.text, was.month, now.month, lang);
  const numeric = names.filter((part) => month === undefined || part !== 'month');
  if (places.length !== numeric.length) return;
  const usual = lang.startsWith('en')
    ? numeric
    : numeric.toSorted((one, other) => DAY_FIRST.indexOf(one) - DAY_FIRST.indexOf(other));
  for (const order of ordersOf(usual)) {
    const fits = order.every((part, index) => holds(form.text, places[index], part, was));
    if (fits) yield fill(form.text, order, places, now, month);
  }
}

type Part = 'year' | 'month' | 'day' | 'period';
const PARTS = ['year', 'month', 'day', 'period'] as const satisfies readonly Part[];
/** Where nothing tells day and month apart, the day stands first; where the year does, the scanner reads no other order. */
const DAY_FIRST: readonly Part[] = ['day', 'month', 'year', 'period'];
type Parts = Partial<Record<Part, number>>;
interface Place {
  start: number;
  end: number;
}

function partsOf(value: string): Parts | undefined {
  const match = DATE.exec(value);
  if (match === null) return undefined;
  const [, year = '-', month, day, period] = match;
  return {
    ...(year === '-' ? {} : { year: Number(year) }),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
    ...(period === undefined ? {} : { period: Number(period.slice(1)) }),
  };
}

const DATE = /^(\d{4}|-)(?:-(\d\d)(?:-(\d\d))?|-([QH]\d))?$/;

/** All orders of at most three parts. */
function* ordersOf(parts: readonly Part[]): Iterable<readonly Part[]> {
  if (parts.length === 0) yield [];
  for (const first of parts) {
    for (const rest of ordersOf(parts.filter((part) => part !== first))) yield [first, ...rest];
  }
}

function holds(text: string, place: Place | undefined, part: Part, was: Parts): boolean {
  if (place === undefined) return false;
  const digits = fold(text.slice(place.start, place.end));
  const value = was[part] ?? 0;
  if (part !== 'year') return digits.length <= 2 && Number(digits) === value;
  return digits.length === 2 ? Number(digits) === value % 100 : Number(digits) === value;
}

function fill(
  text: string,
  order: readonly Part[],
  places: readonly Place[],
  now: Parts,
  month: { start: number; end: number; text: string } | undefined,
): string {
  const padded = places.some(({ start, end }) => /^[0０]/.test(text.slice(start, end)));
  const numbers = order.flatMap((part, index) => {
    const place = places[index];
    const value = String(now[part] ?? '');
    if (place === undefined) return [];
    const width = place.end - place.start;
    if (part === 'year') return [{ ...place, text: value.slice(-width) }];
    return [{ ...place, text: padded && part !== 'period' ? value.padStart(2, '0') : value }];
  });
  let written = text;
  const edits = [...numbers, ...(month === undefined ? [] : [month])].sort((a, b) => b.start - a.start);
  for (const edit of edits) written = written.slice(0, edit.start) + edit.text + written.slice(edit.end);
  return written;
}
