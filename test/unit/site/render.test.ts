import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../src/model/finding.js';
import type { PageResult } from '../../../src/model/page-result.js';
import { LOCALES, page, site } from './site-input.js';
import { intrudersIn, problemsOf } from './validate.js';

const SITE_URL = 'https://docs.example.com/guide';
const ALL = LOCALES.map(({ locale }) => page(`${locale}/gold`));
const NOWHERE = { line: 1, column: 1, offset: 0 };
const TARGET = { path: 'content/ko/gold.md', start: NOWHERE, end: NOWHERE, text: '' };

function fact(code: 'untranslated/page', args: { untranslated: number; units: number }): Fact {
  return { code, unit: null, target: TARGET, source: null, args };
}

function stale(handoff?: string, currentHandoff?: string): Partial<PageResult> {
  const args = {
    revision: '400f3150',
    current: '8b55c0a9',
    ...(handoff === undefined ? {} : { handoff }),
    ...(currentHandoff === undefined ? {} : { currentHandoff }),
  };
  return {
    stale: true,
    facts: [{ code: 'staleness/revision', unit: null, target: TARGET, source: null, args }],
  };
}

function hrefs(html: string | undefined, rel: string): string[] {
  return [...(html ?? '').matchAll(/<link rel="([a-z ]+)"(?: hreflang="([^"]*)")? href="([^"]*)"/g)].flatMap(
    ([, found, lang, href]) =>
      found === rel ? [`${lang === undefined ? '' : `${lang} `}${href ?? ''}`] : [],
  );
}

describe('a site', () => {
  const files = site(ALL);

  test('has a choice of language, an index and a 404 page a locale, the pages, its assets and robots.txt', () => {
    const locales = LOCALES.flatMap(({ locale }) => [
      `${locale}/404.html`,
      `${locale}/gold/index.html`,
      `${locale}/index.html`,
    ]);
    expect([...files.keys()].map((path) => path.replace(/\.[0-9a-f]{10}\./, '.HASH.')).sort()).toEqual(
      [
        ...locales,
        '404.html',
        'assets/icon.HASH.svg',
        'assets/site.HASH.css',
        'assets/site.HASH.js',
        'index.html',
        'robots.txt',
      ].sort((a, b) => (a < b ? -1 : 1)),
    );
  });

  test('has the same bytes for the same input in another order', () => {
    expect([...site(ALL.toReversed())]).toEqual([...files]);
  });

  test('names its stylesheet by its content', () => {
    const name = (stylesheet: string): string | undefined =>
      [...site(ALL, { assets: { stylesheet, script: '', icon: '' } }).keys()].find((path) =>
        path.endsWith('.css'),
      );
    expect(name('a {}')).not.toBe(name('b {}'));
    expect(name('a {}')).toBe(name('a {}'));
  });

  test('has no inline script or style and nothing from elsewhere, and a policy that says so', () => {
    for (const [path, html] of site(ALL, { siteUrl: SITE_URL })) {
      if (!path.endsWith('.html')) continue;
      expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/i);
      const scripts = [...html.matchAll(/<script[^>]*>[^]*?<\/script>/g)].map(([script]) => script);
      expect(scripts.join()).toMatch(
        /^<script type="module" src="[./a-z]*\/?assets\/site\.[0-9a-f]{10}\.js"><\/script>$/,
      );
      const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
      expect(policy.replaceAll('&#x27;', "'").split('; ').sort()).toEqual([
        "base-uri 'none'",
        "default-src 'none'",
        "form-action 'none'",
        "img-src 'self' https:",
        "script-src 'self'",
        "style-src 'self'",
      ]);
      for (const [, address] of html.matchAll(/\s(?:href|src|content)="(https?:[^"]*)"/g)) {
        expect(address?.startsWith(SITE_URL)).toBe(true);
      }
    }
  });

  test('has links that lead to files of its own, under any folder', () => {
    for (const [path, html] of files) {
      if (!path.endsWith('.html') || path.endsWith('404.html')) continue;
      for (const [, href = ''] of html.matchAll(/\shref="([^"#]+)"/g)) {
        expect(href.startsWith('/')).toBe(false);
        const { pathname } = new URL(href, `https://example.com/any/folder/${path}`);
        const file = decodeURIComponent(pathname)
          .replace('/any/folder/', '')
          .replace(/(^|\/)$/, '$1index.html');
        expect({ path, href, exists: files.has(file) }).toEqual({ path, href, exists: true });
      }
    }
  });

  test('lets its 404 pages find their way from any address', () => {
    const nested = site(ALL, { siteUrl: SITE_URL });
    expect(files.get('ko/404.html')).toContain('href="/ko/"');
    expect(nested.get('ko/404.html')).toContain('href="/guide/ko/"');
    expect(nested.get('404.html')).toContain('href="/guide/assets/site.');
    expect(nested.get('404.html')).toContain('<meta name="robots" content="noindex"/>');
    expect(nested.get('ko/404.html')).toContain('<h1>페이지를 찾을 수 없음</h1>');
  });
});

describe('a page', () => {
  test('says its language and direction', () => {
    const locales = [...LOCALES, { locale: 'ar', lang: 'ar', name: 'العربية' }];
    const files = site([...ALL, page('ar/gold')], { locales });
    expect(files.get('ko/gold/index.html')).toContain('<html lang="ko" dir="ltr">');
    expect(files.get('ar/gold/index.html')).toContain('<html lang="ar" dir="rtl">');
    // There are no messages in Arabic: what the frame says is English, and says so.
    expect(files.get('ar/gold/index.html')).toContain('lang="en">Skip to content');
  });

  test('has its title, its description, and its own heading where the article has none', () => {
    const html = site([
      page('ko/gold', {
        title: '골드',
        article: '<p>본문</p>',
        frontMatter: { noindex: false, description: '설명' },
      }),
    ]).get('ko/gold/index.html');
    expect(html).toContain('<title>골드 · Partner guide</title>');
    expect(html).toContain('<meta name="description" content="설명"/>');
    expect(html).toContain('<h1>골드</h1>');
  });

  test('has a title that search engines show whole: a long one stands without the site’s', () => {
    const title = 'Requirements of the Cloud Customer Relationship Management plan';
    const html = site([page('en/gold', { title })]).get('en/gold/index.html');
    expect(html).toContain(`<title>${title}</title>`);
  });

  test('has the article as it was made, with no second first heading', () => {
    const html = site([page('ko/gold', { article: '<h1 id="a">A &amp; B</h1>\n<p>x</p>' })]).get(
      'ko/gold/index.html',
    );
    expect(html).toContain('<h1 id="a">A &amp; B</h1>\n<p>x</p>');
    expect(html?.match(/<h1/g)).toHaveLength(1);
  });

  test('leads to itself in all languages, each in its own name', () => {
    const html = site(ALL).get('ja/gold/index.html') ?? '';
    for (const { locale, name } of LOCALES) {
      const href = locale === 'ja' ? './' : `../../${locale}/gold/`;
      expect(html).toContain(
        `<a class="name" href="${href}" lang="${locale}" dir="ltr" hreflang="${locale}"`,
      );
      expect(html).toContain(`>${name}</a>`);
    }
    expect(html.match(/aria-current="page"/g)).toHaveLength(1);
  });

  test('has an outline of the headings below its first', () => {
    const outline = [
      { depth: 1, text: 'Gold', anchor: 'top' },
      { depth: 2, text: 'A', anchor: 'a' },
      { depth: 3, text: 'B', anchor: 'b c' },
      { depth: 2, text: 'C <b>', anchor: '시장' },
      { depth: 4, text: 'deep', anchor: 'deep' },
    ];
    const html = site([page('ko/gold', { outline })]).get('ko/gold/index.html');
    expect(html).toContain(
      '<ul><li><a href="#a">A</a><ul><li><a href="#b%20c">B</a></li></ul></li><li><a href="#%EC%8B%9C%EC%9E%A5">C &lt;b></a></li></ul>',
    );
    expect(html).not.toContain('deep');
    expect(site([page('ko/gold', { outline: outline.slice(0, 2) })]).get('ko/gold/index.html')).not.toContain(
      'class="outline"',
    );
  });

  test('ends with where it comes from', () => {
    const frontMatter = {
      noindex: false,
      handoff: '2017-07-07',
      translation: 'machine' as const,
      revision: '8b55c0a9',
    };
    const html = site([page('es/gold', { frontMatter })]).get('es/gold/index.html');
    expect(html).toContain('<dd><time datetime="2017-07-07">7 de julio de 2017</time></dd>');
    expect(html).toContain('<dt>Traducción</dt><dd>automática</dd>');
    expect(html).toContain('<code>8b55c0a9</code>');
  });

  test('keeps a hand-off that is no day, without calling it one', () => {
    const html = site([page('es/gold', { frontMatter: { noindex: false, handoff: '31/31/2017' } })]).get(
      'es/gold/index.html',
    );
    expect(html).toContain('<dd>31/31/2017</dd>');
  });
});

describe('a reader is told', () => {
  test('that a page is older than its English, and since when', () => {
    const html = site([page('en/gold'), page('zh/gold', stale('2017-06-27', '2017-07-07'))]).get(
      'zh/gold/index.html',
    );
    expect(html).toContain('notice-stale');
    expect(html).toContain('2017年6月27日');
    expect(html).toContain('2017年7月7日');
    expect(html).toContain('<a href="../../en/gold/">阅读英文页面</a>');
  });

  test('what a stale page lacks and what has changed, in English, to be unfolded', () => {
    const units = ['b7', 'b8', 'b9'].map((id) => ({
      id,
      kind: 'missing' as const,
      segment: 'paragraph',
      source: `New \uFFFC paragraph ${id} <b>`,
      untranslated: false,
      outdated: false,
      figures: [],
    }));
    const common = { target: TARGET, source: null };
    const { facts = [] } = stale('2017-06-27', '2017-07-07');
    const missing: Fact = {
      code: 'structure/missing',
      unit: 'b7',
      ...common,
      args: { blocks: 2, units: ['b7', 'b8'], text: '', figures: [] },
    };
    const changed: Fact = {
      code: 'staleness/unit',
      unit: 'b1',
      ...common,
      args: { was: 'Pay US$100.', now: 'Pay US$200.' },
    };
    const pages = [
      page('en/gold'),
      page('ru/gold', { stale: true, units, facts: [...facts, missing, changed] }),
    ];
    const html = site(pages).get('ru/gold/index.html') ?? '';
    expect(html).toContain(
      '<details><summary>Здесь нет 2 фрагментов английского текста</summary><ul class="passages" lang="en" dir="ltr">' +
        '<li>New … paragraph b7 &lt;b></li><li>New … paragraph b8 &lt;b></li></ul></details>',
    );
    expect(html).toContain('<li>Pay US$200.</li>');
    expect(html).not.toContain('b9');
  });

  test('no more of what a stale page lacks than helps', () => {
    const facts = Array.from({ length: 40 }, (_, index): Fact => ({
      code: 'staleness/unit',
      unit: `b${index}`,
      target: TARGET,
      source: null,
      args: { was: '', now: `Sentence ${index}.` },
    }));
    const html =
      site([page('en/gold'), page('es/gold', { stale: true, facts })]).get('es/gold/index.html') ?? '';
    expect(html.match(/<li>Sentence/g)).toHaveLength(12);
    expect(html).toContain('<p>y 28 más</p>');
  });

  test('which figures are under review, and where they are', () => {
    const reviews = [
      { anchor: 'il-figure-1', target: '300000USD', source: 'US$150,000' },
      { anchor: undefined, target: '12', source: '<10>' },
    ];
    const html = site([page('es/gold', { reviews })]).get('es/gold/index.html') ?? '';
    expect(html).toContain('2 cifras de esta página difieren del texto en inglés');
    expect(html).toContain('<li id="il-review-1"><span><a href="#il-figure-1">300000USD</a></span>');
    expect(html).toContain('En inglés <span lang="en">US$150,000</span>');
    expect(html).toContain('<li id="il-review-2"><span>12</span>');
    expect(site([page('es/gold', { reviews: [] })]).get('es/gold/index.html')).not.toContain('notice-review');
  });

  test('no date that is not known', () => {
    const html = site([page('es/gold', stale())]).get('es/gold/index.html');
    expect(html).toContain('parte de una versión anterior en inglés');
    expect(html).not.toContain('{{');
  });

  test('nothing of a page that is current', () => {
    for (const { locale } of LOCALES) {
      expect(site(ALL).get(`${locale}/gold/index.html`)).not.toContain('role="note"');
    }
  });

  test('how much of a page is not translated, and by which rule', () => {
    const facts = [fact('untranslated/page', { untranslated: 10, units: 42 })];
    const html = site([page('ru/gold', { facts })]).get('ru/gold/index.html');
    expect(html).toContain('текст 10 из 42 фрагментов совпадает с английским');
  });

  test('from which translation the English was recovered', () => {
    const html = site([
      page('en/gold', { role: 'recovered', path: 'content/ko/gold.md' }),
      page('ko/gold'),
    ]).get('en/gold/index.html');
    expect(html).toContain('kept in a translation: Korean.');
  });

  test('that English was recovered even where its donor is not published in any locale', () => {
    const html = site([page('en/gold', { role: 'recovered', path: 'content/xx/gold.md' })]).get(
      'en/gold/index.html',
    );
    expect(html).toContain('kept in a translation.');
  });
});

describe('a locale without the page', () => {
  const files = site([page('en/gold'), page('ko/gold'), page('ja/gold', { published: false })], {
    siteUrl: SITE_URL,
  });
  const fallback = files.get('ru/gold/index.html') ?? '';

  test('gets the English, in its language, with a notice in the reader’s', () => {
    expect(fallback).toContain('<html lang="ru" dir="ltr">');
    expect(fallback).toContain('<article lang="en" dir="ltr">');
    expect(fallback).toContain('gold in en');
    expect(fallback).toContain('Эта страница ещё не переведена');
  });

  test('gets it also where its own page is too broken to be published', () => {
    expect(files.get('ja/gold/index.html')).toContain('このページはまだ翻訳されていない');
  });

  test('sends search engines to the English page and is not among its versions', () => {
    expect(hrefs(fallback, 'canonical')).toEqual([`${SITE_URL}/en/gold/`]);
    expect(hrefs(fallback, 'alternate')).toEqual([]);
    expect(files.get('sitemap.xml')).not.toContain('/ru/gold/');
    expect(hrefs(files.get('ko/gold/index.html'), 'alternate').join()).not.toContain('/ru/');
  });

  test('is marked in the list of languages and in the locale’s index', () => {
    expect(files.get('ko/gold/index.html')).toMatch(/>Русский<\/a><span class="gloss">영어로 표시<\/span>/);
    expect(files.get('ru/index.html')).toMatch(
      /lang="en">gold in en<\/a><\/div><span class="state">на английском<\/span>/,
    );
  });

  test('gets nothing where there is no English, and the list of languages says so', () => {
    const without = site([page('ko/gold')]);
    expect(without.has('ru/gold/index.html')).toBe(false);
    expect(without.get('ko/gold/index.html')).toContain(
      '<span class="name" lang="ru" dir="ltr">Русский</span><span class="gloss">제공되지 않음</span>',
    );
    expect(without.get('ru/index.html')).toContain('На этом языке пока нет страниц.');
  });
});

describe('search engines', () => {
  const files = site(ALL, { siteUrl: SITE_URL });

  test('read the same versions on each page of a slug, with x-default', () => {
    const expected = [
      ...LOCALES.map(({ lang }) => `${lang} ${SITE_URL}/${lang}/gold/`),
      `x-default ${SITE_URL}/en/gold/`,
    ];
    for (const { locale } of LOCALES) {
      const html = files.get(`${locale}/gold/index.html`);
      expect(hrefs(html, 'alternate')).toEqual(expected);
      expect(hrefs(html, 'canonical')).toEqual([`${SITE_URL}/${locale}/gold/`]);
    }
  });

  test('read the same in the sitemap', () => {
    const sitemap = files.get('sitemap.xml') ?? '';
    expect(sitemap.match(/<loc>/g)).toHaveLength(1 + 6 + 6);
    const [, entry = ''] =
      /<loc>https:\/\/docs\.example\.com\/guide\/ko\/gold\/<\/loc>([^]*?)<\/url>/.exec(sitemap) ?? [];
    const links = [...entry.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)].map(
      ([, lang, href]) => `${lang ?? ''} ${href ?? ''}`,
    );
    expect(links).toEqual(hrefs(files.get('ko/gold/index.html'), 'alternate'));
    expect(files.get('robots.txt')).toContain(`Sitemap: ${SITE_URL}/sitemap.xml`);
  });

  test('read the choice of language as x-default of the indexes', () => {
    expect(hrefs(files.get('index.html'), 'alternate')).toContain(`x-default ${SITE_URL}/`);
    expect(hrefs(files.get('ko/index.html'), 'alternate')).toEqual(
      hrefs(files.get('index.html'), 'alternate'),
    );
  });

  test('read Open Graph with a territory', () => {
    expect(files.get('zh/gold/index.html')).toContain('<meta property="og:locale" content="zh_CN"/>');
    expect(files.get('zh/gold/index.html')).toContain(
      `<meta property="og:url" content="${SITE_URL}/zh/gold/"/>`,
    );
  });

  test('read no address where the site’s own is not known', () => {
    const local = site(ALL);
    expect(local.has('sitemap.xml')).toBe(false);
    expect(local.get('robots.txt')).not.toContain('Sitemap');
    expect([...local.values()].join('')).not.toMatch(/rel="(canonical|alternate)"|og:/);
  });

  test('are told nothing of a page that asks for noindex, which readers find in the index', () => {
    const hidden = ALL.map((found) =>
      found.key.locale === 'ja' ? { ...found, frontMatter: { noindex: true } } : found,
    );
    const quiet = site(hidden, { siteUrl: SITE_URL });
    expect(quiet.get('ja/gold/index.html')).toContain('<meta name="robots" content="noindex"/>');
    expect(hrefs(quiet.get('ja/gold/index.html'), 'alternate')).toEqual([]);
    expect(hrefs(quiet.get('ko/gold/index.html'), 'alternate').join()).not.toContain('/ja/');
    expect(quiet.get('sitemap.xml')).not.toContain('/ja/gold/');
    expect(quiet.get('ja/index.html')).toContain('href="./gold/"');
  });

  test('get English that asks for noindex under no other address either', () => {
    const quiet = site([page('en/gold', { frontMatter: { noindex: true } })], { siteUrl: SITE_URL });
    expect(quiet.get('ko/gold/index.html')).toContain('<meta name="robots" content="noindex"/>');
    expect(hrefs(quiet.get('ko/gold/index.html'), 'canonical')).toEqual([]);
    expect(quiet.get('sitemap.xml')).not.toContain('gold');
  });
});

describe('a page’s policy', () => {
  test('lets pictures in without encryption only where the page shows one', () => {
    const policy = (article: string) =>
      /img-src [^/]*/.exec(site([page('ko/gold', { article })]).get('ko/gold/index.html') ?? '')?.[0];
    expect(policy('<p><img src="http://example.com/a.png" alt=""/></p>')).toContain(' http:');
    expect(policy('<p><img src="https://example.com/a.png" alt=""/></p>')).not.toContain(' http:');
  });
});

describe('a locale’s index', () => {
  const facts = [fact('untranslated/page', { untranslated: 35, units: 42 })];
  const files = site([
    ...ALL.filter(({ key }) => key.locale !== 'es'),
    page('es/gold', { ...stale(), facts: [...facts] }),
    page('es/blue'),
  ]);

  test('lists its pages by address, with their states', () => {
    const html = files.get('es/index.html') ?? '';
    expect(html.indexOf('blue in es')).toBeLessThan(html.indexOf('gold in es'));
    expect(html).toContain('anterior a la versión en inglés');
    expect(html).toContain('35 de 42 pasajes sin traducir');
    expect(html).toContain('2 páginas');
  });

  test('lists them by section, with their English under a title that was translated', () => {
    const html =
      site([
        page('en/plans/gold', { title: 'Gold' }),
        page('ko/plans/gold', { title: '골드' }),
        page('ko/about'),
      ]).get('ko/index.html') ?? '';
    expect(html).toMatch(/<h2 id="il-[0-9a-f]{8}"><span lang="en">Plans<\/span><\/h2>/);
    expect(html).toContain('<a href="./plans/gold/">골드</a><span class="gloss" lang="en">Gold</span>');
    expect(html.indexOf('about in ko')).toBeLessThan(html.indexOf('<h2'));
  });

  test('has the article of the project’s index.md above the list', () => {
    const html = site([page('en/', { title: 'Welcome' }), page('en/gold')], { siteUrl: SITE_URL }).get(
      'en/index.html',
    );
    expect(html).toContain('<title>Welcome · Partner guide</title>');
    expect(html).toContain('<h2>All pages</h2>');
    expect(html).toContain('href="./gold/"');
    expect(hrefs(html, 'canonical')).toEqual([`${SITE_URL}/en/`]);
  });
});

describe('hostile content', () => {
  const HOSTILE = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onload='x",
    '{{site}}',
    '$t(skip)',
    '</title><b>',
    '&lt;',
  ];

  test.each(HOSTILE)('is text wherever it comes from: %s', (text) => {
    const files = site(
      [
        page('ko/gold', {
          title: text,
          article: '<p>x</p>',
          outline: [
            { depth: 2, text, anchor: text },
            { depth: 2, text, anchor: text },
          ],
          frontMatter: { noindex: false, description: text, handoff: text, revision: text },
          stale: true,
        }),
        page(`en/${text.replaceAll('/', '')}`, { article: '<p>x</p>' }),
      ],
      { siteUrl: SITE_URL, title: `${text} guide` },
    );
    for (const [path, html] of files) {
      if (path.endsWith('.html'))
        expect({ path, intruders: intrudersIn(html) }).toEqual({ path, intruders: [] });
    }
    const shown = files.get('ko/gold/index.html');
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
    expect(shown).toContain(`<h1>${escaped}</h1>`);
    expect(shown).toContain(`<title>${escaped} · ${escaped} guide</title>`);
  });
});

describe('every kind of page is valid HTML', () => {
  const facts = [fact('untranslated/page', { untranslated: 35, units: 42 })];
  const outline = [
    { depth: 2, text: 'A', anchor: 'a' },
    { depth: 3, text: 'B', anchor: 'b' },
  ];
  const article = '<h1 id="top">Gold</h1>\n<h2 id="a">A</h2>\n<h3 id="b">B</h3>\n<p>Text.</p>';
  const files = site(
    [
      page('en/gold', { role: 'recovered', path: 'content/ko/gold.md', article, outline }),
      page('ko/gold', {
        article,
        outline,
        ...stale('2017-06-27', '2017-07-07'),
        frontMatter: {
          noindex: false,
          description: 'd',
          handoff: '2017-07-07',
          revision: '8b55',
          translation: 'human',
        },
      }),
      page('es/gold', { article, facts }),
      page('ja/only'),
      page('en/'),
      page('zh/hidden', { frontMatter: { noindex: true } }),
    ],
    { siteUrl: SITE_URL },
  );
  test.each([...files].filter(([path]) => path.endsWith('.html')))('%s', (_, html) => {
    expect(problemsOf(html)).toEqual([]);
  });
});
