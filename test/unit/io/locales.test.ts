import { describe, expect, test } from 'vitest';
import { readResources } from '../../../src/io/locales.js';

describe('resources', () => {
  test('hold English always, and what was asked for', () => {
    expect(Object.keys(readResources())).toEqual(['en']);
    expect(Object.keys(readResources('ko'))).toEqual(['en', 'ko']);
  });

  test('of a region or script are those of its language', () => {
    expect(Object.keys(readResources('zh-Hans', 'es-ES'))).toEqual(['en', 'zh', 'es']);
  });

  test.each(['fr', '..', '../en', 'en/../ko', '', '%2e%2e', 'en\u0000'])('of %j are none', (lang) => {
    expect(Object.keys(readResources(lang))).toEqual(['en']);
  });
});
