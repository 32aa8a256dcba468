import type { ComponentChildren, VNode } from 'preact';
import type { Locale, LocaleSettings } from '../model/locale.js';
import type { PageSummary } from '../model/page-result.js';
import { hrefsFrom } from '../model/route.js';
import { digest } from '../text/digest.js';
import type { SiteAssets, SiteInput } from './input.js';
import { navigationOf, type Navigation, type NavigationSource } from './navigation.js';
import { planPages, type PlannedSlug } from './plan.js';
import { readerOf, type Reader } from './reader.js';

/** What all files of a site have in common. */
export interface SiteContext {
  input: SiteInput;
  plan: readonly PlannedSlug[];
  /** In the order of locales. */
  readers: readonly Reader[];
  /** The reader of the source locale, for pages that belong to no locale. */
  sourceReader: Reader;
  /** The locale of each translation by its path: recovered English has the path of the translation that it was taken out of. */
  donors: ReadonlyMap<string, LocaleSettings>;
  /** Routes of the assets. Their names change with their content, so that hosts may let browsers keep them for ever. */
  assets: { stylesheets: readonly string[]; script: string; icon: string };
  /** How the pages of a locale stand among each other. */
  navigation: (locale: Locale) => Navigation;
  templates: ShownTemplates;
}

/** The parts of a page that a team can replace one by one. Each gives an element, or nothing where there is nothing to show. */
export interface Templates {
  /** The site's name and the way to the other languages. */
  header: (view: View, languages: readonly LanguageLink[]) => VNode;
  /** The pages around the page. */
  sectionNav: (view: View, slug: string) => VNode | undefined;
  /** The sections that the page lies in. */
  breadcrumbs: (view: View, slug: string) => VNode;
  /** The page's headings. */
  outline: (view: View, page: PageSummary) => VNode | undefined;
  /** The pages before and after it. */
  neighbours: (view: View, slug: string) => VNode | undefined;
  /** Where the page comes from; without a page, the site's name alone. */
  footer: (view: View, page?: PageSummary) => VNode;
  /** What `/` shows. */
  languageChoice: (view: View) => VNode;
}

/** The same with a team's own in place of some: they give whatever can be shown. */
export type ShownTemplates = {
  [Name in keyof Templates]: (...from: Parameters<Templates[Name]>) => ComponentChildren;
};

/** What a language link leads to; undefined where there is nothing in that language. */
export interface LanguageLink {
  reader: Reader;
  route: string | undefined;
  /** Whether the reader finds English there. */
  fallback: boolean;
}

/** A file of the site as a template sees it: where it stands and whom it speaks to. */
export interface View {
  site: SiteContext;
  reader: Reader;
  /** The file's own address, relative to the site's base. */
  route: string;
  /** A link from here to another address of the site. */
  link: (route: string) => string;
}

export function siteContext(input: SiteInput, templates: ShownTemplates): SiteContext {
  const readers = input.locales.map((locale) => readerOf(locale, input.resources));
  const source = readers.find(({ locale }) => locale === input.source) ?? readers[0];
  const plan = planPages(input.pages, input.locales, input.source);
  const sourceReader =
    source ?? readerOf({ locale: input.source, lang: 'en', name: 'English' }, input.resources);
  const langs = new Map(readers.map(({ locale, lang }) => [locale, lang]));
  const from: NavigationSource = {
    locale: sourceReader.locale,
    lang: sourceReader.lang,
    langOf: (locale) => langs.get(locale) ?? locale,
  };
  const navigate = ({ locale, lang, spoken, t }: Reader): Navigation =>
    navigationOf(
      plan,
      { locale, lang, other: t('nav.other'), otherLang: spoken ?? lang },
      from,
      input.navigation,
    );
  const navigations = new Map(readers.map((reader) => [reader.locale, navigate(reader)]));
  return {
    input,
    plan,
    readers,
    sourceReader,
    donors: donorsOf(input),
    assets: assetRoutes(input.assets),
    navigation: (locale) => navigations.get(locale) ?? navigate(sourceReader),
    templates,
  };
}

/** A view whose links are relative, so that the site works under any folder of a host and from a disk. */
export function viewAt(site: SiteContext, reader: Reader, route: string): View {
  return { site, reader, route, link: hrefsFrom(route) };
}

/** Address of a locale's index. */
export function indexRoute(locale: Locale): string {
  return `${locale}/`;
}

function assetRoutes({ stylesheet, ownStylesheet, script, icon }: SiteAssets): SiteContext['assets'] {
  return {
    stylesheets: [
      `assets/site.${hashOf(stylesheet)}.css`,
      ...(ownStylesheet === undefined ? [] : [`assets/own.${hashOf(ownStylesheet)}.css`]),
    ],
    script: `assets/site.${hashOf(script)}.js`,
    icon: `assets/icon.${hashOf(icon)}.svg`,
  };
}

function donorsOf({ locales, pages }: SiteInput): Map<string, LocaleSettings> {
  const byName = new Map(locales.map((locale) => [locale.locale, locale]));
  const donors = new Map<string, LocaleSettings>();
  for (const { role, path, key } of pages) {
    const locale = byName.get(key.locale);
    if (role === 'translation' && locale !== undefined) donors.set(path, locale);
  }
  return donors;
}

function hashOf(content: string): string {
  return digest(content).slice(0, 10);
}
