import { describe, expect, test } from 'vitest';
import { compileTemplates } from '../../../src/figures/template.js';
import { makeLexicon } from '../../../src/figures/lexicon.js';

describe('templates', () => {
  const [template] = compileTemplates(['{day} de {month}[ de {year}]'], {
    day: '\\d{1,2}',
    month: 'enero|mayo',
    year: '\\d{4}',
  });

  test('fields, options and free spaces', () => {
    expect(template?.match('el 5 de enero de 2020.', 3)).toEqual({
      groups: { day: '5', month: 'enero', year: '2020' },
      end: 21,
    });
    expect(template?.match('5 de mayo', 0)?.groups).toMatchObject({ day: '5', month: 'mayo' });
    expect(template?.match('5 de otro', 0)).toBeUndefined();
    expect(template?.digit).toBe(true);
  });

  test('a required space, an end, a choice', () => {
    const [dotted] = compileTemplates(['{y2}._{m} (a|b){end}'], { y2: '\\d\\d', m: '\\d' });
    expect(dotted?.match('01. 2 a', 0)?.end).toBe(7);
    expect(dotted?.match('01.2 a', 0)).toBeUndefined();
    expect(dotted?.match('01. 2 ab', 0)).toBeUndefined();
  });
});

describe('lexicon', () => {
  const lexicon = makeLexicon(
    [
      [
        ['por_ciento', { percent: 0 }],
        ['month', { unit: 'month' }],
        ['MB', { unit: 'megabyte' }],
        ['千', { scale: 3 }],
        ['千克', { unit: 'kilogram' }],
        ['マイル', { unit: 'mile' }],
      ],
    ],
    { heads: { двух: 2 } },
  );

  test.each([
    ['Month', 0, { word: { unit: 'month' }, end: 5 }],
    ['months', 0, undefined],
    ['MB', 0, { word: { unit: 'megabyte' }, end: 2 }],
    ['5 por ciento', 2, { word: { percent: 0 }, end: 12 }],
    ['5 por cientos', 2, undefined],
    ['5千克', 1, { word: { unit: 'kilogram' }, end: 3 }],
    ['5千', 1, { word: { scale: 3 }, end: 2 }],
    ['5マイルの', 1, { word: { unit: 'mile' }, end: 4 }],
    ['5マイルストーン', 1, undefined],
    ['двухфакторный', 0, { word: { cardinal: 2 }, end: 13 }],
  ])('%s at %i', (text, offset, expected) => {
    expect(lexicon.at(text, offset)).toEqual(expected);
  });
});
