import { expect, test } from 'vitest';
import { compareText } from '../../../src/text/compare.js';

test('orders by units, whatever the locale', () => {
  expect(['ä', 'b', 'Z', 'a', '', 'a'].sort(compareText)).toEqual(['', 'Z', 'a', 'a', 'b', 'ä']);
  expect(compareText('a', 'a')).toBe(0);
});
