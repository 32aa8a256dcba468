import { describe, expect, test } from 'vitest';
import { scanFigures } from '../../../src/figures/scan.js';
import { suggestFigure } from '../../../src/figures/suggest.js';
import type { Figure } from '../../../src/model/figure.js';

function only(prose: string, lang: string): Figure {
  const figures = scanFigures(prose, lang);
  const [figure] = figures;
  if (figure === undefined || figures.length !== 1) throw new Error(`${prose} has ${figures.length} figures`);
  return figure;
}

/** What is suggested for the first figure of a sentence, its source, and pairs of figures from around. */
function suggestion(
  lang: string,
  source: string,
  prose: string,
  around: readonly (readonly [string, string])[] = [],
): string | undefined {
  const target = scanFigures(prose, lang).find(({ text }) => text !== 'un');
  if (target === undefined) throw new Error(`${prose} has no figure`);
  return suggestFigure({
    source: only(source, 'en'),
    target,
    prose,
    lang,
    examples: around.map(([one, other]) => ({ source: only(one, 'en'), target: only(other, lang) })),
  });
}

describe('money in the form of the wrong amount', () => {
  test.each([
    ['ko', 'US$150,000', '순 신규 수익 US$300,000 이상을 거둔 실적', 'US$150,000'],
    ['es', 'US$150,000', 'como mínimo 100000USD de ingresos', '150000USD'],
    ['es', 'US$50,000', 'ingresos de 100 000 USD', '50 000 USD'],
    ['es', '$1,250.50', 'un importe de $1.822,25', '$1.250,50'],
    ['ru', 'US$150,000', 'не менее 300 000 долларов США', '150 000 долларов США'],
    ['ru', 'US$50,000', 'не менее 100000 долларов США', '50000 долларов США'],
    ['ko', 'US$150,000', '30만 달러 이상', '15만 달러'],
    ['zh', 'US$150,000', '至少 30 万美元', '15 万美元'],
    ['zh', 'US$12,345', '至少 30 万美元', '12,345 美元'],
    ['ja', 'US$5,000', '30 万米国ドル以上', '5,000 米国ドル'],
    ['ja', 'US$150,000', '３００，０００ ドル以上', '１５０，０００ ドル'],
    ['ja', '$30.00', '料金は 28.40 ドルです', '30.00 ドル'],
    ['ru', '$30', 'плата 28,4 долл. США', '30 долл. США'],
  ])('%s %s for %s is %s', (lang, source, prose, text) => {
    expect(suggestion(lang, source, prose)).toBe(text);
  });
});

describe('other kinds', () => {
  test.each([
    ['es', '12%', 'un 15 % de descuento', '12 %'],
    ['ja', '10%', '15 パーセント割引', '10 パーセント'],
    ['ko', '2 individuals', '직원 4명이 시험을 통과', '2'],
    ['ko', 'Keep it for 30 days', '90일 동안 보관', '30일'],
    ['ru', 'for 30 days', 'в течение 90 дней', '30 дней'],
    ['ru', '16 GB', 'не менее 32 МБ', '16 ГБ'],
    ['es', '16 GB', 'al menos 16 MB', '16 GB'],
    ['zh', 'September 2017', '2017 年 8 月之后', '2017 年 9 月'],
    ['ko', 'September 2017', '2017년 8월 이후', '2017년 9월'],
    ['ru', 'September 2017', 'по окончании августа 2017 года', 'сентября 2017 года'],
    ['es', 'June 30, 2018', 'el 31 de julio de 2018', '30 de junio de 2018'],
    ['ru', 'June 30', 'до 31 июня', '30 июня'],
    ['ru', '1/12/2019', 'до 12.01.18.', '12.01.19'],
    ['es', '2/11/2017', 'el 12/03/2017', '11/02/2017'],
    ['ja', '5 PM', '15:00 まで', '17:00'],
    ['ko', '5 PM', '오후 3시까지', '오후 5시'],
    ['ja', 'clients v4.7+', 'クライアント v1.0 +', 'v4.7 +'],
    ['ko', 'NuGet 5.x', '2.x의 경우', '5.x'],
    ['ru', 'form 1042-S', 'форма 1402-S', '1042-S'],
    ['es', 'port 5061', 'el puerto 5601', '5061'],
    ['zh', 'Office 395', 'Office 365 管理中心', '395'],
  ])('%s %s for %s is %s', (lang, source, prose, text) => {
    expect(suggestion(lang, source, prose)).toBe(text);
  });
});

describe('is what the translation writes elsewhere', () => {
  test('the same amount on the page comes first', () => {
    expect(suggestion('es', 'US$50,000', 'ingresos de 100000USD', [['US$50,000', '50 000 USD']])).toBe(
      '50 000 USD',
    );
  });

  test('another amount lends its currency', () => {
    expect(suggestion('zh', 'US$50,000', '至少 100 欧元', [['US$75,000', '75,000 美元']])).toBe(
      '50,000 美元',
    );
  });

  test('a neighbour shows how thousands are grouped', () => {
    expect(suggestion('es', 'US$50,000', 'por 10 USD', [['US$75,000', '75.000 USD']])).toBe('50.000 USD');
  });

  test('a declined word does not come from another sentence', () => {
    expect(suggestion('ru', '30 days', 'до 90 дней', [['30 days', '30 днями']])).toBe('30 дней');
  });
});

describe('nothing is suggested', () => {
  test.each([
    ['ru', '2 days', 'в течение 5 дней', 'the word would have to be declined'],
    ['es', '1 month', 'durante 12 meses', 'the word would have to be singular'],
    ['ko', '2 users', '사용자를 3으로 지정', 'another particle follows'],
    ['ru', '30 days', 'через 30 месяцев', 'another unit, in words'],
    ['ja', 'no more than 1 item', '1 つ以上', 'the value is right, the bound is not'],
    ['es', '5 PM', '3:00 a. m.', 'another half of the day'],
    ['ko', 'two people', '세 명이 참석', 'number words'],
    ['zh', 'April 29, 2015', '于 4 月发布', 'parts are missing'],
  ])('%s %s for %s: %s', (lang, source, prose) => {
    expect(suggestion(lang, source, prose)).toBeUndefined();
  });
});
