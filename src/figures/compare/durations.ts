import type { Figure } from '../../model/figure.js';
import { multiplyDecimal } from '../decimal.js';
import { sameBound } from './bound.js';
import type { Agreement } from './readings.js';
import { intersect } from './readings.js';

/** Durations are the same after conversion into the smaller unit: `1 year` is `12 months`. */
export function durationAgreement(source: Figure, target: Figure): Agreement {
  if (source.unit === target.unit)
    return source.value === target.value ? 3 : intersect(source, target) || sameBound(source, target) ? 1 : 0;
  if (source.unit === undefined || target.unit === undefined) return intersect(source, target) ? 2 : 0;
  const [one, other] = [commonUnit(source), commonUnit(target)];
  return one !== undefined && one === other ? 1 : 0;
}

/** A duration in the smallest unit that its unit can be counted in without a calendar: `12 month`; undefined where the unit is not known. */
export function commonUnit({ value, unit }: Figure): string | undefined {
  const [factor, to] = (unit === undefined ? undefined : UNITS[unit]) ?? [];
  if (factor === undefined || to === undefined || value.length > 15 || !/^[\d.]+$/.test(value))
    return undefined;
  return `${multiplyDecimal(value, factor)} ${to}`;
}

const UNITS: Readonly<Record<string, readonly [bigint, string]>> = {
  nanosecond: [1n, 'ns'],
  microsecond: [1000n, 'ns'],
  millisecond: [1_000_000n, 'ns'],
  second: [1_000_000_000n, 'ns'],
  minute: [60_000_000_000n, 'ns'],
  hour: [3_600_000_000_000n, 'ns'],
  day: [86_400_000_000_000n, 'ns'],
  week: [604_800_000_000_000n, 'ns'],
  month: [1n, 'month'],
  quarter: [3n, 'month'],
  year: [12n, 'month'],
};
