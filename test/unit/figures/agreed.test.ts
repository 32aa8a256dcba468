import { describe, expect, test } from 'vitest';
import { agreedIn, numberOf } from '../../../src/figures/agreed.js';
import type { StatedUnit, StatedValue } from '../../../src/model/page-result.js';

const key = { slug: 'gold', locale: 'ko' };
const value = (of: Partial<StatedValue>): StatedValue => ({
  key: 'b1#0',
  state: 'agrees',
  count: 0,
  kind: 'number',
  value: '12 month',
  text: '12개월',
  ...of,
});
const unit = (english: string | undefined, ...figures: StatedValue[]): StatedUnit => ({
  at: 0,
  ...(english === undefined ? {} : { english }),
  figures,
});
const agreed = (stated: StatedUnit[], locale = 'ko'): number[] => [
  ...agreedIn({ key: { ...key, locale }, stated }),
];

describe('what a page agrees on', () => {
  test('is a pair of numbers for each figure that agrees with an English that is known', () => {
    expect(agreed([unit('e', value({}), value({ count: 1 })), unit('f', value({}))])).toHaveLength(6);
    expect(agreed([unit(undefined, value({})), unit('e', value({ state: 'differs' }))])).toEqual([]);
  });

  test.each<[string, StatedUnit, string?]>([
    ['another locale', unit('e', value({})), 'ja'],
    ['another English', unit('f', value({}))],
    ['another figure of it', unit('e', value({ count: 1 }))],
  ])('has another name for %s', (_, other, locale) => {
    const [name, what] = agreed([unit('e', value({}))]);
    const [otherName, otherWhat] = agreed([other], locale);
    expect(otherName).not.toBe(name);
    expect(otherWhat).toBe(what);
  });

  test.each<[string, Partial<StatedValue>]>([
    ['another value', { value: '1 year' }],
    ['another kind', { kind: 'product' }],
  ])('has the same name for %s, which it tells apart', (_, other) => {
    const [name, what] = agreed([unit('e', value({}))]);
    const [otherName, otherWhat] = agreed([unit('e', value(other))]);
    expect(otherName).toBe(name);
    expect(otherWhat).not.toBe(what);
  });

  test('is the same whatever is written for it', () => {
    expect(agreed([unit('e', value({ text: '열두 달' }))])).toEqual(agreed([unit('e', value({}))]));
  });
});

test('numbers of texts are whole, never 0, and no two of a million alike', () => {
  const numbers = new Set(Array.from({ length: 1_000_000 }, (_, index) => numberOf(`ko ${String(index)}`)));
  expect(numbers.size).toBe(1_000_000);
  expect(numbers.has(0)).toBe(false);
  expect([...numbers].every((number) => Number.isSafeInteger(number))).toBe(true);
});
