import { describe, expect, test } from 'vitest';
import { collisionKey, slugProblem } from '../../../src/layouts/slug.js';

describe('slugProblem', () => {
  test.each([
    ['a//b', 'empty', ''],
    ['/a', 'empty', ''],
    ['a/', 'empty', ''],
    ['..', 'dots', '..'],
    ['a/../b', 'dots', '..'],
    ['.hidden', 'dots', '.hidden'],
    ['a\\b', 'character', 'a\\b'],
    ['what?', 'character', 'what?'],
    ['a:b', 'character', 'a:b'],
    ['a\u0000b', 'character', 'a\u0000b'],
    ['a\u001bb', 'character', 'a\u001bb'],
    ['half \ud800', 'character', 'half \ud800'],
    ['not \ufffd utf-8', 'character', 'not \ufffd utf-8'],
    ['etc.', 'ending', 'etc.'],
    ['gold /x', 'ending', 'gold '],
    ['con', 'reserved', 'con'],
    ['a/NUL', 'reserved', 'NUL'],
    ['aux.draft', 'reserved', 'aux.draft'],
    ['com1', 'reserved', 'com1'],
    ['index.html', 'reserved', 'index.html'],
    ['404.HTML', 'reserved', '404.HTML'],
    ['가'.repeat(67), 'length', '가'.repeat(67)],
  ])('%j cannot be published: %s', (slug, kind, part) => {
    expect(slugProblem(slug)).toEqual({ kind, part });
  });

  test.each([
    '',
    'gold',
    'a/b',
    'C#',
    '1. Introducción',
    '50% off',
    'a+b & c',
    '가격/안내',
    'console',
    'nuls',
    'com10',
    'v1.2',
    'index',
    'README',
    'index.htm',
    '가'.repeat(66),
    'emoji 😀',
  ])('%j is sound', (slug) => {
    expect(slugProblem(slug)).toBeUndefined();
  });
});

describe('collisionKey', () => {
  test.each([
    ['Gold', 'gold'],
    ['é', 'e\u0301'],
    ['ΣΑΣ', 'σας'],
    ['Straße', 'STRASSE'],
    ['가', '\u1100\u1161'],
    ['a/B', 'A/b'],
  ])('%s and %s collide', (a, b) => {
    expect(collisionKey(a)).toBe(collisionKey(b));
  });

  test.each([
    ['e', 'é'],
    ['gold', 'golden'],
    ['１', '1'],
    ['и', 'й'],
  ])('%s and %s do not', (a, b) => {
    expect(collisionKey(a)).not.toBe(collisionKey(b));
  });
});
