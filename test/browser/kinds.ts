import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { audit } from '../harness/axe.js';
import { filesBelow } from '../harness/check-folder.js';
import { problemsOf } from '../unit/site/validate.js';
import { documentsOf, type Stage } from './stage.js';

const LANGS = ['en', 'ko', 'ja', 'es', 'ru', 'zh'];
const TRANSLATIONS = LANGS.slice(1);
const SLUG = 'cloud-customer-relationship-management';

interface Kind {
  name: string;
  home: 'siteHome' | 'reportHome';
  langs: readonly string[];
  path: (lang: string) => string;
}

/** The kinds of documents, and where the small project has one of each language. English is never stale, nor shown in its own place. */
const KINDS: readonly Kind[] = [
  { name: 'landing', home: 'siteHome', langs: ['en'], path: () => 'index.html' },
  { name: 'root 404', home: 'siteHome', langs: ['en'], path: () => '404.html' },
  { name: 'locale index', home: 'siteHome', langs: LANGS, path: (lang) => `${lang}/index.html` },
  { name: 'page', home: 'siteHome', langs: LANGS, path: (lang) => `${lang}/guides/elements/index.html` },
  {
    name: 'stale page',
    home: 'siteHome',
    langs: TRANSLATIONS,
    path: (lang) => `${lang}/guides/gold/index.html`,
  },
  {
    name: 'fallback page',
    home: 'siteHome',
    langs: TRANSLATIONS,
    path: (lang) => `${lang}/guides/plan/index.html`,
  },
  { name: '404', home: 'siteHome', langs: LANGS, path: (lang) => `${lang}/404.html` },
  {
    name: 'report',
    home: 'reportHome',
    langs: LANGS,
    path: (lang) => `${lang === 'en' ? '' : `${lang}/`}index.html`,
  },
  {
    name: 'figures table',
    home: 'reportHome',
    langs: LANGS,
    path: (lang) => `figures/guides/gold.html?lang=${lang}`,
  },
  {
    name: 'interlinear view',
    home: 'reportHome',
    langs: LANGS,
    path: (lang) => `interlinear/ko/guides/gold.html?lang=${lang}`,
  },
  {
    name: 'rule page',
    home: 'reportHome',
    langs: LANGS,
    path: (lang) => `rules/figure/value.html?lang=${lang}`,
  },
];

/** Of this project's own pages those with what the small ones lack: recovered English, half translated pages, blocks that are missing. */
const SEEDS = {
  siteHome: ['en', 'ja', 'zh'].map((lang) => `${lang}/${SLUG}/index.html`),
  reportHome: [
    'index.html',
    `figures/${SLUG}.html`,
    ...['ru', 'zh'].map((lang) => `interlinear/${lang}/${SLUG}.html`),
  ],
};

/**
 * What must hold of every kind of document, of the site and of the report, in every language, scheme and size.
 */
export function everyKind({ small, seeds, visit }: Stage): void {
  describe('every kind of document', () => {
    for (const { name, home, langs, path } of KINDS) {
      visit(`opens without a complaint, fits, and axe finds nothing: ${name}`, async ({ page, open }) => {
        for (const lang of langs) {
          const complaints = await open(small[home], path(lang));
          expect([path(lang), ...complaints, ...(await audit(page))]).toEqual([path(lang)]);
          const spoken = lang === 'zh' && home === 'siteHome' ? 'zh-Hans' : lang;
          expect(await page.getAttribute('html', 'lang')).toBe(spoken);
        }
      });
    }

    for (const home of ['siteHome', 'reportHome'] as const) {
      visit(`does so as well where a page is long (${home})`, async ({ page, open }) => {
        for (const path of SEEDS[home]) {
          const complaints = await open(seeds[home], path);
          expect([path, ...complaints, ...(await audit(page))]).toEqual([path]);
        }
      });
    }

    test('is there, and nothing that occurs on this project’s own pages is missing on them', () => {
      const all = [...documentsOf(small.site), ...documentsOf(seeds.site)].map(([, html]) => html).join('');
      for (const kind of ['fallback', 'stale', 'untranslated', 'recovered', 'review'])
        expect(all).toContain(`notice-${kind}`);
      for (const [folder, home] of [
        ['site', 'siteHome'],
        ['report', 'reportHome'],
      ] as const) {
        const here = KINDS.filter((kind) => kind.home === home);
        const paths = here.flatMap(({ langs, path }) => langs.map((lang) => path(lang).replace(/\?.*/, '')));
        const seen = [...classesIn(small[folder], paths), ...classesIn(seeds[folder], SEEDS[home])];
        const others = classesIn(seeds[folder], documentsOf(seeds[folder]).keys());
        expect([...others].filter((name) => !seen.includes(name))).toEqual([]);
      }
    });

    test('is valid HTML', () => {
      for (const folder of [small.site, small.report, seeds.site])
        for (const [path, html] of documentsOf(folder)) expect([path, ...problemsOf(html)]).toEqual([path]);
      for (const path of SEEDS.reportHome)
        expect([path, ...problemsOf(readFileSync(join(seeds.report, path), 'utf8'))]).toEqual([path]);
    });

    for (const folder of ['site', 'report'] as const) {
      visit(
        `has colours that depend on nothing but the scheme, which changes nothing else (${folder})`,
        async ({ page }) => {
          const stylesheets = filesBelow(small[folder]).filter((path) => path.endsWith('.css'));
          expect(stylesheets).toHaveLength(1);
          const [css] = stylesheets.map((path) => readFileSync(join(small[folder], path), 'utf8'));
          const said = await page.evaluate<Said>(`(${SAID})(${JSON.stringify(css)})`);
          expect(said.inTheDark.length).toBeGreaterThan(10);
          expect(said.inTheDark.filter(({ name, colour }) => !name.startsWith('--') || !colour)).toEqual([]);
          expect(said.ofLanguages.length).toBeGreaterThan(3);
          expect(said.ofLanguages.filter(({ name, colour }) => colour || PAINT.test(name))).toEqual([]);
        },
      );
    }
  });

  test('a page is light: 25 kB, 6 kB of them script, 10 kB style, compressed', () => {
    const size = (path: string): number => gzipSync(readFileSync(join(small.site, path))).length;
    const total = (ending: string): number =>
      filesBelow(small.site)
        .filter((path) => path.endsWith(ending))
        .reduce((sum, path) => sum + size(path), 0);
    expect(total('.js')).toBeLessThan(6_000);
    expect(total('.css')).toBeLessThan(10_000);
    const assets = total('.js') + total('.css') + total('.svg');
    for (const path of documentsOf(small.site).keys()) {
      expect({ path, light: size(path) + assets < 25_000 }).toEqual({ path, light: true });
    }
  });
}

function classesIn(folder: string, paths: Iterable<string>): Set<string> {
  const found = new Set<string>();
  for (const path of paths) {
    const html = readFileSync(join(folder, path), 'utf8');
    for (const [, names = ''] of html.matchAll(/ class="([^"]+)"/g))
      for (const name of names.split(' ')) found.add(name);
  }
  return found;
}

/** Properties that paint, whatever their value. */
const PAINT = /color|background|shadow|filter|opacity|fill|stroke|blend|decoration-line|visibility|display/;

interface Said {
  inTheDark: { name: string; colour: boolean }[];
  ofLanguages: { name: string; colour: boolean }[];
}

/** What a stylesheet says of the dark, and of languages, property by property, and whether it says a colour. */
const SAID = `(css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  // What stands in a variable is taken for a colour where nothing stands beside it; properties that paint are known by name.
  const isColour = (name, value) =>
    name.startsWith('--') && (value.includes('var(') ? /^var\\([^,]*\\)$/.test(value) : CSS.supports('color', value));
  const below = (list) => [...list].flatMap((rule) => [rule, ...below(rule.cssRules ?? [])]);
  const said = (rules) => rules.flatMap(({ style, cssText }) =>
    style === undefined ? [{ name: cssText, colour: false }] : [...style].map((name) => ({
      name,
      colour: isColour(name, style.getPropertyValue(name).trim()),
    })),
  );
  const all = below(sheet.cssRules);
  const dark = all.filter((rule) => rule.media?.mediaText.includes('prefers-color-scheme'));
  return {
    inTheDark: said(dark.flatMap((rule) => below(rule.cssRules))),
    ofLanguages: said(all.filter(({ selectorText }) => /:lang\\(|\\[lang|:dir\\(|\\[dir/.test(selectorText ?? ''))),
  };
}`;
