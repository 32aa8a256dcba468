import type { Figure, FigureKind } from '../../model/figure.js';
import type { FigureMatch } from './sides.js';
import { isWords } from './sides.js';

/** Two figures that agree. */
export type Pair = Extract<FigureMatch, { kind: 'equal' | 'form' }>;

/** What kind of amount a figure is, as far as two of them can be taken for one another; undefined for names. */
export function amountClass({ kind }: Figure): FigureKind | undefined {
  return CLASSES[kind];
}

/** Whether two can be taken for one another, by what either side says of them: `24 hours … have 72` and `24시간, 72시간`. */
export function areComparable(one: Pair, other: Pair): boolean {
  return (
    amountClass(one.source) === amountClass(other.source) ||
    amountClass(one.target) === amountClass(other.target) ||
    pairClass(one) === pairClass(other)
  );
}

/**
 * The same of two figures that agree: where one side states a bare number it is a number (`7` in `Keep 7`, `12 monthly` and `12개`).
 */
export function pairClass({ source, target }: Pair): FigureKind | undefined {
  return source.kind === 'number' || target.kind === 'number' ? 'number' : amountClass(source);
}

const CLASSES: Readonly<Partial<Record<FigureKind, FigureKind>>> = {
  number: 'number',
  ordinal: 'number',
  product: 'product',
  version: 'version',
  year: 'date',
  date: 'date',
  time: 'time',
  money: 'money',
  percent: 'percent',
  duration: 'duration',
  quantity: 'quantity',
};

/** Whether the order of the two is another one in the target. Both have to be apart. */
export function isInverted(one: Pair, other: Pair): boolean {
  return (
    (one.source.range.end <= other.source.range.start && other.target.range.end <= one.target.range.start) ||
    (other.source.range.end <= one.source.range.start && one.target.range.end <= other.target.range.start)
  );
}

/**
 * Each stands with what the other is counted in: `3 files in 5 minutes`, `5 archivos en 3 minutos`. One goes with spans of time of all lengths, and is
 * left out with them: a bare `1` in a table beside `30 days` and ja `1 か月`.
 */
export function crossKinds(one: Pair, other: Pair): boolean {
  const [own, theirs] = [counted(one.source), counted(other.source)];
  if ([one, other].some(({ source }) => source.value === '1') && [own, theirs].includes('duration'))
    return false;
  return (
    own !== undefined &&
    theirs !== undefined &&
    own !== theirs &&
    counted(one.target) === theirs &&
    counted(other.target) === own
  );
}

/** What an amount is counted in. One of something in words is said in many ways; a word with a capital before a number names no product beyond doubt. */
function counted(figure: Figure): FigureKind | undefined {
  const { kind, value } = figure;
  if (value === '1' && isWords(figure)) return undefined;
  return kind === 'product' || kind === 'number' ? 'number' : COUNTED.has(kind) ? kind : undefined;
}

const COUNTED = new Set<FigureKind>(['money', 'percent', 'duration', 'quantity']);

/** The bound of one went over to the other: `up to 50 accounts, 250 by default`, `최대 250개, 기본값 50개`. */
export function crossBounds(one: Pair, other: Pair): boolean {
  const [mine, theirs] = one.source.bound === undefined ? [other, one] : [one, other];
  return (
    mine.source.bound !== undefined &&
    theirs.source.bound === undefined &&
    mine.target.bound === undefined &&
    theirs.target.bound === mine.source.bound
  );
}

/** The same of two numbers, in whatever order, and in words as well: `up to 10 replicas per 100`, `10개당 최대 100개`. */
export function tradeBounds(one: Pair, other: Pair): boolean {
  return (
    pairClass(one) === 'number' &&
    pairClass(other) === 'number' &&
    [one, other].every(({ source }) => source.value !== '1' && source.kind !== 'version') &&
    crossBounds(one, other)
  );
}
