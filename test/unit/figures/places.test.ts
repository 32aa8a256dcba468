import { describe, expect, it } from 'vitest';
import { firstLetters } from '../../../src/figures/compare/first-letters.js';
import { spansOf } from '../../../src/figures/compare/places.js';
import { families, OWNER_LANGS } from '../../../src/figures/tables/owners.js';

describe('firstLetters', () => {
  it.each([
    ['(?:per|an?|/) ?day|daily', 'pa/d'],
    ['баз[ыау]? данных', 'б'],
    ['[сш]каф', 'сш'],
    ['(?:días )?laborable', 'dl'],
    ['연 (?=[\\d$₩€])|매년', '연매'],
    ['min\\.', 'm'],
    ['\\+1', '+'],
  ])('reads %s', (pattern, letters) => {
    expect(firstLetters(pattern)).toBe(letters);
  });

  it.each(['\\p{L}+', '[^a]b', '[a-z]', '.', 'a?', '(a)', 'a|', 'a)b', '^a'])(
    'does not claim to know %s',
    (pattern) => {
      expect(firstLetters(pattern)).toBeUndefined();
    },
  );

  it('knows all words of the table', () => {
    const unknown = Object.values(families)
      .flat(2)
      .filter((words) => firstLetters(words) === undefined);
    expect(unknown).toEqual([]);
  });
});

describe('spansOf', () => {
  it.each([...OWNER_LANGS])('finds what each pattern of %s finds by itself', (lang) => {
    const column = OWNER_LANGS.indexOf(lang);
    const all = Object.entries(families).flatMap(([family, rows]) => rows.map((row) => ({ family, row })));
    // Words of the tables, in both cases and run together, so that they overlap and repeat.
    const words = all.map(({ row }) => row[column]?.replace(/[^\p{L} /|]/gu, '') ?? '');
    const prose = [...words, ...words.filter((_, index) => index % 3 === 0).map((word) => word.toUpperCase())]
      .flatMap((word) => word.split('|'))
      .join(' 😀 x');
    for (let start = 0; start < prose.length; start += 350) {
      const text = prose.slice(start, start + 400);
      const expected = new Map<string, { start: number; end: number } | undefined>();
      for (const { family, row } of all) {
        const word = row[column] ?? '';
        const bounded = lang === 'en' || lang === 'es' || lang === 'ru' ? `(?<!\\p{L})(?:${word})` : word;
        const whole = lang === 'en' ? `${bounded}s?(?!\\p{L})` : bounded;
        for (const { 0: found, index } of text.matchAll(new RegExp(whole, 'giu'))) {
          const name = `${family} ${row[0]}`;
          expected.set(name, expected.has(name) ? undefined : { start: index, end: index + found.length });
        }
      }
      expect([...spansOf({ prose: text, lang })]).toEqual([...expected]);
    }
  });
});
