import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanFigures } from '../../src/figures/scan.js';
import { suggestFigure } from '../../src/figures/suggest.js';
import type { Figure } from '../../src/model/figure.js';

/** How a figure is written in a sentence: in English, and as a translator of the locale may write it. */
interface Writing<T> {
  lang: string;
  english: (value: T) => string;
  translated: (value: T) => string;
}

const grouped =
  (mark: string, least = 4) =>
  (value: number): string =>
    String(value).length < least ? String(value) : String(value).replace(/\B(?=(?:\d{3})+$)/g, mark);
const comma = grouped(',');
const point = grouped('.');
const space = grouped(' ', 5);
const dollars = (value: number): string => `at least US$${comma(value)} in revenue`;

const MONEY: readonly Writing<number>[] = [
  { lang: 'ko', english: dollars, translated: (value) => `매출 US$${comma(value)} 이상` },
  { lang: 'ko', english: dollars, translated: (value) => `매출 ${comma(value)}달러 이상` },
  { lang: 'ja', english: dollars, translated: (value) => `収益 ${comma(value)} ドル以上` },
  { lang: 'zh', english: dollars, translated: (value) => `收入至少 ${comma(value)} 美元` },
  { lang: 'es', english: dollars, translated: (value) => `ingresos de ${String(value)}USD` },
  { lang: 'es', english: dollars, translated: (value) => `ingresos de ${space(value)} USD` },
  { lang: 'es', english: dollars, translated: (value) => `ingresos de ${point(value)} USD como mínimo` },
  { lang: 'ru', english: dollars, translated: (value) => `не менее ${space(value)} долларов США` },
];

/** Both end in 000, so that no word behind them is declined otherwise. */
const amount = fc.integer({ min: 10, max: 999 }).map((value) => value * 1000);

const MYRIADS: readonly Writing<number>[] = [
  { lang: 'ko', english: dollars, translated: (value) => `매출 ${String(value / 10_000)}만 달러 이상` },
  { lang: 'ja', english: dollars, translated: (value) => `収益 ${String(value / 10_000)} 万ドル以上` },
  { lang: 'zh', english: dollars, translated: (value) => `收入至少 ${String(value / 10_000)} 万美元` },
];

const percent = (value: number): string => `a discount of ${String(value)}%`;
const PERCENT: readonly Writing<number>[] = [
  { lang: 'ko', english: percent, translated: (value) => `할인율 ${String(value)}%` },
  { lang: 'ja', english: percent, translated: (value) => `${String(value)} % 割引` },
  { lang: 'zh', english: percent, translated: (value) => `折扣为 ${String(value)}%` },
  { lang: 'es', english: percent, translated: (value) => `descuento del ${String(value)} %` },
  { lang: 'ru', english: percent, translated: (value) => `скидка ${String(value)} %` },
];

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const ES = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
  ' ',
);
const RU = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
interface Day {
  year: number;
  month: number;
  day: number;
}
const english = ({ year, month, day }: Day): string =>
  `until ${MONTHS[month - 1] ?? ''} ${String(day)}, ${String(year)}`;
const han = ({ year, month, day }: Day): string => `${String(year)} 年 ${String(month)} 月 ${String(day)} 日`;
const DATES: readonly Writing<Day>[] = [
  {
    lang: 'ko',
    english,
    translated: ({ year, month, day }) => `${String(year)}년 ${String(month)}월 ${String(day)}일까지`,
  },
  { lang: 'ja', english, translated: (date) => `${han(date)}まで` },
  { lang: 'zh', english, translated: (date) => `截至 ${han(date)}` },
  {
    lang: 'es',
    english,
    translated: ({ year, month, day }) =>
      `hasta el ${String(day)} de ${ES[month - 1] ?? ''} de ${String(year)}`,
  },
  {
    lang: 'ru',
    english,
    translated: ({ year, month, day }) => `до ${String(day)} ${RU[month - 1] ?? ''} ${String(year)} года`,
  },
];
const date = fc.record({
  year: fc.integer({ min: 1990, max: 2059 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});

describe('the source’s figure takes the place of the wrong one', () => {
  test.each(MONEY)('money, $lang', (writing) => {
    holds(writing, amount);
  });
  test.each(MYRIADS)('myriads, $lang', (writing) => {
    holds(
      writing,
      fc.integer({ min: 1, max: 999 }).map((value) => value * 10_000),
    );
  });
  test.each(PERCENT)('percent, $lang', (writing) => {
    holds(writing, fc.integer({ min: 1, max: 100 }));
  });
  test.each(DATES)('dates, $lang', (writing) => {
    holds(writing, date);
  });
});

test('what is suggested reads as the source’s figure, whatever the text', () => {
  const text = fc.string({
    unit: fc.constantFrom(...Array.from('0123456789 .,-/:%$€만万억年月日년월일USDGBkmdíaдняv+ ')),
    maxLength: 24,
  });
  fc.assert(
    fc.property(text, text, fc.constantFrom('ko', 'ja', 'es', 'ru', 'zh', 'de'), (one, prose, lang) => {
      const [source, target] = [scanFigures(one, 'en')[0], scanFigures(prose, lang)[0]];
      if (source === undefined || target === undefined) return;
      const suggestion = suggestFigure({ source, target, prose, lang, examples: [] });
      if (suggestion === undefined) return;
      const { start, end } = target.range;
      const again = scanFigures(prose.slice(0, start) + suggestion + prose.slice(end), lang);
      expect(again.some((figure) => figure.range.start === start && figure.value === source.value)).toBe(
        true,
      );
    }),
    { numRuns: 500 },
  );
});

/** Whatever two values are taken, the suggestion makes the sentence that the translator would have written for the right one. */
function holds<T>({ lang, english, translated }: Writing<T>, values: fc.Arbitrary<T>): void {
  fc.assert(
    fc.property(values, values, (right, wrong) => {
      const [prose, wanted] = [translated(wrong), translated(right)];
      if (prose === wanted) return;
      const [source, target] = [first(english(right), 'en'), first(prose, lang)];
      const suggestion = suggestFigure({ source, target, prose, lang, examples: [] });
      const { start, end } = target.range;
      expect(
        suggestion === undefined ? undefined : prose.slice(0, start) + suggestion + prose.slice(end),
      ).toBe(wanted);
    }),
    { numRuns: 200 },
  );
}

function first(prose: string, lang: string): Figure {
  const figure = scanFigures(prose, lang)[0];
  if (figure === undefined) throw new Error(`no figure in ${prose}`);
  return figure;
}
