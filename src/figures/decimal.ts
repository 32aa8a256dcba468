/**
 * Exact arithmetic on decimal strings, as little of it as figures need. A canonical decimal has no grouping, no plus sign, no leading or
 * trailing zeros: `150000`, `0.5`, `-3`.
 */
export function canonicalDecimal(whole: string, fraction = '', negative = false): string {
  const digits = trimStart(whole);
  const rest = trimEnd(fraction);
  const value = (digits === '' ? '0' : digits) + (rest === '' ? '' : `.${rest}`);
  return negative && value !== '0' ? `-${value}` : value;
}

/** A canonical decimal times ten to the power (which may be negative). Linear in the length. */
export function shiftDecimal(value: string, power: number): string {
  if (power === 0) return value;
  const negative = value.startsWith('-');
  const [whole = '', fraction = ''] = (negative ? value.slice(1) : value).split('.');
  if (power > 0) {
    const padded = fraction.padEnd(power, '0');
    return canonicalDecimal(whole + padded.slice(0, power), padded.slice(power), negative);
  }
  const padded = whole.padStart(1 - power, '0');
  return canonicalDecimal(padded.slice(0, power), padded.slice(power) + fraction, negative);
}

/** The sum of two canonical decimals. */
export function addDecimals(one: string, other: string): string {
  if (one === '0') return other;
  if (other === '0') return one;
  const places = Math.max(fractionLength(one), fractionLength(other));
  return shiftDecimal((scaled(one, places) + scaled(other, places)).toString(), -places);
}

/** A canonical decimal times a whole number. */
export function multiplyDecimal(value: string, factor: bigint): string {
  const places = fractionLength(value);
  return shiftDecimal((scaled(value, places) * factor).toString(), -places);
}

/** The power of ten that leads from one decimal to another (`150` → `1500`: 1); undefined where none does, or where they are equal. */
export function powerBetween(from: string, to: string): number | undefined {
  if (from === to || from.startsWith('-') !== to.startsWith('-')) return undefined;
  const one = mantissa(from);
  const other = mantissa(to);
  if (one === undefined || other === undefined) return undefined;
  return one.digits === other.digits ? other.exponent - one.exponent : undefined;
}

function mantissa(value: string): { digits: string; exponent: number } | undefined {
  const match = /^-?(\d+)(?:\.(\d+))?$/.exec(value);
  if (match === null) return undefined;
  const fraction = match[2] ?? '';
  const all = trimStart((match[1] ?? '') + fraction);
  const digits = trimEnd(all);
  return digits === '' ? undefined : { digits, exponent: all.length - digits.length - fraction.length };
}

function scaled(value: string, places: number): bigint {
  return BigInt(shiftDecimal(value, places));
}

function fractionLength(value: string): number {
  const point = value.indexOf('.');
  return point < 0 ? 0 : value.length - point - 1;
}

function trimStart(digits: string): string {
  let start = 0;
  while (digits.charCodeAt(start) === ZERO) start += 1;
  return start === 0 ? digits : digits.slice(start);
}

function trimEnd(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits.charCodeAt(end - 1) === ZERO) end -= 1;
  return end === digits.length ? digits : digits.slice(0, end);
}

const ZERO = 0x30;
