import type { Figure, FigureKind } from '../../model/figure.js';
import { fold } from '../fold.js';
import { areOpposite, inclusiveOf, sameBound } from './bound.js';
import { dateAgreement, dateKeys } from './dates.js';
import { commonUnit, durationAgreement } from './durations.js';
import { differInZeros, isVersioned, literalsOf, sameVersion } from './literals.js';
import type { Agreement } from './readings.js';
import { intersect, readingsOf } from './readings.js';

/**
 * How well two figures agree: 3 the same kind, value and unit; 2 another kind, or one side without the unit; 1 a reading, a conversion or a part;
 * 0 they do not.
 *
 * For `(2015)` and `CRM 2015`, `12 months` and `1 año`, `more than 5` and `6 以上`; leaves `30 days` and `30 месяцев`, `no more than 1` and
 * `1 つ以上` apart.
 */
export function agreement(source: Figure, target: Figure): Agreement {
  if (areOpposite(source, target)) return 0;
  if (SAME_TEXT.test(source.text) && fold(source.text) === fold(target.text))
    return source.value === target.value && source.kind === target.kind ? 3 : 2;
  if (source.kind === 'date' || target.kind === 'date') return dateAgreement(source, target);
  if (source.kind === 'duration' && target.kind === 'duration') return durationAgreement(source, target);
  if (isPoints(source, target)) return 1;
  if (isHour(source, target) || isHour(target, source)) return 1;
  if (isShare(source, target) || isShare(target, source)) return 1;
  if (!areKindred(source, target) || !sameUnit(source, target)) return 0;
  if (isVersioned(source, target)) return sameVersion(source, target) ? 2 : 0;
  if (differInZeros(source, target)) return 0;
  if (source.value === target.value)
    return source.kind === target.kind && source.unit === target.unit ? 3 : 2;
  return intersect(source, target) || sameBound(source, target) ? 1 : 0;
}

/** Digits written alike are the same figure, however each language reads them. */
const SAME_TEXT = /\d/;

/** Strings under which figures that may agree meet; what does not share one never agrees. */
export function keysOf(figure: Figure): string[] {
  const keys = new Set([...readingsOf(figure), fold(figure.text)]);
  const time = figure.kind === 'duration' ? commonUnit(figure) : undefined;
  if (time !== undefined) keys.add(time);
  if (figure.kind !== 'identifier' && figure.kind !== 'money')
    for (const literal of literalsOf(figure)) keys.add(literal);
  if (figure.kind === 'date')
    for (const reading of readingsOf(figure)) for (const part of dateKeys(reading)) keys.add(part);
  if (figure.kind === 'time')
    for (const reading of readingsOf(figure))
      if (reading.endsWith(':00')) {
        const hour = Number(reading.slice(0, 2));
        keys.add(String(hour));
        if (hour > 12) keys.add(String(hour - 12));
      }
  const percent = percentOf(figure);
  if (percent !== undefined) keys.add(percent);
  const inclusive = inclusiveOf(figure);
  if (inclusive !== undefined) keys.add(inclusive);
  return [...keys];
}

/** Percentage points may be called points: ja `2.5 ポイント`, ko `2.5포인트`. */
function isPoints(source: Figure, target: Figure): boolean {
  return (
    source.kind === 'percent' &&
    source.text.endsWith('points') &&
    (target.kind === 'number' || target.unit === 'point') &&
    intersect(source, target)
  );
}

/** A part of a whole may be told in percent: `one fifth`, `20 %`. */
function isShare(part: Figure, percent: Figure): boolean {
  return part.kind === 'number' && percent.kind === 'percent' && percentOf(part) === percent.value;
}

/** Percent that a fraction makes; undefined where they are not whole. */
function percentOf({ kind, value }: Figure): string | undefined {
  const part = kind === 'number' ? PART.exec(value) : null;
  if (part === null) return undefined;
  const percent = (Number(part[1]) * 100) / Number(part[2]);
  return Number.isInteger(percent) ? String(percent) : undefined;
}

const PART = /^(\d{1,3})\/(\d{1,3})$/;

/** An hour may be a number alone: `9 to 5`, `de 9:00 a 17:00`. */
function isHour(time: Figure, number: Figure): boolean {
  return (
    time.kind === 'time' &&
    HOUR_KINDS.has(number.kind) &&
    readingsOf(time).some((reading) => {
      const hour = Number(reading.slice(0, 2));
      return reading.endsWith(':00') && (hour === Number(number.value) || hour - 12 === Number(number.value));
    })
  );
}

const HOUR_KINDS = new Set<FigureKind>(['number', 'product']);

function areKindred(source: Figure, target: Figure): boolean {
  if (source.kind === target.kind) return true;
  return KINDRED[source.kind].includes(target.kind) || KINDRED[target.kind].includes(source.kind);
}

/** Kinds that the same figure may have in two languages, one saying more than the other. */
const KINDRED: Readonly<Record<FigureKind, readonly FigureKind[]>> = {
  number: ['money', 'duration', 'quantity', 'ordinal', 'year', 'product', 'version', 'time'],
  ordinal: ['duration', 'product', 'year', 'version', 'quantity'],
  year: ['product', 'version', 'duration', 'quantity'],
  product: ['version', 'duration', 'quantity'],
  money: [],
  percent: [],
  date: [],
  time: ['duration'],
  duration: ['quantity'],
  quantity: [],
  version: [],
  identifier: [],
};

function sameUnit(source: Figure, target: Figure): boolean {
  if (source.unit === undefined || target.unit === undefined || source.unit === target.unit) return true;
  if (sharesLetter(source, target) || sharesLetter(target, source)) return true;
  if (source.kind !== target.kind) return false;
  if (source.kind !== 'money') return false;
  if (YUAN_AND_YEN.has(source.unit) && YUAN_AND_YEN.has(target.unit))
    return [source, target].some(({ text }) => /[¥￥]/.test(text));
  if (!DOLLARS.has(source.unit) || !DOLLARS.has(target.unit)) return false;
  return BARE_DOLLAR.test(source.text) || BARE_DOLLAR.test(target.text);
}

/** Units that share a letter: `5m` is minutes as often as meters, ru `г.` ends a sentence on grams as well as a year. */
function sharesLetter(one: Figure, other: Figure): boolean {
  return SHARED.some(
    ([unit, second, letter]) =>
      one.unit === unit && other.unit === second && letter.test(one.text + other.text),
  );
}

const SHARED = [
  ['meter', 'minute', /[mм]\b|м/],
  ['meter', 'month', /м/],
  ['gram', 'year', /г/],
] as const;

/** They share a sign. */
const YUAN_AND_YEN = new Set(['CNY', 'JPY']);
const DOLLARS = new Set(['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'TWD']);
/** A dollar that does not say whose. */
const BARE_DOLLAR = /^\$|^[^A-Z美米]*(?:dollars?|달러|ドル|d[óo]lar(?:es)?|доллар[а-я]*)$/i;
