import { describe, expect, test } from 'vitest';
import { clip, shortRevision, whatChanged } from '../../../src/findings/wording.js';

describe('clip', () => {
  test.each([
    ['as it is', 'short', 10, 'short'],
    ['exactly as long', '0123456789', 10, '0123456789'],
    ['cut', '0123456789x', 10, '012345678…'],
    ['lines folded', ' a\n\t b ', 10, 'a b'],
    ['characters, not units', '𠮷'.repeat(5), 4, '𠮷𠮷𠮷…'],
  ])('%s', (_, text, length, expected) => {
    expect(clip(text, length)).toBe(expected);
  });

  test('a page as text costs nothing', () => {
    expect(clip('word '.repeat(1_000_000))).toHaveLength(80);
  });
});

test('whatChanged shows two short texts whole', () => {
  expect(whatChanged('30 days', '14 days')).toEqual({ was: '30 days', now: '14 days' });
  expect(whatChanged('', 'new')).toEqual({ was: '', now: 'new' });
  expect(whatChanged('a b', 'a b')).toEqual({ was: 'a b', now: 'a b' });
});

test('shortRevision', () => {
  expect(shortRevision('400f31501507a78a5b38fc228780125f19d0cfc6')).toBe('400f3150');
  expect(shortRevision('release/2017-07')).toBe('release/2017-07');
});
