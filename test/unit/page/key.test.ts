import { describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/model/limits.js';
import type { PageInput } from '../../../src/model/page.js';
import { pageKey } from '../../../src/page/key.js';

const input: PageInput = {
  key: { slug: 'gold', locale: 'ko' },
  lang: 'ko',
  path: 'content/ko/gold.md',
  text: '# 골드',
  role: 'translation',
  source: { kind: 'file', path: 'content/en/gold.md', text: '# Gold', revision: undefined },
  current: undefined,
  sourceLang: 'en',
  settings: { locales: ['en', 'ko'], glossary: [], limits: DEFAULT_LIMITS },
};
const source = { kind: 'file', path: 'content/en/gold.md', text: '# Gold', revision: undefined } as const;

describe('pageKey', () => {
  test('is the same for the same page and program', () => {
    expect(pageKey(structuredClone(input), 'a')).toBe(pageKey(input, 'a'));
  });

  test.each<[string, Partial<PageInput>]>([
    ['the address', { key: { slug: 'silver', locale: 'ko' } }],
    ['the locale', { key: { slug: 'gold', locale: 'ja' } }],
    ['the language', { lang: 'ko-KR' }],
    ['the path', { path: 'content/ko/gold/index.md' }],
    ['the text', { text: '# 골드 ' }],
    ['the role', { role: 'source' }],
    ['no English', { source: undefined }],
    ['the English', { source: { ...source, text: '# Gold!' } }],
    ['where the English is from', { source: { ...source, kind: 'recovered' } }],
    ['the revision', { current: { revision: '8b55c0a9', handoff: undefined } }],
    ['the language of the English', { sourceLang: 'en-GB' }],
    [
      'the history',
      { history: { changed: '2026-02-01', commit: 'b', translated: '2026-01-01', translatedCommit: 'a' } },
    ],
    ['an included file', { insets: [] }],
    ['the locales', { settings: { ...input.settings, locales: ['en', 'ko', 'ja'] } }],
    ['the glossary', { settings: { ...input.settings, glossary: [{ source: 'TTM', target: '12 months' }] } }],
    ['a limit', { settings: { ...input.settings, limits: { ...DEFAULT_LIMITS, depth: 99 } } }],
    ['the marks', { settings: { ...input.settings, markFigures: true } }],
    ['the parser', { settings: { ...input.settings, parser: 'remark' } }],
  ])('is another one with %s changed', (_, change) => {
    expect(pageKey({ ...input, ...change }, 'a')).not.toBe(pageKey(input, 'a'));
  });

  test('is another one for another program', () => {
    expect(pageKey(input, 'b')).not.toBe(pageKey(input, 'a'));
  });
});
