import { describe, expect, test } from 'vitest';
import { align, NEVER } from '../../../src/pairing/alignment.js';

const whole = (items: { length: number }) => ({ start: 0, end: items.length });

/** Aligns two words letter by letter. */
function letters(source: string, target: string, unlike = NEVER): string {
  return align(whole(source), whole(target), (one, other) => (source[one] === target[other] ? 100 : unlike))
    .map((pair) => `${pair.source}${pair.target}`)
    .join(' ');
}

describe('align', () => {
  test.each([
    ['abc', 'abc', '00 11 22'],
    ['abc', 'ac', '00 21'],
    ['ac', 'abc', '00 12'],
    ['abc', '', ''],
    ['', 'abc', ''],
    ['abc', 'xyz', ''],
    ['ab', 'ba', '10'],
  ])('%s beside %s', (source, target, pairs) => {
    expect(letters(source, target)).toBe(pairs);
  });

  test('of equal alignments the one that pairs early', () => {
    expect(letters('aab', 'ab')).toBe('00 21');
    expect(letters('aa', 'a')).toBe('00');
    expect(letters('a', 'aa')).toBe('00');
  });

  test('one run of gaps rather than two', () => {
    expect(letters('abxabx', 'abx')).toBe('00 11 22');
  });

  test('a pair a little unlike is better than two gaps, one very unlike is not', () => {
    expect(letters('axb', 'ayb', -70)).toBe('00 11 22');
    expect(letters('axb', 'ayb', -90)).toBe('00 22');
  });

  test('a stretch is aligned with the indices of the whole', () => {
    const pairs = align({ start: 2, end: 4 }, { start: 5, end: 7 }, () => 100);
    expect(pairs).toEqual([
      { source: 2, target: 5, likeness: 100 },
      { source: 3, target: 6, likeness: 100 },
    ]);
  });

  test('a run longer than the first band is found', () => {
    const source = Array.from({ length: 900 }, (_, index) => index);
    const target = source.filter((item) => item < 100 || item >= 400);
    const pairs = align(whole(source), whole(target), (one, other) =>
      source[one] === target[other] ? 100 : -90,
    );
    expect(pairs.map((pair) => pair.source)).toEqual(target);
  });

  test('the number of comparisons grows with the length and not with its square', () => {
    const compared = [10_000, 80_000].map((length) => {
      let count = 0;
      align({ start: 0, end: length }, { start: 0, end: length - 5 }, () => {
        count += 1;
        return 100;
      });
      return count;
    });
    expect(compared[0]).toBeLessThan(10_000 * 160);
    expect(compared[1]).toBeLessThan(80_000 * 45);
  });
});
