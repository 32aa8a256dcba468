import { describe, expect, test } from 'vitest';
import { langMeantBy, langOf, localeSettings, meaningOf } from '../../../src/config/locales.js';

describe('meaningOf', () => {
  test.each([
    ['en', 'en'],
    ['ko', 'ko'],
    ['zh', 'zh-Hans'],
    ['zh-cn', 'zh-CN'],
    ['zh-tw', 'zh-TW'],
    ['zh-hant', 'zh-Hant'],
    ['zh_CN', 'zh-CN'],
    ['pt-BR', 'pt-BR'],
    ['en-uk', 'en-GB'],
    ['es-419', 'es-419'],
    ['sr-Latn-RS', 'sr-Latn-RS'],
    ['ca-valencia', 'ca-valencia'],
    ['fil', 'fil'],
    ['jpn', 'ja'],
  ])('%s is the locale %s', (folder, lang) => {
    expect(meaningOf(folder)).toEqual({ kind: 'locale', lang });
  });

  test.each(['xx', 'xx-XX', 'jp', 'cn', 'en-XX', 'ko-ZK', 'en-archive', 'xyz-KR'])(
    '%s looks like a locale that nobody knows',
    (folder) => {
      expect(meaningOf(folder)).toEqual({ kind: 'unknown' });
    },
  );

  test.each([
    'assets',
    'images',
    'includes',
    'media',
    'img',
    'css',
    'api',
    'new',
    'bin',
    'how-to',
    'api-docs',
    'e',
    'v1',
    'en.old',
    'en us',
    '한국어',
    '',
    'root',
    'und',
    'mul',
    'i-klingon',
    'x-private',
    'en-u-ca-buddhist',
  ])('%s is no locale', (folder) => {
    expect(meaningOf(folder)).toEqual({ kind: 'none' });
  });
});

describe('localeSettings', () => {
  test.each([
    ['ko', 'ko', '한국어'],
    ['ja', 'ja', '日本語'],
    ['es', 'es', 'Español'],
    ['ru', 'ru', 'Русский'],
    ['zh', 'zh-Hans', '简体中文'],
    ['en', 'en', 'English'],
    ['pt-br', 'pt-BR', 'Português (Brasil)'],
  ])('%s is %s, %s', (locale, lang, name) => {
    expect(localeSettings({ locale })).toEqual({ locale, lang, name });
  });

  test('takes what is stated', () => {
    expect(localeSettings({ locale: 'latam', lang: 'es-419', name: 'Español' })).toEqual({
      locale: 'latam',
      lang: 'es-419',
      name: 'Español',
    });
  });

  test('a language without a name of its own goes by its tag', () => {
    expect(localeSettings({ locale: 'xx-XX' })).toEqual({ locale: 'xx-XX', lang: 'xx-XX', name: 'xx-XX' });
  });
});

test('langOf canonicalises', () => {
  expect(['ZH', 'EN-us', 'iw', 'xx', 'not a tag', ''].map(langOf)).toEqual([
    'zh-Hans',
    'en-US',
    'he',
    undefined,
    undefined,
    undefined,
  ]);
});

test('langMeantBy takes a country for its language', () => {
  expect(['jp', 'cn', 'ua', 'xx', 'english'].map(langMeantBy)).toEqual([
    'ja',
    'zh-Hans',
    'uk',
    undefined,
    undefined,
  ]);
});
