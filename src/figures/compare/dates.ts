import type { Figure } from '../../model/figure.js';
import { literalsOf } from './literals.js';
import type { Agreement } from './readings.js';
import { readingsOf } from './readings.js';

/** Dates agree where the target says as much as the source; a year may have been said before. */
export function dateAgreement(source: Figure, target: Figure): Agreement {
  if (source.kind === target.kind) {
    if (source.value === target.value) return 3;
    const found = readingsOf(source).some((one) =>
      readingsOf(target).some((other) => one === other || isPart(one, other) || losesOnlyYear(one, other)),
    );
    return found ? 1 : 0;
  }
  const [date, other] = source.kind === 'date' ? [source, target] : [target, source];
  if (other.kind === 'money' || other.kind === 'percent' || other.kind === 'identifier') return 0;
  const stated = [...readingsOf(other), ...(other.kind === 'version' ? literalsOf(other) : [])];
  const keys = readingsOf(date).flatMap((reading) =>
    date === source && other.kind === 'year' && /^\d{4}-/.test(reading)
      ? [reading]
      : date === source && fieldsOf(reading)?.[2] !== undefined
        ? [reading]
        : dateKeys(reading),
  );
  return stated.some((value) => keys.includes(value)) ||
    (other.kind === 'version' && literalsOf(date).includes(other.value))
    ? 1
    : 0;
}

function isPart(part: string, whole: string): boolean {
  const [one, other] = [fieldsOf(part), fieldsOf(whole)];
  return (
    one !== undefined &&
    other !== undefined &&
    one.every((field, index) => field === undefined || field === other[index])
  );
}

/** A day of which the target does not say the year; whether it may is decided by who sees the whole text. */
function losesOnlyYear(whole: string, part: string): boolean {
  return part.startsWith('--') && /^\d{4}/.test(whole) && whole.slice(4) === part.slice(1);
}

/** The year that a source date has and its target date has not. */
export function lostYear(source: Figure, target: Figure): string | undefined {
  if (source.kind !== 'date' || readingsOf(target).some((reading) => /\d{4}/.test(reading))) return undefined;
  return /^\d{4}/.exec(source.value)?.[0];
}

/** Year, month (or quarter, half) and day of a date, as far as they are stated. */
function fieldsOf(value: string): readonly (string | undefined)[] | undefined {
  const match = DATE.exec(value);
  return match === null ? undefined : [match[1] === '-' ? undefined : match[1], match[2], match[3]];
}

const DATE = /^(\d{4}|-)(?:-(\d\d|[QH]\d))?(?:-(\d\d))?$/;

/** What a date may be called by who says less: its year, month and day, the month and the year, a number of the month. */
export function dateKeys(value: string): string[] {
  const [year, month, day] = fieldsOf(value) ?? [];
  const keys = [value];
  if (year !== undefined && month !== undefined) keys.push(year, `--${month}`, `${year}-${month}`);
  if (day !== undefined && month !== undefined) keys.push(`--${month}-${day}`);
  else if (month !== undefined) keys.push(String(Number(month.replace(/\D/, ''))));
  return keys;
}
