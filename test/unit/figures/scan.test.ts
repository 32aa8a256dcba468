import { describe, expect, test } from 'vitest';
import { scanFigures } from '../../../src/figures/scan.js';
import { short } from './pair.js';

type Row = readonly [lang: string, prose: string, ...figures: string[]];

function table(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    test.each(rows.map(([lang, prose, ...figures]) => ({ lang, prose, figures })))(
      '$lang $prose',
      ({ lang, prose, figures }) => {
        expect(scanFigures(prose, lang).map(short)).toEqual(figures);
      },
    );
  });
}

table('separators', [
  ['en', '1,822.25 rows', 'number 1822.25'],
  ['en', '300000 rows and 300,000 rows', 'number 300000', 'number 300000'],
  ['en', '1,2 and 3', 'number 1', 'number 2', 'number 3'],
  ['en', '1,1,1,1,1', 'number 1', 'number 1', 'number 1', 'number 1', 'number 1'],
  ['en', '2,8325.00', 'number 28325'],
  ['en', '1\u00a0822.25 rows', 'number 1822.25'],
  ['en', "1'234'567 rows", 'number 1234567'],
  ['es', '1.822,25 filas', 'number 1822.25'],
  ['es', '1 822,25 filas', 'number 1822.25'],
  ['es', '20 000 filas y 2000 columnas', 'number 20000', 'year 2000'],
  ['es', '1.234.567 filas', 'number 1234567'],
  ['es', '0,5 o 0,125', 'number 0.5', 'number 0.125'],
  ['ru', '1 822,25 строк', 'number 1822.25'],
  ['ru', '1\u00a0822,25 и 1\u202f822,25', 'number 1822.25', 'number 1822.25'],
  ['ru', '1\u00a0234\u00a0567 строк', 'number 1234567'],
  ['zh', '1，822.25 行', 'number 1822.25'],
  ['zh', '５００ 行和１００', 'number 500', 'number 100'],
  ['zh', '5。1 和 5。', 'number 5.1', 'number 5'],
  ['ja', '１，８２２．２５ 行', 'number 1822.25'],
  ['de', '1.822,25 und 1 822,25', 'number 1822.25', 'number 1822.25'],
]);

describe('ambiguous readings are all kept', () => {
  test.each([
    ['es', '1.234 filas', ['1234', '1.234']],
    ['es', '1,234 filas', ['1.234', '1234']],
    ['ru', '1.234 строк', ['1.234', '1234']],
    ['en', '07/04/2017', ['2017-07-04', '2017-04-07']],
    ['es', '07/04/2017', ['2017-04-07', '2017-07-04']],
    ['ja', '17/2/11', ['2017-02-11', '2011-02-17']],
    ['en', '5:00', ['05:00', '17:00']],
    ['en', '-5 points', ['-5', '5']],
    ['ko', '옵션 5만 사용', ['5', '50000']],
    ['zh', '九折', ['10', '90']],
  ])('%s %s', (lang, prose, readings) => {
    expect(scanFigures(prose, lang)[0]?.readings).toEqual(readings);
  });

  test.each([
    ['en', '1,234 rows'],
    ['en', '1.234 rows'],
    ['es', '1.822,25 filas'],
    ['en', '07/24/2017'],
    ['en', '17:00'],
    ['en', 'at -5 points'],
    ['ko', '5만 달러'],
  ])('%s %s has one reading', (lang, prose) => {
    expect(scanFigures(prose, lang)[0]?.readings).toBeUndefined();
  });
});

table('myriads and scale words', [
  ['en', '60K users, 5M rows and 1.5 million files', 'number 60000', 'number 5000000', 'number 1500000'],
  ['en', '4 billion', 'number 4000000000'],
  ['ko', '10억 개', 'number 1000000000'],
  ['ko', '3백만 명', 'number 3000000'],
  ['ko', '$5만', 'money 50000 USD'],
  ['ko', '5만 달러', 'money 50000 USD'],
  ['ja', '30 万米国ドル', 'money 300000 USD'],
  ['ja', '1 億 2,000 万', 'number 120000000'],
  ['ja', '6 万', 'number 60000'],
  ['zh', '10 亿', 'number 1000000000'],
  ['zh', '30 万美元', 'money 300000 USD'],
  ['zh', '三千五百万', 'number 35000000'],
  ['zh', '3,000 万', 'number 30000000'],
  ['es', 'mil millones', 'number 1000000000'],
  ['es', '4 mil millones', 'number 4000000000'],
  ['es', '1 billón', 'number 1000000000000'],
  ['ru', '1 млрд', 'number 1000000000'],
  ['ru', '10 тыс. строк', 'number 10000'],
  ['ru', 'два миллиона', 'number 2000000'],
]);

table('false friends of scales', [
  ['ko', 'IPv6만', 'identifier IPV6'],
  ['ko', '2017만 지원', 'year 2017'],
  ['ko', 'Office 365만 사용', 'product 365'],
  ['ko', '버전 2.0만', 'version 2.0'],
  ['zh', '5 千克', 'quantity 5 kilogram'],
  ['zh', '64 千字节', 'quantity 64 kilobyte'],
  ['zh', '万维网和千万别', ...[]],
  ['ko', '천장', ...[]],
  ['ko', '두 조건, 2 백업', 'number 2', 'number 2'],
  ['en', 'a C++ project', ...[]],
  ['ko', '5 분석', 'number 5'],
  ['ko', 'ASP.NET 5 프로젝트', 'product 5'],
  ['ja', '3.2 マイルストーン', 'number 3.2'],
  ['ja', '復元 1/3', 'number 1/3'],
]);

table('money', [
  ['en', 'US$150,000', 'money 150000 USD'],
  ['en', '$300,000 or 300,000 dollars', 'money 300000 USD', 'money 300000 USD'],
  ['en', 'USD300K', 'money 300000 USD'],
  ['en', '€ 20 and 20 EUR', 'money 20 EUR', 'money 20 EUR'],
  ['en', 'HK$50', 'money 50 HKD'],
  ['en', '-$26.19', 'money -26.19 USD'],
  ['ko', 'US$50,000 이상', 'money 50000 USD >='],
  ['ko', '21.37달러', 'money 21.37 USD'],
  ['ja', '150,000 ドル', 'money 150000 USD'],
  ['ja', '1 万円', 'money 10000 JPY'],
  ['zh', '100,000 美元', 'money 100000 USD'],
  ['zh', '10 元素', 'number 10'],
  ['es', '300000USD', 'money 300000 USD'],
  ['es', '300 000 USD', 'money 300000 USD'],
  ['es', '20 dólares', 'money 20 USD'],
  ['ru', '150000 долларов США', 'money 150000 USD'],
  ['ru', '150 000 долл. США', 'money 150000 USD'],
  ['ru', '500 рублей', 'money 500 RUB'],
]);

table('percent', [
  ['en', '100 %, 12% and 5 percent', 'percent 100', 'percent 12', 'percent 5'],
  ['es', '20 por ciento', 'percent 20'],
  ['ru', '20 процентов', 'percent 20'],
  ['ko', '20퍼센트', 'percent 20'],
  ['ja', '3 割', 'percent 30'],
  ['zh', '打九折', 'percent 10'],
  ['zh', '八五折', 'percent 15'],
  ['zh', '百分之五', 'percent 5'],
  ['zh', '折扣', ...[]],
]);

table('number words', [
  ['en', 'two hundred and five thousand', 'number 205000'],
  ['en', 'twenty-five', 'number 25'],
  ['en', 'two three', 'number 2', 'number 3'],
  ['en', 'twelve months', 'duration 12 month'],
  ['es', 'treinta y uno', 'number 31'],
  ['es', 'doscientas veintidós', 'number 222'],
  ['es', 'dos mil quinientos', 'number 2500'],
  ['ru', 'двадцать пять', 'number 25'],
  ['ru', 'двух, двум, двумя, обоих', 'number 2', 'number 2', 'number 2', 'number 2'],
  ['ru', 'пятьюстами', 'number 500'],
  ['ko', '두 개', 'number 2'],
  ['ko', '열두 달', 'duration 12 month'],
  ['ko', '두 프로젝트', 'number 2'],
  ['ko', '한국어 세션의 네트워크', ...[]],
  ['ja', '二つの方法と３つ', 'number 2', 'number 3'],
  ['ja', '一般に統一', ...[]],
  ['zh', '两个和三种', 'number 2', 'number 3'],
  ['zh', '一般，统一', ...[]],
  ['zh', '十二个月', 'duration 12 month'],
]);

table('ordinals', [
  ['en', 'the 2nd and the third', 'ordinal 2', 'ordinal 3'],
  ['es', '1.º y segundo', 'ordinal 1', 'ordinal 2'],
  ['es', 'décimo quinto', 'ordinal 15'],
  ['ru', '5-го и второго', 'ordinal 5', 'ordinal 2'],
  ['ko', '2번째, 두 번째, 제 3', 'ordinal 2', 'ordinal 2', 'ordinal 3'],
  ['ko', '요금제 1', 'number 1'],
  ['ja', '第 2', 'ordinal 2'],
  ['zh', '第三方', 'ordinal 3'],
  ['zh', '第二十三', 'ordinal 23'],
]);

table('dates', [
  ['en', 'January 31, 2020', 'date 2020-01-31'],
  ['en', '31 January 2020', 'date 2020-01-31'],
  ['en', 'June 3rd 2014', 'date 2014-06-03'],
  ['en', 'September 2017', 'date 2017-09'],
  ['en', '2020-01-31', 'date 2020-01-31'],
  ['en', '2/11/17', 'date 2017-02-11'],
  ['en', 'August 10-14, 2017', 'date 2017-08-10', 'date 2017-08-14'],
  ['en', 'You may open', ...[]],
  ['ko', '2020 년 1 월 31 일', 'date 2020-01-31'],
  ['ko', '2020년 1월 31일', 'date 2020-01-31'],
  ['ja', '2017/3/14', 'date 2017-03-14'],
  ['ja', '8 月 10 日から 14 日', 'date --08-10', 'date --08-14'],
  ['ja', '7 か月', 'duration 7 month'],
  ['zh', '2020年1月31日', 'date 2020-01-31'],
  ['zh', '7 个月', 'duration 7 month'],
  ['es', '31 de enero de 2020', 'date 2020-01-31'],
  ['es', '11/02/17', 'date 2017-02-11'],
  ['ru', '31.01.2020', 'date 2020-01-31'],
  ['ru', '31 января 2020 г.', 'date 2020-01-31'],
  ['ru', '14.03.18', 'date 2018-03-14'],
  ['ru', 'с 10 по 14 августа', 'date --08-10', 'date --08-14'],
  ['ru', 'Двенадцатого февраля 2017г.', 'date 2017-02-12'],
  ['ru', '31 июня', 'date --06-31'],
  ['en', '13/13/2015', 'date 2015-13-13'],
  ['en', '5.0.2001', 'version 5.0.2001'],
]);

table('times', [
  ['en', '5PM and 5:30 p.m.', 'time 17:00', 'time 17:30'],
  ['en', '12:01 AM and 12 PM', 'time 00:01', 'time 12:00'],
  ['en', '16:9 and 3:1', 'quantity 16:9', 'quantity 3:1'],
  ['ko', '오후 5시 30분', 'time 17:30'],
  ['ko', '5시간', 'duration 5 hour'],
  ['ja', '午後 5 時', 'time 17:00'],
  ['ja', '17 時 30 分', 'time 17:30'],
  ['zh', '下午 5 点', 'time 17:00'],
  ['es', '5:00 p. m.', 'time 17:00'],
  ['ru', '5 часов вечера', 'time 17:00'],
]);

table('durations and quantities', [
  ['en', '30-day trial, 12 months', 'duration 30 day', 'duration 12 month'],
  [
    'en',
    '10 GB, 10GB and 10-20 GB',
    'quantity 10 gigabyte',
    'quantity 10 gigabyte',
    'quantity 10 gigabyte',
    'quantity 20 gigabyte',
  ],
  ['en', '128x128 and 16 x 16', 'quantity 128X128', 'quantity 16X16'],
  ['es', '12 meses', 'duration 12 month'],
  ['ru', '12-месячный', 'duration 12 month'],
  ['ru', '10 ГБ', 'quantity 10 gigabyte'],
  ['ru', '128×128 пикселей', 'quantity 128X128'],
  ['ko', '12개월', 'duration 12 month'],
  ['ja', '30 日間', 'duration 30 day'],
  ['zh', '90 天', 'duration 90 day'],
]);

table('fiscal and calendar periods', [
  ['en', 'FY20', 'year 2020'],
  ['en', 'CY18 Q2', 'date 2018-Q2'],
  ['en', 'starting CY18 Q2.', 'date 2018-Q2'],
  ['es', 'año fiscal 2020', 'year 2020'],
  ['es', 'segundo trimestre de 2018', 'date 2018-Q2'],
  ['ja', '2020 会計年度', 'year 2020'],
  ['zh', '2018 年第 2 季度', 'date 2018-Q2'],
  ['ko', '2018년 2분기', 'date 2018-Q2'],
  ['ru', '2020 финансовый год', 'year 2020'],
]);

table('versions', [
  ['en', 'v4.7+', 'version 4.7 >='],
  ['en', '3.x and 2019.x', 'version 3.X', 'version 2019.X'],
  ['en', '(3.5+)', 'version 3.5 >='],
  ['en', '1.0.0-beta.2', 'version 1.0.0-BETA.2'],
  ['en', 'v3-based', 'version 3'],
  ['en', 'NuGet 4.0', 'version 4.0'],
  ['en', 'version 16', 'version 16'],
  ['ja', 'バージョン 4.0', 'version 4.0'],
  ['zh', '版本 4.0', 'version 4.0'],
  ['ru', 'NuGet 3,0', 'version 3.0'],
  ['en', '2.1.70X1', 'version 2.1.70X1'],
]);

table('identifiers', [
  ['en', 'MB2-714: Dynamics', 'identifier MB2-714'],
  ['ru', 'MB2 714: обслуживание', 'identifier MB2-714'],
  ['en', 'form 1042-S', 'identifier 1042-S'],
  ['en', '(E1, E3, E5)', 'identifier E1', 'identifier E3', 'identifier E5'],
  ['en', 'Exam 70-398', 'identifier 70-398'],
  ['ru', 'Экзамен 70 398', 'identifier 70-398'],
  ['en', 'between 70-398 users', 'number 70', 'number 398'],
  ['en', 'KB2533623 and SHA-256', 'identifier KB2533623', 'identifier SHA-256'],
  ['en', '24x7 and 24/7', 'identifier 24X7', 'identifier 24X7'],
  ['en', 'E5 100 licenses', 'identifier E5', 'number 100'],
  ['en', 'mid-2018', 'year 2018'],
  ['en', 'C++11', 'identifier C++11'],
]);

table('product numbers and years', [
  ['en', 'Dynamics 365 Plan 1', 'product 365', 'product 1'],
  ['en', 'CRM 2016 and (2015)', 'product 2016', 'year 2015'],
  ['en', 'The 2 individuals', 'number 2'],
  ['ru', 'Dynamics 365 100 пользователей', 'product 365', 'number 100'],
  ['ja', 'プラン 1', 'number 1'],
]);

table('bounds', [
  ['en', 'more than 5', 'number 5 >'],
  ['en', 'no more than 1', 'number 1 <='],
  ['en', '5 or more', 'number 5 >='],
  ['en', 'up to 5', 'number 5 <='],
  ['en', 'more exams than 1', 'number 1'],
  ['ja', '1 つ以上', 'number 1 >='],
  ['ja', '最大 5', 'number 5 <='],
  ['ko', '5개 이상', 'number 5 >='],
  ['ko', '3개 미만', 'number 3 <'],
  ['zh', '至少 5 个', 'number 5 >='],
  ['zh', '不超过 5 个', 'number 5 <='],
  ['es', 'no más de 5', 'number 5 <='],
  ['es', 'como mínimo 50000USD', 'money 50000 USD >='],
  ['ru', 'не менее 50000 долларов США', 'money 50000 USD >='],
  ['ru', '2012 или более ранней версии', 'year 2012 <='],
]);

table('bounds that a not turns round', [
  ['en', 'cannot exceed 64 characters', 'number 64 <='],
  ['en', 'fewer than 10, above 80%', 'number 10 <', 'percent 80 >'],
  ['es', 'no supere los 64 caracteres', 'number 64 <='],
  ['es', 'como máximo el 10 %', 'percent 10 <='],
  ['ru', 'не превышать 64 символа', 'number 64 <='],
  ['ja', '64 文字を超えることはできません', 'number 64 <='],
  ['ja', '5 分を超える場合は使えません', 'duration 5 minute >'],
  ['ko', '64자를 초과할 수 없습니다', 'number 64 <='],
  ['ko', '64자를 초과하면', 'number 64 >'],
  ['zh', '不能超过 64 个字符', 'number 64 <='],
  ['zh', '3 个用户以上', 'number 3 >='],
]);

table('parts of a whole, times and decades in words', [
  ['en', 'half of them, two thirds, at noon', 'number 1/2', 'number 2/3', 'time 12:00'],
  ['en', 'in the third quarter', 'ordinal 3'],
  ['ru', 'половина и три четверти', 'number 1/2', 'number 3/4'],
  ['zh', '一半和三分之二', 'number 1/2', 'number 2/3'],
  ['ko', '절반, 자정', 'number 1/2', 'time 00:00'],
  ['en', 'in the 1990s', 'year 1990'],
  ['zh', '20 世纪 90 年代', 'year 1990'],
  ['ja', '8 時半から', 'time 08:30'],
  ['zh', '上午八点半', 'time 08:30'],
]);

table('years, months and days in Han digits', [
  ['zh', '二〇一七年九月三十日', 'date 2017-09-30'],
  ['zh', '二〇一七年', 'year 2017'],
  ['ja', '6 月 12 ～ 14 日', 'date --06-12', 'date --06-14'],
  ['zh', '十二个月', 'duration 12 month'],
  ['zh', '数十个包', ...[]],
  ['zh', '星期一下午 9:00', 'time 21:00'],
  ['zh', '场景 3：2018 年', 'number 3', 'year 2018'],
]);

table('letters for units and scales that stand apart', [
  ['en', '4 k per file', 'number 4000'],
  ['en', '4 K-12 schools', 'number 4', 'identifier K-12'],
  ['en', 'after 30 s.', 'duration 30 second'],
  ['en', 'Visual Studio 2010 s p 1', 'product 2010', 'number 1'],
  ['en', '5B users and 64 B', 'number 5000000000', 'number 64'],
  ['es', '10 mil M', 'number 10000000000'],
  ['ru', '24 ч', 'duration 24 hour'],
  ['ru', '2 дня, в 2 часа дня', 'duration 2 day', 'time 14:00'],
]);

table('Korean numerals', [
  ['ko', '2천5백만 명', 'number 25000000'],
  ['ko', '십만 명', 'number 100000'],
  ['ko', '이십오 개', 'number 25'],
  ['ko', '이백만', ...[]],
]);

table('signs and dashes', [
  ['en', 'a value of -3.5', 'number -3.5'],
  ['en', '- 5 users', 'number 5'],
  ['en', '10–20', 'number 10', 'number 20'],
  ['es', 'es-41,34', 'number -41.34'],
  ['en', '1-800-642-7676', 'identifier 1-800-642-7676'],
]);

table('no figures', [
  ['en', 'https://aka.ms/kb2581019 and www.example.com/123', ...[]],
  ['en', '&#39;quoted&#39;', ...[]],
  ['en', '', ...[]],
  ['ko', '또는', ...[]],
]);

table('language of the text', [
  ['ko', 'Partner must have earned two awards by January 31, 2020', 'number 2', 'date 2020-01-31'],
  ['es', 'You must pass one of the two exams in 12 months', 'number 1', 'number 2', 'duration 12 month'],
  ['ru', 'NuGet 1,0 RTM', 'version 1.0'],
  ['es', 'El 31 de enero de 2020', 'date 2020-01-31'],
]);

describe('a text is read in the language of its page where that is asked for', () => {
  test.each([
    ['ko', 'two awards by 9/30/2017', ['number 2', 'date 2017-09-30'], ['date 2017-09-30']],
    ['ru', 'costs 1,500 dollars', ['money 1500 USD'], ['number 1.5']],
    ['es', 'You must pass the two exams', ['number 2'], []],
  ])('%s %s', (lang, prose, english, strict) => {
    expect(scanFigures(prose, lang).map(short)).toEqual(english);
    expect(scanFigures(prose, lang, { strict: true }).map(short)).toEqual(strict);
  });
});

describe('places', () => {
  test.each([
    ['en', 'at least US$150,000 in', 'US$150,000'],
    ['ja', '収益 150,000 ドル以上', '150,000 ドル'],
    ['ru', 'менее 150000 долларов США.', '150000 долларов США'],
    ['es', 'mínimo 300000USD en', '300000USD'],
    ['zh', '获得 100,000 美元的', '100,000 美元'],
    ['ja', '合計 １００，０００ ドル', '１００，０００ ドル'],
  ])('%s %s', (lang, prose, text) => {
    const [figure] = scanFigures(prose, lang);
    expect(figure?.text).toBe(text);
    expect(prose.slice(figure?.range.start, figure?.range.end)).toBe(text);
  });

  test('glued codes and foreign separators are departures of form', () => {
    expect(scanFigures('50000USD', 'es')[0]?.form).toBe('glued-unit');
    expect(scanFigures('50000 USD', 'es')[0]?.form).toBeUndefined();
    expect(scanFigures('1,822.25', 'es')[0]?.form).toBe('foreign-separators');
    expect(scanFigures('1.822,25', 'es')[0]?.form).toBeUndefined();
    expect(scanFigures('1,822.25', 'es-MX')[0]?.form).toBeUndefined();
    expect(scanFigures('1,822.25', 'es-ES')[0]?.form).toBe('foreign-separators');
  });
});
