import { relativeHref } from '../model/route.js';
import type { Locale, LocaleSettings } from '../model/locale.js';
import { digest } from '../text/digest.js';
import type { SiteInput } from './input.js';
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
  assets: { stylesheet: string; icon: string };
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

export function siteContext(input: SiteInput): SiteContext {
  const readers = input.locales.map((locale) => readerOf(locale, input.resources));
  const source = readers.find(({ locale }) => locale === input.source) ?? readers[0];
  return {
    input,
    plan: planPages(input.pages, input.locales, input.source),
    readers,
    sourceReader: source ?? readerOf({ locale: input.source, lang: 'en', name: 'English' }, input.resources),
    donors: donorsOf(input),
    assets: {
      stylesheet: `assets/site.${hashOf(input.assets.stylesheet)}.css`,
      icon: `assets/icon.${hashOf(input.assets.icon)}.svg`,
    },
  };
}

/** A view whose links are relative, so that the site works under any folder of a host and from a disk. */
export function viewAt(site: SiteContext, reader: Reader, route: string): View {
  return { site, reader, route, link: (to) => relativeHref(route, to) };
}

/** Address of a locale's index. */
export function indexRoute(locale: Locale): string {
  return `${locale}/`;
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
