import { describe, expect, test } from 'vitest';
import { placesOf } from '../../../../src/run/settle/file-places.js';

const tree = {
  locales: ['en', 'ko', 'ja'],
  bases: { en: 'content/en', ko: 'content/ko', ja: 'content/ja' },
};
const from = { path: 'content/ko/plans/gold.md', locale: 'ko' };
const paths = (url: string, at = from): string[] => placesOf(url, at, tree).map(({ path }) => path);

describe('where a file may lie', () => {
  test('beside the page, else beside the page of another locale, the source first', () => {
    expect(placesOf('../images/a.png', from, tree)).toEqual([
      { path: 'content/ko/images/a.png' },
      { path: 'content/en/images/a.png', locale: 'en' },
      { path: 'content/ja/images/a.png', locale: 'ja' },
    ]);
  });

  test.each([
    ['a.png?raw=true#lightbox', 'content/ko/plans/a.png'],
    ['media\\a.PNG', 'content/ko/plans/media/a.PNG'],
    ['%EC%9D%B4%20b.png', 'content/ko/plans/이 b.png'],
    ['100%.png', 'content/ko/plans/100%.png'],
    ['../../../shared/a.png', 'shared/a.png'],
    ['../../en/a.png', 'content/ko/a.png'],
    ['/ja/a.png', 'content/ja/a.png'],
    ['/img/a.png', 'content/ko/img/a.png'],
    ['~/media/a.png', 'content/ko/media/a.png'],
  ])('%s', (url, first) => expect(paths(url)[0]).toBe(first));

  test('from the root also in the folders that tools publish as they are', () => {
    expect(paths('/img/a.png')).toEqual(
      expect.arrayContaining(['public/img/a.png', 'static/img/a.png', 'img/a.png', 'content/en/img/a.png']),
    );
  });

  test('from a docset that is a folder of the locale', () => {
    expect(paths('~/media/a.png')).toContain('content/ko/plans/media/a.png');
  });

  test('the English that is recovered from a translation means its own files first', () => {
    expect(paths('a.png', { path: 'content/ko/a.md', locale: 'en' }).slice(0, 2)).toEqual([
      'content/en/a.png',
      'content/ko/a.png',
    ]);
  });

  test.each(['../../../../../../etc/passwd', '', '#a', '../', '/'])('%s is nowhere', (url) =>
    expect(paths(url).filter((path) => path.startsWith('..') || path === '')).toEqual([]),
  );
});
