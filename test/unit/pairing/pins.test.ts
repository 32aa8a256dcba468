import { describe, expect, test } from 'vitest';
import { divideAt, longestRising, pinUnique, uniquePairs } from '../../../src/pairing/pins.js';

function keys(source: string, target: string) {
  const keyOf = (text: string) => (index: number) => (text[index] === '.' ? undefined : text[index]);
  return [
    Array(source.length).keys(),
    Array(target.length).keys(),
    { source: keyOf(source), target: keyOf(target) },
  ] as const;
}

describe('pinUnique', () => {
  test.each([
    [
      'abc',
      'abc',
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
    ],
    ['abc', 'xbz', [[1, 1]]],
    // A key that repeats on either side pins nothing, nor does an item without one.
    ['aab', 'ab', [[2, 1]]],
    ['ab', 'aab', [[1, 2]]],
    ['.b', '.b', [[1, 1]]],
    // The most that keep the order.
    [
      'abcd',
      'dabc',
      [
        [0, 1],
        [1, 2],
        [2, 3],
      ],
    ],
  ])('%s and %s', (source, target, pins) => {
    expect(pinUnique(...keys(source, target)).map((pin) => [pin.source, pin.target])).toEqual(pins);
  });

  test('uniquePairs keeps those that cross', () => {
    expect(uniquePairs(...keys('ab', 'ba'))).toHaveLength(2);
  });
});

describe('longestRising', () => {
  test('finds the longest part', () => {
    const targets = [3, 1, 2, 9, 4, 5, 0];
    const pins = targets.map((target, source) => ({ source, target }));
    expect(longestRising(pins).map((pin) => pin.target)).toEqual([1, 2, 4, 5]);
  });
});

describe('divideAt', () => {
  test('gives the stretches before, between and after', () => {
    const parts = [...divideAt([{ source: 1, target: 0 }], { start: 0, end: 4 }, { start: 0, end: 2 })];
    expect(parts).toEqual([
      { source: { start: 0, end: 1 }, target: { start: 0, end: 0 }, pin: { source: 1, target: 0 } },
      { source: { start: 2, end: 4 }, target: { start: 1, end: 2 }, pin: undefined },
    ]);
  });
});
