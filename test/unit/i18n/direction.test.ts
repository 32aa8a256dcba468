import { expect, test } from 'vitest';
import { directionOf } from '../../../src/i18n/direction.js';

test.each(['ar', 'he', 'fa', 'ur', 'pa-Arab', 'az-Arab', 'dv'])('%s runs from the right', (lang) => {
  expect(directionOf(lang)).toBe('rtl');
});

test.each(['en', 'ko', 'ja', 'zh-Hant', 'ru', 'pa', 'az', 'not a tag', ''])(
  '%j runs from the left',
  (lang) => {
    expect(directionOf(lang)).toBe('ltr');
  },
);
