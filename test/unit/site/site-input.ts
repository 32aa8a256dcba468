import { readAsset } from '../../../src/io/assets.js';
import { readResources } from '../../../src/io/locales.js';
import type { LocaleSettings } from '../../../src/model/locale.js';
import type { PageResult, StoredPage } from '../../../src/model/page-result.js';
import { withSummary } from '../../../src/page/summary.js';
import { contentOf } from '../../../src/model/output-file.js';
import type { SiteInput } from '../../../src/site/input.js';
import { renderSite } from '../../../src/site/render.js';
import { stored } from '../../harness/check-folder.js';

export const LOCALES: readonly LocaleSettings[] = [
  { locale: 'en', lang: 'en', name: 'English' },
  { locale: 'ko', lang: 'ko', name: '한국어' },
  { locale: 'ja', lang: 'ja', name: '日本語' },
  { locale: 'es', lang: 'es', name: 'Español' },
  { locale: 'ru', lang: 'ru', name: 'Русский' },
  { locale: 'zh', lang: 'zh', name: '简体中文' },
];

const resources = readResources('ko', 'ja', 'es', 'ru', 'zh');
const assets = {
  stylesheet: readAsset('siteStylesheet'),
  script: readAsset('siteScript'),
  icon: readAsset('icon'),
};

/** A page without what is worked out from its units. */
export type PlainPage = Omit<PageResult, 'counts' | 'stated' | 'cited'>;

/** A page as the analysis leaves it, of a locale and slug (`ko/gold`), with what a test wants to differ. */
export function page(name: string, differing: Partial<PlainPage> = {}): PlainPage {
  const [locale = '', ...steps] = name.split('/');
  const slug = steps.join('/');
  return {
    key: { slug, locale },
    lang: locale,
    path: `content/${name}.md`,
    role: locale === 'en' ? 'source' : 'translation',
    published: true,
    frontMatter: { noindex: false },
    title: `${slug} in ${locale}`,
    article: `<h1 id="top">${slug} in ${locale}</h1>\n<p>Text.</p>`,
    outline: [],
    anchors: [],
    links: [],
    source: undefined,
    stale: false,
    units: [],
    asides: [],
    facts: [],
    ...differing,
  };
}

/** Pages as documents are made of them. */
export function storedPages(pages: readonly PlainPage[]): StoredPage[] {
  return pages.map((plain) => stored(withSummary(plain)));
}

export function siteInput(pages: readonly PlainPage[], differing: Partial<SiteInput> = {}): SiteInput {
  return {
    program: 'this',
    title: 'Partner guide',
    siteUrl: undefined,
    source: 'en',
    locales: LOCALES,
    pages: storedPages(pages),
    resources,
    assets,
    ...differing,
  };
}

/** The site's files by path. */
export function site(
  pages: readonly PlainPage[],
  differing: Partial<SiteInput> = {},
): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const file of renderSite(siteInput(pages, differing))) {
    if (files.has(file.path)) throw new Error(`written twice: ${file.path}`);
    files.set(file.path, String(contentOf(file)));
  }
  return files;
}
