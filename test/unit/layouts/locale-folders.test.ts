import { describe, expect, test } from 'vitest';
import { localeFolders } from '../../../src/layouts/locale-folders.js';

const { locate, pathOf } = localeFolders;

describe('localeFolders.locate', () => {
  test.each([
    ['ko/index.md', 'ko', ''],
    ['ko/README.md', 'ko', ''],
    ['ko/gold.md', 'ko', 'gold'],
    ['ko/Gold Plan.MD', 'ko', 'Gold Plan'],
    ['pt-BR/partner-center/gold.md', 'pt-BR', 'partner-center/gold'],
    ['ko/partner-center/index.md', 'ko', 'partner-center'],
    ['ko/partner-center/readme.md', 'ko', 'partner-center'],
    ['ko/index/index.md', 'ko', 'index'],
    ['ko/index.draft.md', 'ko', 'index.draft'],
    ['ko/C#.md', 'ko', 'C#'],
    ['ko/v1.2.md', 'ko', 'v1.2'],
    ['xx-XX/gold.md', 'xx-XX', 'gold'],
    ['ko/\u1100\u1161\u1100\u1167\u11a8.md', 'ko', '가격'],
  ])('%s is the page of %s called %j', (path, locale, slug) => {
    expect(locate(path)).toEqual({ slug, locale });
  });

  test.each([
    'index.md',
    'ko',
    'ko/',
    'ko/plan.png',
    'ko/gold.mdx',
    'ko/gold',
    'ko/.md',
    'ko/.hidden.md',
    'ko/.git/x.md',
    '.git/x.md',
    'ko//gold.md',
    '/ko/gold.md',
    'ko/../gold.md',
    '../ko/gold.md',
    'ko/./gold.md',
    '',
  ])('%j is no page', (path) => {
    expect(locate(path)).toBeUndefined();
  });
});

describe('localeFolders.pathOf', () => {
  test.each([
    ['', 'ko/index.md'],
    ['gold', 'ko/gold.md'],
    ['a/b', 'ko/a/b.md'],
    ['index', 'ko/index/index.md'],
    ['a/README', 'ko/a/README/index.md'],
  ])('the page %j is at %s, and is found there', (slug, path) => {
    expect(pathOf({ slug, locale: 'ko' })).toBe(path);
    expect(locate(path)).toEqual({ slug, locale: 'ko' });
  });
});
