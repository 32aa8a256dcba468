import { addDecimals, shiftDecimal } from '../decimal.js';
import type { FoundFigure } from '../grammar.js';
import type { Word } from '../lexicon.js';
import type { Numeral } from '../numeral.js';

/** The number with its unit; undefined where the word says nothing of it. */
export function measure(numeral: Numeral, word: Word): Omit<FoundFigure, 'range'> | undefined {
  const value = word.half === true ? addDecimals(numeral.value, '0.5') : numeral.value;
  const readings = numeral.readings === undefined ? {} : { readings: numeral.readings };
  if (word.percent !== undefined) {
    const power = word.percent;
    return {
      kind: 'percent',
      value: shiftDecimal(value, power),
      ...(numeral.readings === undefined
        ? {}
        : { readings: numeral.readings.map((reading) => shiftDecimal(reading, power)) }),
    };
  }
  if (word.currency !== undefined) return { kind: 'money', value, ...readings, unit: word.currency };
  if (word.ordinalMark === true) return { kind: 'ordinal', value };
  if (word.unit === undefined) return undefined;
  if (word.unit === 'year' && isYear(numeral)) return { kind: 'year', value };
  const { unit, ...loose } = ofUnit(value, word.unit);
  return { ...loose, ...readings, ...(word.loose === true ? {} : { unit }) };
}

/** A duration or a quantity, by its unit. */
export function ofUnit(
  value: string,
  unit: string,
): { kind: 'duration' | 'quantity'; value: string; unit: string } {
  return { kind: DURATIONS.has(unit) ? 'duration' : 'quantity', value, unit };
}

const DURATIONS = new Set([
  'nanosecond',
  'microsecond',
  'millisecond',
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'year',
]);

/** A number of four digits that is likely a year. */
export function isYear({ literal, value, scale }: Numeral): boolean {
  return literal?.plain === 4 && scale === undefined && value >= '1900' && value <= '2100';
}
