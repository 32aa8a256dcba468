import { describe, expect, test } from 'vitest';
import { createTranslator, messageLang } from '../../../src/i18n/translator.js';
import { readResources } from '../../../src/io/locales.js';

const resources = readResources('ko', 'ru', 'es', 'zh');

describe('a message', () => {
  test('comes in the language asked for', () => {
    expect(createTranslator('ko', 'site', resources)('languages.label')).toBe('언어');
    expect(createTranslator('es', 'site', resources)('languages.label')).toBe('Idiomas');
  });

  test('comes in the language without its region or script', () => {
    expect(createTranslator('zh-Hans', 'site', resources)('languages.label')).toBe('语言');
  });

  test.each(['fr', 'kok', 'ja', '', 'constructor', '__proto__'])(
    'comes in English for %j, which has none',
    (lang) => {
      expect(createTranslator(lang, 'site', resources)('languages.label')).toBe('Languages');
      expect(messageLang(lang, resources)).toBe('en');
    },
  );

  test.each([
    [1, '1 страница'],
    [2, '2 страницы'],
    [5, '5 страниц'],
    [21, '21 страница'],
    [12_000, '12\u00A0000 страниц'],
  ])('has the plural form for %i, written as the language groups digits', (count, expected) => {
    expect(createTranslator('ru', 'site', resources)('index.count', { count })).toBe(expected);
  });

  test('writes a text as it is, also one of digits', () => {
    expect(createTranslator('en', 'report', resources)('figures.unit', { unit: '2016' })).toBe('Unit 2016');
  });

  test('translators of one set of messages do not disturb each other', () => {
    const korean = createTranslator('ko', 'site', resources);
    const russian = createTranslator('ru', 'site', resources);
    expect([korean('languages.label'), russian('languages.label'), korean('languages.label')]).toEqual([
      '언어',
      'Языки',
      '언어',
    ]);
  });
});

describe('content in a message', () => {
  const t = createTranslator('en', 'report', resources);

  test.each([
    '{{page}}',
    '{{- page}}',
    '$t(title)',
    '$t(title, {"lng":"ko"})',
    '$&$1',
    '<script>',
    '"><img onerror=x>',
    'title',
    'a\u0000b',
  ])('stands as it is: %j', (page) => expect(t('figures.title', { page })).toBe(`Figures of “${page}”`));

  test.each([
    'defaultValue',
    'context',
    'lng',
    'ns',
    'postProcess',
    'returnObjects',
    'keySeparator',
    'ordinal',
  ])('is no option, though it be named %s', (name) =>
    expect(t('figures.title', { page: 'Gold', [name]: 'ko' })).toBe('Figures of “Gold”'),
  );

  test('a variable that was not given stays visible', () => {
    expect(t('figures.title')).toBe('Figures of “{{page}}”');
  });
});
