import { describe, expect, test } from 'vitest';
import { closest } from '../../../src/config/suggest.js';

describe('closest', () => {
  test.each([
    ['severty', 'severity'],
    ['siteURL', 'siteUrl'],
    ['contnet', 'content'],
    ['locale', 'locales'],
    ['figure/valu', 'figure/value'],
    ['jo', 'ko'],
  ])('%s is likely %s', (word, meant) => {
    expect(closest(word, ['content', 'locales', 'severity', 'siteUrl', 'figure/value', 'ko'])).toBe(meant);
  });

  test.each(['colour', 'plugins', 'x', 'figures', ''])('%s is nothing of these', (word) => {
    expect(closest(word, ['content', 'locales', 'severity', 'siteUrl', 'figure/value'])).toBeUndefined();
  });

  test('two letters that changed places are one slip, and the first of the equally close is taken', () => {
    expect(closest('ab', ['ba', 'ac'])).toBe('ba');
    expect(closest('colunm', ['column'])).toBe('column');
  });

  test('takes no time for a word of any length', () => {
    expect(closest('x'.repeat(1_000_000), ['content'])).toBeUndefined();
  });
});
