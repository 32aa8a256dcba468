import { describe, expect, test } from 'vitest';
import { defineLayout } from '../../../src/layouts/define.js';
import type { LayoutPatterns } from '../../../src/layouts/define.js';
import type { Layout } from '../../../src/layouts/layout.js';

const isLocale = (name: string): boolean => ['en', 'es', 'ko', 'ko-kr', 'pt-BR'].includes(name);
const layout = (patterns: Omit<LayoutPatterns, 'name'>): Layout =>
  defineLayout({ name: 'x', ...patterns }, 'en', isLocale);
const { locate, pathOf } = layout({ translation: '{locale}/{slug}.md' });

describe('one folder a locale', () => {
  test.each([
    ['ko/index.md', 'ko', ''],
    ['ko/README.md', 'ko', ''],
    ['ko/gold.md', 'ko', 'gold'],
    ['ko/Gold Plan.MD', 'ko', 'Gold Plan'],
    ['pt-BR/partner-center/gold.md', 'pt-BR', 'partner-center/gold'],
    ['ko/partner-center/index.md', 'ko', 'partner-center'],
    ['ko/partner-center/readme.md', 'ko', 'partner-center'],
    ['ko/partner-center/_index.md', 'ko', 'partner-center'],
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

describe('the path of a page', () => {
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

describe('layouts of other tools', () => {
  test.each<[Omit<LayoutPatterns, 'name'>, string, string, string]>([
    [{ translation: 'content/{locale}/{slug}.md' }, 'content/ko/a/b.md', 'ko', 'a/b'],
    [{ translation: 'docs/{locale}/docs/{slug}.md' }, 'docs/es/docs/tutorial/index.md', 'es', 'tutorial'],
    [
      { translation: 'docs.{locale}/{slug}.md', source: 'docs/{slug}.md' },
      'docs.ko-kr/a/b.md',
      'ko-kr',
      'a/b',
    ],
    [{ translation: 'docs.{locale}/{slug}.md', source: 'docs/{slug}.md' }, 'docs/a/b.md', 'en', 'a/b'],
    [{ translation: 'c/{slug}.{locale}.md', source: 'c/{slug}.md' }, 'c/a/page.es.md', 'es', 'a/page'],
    [{ translation: 'c/{slug}.{locale}.md', source: 'c/{slug}.md' }, 'c/a/page.md', 'en', 'a/page'],
    [{ translation: 'c/{slug}.{locale}.md', source: 'c/{slug}.md' }, 'c/a/index.es.md', 'es', 'a'],
    [{ translation: 'c/{slug}.{locale}.md', source: 'c/{slug}.md' }, 'c/release.v2.md', 'en', 'release.v2'],
    [
      { translation: 'i18n/{locale}/d/current/{slug}.md', source: 'docs/{slug}.md' },
      'i18n/es/d/current/a.md',
      'es',
      'a',
    ],
  ])('%j: %s', (patterns, path, locale, slug) => {
    const { locate, pathOf } = layout(patterns);
    expect(locate(path)).toEqual({ slug, locale });
    // The index of a folder may as well stand beside it.
    if (!path.includes('index')) expect(pathOf({ slug, locale })).toBe(path);
    expect(locate(pathOf({ slug, locale }))).toEqual({ slug, locale });
  });

  test.each<[Omit<LayoutPatterns, 'name'>, string]>([
    [{ translation: 'content/{locale}/{slug}.md' }, 'other/ko/a.md'],
    [{ translation: 'docs/{locale}/docs/{slug}.md' }, 'docs/es/overrides/a.md'],
    [{ translation: 'docs.{locale}/{slug}.md', source: 'docs/{slug}.md' }, 'docsX/a.md'],
    [
      { translation: 'i18n/{locale}/d/current/{slug}.md', source: 'docs/{slug}.md' },
      'i18n/es/d/version-1/a.md',
    ],
  ])('%j: %s is no page', (patterns, path) => {
    expect(layout(patterns).locate(path)).toBeUndefined();
  });

  test('are searched where their pages can lie, and nowhere twice', () => {
    const top = ['docs', 'docs.ko-kr', 'docs.es', 'dist', 'content', 'ko'];
    expect(layout({ translation: 'docs.{locale}/{slug}.md', source: 'docs/{slug}.md' }).folders(top)).toEqual(
      ['docs.ko-kr', 'docs.es', 'docs'],
    );
    expect(
      layout({ translation: 'content/{slug}.{locale}.md', source: 'content/{slug}.md' }).folders(top),
    ).toEqual(['content']);
    expect(layout({ translation: '{locale}/{slug}.md' }).folders(top)).toEqual(['ko']);
  });
});
