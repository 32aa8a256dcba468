import { describe, expect, test } from 'vitest';
import {
  addDecimals,
  canonicalDecimal,
  multiplyDecimal,
  powerBetween,
  shiftDecimal,
} from '../../../src/figures/decimal.js';

describe('decimal strings', () => {
  test.each([
    ['007', '500', '7.5'],
    ['0', '', '0'],
    ['', '25', '0.25'],
    ['120', '00', '120'],
  ])('canonical %s and %s is %s', (whole, fraction, expected) => {
    expect(canonicalDecimal(whole, fraction)).toBe(expected);
  });

  test('zero has no sign', () => {
    expect(canonicalDecimal('0', '00', true)).toBe('0');
    expect(canonicalDecimal('3', '', true)).toBe('-3');
  });

  test.each([
    ['1.5', 6, '1500000'],
    ['12', -2, '0.12'],
    ['-0.5', 1, '-5'],
    ['123456789012345678901234567890', 3, '123456789012345678901234567890000'],
  ])('%s shifted by %i is %s', (value, power, expected) => {
    expect(shiftDecimal(value, power)).toBe(expected);
  });

  test('sums and products are exact', () => {
    expect(addDecimals('0.1', '0.2')).toBe('0.3');
    expect(addDecimals('100000000', '20000000')).toBe('120000000');
    expect(addDecimals('5', '-1')).toBe('4');
    expect(multiplyDecimal('1.5', 12n)).toBe('18');
  });

  test.each([
    ['30000000', '300000000000', 4],
    ['150', '15', -1],
    ['0.5', '5', 1],
    ['150', '300', undefined],
    ['150', '150', undefined],
    ['0', '10', undefined],
    ['2017-01-01', '10', undefined],
  ])('the power from %s to %s is %s', (from, to, power) => {
    expect(powerBetween(from, to)).toBe(power);
  });
});
