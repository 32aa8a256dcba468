import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanFigures } from '../../src/figures/scan.js';
import { GRAMMAR_LANGS } from '../../src/model/locale.js';
import { spellouts } from '../harness/rbnf.js';

const TAGS = { en: 'en-US', ko: 'ko-KR', ja: 'ja-JP', es: 'es-ES', ru: 'ru-RU', zh: 'zh-CN' } as const;
const lang = fc.constantFrom(...GRAMMAR_LANGS);
const amount = fc.integer({ min: 2, max: 9_999_999 });

/** What is read of a text, in short; the locale is taken at its word. */
function read(text: string, of: string): string[] {
  return scanFigures(text, of, { strict: true }).map(({ kind, value, readings, unit }) =>
    [kind, (readings ?? [value]).join('|'), unit].filter((part) => part !== undefined).join(' '),
  );
}

describe('what Intl writes is read back', () => {
  const currencies = 'USD EUR GBP JPY CNY KRW RUB INR CHF CAD AUD BRL'.split(' ');

  test('money in twelve currencies, by name and by code', () => {
    fc.assert(
      fc.property(
        lang,
        amount,
        fc.constantFrom(...currencies),
        fc.constantFrom('name', 'code'),
        (of, value, currency, currencyDisplay) => {
          const format = new Intl.NumberFormat(TAGS[of], {
            style: 'currency',
            currency,
            currencyDisplay,
            maximumFractionDigits: 0,
          });
          expect(read(format.format(value), of)).toEqual([expect.stringMatching(`^money .*${currency}$`)]);
          expect(read(format.format(value), of)[0]?.split(/[ |]/)).toContain(String(value));
        },
      ),
      { numRuns: 600 },
    );
  });

  const units =
    'bit byte kilobyte megabyte gigabyte terabyte petabyte millisecond second minute hour day week month year millimeter centimeter meter kilometer inch foot mile gram kilogram celsius fahrenheit liter milliliter'.split(
      ' ',
    );

  test('units by their long names', () => {
    fc.assert(
      fc.property(lang, fc.integer({ min: 2, max: 1800 }), fc.constantFrom(...units), (of, value, unit) => {
        const text = new Intl.NumberFormat(TAGS[of], { style: 'unit', unit, unitDisplay: 'long' }).format(
          value,
        );
        const [first = '', ...more] = read(text, of);
        expect(more).toEqual([]);
        expect(first.split(/[ |]/)).toContain(String(value));
        if (!LOOSE.has(unit)) expect(first.split(' ').at(-1)).toBe(unit);
      }),
      { numRuns: 600 },
    );
  });
  /** Not said by one word in every language: 位 counts bits and people, 주 is an owner, too, ja writes 華氏 5 度. */
  const LOOSE = new Set(['bit', 'week', 'celsius', 'fahrenheit', 'liter']);

  test('compact numbers', () => {
    fc.assert(
      fc.property(
        lang,
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 2, max: 10 }),
        fc.constantFrom('short', 'long'),
        (of, head, zeros, compactDisplay) => {
          const value = BigInt(head) * 10n ** BigInt(zeros);
          const text = new Intl.NumberFormat(TAGS[of], { notation: 'compact', compactDisplay }).format(value);
          const [figure = ''] = read(text, of);
          expect(figure.split(/[ |]/)).toContain(String(value));
        },
      ),
      { numRuns: 400 },
    );
  });

  test('months alone and with a year, in every style', () => {
    fc.assert(
      fc.property(
        lang,
        fc.integer({ min: 0, max: 11 }),
        fc.integer({ min: 1990, max: 2040 }),
        fc.constantFrom('long', 'short'),
        (of, month, year, style) => {
          const date = new Date(Date.UTC(year, month, 1));
          const text = new Intl.DateTimeFormat(TAGS[of], {
            year: 'numeric',
            month: style,
            timeZone: 'UTC',
          }).format(date);
          expect(read(text, of)[0]).toBe(`date ${date.toISOString().slice(0, 7)}`);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('ranges of days', () => {
    fc.assert(
      fc.property(
        lang,
        fc.integer({ min: 0, max: 11 }),
        fc.integer({ min: 1, max: 27 }),
        (of, month, day) => {
          const [from, to] = [new Date(Date.UTC(2020, month, day)), new Date(Date.UTC(2020, month, day + 1))];
          const text = new Intl.DateTimeFormat(TAGS[of], { dateStyle: 'long', timeZone: 'UTC' }).formatRange(
            from,
            to,
          );
          expect(read(text, of)).toEqual([from, to].map((date) => `date ${date.toISOString().slice(0, 10)}`));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('what CLDR spells is read back', () => {
  test.each([
    ['en', 9999],
    ['es', 9999],
    ['ru', 9999],
    ['ja', 9999],
    ['zh', 9999],
  ] as const)('%s, to %i, in all forms', (of, most) => {
    const wrong: string[] = [];
    for (let value = 0; value <= most; value += value < 130 ? 1 : value < 1300 ? 7 : 97) {
      for (const text of spellouts(of, value)) {
        const figures = scanFigures(`${text}${COUNTERS[of]}`, of, { strict: true });
        if (figures.length !== 1 || figures[0]?.value !== String(value)) wrong.push(`${value} ${text}`);
      }
    }
    expect(wrong).toEqual([]);
  });
  const COUNTERS = { en: ' files', es: ' archivos', ru: ' файлов', ja: '個', zh: '个' } as const;
});
