import { describe, expect, test } from 'vitest';
import { UI_LANGS } from '../../../../src/i18n/messages.js';
import type { StatedFigure } from '../../../../src/model/figure.js';
import type { Finding, FindingOf } from '../../../../src/model/finding.js';
import { FINDINGS_PER_PART } from '../../../../src/reporters/html/places.js';
import { page } from '../../site/site-input.js';
import { problemsOf } from '../../site/validate.js';
import { strangersIn, textOf } from './documents.js';
import { files, GOLD, money, report, reportInput, unit, wrongAmount } from './report-input.js';

const FINDINGS = [
  wrongAmount({ severity: 'note', fingerprint: 'note', accepted: true }),
  wrongAmount({ severity: 'warning', fingerprint: 'warning', locale: 'es', witnesses: {} }),
  wrongAmount(),
];
const written = files(reportInput(FINDINGS));
const documents = [...written].filter(([path]) => path.endsWith('.html'));

/** The findings' articles in a document, in order. */
function articles(html: string | undefined): string[] {
  return [...(html ?? '').matchAll(/<article class="finding[^]*?<\/article>/g)].map(([text]) => text);
}

/** The part of a document between two marks. */
function between(html: string | undefined, from: string, to: string): string {
  const text = html ?? '';
  const start = text.indexOf(from);
  expect(start).toBeGreaterThan(-1);
  return text.slice(start, text.indexOf(to, start));
}

/** What the filters are given of the findings. */
function entries(report: ReadonlyMap<string, string>): unknown[][] {
  const [, list = '[]'] = /interlinearFindings = (\[[^]*\]);/.exec(report.get('findings.js') ?? '') ?? [];
  return JSON.parse(list) as unknown[][];
}

describe('the report', () => {
  test('has a front page in each language, English on top; what is mostly content comes once', () => {
    expect(documents.map(([path]) => path).sort()).toEqual(
      [
        ...UI_LANGS.map((lang) => (lang === 'en' ? 'index.html' : `${lang}/index.html`)),
        'figures/gold.html',
        ...['ko', 'ja', 'es', 'ru'].map((locale) => `interlinear/${locale}/gold.html`),
        'rules/figure/value.html',
      ].sort(),
    );
    expect(textOf(written.get('ko/index.html') ?? '')).toContain('번역 보고서');
    expect(written.get('ko/index.html')).toContain('잘못된 값 US$300,000');
  });

  test.each(documents)('%s needs nothing from elsewhere, no inline script or style', (_, html) => {
    expect(strangersIn(html)).toEqual([]);
    expect(html).not.toMatch(/\s(?:href|src)="(?:[a-z]+:|\/)/);
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    expect(policy.replaceAll('&#x27;', "'")).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
  });

  test('has links to files of its own only, to places that are there', () => {
    for (const [path, html] of documents) {
      for (const [, escaped = ''] of html.matchAll(/\shref="([^"]+)"/g)) {
        const href = escaped.replaceAll('&amp;', '&');
        const url = new URL(href, `https://example.com/${path}`);
        const file = decodeURIComponent(url.pathname).slice(1);
        expect({ path, href, exists: written.has(file) }).toEqual({ path, href, exists: true });
        const there = url.hash === '' || written.get(file)?.includes(`id="${url.hash.slice(1)}"`);
        expect({ path, href, there }).toEqual({ path, href, there: true });
      }
    }
  });

  // The tests in the browser do the same for all of a built report.
  test.each(documents.filter(([path]) => !/^\w\w\//.test(path)))('%s is valid HTML', (_, html) => {
    expect(problemsOf(html)).toEqual([]);
  });

  test('is valid HTML, and says so, where nothing was found', () => {
    const html = files(reportInput([])).get('index.html') ?? '';
    expect(problemsOf(html)).toEqual([]);
    expect(html).toContain('Nothing was found.');
    expect(html).toContain('0 errors, 0 warnings, 0 notes');
    expect(html).toContain('No errors and no warnings');
  });

  test('has titles that fit a tab and a bookmark, where names are long as well', () => {
    const pages = GOLD.map((found) => ({ ...found, title: `Gold ${'and more '.repeat(20)}` }));
    const long = files(
      reportInput(FINDINGS, { pages, title: 'Documentation of a very long name, and longer' }),
    );
    for (const [path, html] of long)
      if (path.endsWith('.html')) expect([path, ...problemsOf(html)]).toEqual([path]);
    expect(long.get('interlinear/ko/gold.html')).toMatch(
      /<title>Gold [^<]*… · 한국어 · Interlinear view · Documentation of[^<]*…<\/title>/,
    );
  });

  test('names its assets by their contents', () => {
    const input = reportInput(FINDINGS);
    const other = files({ ...input, assets: { ...input.assets, script: '// other\n' } });
    const scripts = (all: ReadonlyMap<string, string>): string[] =>
      [...all.keys()].filter((path) => /^assets\/report\..*js$/.test(path));
    expect(scripts(other)).toHaveLength(1);
    expect(scripts(other)).not.toEqual(scripts(written));
  });
});

describe('a document that comes once', () => {
  test('is written in the language of the report, its words named for the script', () => {
    const korean = files(reportInput(FINDINGS, { language: 'ko' }));
    const html = korean.get('figures/gold.html') ?? '';
    expect(html).toContain('<html lang="ko"');
    expect(html).toContain('<span data-t="figures.heading">수치</span>');
    expect(problemsOf(html)).toEqual([]);
    const words = [...korean].find(([path]) => path.startsWith('assets/words.'))?.[1] ?? '';
    for (const [, key = ''] of html.matchAll(/data-t="([^"]+)"/g)) expect(words).toContain(`"${key}"`);
    expect(words).toContain('"figures.heading": "Cifras"');
  });

  test('is asked to speak the language of the document that leads to it', () => {
    expect(written.get('ru/index.html')).toContain('href="../figures/gold.html?lang=ru#locale-ko"');
    expect(written.get('index.html')).toContain('href="./figures/gold.html#locale-ko"');
  });

  test('marks the links that the script leads to the reader’s language', () => {
    const html = written.get('interlinear/ko/gold.html') ?? '';
    expect(html).toContain('href="../../index.html#finding-a1b2c3" data-in>');
    expect(html).toContain('data-up="../../"');
  });
});

describe('the headline', () => {
  test('names the errors in figures, each with the way to its finding', () => {
    const html = between(written.get('index.html'), 'id="worst"', '</section>');
    expect([...html.matchAll(/<li>/g)]).toHaveLength(1);
    expect(html).toContain('href="#finding-a1b2c3"');
    expect(textOf(html)).toContain('한국어 US$150,000 ≠ US$300,000 Gold');
  });

  test('names the warnings where there is no error, and says how many are left', () => {
    const warnings = Array.from({ length: 9 }, (_, index) =>
      wrongAmount({ severity: 'warning', fingerprint: `w${index}` }),
    );
    const html = between(files(reportInput(warnings)).get('index.html'), 'id="worst"', '</section>');
    expect([...html.matchAll(/<li>/g)]).toHaveLength(6);
    expect(html).toContain('<a href="?severity=warning#findings">+3 more</a>');
  });
});

describe('the cards', () => {
  const cards = (written.get('index.html') ?? '').split('<li class="card').slice(1);

  test('stand worst first, the counts leading to the findings', () => {
    expect(cards.map((html) => /<bdi lang="(\w+)">/.exec(html)?.[1])).toEqual([
      'ko',
      'es',
      'en',
      'ja',
      'ru',
      'zh',
    ]);
    expect(cards[0]).toContain('href="?locale=ko&amp;severity=error#findings"');
    expect(textOf(cards[0] ?? '')).toContain(
      'Errors 1 Warnings 0 Notes 1 16% translated 7 of 42 units Pages 1',
    );
  });

  test('never call all of it translated while a unit is not, and of nothing to translate give no share', () => {
    const input = reportInput([]);
    const share = (units: number, translated: number): string => {
      const locales = input.report.locales.map((locale) => ({ ...locale, units, translated }));
      return files({ ...input, report: { ...input.report, locales } }).get('index.html') ?? '';
    };
    expect(share(10_000, 9_999)).toContain('<strong>99%</strong>');
    expect(share(0, 0)).not.toMatch(/NaN|class="card-share"/);
  });
});

describe('findings', () => {
  const shown = articles(written.get('index.html'));

  test('stand worst first, accepted ones last', () => {
    expect(shown.map((html) => /finding-(error|warning|note)/.exec(html)?.[1])).toEqual([
      'error',
      'warning',
      'note',
    ]);
    expect(shown[2]).toContain('(accepted)');
  });

  test('say what, in which language, where, by which rule and why', () => {
    for (const text of [
      'Error',
      'Unexpected US$300,000, expected US$150,000',
      '한국어',
      '289bc-132',
      'content/ko/gold.md:12:5',
      'figure/value',
      'readers of the translation would act on a wrong one',
    ]) {
      expect(shown[0]).toContain(text);
    }
  });

  test('show both sentences, the figures marked and what was read of them joined', () => {
    expect(shown[0]).toContain(
      '<p class="prose" lang="en" dir="auto">At least <mark>US$150,000</mark> in revenue</p>',
    );
    expect(shown[0]).toContain(
      '<p class="prose" lang="ko" dir="auto">신규 수익 <mark>US$300,000</mark> 이상</p>',
    );
    expect(textOf(shown[0] ?? '')).toContain('US$150,000 money 150000 USD ≠ 한국어');
    expect(textOf(shown[0] ?? '')).toContain('US$300,000 money 300000 USD');
  });

  test('mark nothing where they are about the whole sentence, and say what is not there', () => {
    const input = reportInput([wrongAmount()], {
      sentences: () => ({ source: { text: 'All of it', start: 0, end: 9 } }),
    });
    const html = files(input).get('index.html');
    expect(html).not.toContain('<mark>');
    expect(html).toContain('<p class="prose gap">not in the translation</p>');
  });

  test('show of a long sentence what stands around the figure', () => {
    const text = `${'a '.repeat(2000)}US$150,000${' b'.repeat(2000)}`;
    const sentence = { text, start: 4000, end: 4010 };
    const html =
      files(reportInput([wrongAmount()], { sentences: () => ({ source: sentence }) })).get('index.html') ??
      '';
    const [, prose = ''] = /<p class="prose" lang="en" dir="auto">([^]*?)<\/p>/.exec(html) ?? [];
    expect(prose).toContain('a <mark>US$150,000</mark> b');
    expect(prose.length).toBeLessThan(1000);
    expect([prose.startsWith('… '), prose.endsWith(' …')]).toEqual([true, true]);
  });

  test('show what the other languages state, in words as well as in signs', () => {
    expect(textOf(shown[0] ?? '')).toContain('日本語 150,000 ドル ✓ agrees with the source');
    expect(textOf(shown[0] ?? '')).toContain('Español 300000USD ✗ differs from the source');
    expect(textOf(shown[0] ?? '')).toContain('Русский – no translated value');
    expect(shown[1]).not.toContain('What the other languages state');
  });

  test('offer what could stand there instead', () => {
    const { args } = wrongAmount() as { args: object };
    const suggested = wrongAmount({ args: { ...args, suggestion: '150 000 USD' } as never });
    const html = files(reportInput([suggested])).get('index.html') ?? '';
    expect(textOf(html)).toContain('Suggested: 150 000 USD');
    expect(shown[0]).not.toContain('Suggested');
  });

  test('lead to the unit, its figures and the rule', () => {
    expect(shown[0]).toContain('href="./interlinear/ko/gold.html#unit-289bc-132"');
    expect(shown[0]).toContain('href="./figures/gold.html#figures-132"');
    expect(shown[0]).toContain('href="./rules/figure/value.html"');
  });

  test('lead to the section of the site and to the line of the repository where those are known', () => {
    const linked = files(
      reportInput([wrongAmount()], {
        siteHref: ({ slug, locale }, fragment) =>
          `../site/${locale}/${slug}/index.html${fragment === undefined ? '' : `#${fragment}`}`,
        fileHref: ({ path, start }) => `https://example.com/blob/${path}#L${start.line}`,
        pages: GOLD.map((found) => ({
          ...found,
          outline: [{ depth: 2, text: 'Silver', anchor: 'silver' }],
          units: [unit('1', { segment: 'heading', target: 'Silver' }), ...found.units],
        })),
      }),
    );
    expect(linked.get('index.html')).toContain('href="../site/ko/gold/index.html#silver" rel="external"');
    expect(linked.get('ja/index.html')).toContain(
      'href="../../site/ko/gold/index.html#silver" rel="external"',
    );
    expect(linked.get('index.html')).toContain(
      'href="https://example.com/blob/content/ko/gold.md#L12" rel="external"',
    );
    expect(written.get('index.html')).not.toContain('rel="external"');
  });

  test('have names of their own, also where two share a fingerprint', () => {
    const html = files(reportInput([wrongAmount(), wrongAmount()])).get('index.html') ?? '';
    expect(html).toContain('id="finding-a1b2c3"');
    expect(html).toContain('id="finding-a1b2c3-2"');
    expect(problemsOf(html)).toEqual([]);
  });

  test('without figures, a unit or sentences show none', () => {
    const bare = wrongAmount({ code: 'page/no-source', args: {}, unit: null } as never);
    const [html = ''] = articles(
      files(reportInput([bare], { sentences: () => undefined })).get('index.html'),
    );
    expect(html).not.toMatch(/class="sides|Unit |Read in context/);
    expect(html).toContain('Without a source');
  });

  test('come in parts where they are many, none lost and none twice, with an index for the filters', () => {
    const count = FINDINGS_PER_PART * 2 + 1;
    const many = Array.from({ length: count }, (_, index) => wrongAmount({ fingerprint: `f${index}` }));
    const parts = files(reportInput(many));
    const ids = ['index.html', 'findings-2.html', 'findings-3.html'].flatMap((path) =>
      [...(parts.get(path) ?? '').matchAll(/<article[^>]* id="finding-(f\d+)"/g)].map(([, id]) => id),
    );
    expect(ids).toEqual(many.map(({ fingerprint }) => fingerprint));
    expect(parts.has('findings-4.html')).toBe(false);
    expect(parts.get('ru/findings-3.html')).toContain('href="./findings-2.html"');
    // The last one is short, and has all that they have in common.
    expect(problemsOf(parts.get('findings-3.html') ?? '')).toEqual([]);
    expect(parts.get('ru/findings-2.html')).toContain('<script src="../findings.js" defer>');
    expect(entries(parts).map(([part]) => part)).toEqual(
      many.map((_, place) => Math.floor(place / FINDINGS_PER_PART) + 1),
    );
  });

  test('that change leave documents alone in which they do not stand', () => {
    const many = Array.from({ length: FINDINGS_PER_PART * 2 }, (_, index) =>
      wrongAmount({ fingerprint: `f${index}` }),
    );
    const before = files(reportInput(many));
    const after = files(reportInput([...many.slice(0, -1), wrongAmount({ fingerprint: 'other' })]));
    const changed = [...after].filter(([path, content]) => before.get(path) !== content);
    expect(changed.map(([path]) => path).sort()).toEqual(
      [
        ...UI_LANGS.map((lang) => (lang === 'en' ? 'findings-2.html' : `${lang}/findings-2.html`)),
        // The page that it is about.
        'interlinear/ko/gold.html',
      ].sort(),
    );
  });

  test('say nothing of the other findings’ pages', () => {
    const one = [wrongAmount({ page: 'gold' }), wrongAmount({ page: 'silver', fingerprint: 'b' })];
    const two = [...one, wrongAmount({ page: 'copper', fingerprint: 'c' })];
    const select = (findings: Finding[]): string =>
      between(files(reportInput(findings)).get('index.html'), '<select name="page"', '</select>');
    expect(select(one)).toContain('<option value');
    expect(select(two)).toBe(select(one));
  });

  test('can be chosen by what occurs among them', () => {
    const form = between(written.get('index.html'), '<fieldset class="filters"', '</fieldset>');
    expect(form).toContain('hidden');
    expect([...form.matchAll(/<option value(?:="([^"]*)")?/g)].map(([, value = '']) => value)).toEqual([
      '',
      'ko',
      'es',
      '',
      'error',
      'warning',
      'note',
      '',
      'figure/value',
    ]);
    expect(entries(written)[0]?.slice(0, 5)).toEqual([1, 'ko', 'figure/value', 'error', 'gold']);
    expect(files(reportInput([])).has('findings.js')).toBe(false);
  });
});

describe('a finding that is not in the text', () => {
  const title = unit('title', {
    id: 'title',
    segment: 'title',
    source: 'From US$150,000',
    target: 'US$300,000부터',
    figures: [
      {
        key: 'title#0',
        source: money('150000', 'US$150,000'),
        target: money('300000', 'US$300,000'),
        state: 'differs',
      },
    ],
  });
  const plain = unit('b3', { id: 'b3', segment: 'alt', target: 'US$150,000', figures: [] });
  const pages = [
    page('en/gold', { title: 'Gold' }),
    page('ko/gold', { units: [unit('132', {})], asides: [title, plain] }),
  ];
  const finding = wrongAmount({ unit: 'title' });
  const found = files(reportInput([finding], { pages, report: report([finding], pages) }));

  test('is named by what it is about, in words, and leads to its place as others do', () => {
    const [article = ''] = articles(found.get('index.html'));
    expect(textOf(article)).toContain('Title of the page');
    expect(textOf(article)).not.toContain('Unit title');
    expect(article).toContain('href="./interlinear/ko/gold.html#unit-title"');
    expect(article).toContain('href="./figures/gold.html#figures-title"');
    expect(textOf(articles(found.get('ru/index.html'))[0] ?? '')).toContain('Заголовок страницы');
  });

  test('stands in the interlinear view, both lines of it, behind the text, and only where there is one', () => {
    const html = found.get('interlinear/ko/gold.html') ?? '';
    const beside = between(html, '<section class="beside">', '</section>');
    expect(between(beside, 'id="unit-title"', '</ul>')).toContain(
      '<p class="target" lang="ko" dir="auto"><mark class="figure figure-differs pair-0">US$300,000</mark>부터</p>',
    );
    expect(textOf(beside)).toContain('Title of the page From US$150,000');
    expect(textOf(between(beside, 'id="unit-b3"', '</section'))).toContain('Description of an image');
    expect(html.indexOf('id="unit-289bc-132"')).toBeLessThan(html.indexOf('<section class="beside">'));
    expect(written.get('interlinear/ko/gold.html')).not.toContain('class="beside"');
    expect(problemsOf(html)).toEqual([]);
  });

  test('has its row among the figures of the page', () => {
    const rows = between(found.get('figures/gold.html'), '<tbody id="figures-title"', '</tbody>');
    expect(textOf(rows)).toContain('Title of the page From US$150,000');
    expect(rows).toContain('<td class="differs">');
  });
});

describe('a finding about two places of a translation', () => {
  const date = (value: string, text: string): StatedFigure => ({ kind: 'date', value, text });
  const pages = [
    page('en/gold', { title: 'Gold' }),
    page('es/gold', { units: [unit('7', { target: 'Desde el 07/04/2017.' })] }),
    page('en/silver', { title: 'Silver' }),
    page('es/silver', { units: [unit('8', { target: 'Válido desde el 04/07/2017.' })] }),
  ];
  const finding = {
    ...wrongAmount(),
    code: 'figure/inconsistent',
    severity: 'note',
    locale: 'es',
    unit: '289bc-7',
    args: {
      source: date('2017-07-04', '07/04/2017'),
      target: date('2017-04-07', '07/04/2017'),
      other: date('2017-07-04', '04/07/2017'),
      count: 2,
      page: 'silver',
      unit: '289bc-8',
    },
  } as FindingOf<'figure/inconsistent'>;
  const found = files(
    reportInput([finding], {
      pages,
      report: report([finding], pages),
      sentences: () => ({
        source: { text: 'Valid from 07/04/2017.', start: 11, end: 21 },
        target: { text: 'Desde el 07/04/2017.', start: 9, end: 19 },
      }),
    }),
  );

  test('shows both values, each in its sentence, with the way to it, under the source that they translate', () => {
    const [article = ''] = articles(found.get('index.html'));
    const sides = article.split('<div class="side side-').slice(1);
    expect(sides).toHaveLength(3);
    expect(textOf(sides[0] ?? '')).toContain('Valid from 07/04/2017 . 07/04/2017 date 2017-07-04');
    expect(sides[1]).toContain('href="./interlinear/es/silver.html#unit-289bc-8"');
    expect(sides[1]).toContain('Válido desde el <mark>04/07/2017</mark>.');
    expect(textOf(sides[1] ?? '')).toContain('Silver , Unit 289bc-8');
    expect(textOf(sides[1] ?? '')).toContain('04/07/2017 date 2017-07-04');
    expect(sides[2]).toContain('href="./interlinear/es/gold.html#unit-289bc-7"');
    expect(sides[2]).toContain('Desde el <mark>07/04/2017</mark>.');
    expect(textOf(sides[2] ?? '')).toContain('07/04/2017 date 2017-04-07');
    expect(problemsOf(found.get('index.html') ?? '')).toEqual([]);
  });

  test('sets the two values against each other in brief, both in the language of the translation', () => {
    expect(found.get('figures/gold.html')).toMatch(
      /<bdi lang="es">04\/07\/2017<\/bdi> <span class="sign">≠<\/span> <bdi lang="es">07\/04\/2017<\/bdi>/,
    );
  });

  test('names the other page where nothing is known of its units', () => {
    const alone = pages.filter(({ key }) => key.slug === 'gold');
    const html = files(reportInput([finding], { pages: alone, report: report([finding], alone) })).get(
      'index.html',
    );
    expect(textOf(articles(html)[0] ?? '')).toContain('Español · silver');
    expect(articles(html)[0]).not.toContain('interlinear/es/silver.html');
  });
});

describe('the map', () => {
  test('says for each language what was found, or that there is no page', () => {
    const html = between(written.get('index.html'), '<table class="map"', '</table>');
    const [, row = ''] = /<tbody>([^]*?)<\/tr>/.exec(html) ?? [];
    const cells = [...row.matchAll(/<td>([^]*?)<\/td>/g)].map(([, cell = '']) =>
      textOf(cell.replace(/<svg[^]*?<\/svg>/g, '')),
    );
    expect(cells).toEqual([
      'no findings, 16% translated',
      'Errors 1, 16% translated',
      'no findings, 16% translated',
      'Warnings 1, 16% translated',
      'stale, 16% translated',
      'shown in source language',
    ]);
  });

  test('comes in documents of its own where pages are many, the front page holding the worst', () => {
    const slugs = Array.from({ length: 31 }, (_, index) => `p${String(index).padStart(2, '0')}`);
    const pages = slugs.map((slug) => page(`ko/${slug}`));
    const input = reportInput([wrongAmount({ page: 'p30' })], {
      pages,
      report: report([wrongAmount({ page: 'p30' })], pages),
    });
    const many = files(input);
    const rows = (html: string | undefined): (string | undefined)[] =>
      [...(html ?? '').matchAll(/<th scope="row"><a href="\.\/figures\/(p\d+)\.html/g)].map(
        ([, slug]) => slug,
      );
    expect(rows(many.get('index.html'))).toEqual(['p30', ...slugs.slice(0, 29)]);
    expect(rows(many.get('pages.html'))).toEqual(['p30', ...slugs.slice(0, 30)]);
    expect(many.get('index.html')).toContain('href="./pages.html"');
    expect(problemsOf(many.get('pages.html') ?? '')).toEqual([]);
    expect(written.has('pages.html')).toBe(false);
  });
});

describe('the figures of a page', () => {
  const html = written.get('figures/gold.html') ?? '';

  test('stand in a row each, what each language states in its column, with a word for it', () => {
    const [, row = ''] = /<th scope="row"><bdi lang="en">US\$150,000<\/bdi> ([^]*?)<\/tr>/.exec(html) ?? [];
    const cells = [...row.matchAll(/<td[^>]*>([^]*?)<\/td>/g)].map(([, cell = '']) => textOf(cell));
    expect(cells).toEqual([
      'US$300,000 ✗ differs 300000 USD',
      'US$150,000 ✓',
      '= untranslated',
      '∅ missing',
      '–',
    ]);
    expect(textOf(row)).toContain('money 150000 USD');
  });

  test('stand under the sentence that states them, where findings lead', () => {
    expect(textOf(between(html, '<tbody id="figures-132"', '</th>'))).toContain(
      'Unit 132 At least US$150,000 in revenue',
    );
  });

  test('can be left out where all agree, without a script', () => {
    const figure = (key: string, kind: 'money' | 'product', state: 'agrees' | 'differs') => ({
      key,
      source: { kind, value: '365', text: '365' },
      target: { kind, value: '365', text: '365' },
      state,
    });
    const pages = [
      page('ko/gold', {
        units: [
          unit('1', {
            figures: [
              figure('1#0', 'money', 'agrees'),
              figure('1#1', 'product', 'agrees'),
              figure('1#2', 'product', 'differs'),
            ],
          }),
        ],
      }),
    ];
    const table = files(reportInput([], { pages, report: report([], pages) })).get('figures/gold.html') ?? '';
    expect(
      [...table.matchAll(/<tr(?: class="([^"]*)")?><th scope="row"><bdi/g)].map(([, names]) => names),
    ).toEqual(['same', 'same quiet', 'disputed']);
    expect(table).toContain('id="only-differences"');
  });

  test('come with how the page stands in each language', () => {
    const [korean = ''] = /<tr id="locale-ko">[^]*?<\/tr>/.exec(html) ?? [];
    expect(textOf(korean)).toContain('100% 1/1 units');
    expect(textOf(korean)).toContain('Error US$150,000 ≠ US$300,000 figure/value');
    expect(korean).toContain('href="../interlinear/ko/gold.html"');
    expect(textOf(/<tr id="locale-zh">[^]*?<\/tr>/.exec(html)?.[0] ?? '')).toContain('no page');
  });

  test('are said to be none where none were compared', () => {
    const bare = files(
      reportInput([], { pages: [page('ko/plain')], report: report([], [page('ko/plain')]) }),
    );
    expect(bare.get('figures/plain.html')).toContain('No figures were compared on this page.');
    expect(problemsOf(bare.get('figures/plain.html') ?? '')).toEqual([]);
  });
});

describe('the interlinear view', () => {
  test('has the source over its translation, the figures marked in both', () => {
    const html = written.get('interlinear/ko/gold.html') ?? '';
    const block = between(html, 'id="unit-289bc-132"', '</ul>');
    expect(block).toContain(
      '<p class="source" lang="en" dir="auto">At least <mark class="figure figure-differs pair-0">US$150,000</mark>',
    );
    expect(block).toContain(
      '<p class="target" lang="ko" dir="auto">신규 수익 <mark class="figure figure-differs pair-0">US$300,000</mark> 이상</p>',
    );
    expect(textOf(block)).toContain('US$150,000 ≠ US$300,000 figure/value');
  });

  test('shows a gap where a side is missing, and untranslated text once', () => {
    expect(textOf(written.get('interlinear/ru/gold.html') ?? '')).toContain('Missing in the translation');
    const pages = [
      page('es/gold', {
        units: [
          unit('1', { untranslated: true, target: 'At least US$150,000 in revenue' }),
          unit('2', { kind: 'added', target: 'Nuevo', figures: [] }),
        ].map(({ ...rest }) => rest),
      }),
    ];
    const [first, second] = pages[0]?.units ?? [];
    delete second?.source;
    expect(first).toBeDefined();
    const html =
      files(reportInput([], { pages, report: report([], pages) })).get('interlinear/es/gold.html') ?? '';
    expect([...html.matchAll(/At least US/g)]).toHaveLength(1);
    expect(textOf(html)).toContain('Not in the source');
    expect(problemsOf(html)).toEqual([]);
  });

  test('names each unit once, whatever the names', () => {
    const pages = [
      page('ko/gold', { units: [unit('a b"', { target: '가' }), unit('a b"', { target: '나' })] }),
    ];
    const html =
      files(reportInput([], { pages, report: report([], pages) })).get('interlinear/ko/gold.html') ?? '';
    expect([...html.matchAll(/class="unit-block/g)]).toHaveLength(2);
    expect(problemsOf(html)).toEqual([]);
  });
});

describe('hostile content', () => {
  const HOSTILE = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onload='x",
    '{{page}}',
    '$t(title)',
    '</title><b>',
  ];

  test.each(HOSTILE)('is text wherever it comes from: %s', (text) => {
    const figure = { kind: 'money' as const, value: '1', text };
    const place = { line: 1, column: 1, offset: 0 };
    const finding = wrongAmount({
      fingerprint: 'x',
      unit: text,
      target: { path: text, start: place, end: place, text },
      args: { source: figure, target: { ...figure, value: '2', text: `${text} 2` }, suggestion: text },
      witnesses: { ja: text },
    });
    const pages = GOLD.map((found) => ({
      ...found,
      title: text,
      outline: [{ depth: 1, text, anchor: text }],
      units: [
        unit('1', {
          id: text,
          source: `${text} ${text}`,
          target: `${text} 2 ${text}`,
          figures: [
            {
              key: `${text}#0`,
              source: figure,
              target: { ...figure, text: `${text} 2` },
              state: 'differs' as const,
            },
          ],
        }),
      ],
    }));
    const hostile = files(
      reportInput([finding], {
        pages,
        title: text,
        sentences: () => ({ source: { text, start: 0, end: 1 }, target: { text, start: 1, end: 2 } }),
      }),
    );
    for (const [path, html] of hostile) {
      if (path.endsWith('.html'))
        expect({ path, strangers: strangersIn(html) }).toEqual({ path, strangers: [] });
    }
    const escaped = text.replaceAll('"', '&quot;').replaceAll('<', '&lt;');
    expect(hostile.get('index.html')).toContain(`Unexpected ${escaped} 2, expected ${escaped}`);
    expect(hostile.get('figures/gold.html')).toContain(`<bdi>${escaped}</bdi>`);
    expect(hostile.get('interlinear/ko/gold.html')).toContain(`${escaped} 2</mark>`);
  });
});
