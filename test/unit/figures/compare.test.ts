import { describe, expect, test } from 'vitest';
import { findings, pair } from './pair.js';

type Row = readonly [source: string, lang: string, target: string];

describe('equal', () => {
  const rows: Row[] = [
    // grouping and decimal marks
    ['1,822.25 rows', 'es', '1.822,25 filas'],
    ['1,822.25 rows', 'ru', '1 822,25 строк'],
    ['1,822.25 rows', 'ru', '1\u00a0822,25 строк'],
    ['1,822.25 rows', 'ru', '1\u202f822,25 строк'],
    ['1,822.25 rows', 'zh', '1，822.25 行'],
    ['300000 rows', 'ko', '300,000행'],
    ['2,000 and 20,000', 'es', '2000 y 20 000'],
    ['1,234 rows', 'es', '1.234 filas'],
    ['1.234 seconds', 'es', '1.234 segundos'],
    ['1.234 seconds', 'es', '1,234 segundos'],
    ['100 rows', 'ja', '１００ 行'],
    ['28.40', 'ru', '28,4'],
    // myriads and scale words
    ['$50,000', 'ko', '$5만'],
    ['USD300K', 'ja', '30 万米国ドル'],
    ['1 billion', 'ko', '10억'],
    ['1 billion', 'zh', '10 亿'],
    ['1 billion', 'ru', '1 млрд'],
    ['1 billion', 'es', 'mil millones'],
    ['4 billion', 'es', '4 mil millones'],
    ['120,000,000', 'ja', '1 億 2,000 万'],
    ['60K', 'ja', '6 万'],
    ['1 trillion', 'es', '1 billón'],
    // false friends
    ['IPv6 only', 'ko', 'IPv6만'],
    ['2017 only', 'ko', '2017만'],
    ['only Office 365', 'ko', 'Office 365만'],
    ['targets NetCoreApp 2.0 only', 'ko', 'NetCoreApp 2.0만 대상으로'],
    ['5 kilograms', 'zh', '5 千克'],
    ['64 kilobytes', 'zh', '64 千字节'],
    ['The ceiling', 'ko', '천장'],
    ['a file', 'zh', '一个文件'],
    ['a file', 'ko', '파일 하나'],
    ['a file', 'ru', 'один файл'],
    ['a file', 'es', 'uno de los archivos'],
    // number words
    ['two files', 'en', '2 files'],
    ['two files', 'ko', '두 파일'],
    ['two files', 'es', 'dos archivos'],
    ['two files', 'ru', 'с двумя файлами'],
    ['two files', 'ja', '2 つのファイル'],
    ['two files', 'zh', '两个文件'],
    ['a single file', 'ja', '1 つのファイル'],
    ['once', 'ja', '1 回'],
    ['twelve months', 'es', '12 meses'],
    ['4 individuals', 'ko', '4명'],
    ['3 months', 'ja', '3 か月'],
    ['5 business days', 'ja', '5 営業日'],
    ['three-month period', 'ru', 'трехмесячный период'],
    ['two-tier model', 'ru', 'двухуровневая модель'],
    ['two to three weeks', 'zh', '两到三周'],
    ['within one day', 'es', 'en 24 horas'],
    ['one third of users', 'zh', '三分之一的用户'],
    // dates
    ['January 31, 2020', 'ko', '2020 년 1 월 31 일'],
    ['January 31, 2020', 'ru', '31.01.2020'],
    ['January 31, 2020', 'es', '31 de enero de 2020'],
    ['January 31, 2020', 'ru', '31 января 2020 г.'],
    ['February 11', 'ru', 'Одиннадцатого февраля'],
    ['2020-01-31', 'zh', '2020-01-31'],
    ['August 10 to August 14', 'ru', 'с 10 по 14 августа'],
    ['2/11/17 – 2/10/18', 'ko', '17/2/11~18/2/10'],
    ['3/14/2018', 'ru', '14.03.18'],
    ['period 1/1 – 1/31.', 'ru', 'период 01.01 – 31.01.'],
    ['July 4, 2017', 'es', '07/04/2017'],
    // times
    ['5PM', 'es', '17:00'],
    ['5PM', 'ko', '오후 5시'],
    ['5PM', 'zh', '下午 5 点'],
    ['12:01 AM', 'ru', '00:01'],
    ['24x7 support', 'ja', '24 時間 365 日のサポート'],
    ['24x7 support', 'ko', '연중무휴 지원'],
    ['24x7 support', 'ru', 'круглосуточная поддержка'],
    ['noon', 'es', '12:00'],
    ['midnight', 'zh', '00:00'],
    ['from 2 to 5 PM', 'es', 'de 14:00 a 17:00'],
    ['between 9 AM and 5 PM', 'ja', '午前 9 時から午後 5 時まで'],
    ['24 hours a day, 7 days a week', 'ko', '연중무휴 24시간'],
    // fiscal
    ['FY20', 'es', 'año fiscal 2020'],
    ['CY18 Q2', 'zh', '2018 年第 2 季度'],
    ['CY18 Q2', 'es', 'segundo trimestre de 2018'],
    // percent
    ['100 %', 'ko', '100%'],
    ['100 percent', 'es', '100 por ciento'],
    ['5 percent', 'ru', '5 процентов'],
    ['10% off', 'zh', '打九折'],
    ['10% off', 'zh', '九折'],
    ['a 100 percent credit', 'zh', '全额退款'],
    // currency
    ['US$300,000', 'en', '$300,000'],
    ['US$300,000', 'ja', '300,000 ドル'],
    ['US$300,000', 'zh', '30 万美元'],
    ['US$300,000', 'ru', '300000 долларов США'],
    ['US$300,000', 'es', '300000USD'],
    ['US$300,000', 'es', '300 000 USD'],
    ['¥5,000', 'zh', '5,000 元'],
    ['$100, $200 and $300', 'ja', '100、200、300 ドル'],
    // idiom and glossary
    ['in the TTM period', 'es', 'en los últimos 12 meses'],
    ['in the TTM period', 'ru', 'за 12-месячный период'],
    ['half-yearly', 'ja', '半期に 1 回'],
    ['third party', 'ja', 'サードパーティ'],
    ['3rd party tool', 'ru', 'средство стороннего разработчика'],
    ['call 911', 'es', 'llame al 112'],
    ['call 911', 'ja', '119 に電話'],
    ['21Vianet', 'zh', '世纪互联'],
    ['hex value', 'ja', '16 進値'],
    ['two-factor', 'ja', '2 要素'],
    ['a two-way transformation', 'ko', '양방향 변환'],
    ['the first line or two', 'ko', '처음 한두 줄'],
    ['2D', 'ja', '2 次元'],
    // bounds
    ['more than 5', 'ja', '6 以上'],
    ['up to 5', 'ja', '最大 5'],
    ['5 or more', 'ko', '5개 이상'],
    ['MSBuild 14 or earlier', 'ru', 'MSBuild 14 или более ранней версии'],
    // repeats, moved figures
    ['Gold', 'ru', 'Gold (Золотой уровень)'],
    ['Dynamics 365', 'ru', 'Dynamics 365 (Динамикс 365)'],
    [
      'Microsoft Dynamics CRM Online Deployment (2015)',
      'ru',
      'Microsoft Dynamics CRM 2015, развертывание в сети',
    ],
    ['The 2 individuals and the other 2', 'zh', '2 个人和其他人'],
    // versions and names
    ['NuGet 3.0 and later', 'ru', 'NuGet 3,0 и более поздних версий'],
    ['v4.7+ clients', 'ja', 'v4.7 以降のクライアント'],
    ['v1.2.0-preview', 'ko', 'v1.2.0-미리 보기'],
    ['Profile14', 'es', 'Perfil14'],
    ['Auto Restore 1/3', 'ru', 'Автоматическое восстановление, 1 из 3'],
    ['Exam 70-398', 'ko', '시험 70-398'],
    ['16 pixels by 16 pixels', 'zh', '16 x 16 像素'],
  ];
  test.each(rows)('%s = %s %s', (source, lang, target) => {
    expect(findings(pair(source, lang, target))).toEqual([]);
  });
});

describe('sentences of real pages', () => {
  const plan = (amount: string): string =>
    `Partner must have earned at least ${amount} in CRM Online or Dynamics 365 Plan 1 Net New Revenue in the TTM period`;
  const ko = (amount: string): string =>
    `파트너는 TTM 기간에 CRM Online 또는 Dynamics 365 요금제 1 순 신규 수익 ${amount} 이상을 거둔 실적이 있어야 합니다.`;
  const es = (amount: string): string =>
    `El partner debe haber ganado como mínimo ${amount} en nuevos ingresos netos procedentes de la venta de CRM Online o Dynamics 365 Plan 1 en los últimos 12 meses.`;

  test.each<Row>([
    [plan('US$50,000'), 'ko', ko('US$50,000')],
    [plan('US$50,000'), 'ko', plan('US$50,000')],
    [plan('US$50,000'), 'es', es('50000USD')],
    [
      plan('US$50,000'),
      'ja',
      'CRM Online または Dynamics 365 プラン 1 で 50,000 ドル以上の収益 (TTM 期間中の新しい純利益)',
    ],
    [
      plan('US$50,000'),
      'ru',
      'Чистая прибыль партнера за 12-месячный отчетный период по продуктам CRM Online или Dynamics 365 Plan 1 должна составлять не менее 50000 долларов США.',
    ],
    [
      plan('US$100,000'),
      'zh',
      '合作伙伴在 TTM 期间至少必须获得 100,000 美元的 CRM Online 或 Dynamics 365 Plan 1 净新收入',
    ],
    [
      'The same individual also must pass one of the following exams:',
      'zh',
      '此人还必须通过以下其中一项考试：',
    ],
    [
      'The same individual also must pass one of the following exams:',
      'ru',
      'Тот же сотрудник также должен пройти один из следующих экзаменов:',
    ],
    [
      '1 individual must pass one of the following exams:',
      'ru',
      '1 сотрудник должен пройти один из следующих экзаменов:',
    ],
    [
      'The same 2 individuals also must each pass one of the following exams:',
      'zh',
      '这 2 个人还必须都通过以下其中一项考试：',
    ],
    [
      'Share our goal of having Windows 10 on 1 billion devices.',
      'es',
      'Comparte nuestro objetivo de que mil millones de dispositivos tengan instalado Windows 10.',
    ],
    ['restore is 2.5x – 3x faster', 'es', 'la restauración es 2,5 x – tres veces más rápida'],
    ['Expiring in 30 days', 'ru', 'Срок действия истекает через 30 дней'],
    [
      'There are 318 days in service period 3/1/2018 – 1/12/2019.',
      'ru',
      'Период обслуживания составляет 318 дней — с 01.03.18 до 12.01.19.',
    ],
    ['Profile14', 'es', 'Perfil14'],
  ])('%s = %s %s', (source, lang, target) => {
    expect(findings(pair(source, lang, target))).toEqual([]);
  });

  test('one amount wrong is one finding', () => {
    expect(findings(pair(plan('US$150,000'), 'ko', ko('US$300,000')))).toEqual([
      'value US$150,000 > US$300,000',
    ]);
    expect(findings(pair(plan('US$150,000'), 'es', es('300000USD')))).toEqual([
      'value US$150,000 > 300000USD',
    ]);
  });
});

describe('not equal', () => {
  test.each([
    ['at least US$150,000', 'ko', 'US$300,000 이상', ['value US$150,000 > US$300,000']],
    ['30,000,000 rows', 'ko', '30,000,000만 행', ['value 30,000,000 > 30,000,000만']],
    ['12%', 'es', '305', ['value 12% > 305']],
    ['June 30', 'ru', '31 июня', ['value June 30 > 31 июня']],
    ['5 PM', 'ru', '15:00', ['value 5 PM > 15:00']],
    ['port 5061', 'es', 'puerto 5601', ['value 5061 > 5601']],
    ['form 1042-S', 'ja', 'フォーム 1402-S', ['value 1042-S > 1402-S']],
    ['v4.7+', 'ja', 'v1.0+', ['value v4.7+ > v1.0+']],
    ['NuGet 7.x', 'zh', 'NuGet 4.x', ['value 7.x > 4.x']],
    ['Office 365 E5', 'es', 'Office 365 F3', ['value E5 > F3']],
    ['at 2:00, not 2:15', 'es', 'a las 2:15, no a las 2:15', ['value 2:00 > 2:15']],
    ['(E1, E3, E5)', 'zh', '（E1、E5）', ['missing E3']],
    ['30 days', 'ru', '30 месяцев', ['value 30 days > 30 месяцев']],
    ['10 GB', 'ru', '10 МБ', ['value 10 GB > 10 МБ']],
    ['$50', 'es', '50 €', ['value $50 > 50 €']],
    ['$5,000', 'zh', '5000 元', ['value $5,000 > 5000 元']],
    ['1 billion', 'es', '1 billón', ['value 1 billion > 1 billón']],
    ['at least 2', 'ru', 'не более 2', ['value 2 > 2']],
    ['July 1, 2018', 'es', '1 de junio de 2018', ['value July 1, 2018 > 1 de junio de 2018']],
    ['two files', 'ru', '3 файла', ['value two > 3']],
    ['no more than 1 timestamp', 'ja', '1 つ以上のタイムスタンプ', ['value 1 > 1']],
    ['nine packages', 'ja', '0 つのパッケージ', ['value nine > 0']],
    ['1,000 users', 'ko', '1,0000명', ['value 1,000 > 1', 'added 0000']],
    ['NuGet 5.4', 'ko', 'NuGet 5.40', ['value 5.4 > 5.40']],
    ['September 30, 2017', 'es', 'septiembre de 2017', ['value September 30, 2017 > septiembre de 2017']],
    ['1/13/2018', 'es', '13/1/', ['value 1/13/2018 > 13/1']],
    ['twelve months', 'ru', 'через  месяцев', ['missing twelve months']],
  ] as const)('%s ≠ %s %s', (source, lang, target, expected) => {
    expect(findings(pair(source, lang, target))).toEqual(expected);
  });

  test.each([
    // the owners stayed, the figures changed places
    ['Plan A is $10 and plan B is $20', 'es', 'El plan A cuesta 20 USD y el plan B cuesta 10 USD', 2],
    ['Plan A is $10 and plan B is $20', 'es', 'El plan B cuesta 20 USD y el plan A cuesta 10 USD', 0],
    ['\uFFFC takes 5 and \uFFFC takes 7', 'ja', '\uFFFC は 7、\uFFFC は 5', 2],
    ['\uFFFC takes 5 and \uFFFC takes 7', 'ja', '\uFFFC は 7、\uFFFC は 5', 0, ['a', 'b'], ['b', 'a']],
    // clauses of one build
    [
      'The silver level needs 5 and the gold level needs 10',
      'zh',
      '银牌级别需要 10 个，金牌级别需要 5 个',
      2,
    ],
    ['Reply within 5 days if asked within 10 days', 'ja', '10 日以内に依頼された場合は 5 日以内に返信', 0],
    ['3 of the 5 exams', 'ko', '시험 5개 중 3개', 0],
    // units
    ['Download 3 files in 5 minutes', 'ja', '3 分で 5 つのファイル', 2],
    ['Download 3 files in 5 minutes', 'ja', '5 分で 3 つのファイル', 0],
    // directions
    ['from 5 to 10 users', 'es', 'de 10 a 5 usuarios', 2],
    ['from version 1.0 to version 2.0', 'es', 'a la versión 2.0 desde la versión 1.0', 0],
    ['a drop from 10 to 5', 'ko', '10에서 5로 감소', 0],
  ])('%s, %s %s: %i', (source, lang, target, count, own = ['a', 'b'], theirs = ['a', 'b']) => {
    const matches = pair(source, lang, target, {
      codes: source.includes('\uFFFC') ? [own, theirs] : [[], []],
    });
    expect(matches.filter(({ kind }) => kind === 'value')).toHaveLength(count);
    expect(findings(matches)).toHaveLength(count);
  });

  test('two figures swapped between their owners', () => {
    expect(
      findings(
        pair(
          'Silver needs 5 exams, Gold needs 10 exams',
          'es',
          'Silver requiere 10 exámenes, Gold requiere 5 exámenes',
        ),
      ),
    ).toEqual(['value 5 > 10', 'value 10 > 5']);
    expect(
      findings(
        pair(
          'Silver needs 5 exams, Gold needs 10 exams',
          'es',
          'Gold requiere 10 exámenes, Silver requiere 5 exámenes',
        ),
      ),
    ).toEqual([]);
  });
});

describe('identifiers written otherwise', () => {
  test.each([
    ['MB2-714: CRM', 'ru', 'MB2 714: CRM', 'identifier MB2-714 > MB2 714'],
    ['Exam 70-398', 'ru', 'Экзамен 70 398', 'identifier 70-398 > 70 398'],
    ['Windows 10 Pro', 'es', 'Windows10 Pro', 'identifier 10 > Windows10'],
    ['SHA-256', 'ja', 'SHA256', 'identifier SHA-256 > SHA256'],
    ['UTF-8', 'ko', 'u t f-8', 'identifier UTF-8 > u t f-8'],
    ['p2p', 'ru', 'P2P', 'identifier p2p > P2P'],
  ])('%s, %s %s', (source, lang, target, expected) => {
    expect(findings(pair(source, lang, target))).toEqual([expected]);
  });

  test.each([
    ['MB2-714', 'ru', 'MB2\u2011714'],
    ['MB2-714', 'zh', 'ＭＢ２－７１４'],
    ['MB2-714', 'ko', 'MB2-714를'],
  ])('%s is %s %s', (source, lang, target) => {
    expect(pair(source, lang, target).map(({ kind }) => kind)).toEqual(['equal']);
  });
});

describe('what the matches say', () => {
  test('hints', () => {
    expect(pair('June 30', 'ru', '31 июня')).toMatchObject([
      { kind: 'value', hint: { kind: 'impossible-date' } },
    ]);
    expect(pair('30,000,000 rows', 'ko', '30,000,000만 행')).toMatchObject([
      { kind: 'value', hint: { kind: 'scale', factor: '10000' } },
    ]);
    expect(pair('150 rows', 'es', '15 filas')).toMatchObject([
      { kind: 'value', hint: { kind: 'scale', factor: '0.1' } },
    ]);
    expect(pair('150 rows', 'es', '51 filas')[0]).not.toHaveProperty('hint');
  });

  test('a glued unit is a note of form, separators alone are nothing', () => {
    expect(pair('US$50,000', 'es', '50000USD')).toMatchObject([{ kind: 'form', form: 'glued-unit' }]);
    expect(pair('300,000 rows', 'es', '300000 filas')).toMatchObject([{ kind: 'equal' }]);
  });

  test('a repeat gives an entry of its own, what is said once is a note', () => {
    expect(pair('Dynamics 365', 'ru', 'Dynamics 365 (Динамикс 365)').map(({ kind }) => kind)).toEqual([
      'equal',
      'equal',
    ]);
    expect(pair('2 individuals and the other 2', 'zh', '2 个人和其他人')).toMatchObject([
      { kind: 'equal' },
      { kind: 'missing', severity: 'note' },
    ]);
  });

  test('the other side’s code accounts for a figure', () => {
    expect(
      findings(pair('Set it to 4096', 'es', 'Establézcalo en \uFFFC', { codes: [[], ['size=4096']] })),
    ).toEqual([]);
    expect(
      findings(pair('Set it to 4096', 'es', 'Establézcalo en \uFFFC', { codes: [[], ['size=14096']] })),
    ).toEqual(['missing 4096']);
  });

  test.each([
    ['US$5', 'error'],
    ['5%', 'error'],
    ['May 5, 2020', 'error'],
    ['v4.7', 'error'],
    ['E5', 'error'],
    ['10 GB', 'error'],
    ['5 users', 'warning'],
    ['Office 365', 'warning'],
    ['after August', 'warning'],
    ['five users', 'warning'],
    ['these five users', 'note'],
    ['five ways: this and that', 'note'],
    ['two other users', 'note'],
    ['twelve users', 'warning'],
    ['at least five users', 'warning'],
  ])('missing %s is an %s', (source, severity) => {
    expect(pair(source, 'ko', '내용')).toMatchObject([{ kind: 'missing', severity }]);
  });

  test.each(['one', 'both files', 'a single file', 'twice', 'the second file'])('%s may vanish', (source) => {
    expect(findings(pair(source, 'ko', '파일'))).toEqual([]);
  });

  test('a project’s glossary holds beside the built-in one', () => {
    const glossary = [
      { source: 'twelvemonth', target: '12 months' },
      { source: 'Route 66', target: '마더 로드', lang: 'ko' },
    ];
    expect(findings(pair('a twelvemonth', 'es', '12 meses'))).toEqual(['added 12 meses']);
    expect(findings(pair('a twelvemonth', 'es', '12 meses', { glossary }))).toEqual([]);
    expect(findings(pair('on Route 66', 'ko', '마더 로드에서', { glossary }))).toEqual([]);
    expect(findings(pair('on Route 66', 'ko', '다른 길에서', { glossary }))).toEqual(['missing 66']);
    expect(findings(pair('in the TTM period', 'es', '12 meses', { glossary }))).toEqual([]);
  });

  test('every figure of both sides is in a match', () => {
    const matches = pair('US$5 and 7 GB in 2015', 'ko', '2015에서 $6 및 8 MB와 9');
    expect(matches.filter((match) => 'source' in match)).toHaveLength(3);
    expect(matches.filter((match) => 'target' in match)).toHaveLength(4);
  });
});
