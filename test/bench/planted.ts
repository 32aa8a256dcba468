import type { Pair } from './pairs.js';
import { compared } from './pairs.js';

/** A way to make a right figure wrong. */
export const KINDS = ['digit', 'swap', 'tenfold', 'dropped'] as const;
export type Kind = (typeof KINDS)[number];

/** Numbers from 0 up to and without 1, the same for the same seed. Source: mulberry32, Tommy Ettinger, public domain. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A pair with a wrong figure, and whether its English is written in digits: of `one of the plans` hardly anything can be said to be lost. */
export interface Planted {
  pair: Pair;
  digits: boolean;
}

/**
 * The pair with one figure of its translation made wrong, or undefined where there is none to which that can be done: only figures in digits
 * whose source is known, and that the translation does not state twice.
 */
export function plant(pair: Pair, kind: Kind, random: () => number): Planted | undefined {
  const { prose } = pair.target;
  const places = compared(pair).flatMap((match) => {
    if (match.kind !== 'equal') return [];
    const { start, end } = match.target.range;
    const digits = /\d+/.exec(prose.slice(start, end));
    if (digits === null || prose.split(match.target.text).length > 2) return [];
    const english = /\d/.test(match.source.text);
    return [{ start, end, at: start + digits.index, digits: digits[0], english }];
  });
  const place = places[Math.floor(random() * places.length)];
  if (place === undefined) return undefined;
  const wrong = kind === 'dropped' ? '' : mangled(place.digits, kind, random);
  if (wrong === undefined) return undefined;
  const [from, to] =
    kind === 'dropped' ? [place.start, place.end] : [place.at, place.at + place.digits.length];
  const target = { ...pair.target, prose: prose.slice(0, from) + wrong + prose.slice(to) };
  return { pair: { ...pair, target }, digits: place.english };
}

function mangled(digits: string, kind: Exclude<Kind, 'dropped'>, random: () => number): string | undefined {
  switch (kind) {
    case 'digit': {
      const index = Math.floor(random() * digits.length);
      const shift = 1 + Math.floor(random() * 9);
      const digit = (Number(digits[index]) + shift) % 10;
      const other = digit === 0 && index === 0 && digits.length > 1 ? (Number(digits[index]) % 9) + 1 : digit;
      return digits.slice(0, index) + String(other) + digits.slice(index + 1);
    }
    case 'swap': {
      const places = Array.from(digits.slice(1), (_, index) => index).filter(
        (index) => digits[index] !== digits[index + 1],
      );
      const index = places[Math.floor(random() * places.length)];
      if (index === undefined) return undefined;
      return (
        digits.slice(0, index) + (digits[index + 1] ?? '') + (digits[index] ?? '') + digits.slice(index + 2)
      );
    }
    case 'tenfold':
      return digits === '0' ? undefined : `${digits}0`;
  }
}
