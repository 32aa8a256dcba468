import type { Stretch } from './alignment.js';

/** Two items that surely belong together: indices into two sequences. */
export interface Pin {
  source: number;
  target: number;
}

/** How the items of the two sequences are known; undefined for one that is passed over. */
export interface Keys {
  source: (index: number) => string | undefined;
  target: (index: number) => string | undefined;
}

/** Pins items by keys that occur once in each sequence (patience diff): of all such pairs the most that keep the order. Time n log n. */
export function pinUnique(source: Iterable<number>, target: Iterable<number>, keys: Keys): Pin[] {
  return longestRising(uniquePairs(source, target, keys));
}

/** The items whose key occurs once in each of two sequences, in the order of the source. */
export function uniquePairs(source: Iterable<number>, target: Iterable<number>, keys: Keys): Pin[] {
  const targets = onceEach(target, keys.target);
  const pins: Pin[] = [];
  for (const [key, index] of onceEach(source, keys.source)) {
    const partner = targets.get(key);
    if (partner !== undefined) pins.push({ source: index, target: partner });
  }
  return pins.sort((a, b) => a.source - b.source);
}

function onceEach(
  indices: Iterable<number>,
  keyOf: (index: number) => string | undefined,
): Map<string, number> {
  const found = new Map<string, number>();
  const again = new Set<string>();
  for (const index of indices) {
    const key = keyOf(index);
    if (key === undefined) continue;
    if (found.has(key)) again.add(key);
    else found.set(key, index);
  }
  for (const key of again) found.delete(key);
  return found;
}

/** The longest part of pins sorted by source in which the targets rise too. */
export function longestRising(pins: readonly Pin[]): Pin[] {
  // For each length of a rising part the pin that ends it lowest, and for each pin the one before it.
  const ends: number[] = [];
  const before: number[] = [];
  for (const [index, pin] of pins.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pins[ends[middle] ?? -1]?.target ?? Infinity) < pin.target) low = middle + 1;
      else high = middle;
    }
    before.push(ends[low - 1] ?? -1);
    ends[low] = index;
  }
  const rising: Pin[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pin = pins[index];
    if (pin) rising.push(pin);
  }
  return rising.reverse();
}

/** The stretches before, between and after pins, empty ones too; each with the pin that ends it. */
export function* divideAt(
  pins: readonly Pin[],
  source: Stretch,
  target: Stretch,
): Generator<{ source: Stretch; target: Stretch; pin: Pin | undefined }> {
  let from = { source: source.start, target: target.start };
  for (const pin of pins) {
    yield {
      source: { start: from.source, end: pin.source },
      target: { start: from.target, end: pin.target },
      pin,
    };
    from = { source: pin.source + 1, target: pin.target + 1 };
  }
  yield {
    source: { start: from.source, end: source.end },
    target: { start: from.target, end: target.end },
    pin: undefined,
  };
}

/** The indices of a stretch. */
export function* indices({ start, end }: Stretch): Generator<number> {
  for (let index = start; index < end; index++) yield index;
}
