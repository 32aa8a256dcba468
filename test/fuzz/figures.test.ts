import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareFigures } from '../../src/figures/compare.js';
import { scanFigures } from '../../src/figures/scan.js';
import { GRAMMAR_LANGS } from '../../src/model/locale.js';

const TAGS = { en: 'en-US', ko: 'ko-KR', ja: 'ja-JP', es: 'es-ES', ru: 'ru-RU', zh: 'zh-CN' } as const;
const lang = fc.constantFrom(...GRAMMAR_LANGS);
/** Thousandths, so that the decimal string is known without a binary float. */
const thousandths = fc.bigInt({ min: 0n, max: 999_999_999_999n });

/** What must be read back: the value among the readings of the only figure. */
function readings(text: string, of: string): readonly string[] {
  const figures = scanFigures(text, of);
  expect(figures.map((figure) => figure.text)).toHaveLength(1);
  return figures.flatMap((figure) => figure.readings ?? [figure.value]);
}

function decimal(value: bigint): string {
  const whole = value / 1000n;
  const rest = String(value % 1000n)
    .padStart(3, '0')
    .replace(/0+$/, '');
  return rest === '' ? String(whole) : `${whole}.${rest}`;
}

describe('what Intl writes is read back', () => {
  test('plain numbers', () => {
    fc.assert(
      fc.property(lang, thousandths, (of, value) => {
        const text = new Intl.NumberFormat(TAGS[of], { maximumFractionDigits: 3 }).format(
          decimal(value) as `${number}`,
        );
        expect(readings(text, of)).toContain(decimal(value));
      }),
      { numRuns: 400 },
    );
  });

  test('amounts of money', () => {
    fc.assert(
      fc.property(
        lang,
        thousandths,
        fc.constantFrom('symbol', 'code', 'narrowSymbol'),
        (of, value, currencyDisplay) => {
          const format = new Intl.NumberFormat(TAGS[of], {
            style: 'currency',
            currency: 'USD',
            currencyDisplay,
          });
          const cents = decimal(value - (value % 10n));
          const text = format.format(cents as `${number}`);
          expect(readings(text, of)).toContain(cents);
          expect(scanFigures(text, of)[0]).toMatchObject({ kind: 'money', unit: 'USD', text });
        },
      ),
      { numRuns: 400 },
    );
  });

  test('percent', () => {
    fc.assert(
      fc.property(lang, fc.integer({ min: 0, max: 999_999 }), (of, value) => {
        const text = new Intl.NumberFormat(TAGS[of], { style: 'percent' }).format(
          `${value}e-2` as `${number}`,
        );
        expect(readings(text, of)).toContain(String(value));
        expect(scanFigures(text, of)[0]).toMatchObject({ kind: 'percent', text });
      }),
      { numRuns: 200 },
    );
  });

  test('dates', () => {
    const style = fc.constantFrom('long', 'medium', 'short');
    fc.assert(
      fc.property(
        lang,
        fc.date({ min: new Date('2001-01-01'), max: new Date('2049-12-31'), noInvalidDate: true }),
        style,
        (of, date, dateStyle) => {
          const text = new Intl.DateTimeFormat(TAGS[of], { dateStyle, timeZone: 'UTC' }).format(date);
          expect(readings(text, of)).toContain(date.toISOString().slice(0, 10));
        },
      ),
      { numRuns: 400 },
    );
  });

  test('times of the day', () => {
    fc.assert(
      fc.property(lang, fc.integer({ min: 0, max: 1439 }), (of, minute) => {
        const date = new Date(Date.UTC(2020, 0, 1, 0, minute));
        const text = new Intl.DateTimeFormat(TAGS[of], { timeStyle: 'short', timeZone: 'UTC' }).format(date);
        expect(readings(text, of)).toContain(date.toISOString().slice(11, 16));
      }),
      { numRuns: 200 },
    );
  });
});

const pieces = fc.constantFrom(
  ...'0 1 2 7 10 15 24 365 2016 1,234 1.234 1.822,25 300,000 50000USD $ US$ € % . , : / - – + ( ) v 4.7 3.x MB2-714 E5 30 days GB 月 日 年 万 億 千 百 つ 个 만 억 두 개 월 일 시간 오후 de enero mil millones двадцать пять января млрд 12-месячный at least two hundred first May 31'.split(
    ' ',
  ),
  ' ',
  '\u00a0',
  '\u202f',
  '\uFFFC',
  '＄',
  '１２',
  '，',
);
const prose = fc.oneof(
  fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join('')),
  fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary' }),
);

describe('whatever the text', () => {
  test('figures slice it, are sorted and do not overlap', () => {
    fc.assert(
      fc.property(fc.oneof(lang, fc.constantFrom('de', 'pt-BR', '')), prose, (of, text) => {
        let end = 0;
        for (const figure of scanFigures(text, of)) {
          expect(figure.range.start).toBeGreaterThanOrEqual(end);
          expect(figure.range.end).toBeGreaterThan(figure.range.start);
          expect(text.slice(figure.range.start, figure.range.end)).toBe(figure.text);
          if (figure.readings !== undefined) expect(figure.readings).toContain(figure.value);
          end = figure.range.end;
        }
      }),
      { numRuns: 600 },
    );
  });

  test('full width digits and hard spaces change no value', () => {
    fc.assert(
      fc.property(
        lang,
        fc.array(fc.constantFrom('10 GB', '300,000', '5PM', 'v4.7', 'E5', '30 %', '2016', 'US$5', '7', 'x'), {
          maxLength: 8,
        }),
        (of, parts) => {
          const text = parts.join('; ');
          const wide = text
            .replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
            .replaceAll(' ', '\u00a0');
          const values = (written: string): string[] =>
            scanFigures(written, of, { strict: true }).map(({ kind, value }) => `${kind} ${value}`);
          expect(values(wide)).toEqual(values(text));
        },
      ),
    );
  });

  test('every figure of both sides is in a match, and a text agrees with itself', () => {
    fc.assert(
      fc.property(prose, prose, lang, (one, other, of) => {
        const source = { lang: 'en', prose: one, figures: scanFigures(one, 'en'), codes: [] };
        const target = { lang: of, prose: other, figures: scanFigures(other, of), codes: [] };
        const matches = compareFigures(source, target, { glossary: [] });
        const sources = new Set(matches.flatMap((match) => (match.kind === 'added' ? [] : [match.source])));
        for (const figure of source.figures) expect(sources).toContain(figure);
        for (const match of compareFigures(source, source, { glossary: [] }))
          expect(['equal', 'form', 'explained']).toContain(match.kind);
      }),
      { numRuns: 300 },
    );
  });
});

describe('time is linear', () => {
  test.each([
    ['digits', '1'],
    ['a list', '1,'],
    ['groups', '111,'],
    ['dots', '1.'],
    ['spaced groups', '111 '],
    ['万', '万'],
    ['百', '百'],
    ['names', 'A-1'],
    ['letters', 'a'],
    ['hyphens', '-'],
    ['slashes', '1/'],
    ['words', 'one hundred '],
    ['euros', '$1€'],
    ['months', '1 月'],
    ['만', '1만 '],
    ['crosses', '1x'],
  ])('of %s', (_, unit) => {
    const text = unit.repeat(Math.ceil(40_000 / unit.length));
    for (const of of ['en', 'ko', 'es']) {
      const begin = performance.now();
      scanFigures(text, of);
      expect(performance.now() - begin).toBeLessThan(1500);
    }
  });

  test.each([
    ['numbers', (index: number) => String(index % 9000)],
    ['names', (index: number) => `A${index % 9000}`],
    ['words', () => 'two'],
    ['dates', (index: number) => `2017-01-${10 + (index % 15)}`],
  ])('of comparing many %s', (_, write) => {
    const text = Array.from({ length: 5000 }, (__, index) => write(index)).join('; ');
    const changed = text.replaceAll('7', '8');
    const begin = performance.now();
    compareFigures(
      { lang: 'en', prose: text, figures: scanFigures(text, 'en'), codes: [] },
      { lang: 'ko', prose: changed, figures: scanFigures(changed, 'ko'), codes: [] },
      { glossary: [] },
    );
    expect(performance.now() - begin).toBeLessThan(4000);
  });
});
