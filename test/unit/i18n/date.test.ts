import { describe, expect, test } from 'vitest';
import { isDay, writeDay } from '../../../src/i18n/date.js';

describe('a day', () => {
  test.each([
    ['en', 'July 7, 2017'],
    ['ko', '2017년 7월 7일'],
    ['ja', '2017年7月7日'],
    ['es', '7 de julio de 2017'],
    ['ru', '7 июля 2017\u00A0г.'],
    ['zh', '2017年7月7日'],
  ])('is written as %s writes it', (lang, expected) => {
    expect(writeDay('2017-07-07', lang).replaceAll(' г.', '\u00A0г.')).toBe(expected);
  });

  test.each(['2017-02-30', '2017-13-01', '2017-07', '07/07/2017', '', 'yesterday', '2017-07-07T00:00:00Z'])(
    'that is none stands as it is: %j',
    (text) => {
      expect(isDay(text)).toBe(false);
      expect(writeDay(text, 'ko')).toBe(text);
    },
  );

  test('a leap day is one', () => expect(isDay('2020-02-29')).toBe(true));
});
