import { routeOf } from '../model/route.js';
import type { SiteContext } from './context.js';
import type { PlannedPage, PlannedSlug } from './plan.js';

/** One language version of an address, for search engines. */
export interface Alternate {
  /** A language tag, or `x-default` for readers of none of the languages. */
  hreflang: string;
  /** Absolute. */
  href: string;
}

/** An absolute address; undefined without `siteUrl`. */
export function absoluteUrl(site: SiteContext, route: string): string | undefined {
  const { siteUrl } = site.input;
  return siteUrl === undefined
    ? undefined
    : `${siteUrl}/${route.split('/').map(encodeURIComponent).join('/')}`;
}

/**
 * Whether search engines are told of a version: not of English that stands in for a translation, which is the English page over again, and
 * not of a page that asks for `noindex`.
 */
export function isIndexed({ kind, page }: PlannedPage): boolean {
  return kind === 'page' && !page.frontMatter.noindex;
}

/**
 * The versions of a page that search engines are told of, the same list on each of them, as hreflang must be reciprocal. `x-default` is the
 * English, or the first in the project's order where there is none.
 */
export function alternatesOf(site: SiteContext, { slug, versions }: PlannedSlug): Alternate[] {
  const indexed = versions.filter(isIndexed);
  if (indexed.length < 2) return [];
  const alternates = indexed.flatMap(({ locale }) =>
    alternate(site, locale.lang, routeOf({ slug, locale: locale.locale })),
  );
  const standard = indexed.find(({ locale }) => locale.locale === site.input.source) ?? indexed[0];
  const route = standard && routeOf({ slug, locale: standard.locale.locale });
  return route === undefined ? alternates : [...alternates, ...alternate(site, 'x-default', route)];
}

/** The locales' indexes, and the choice of language for readers of none of them. */
export function indexAlternates(site: SiteContext): Alternate[] {
  const home = site.plan.find(({ slug }) => slug === '');
  const hidden = new Set(
    home?.versions.filter(({ page }) => page.frontMatter.noindex).map(({ locale }) => locale.locale),
  );
  return [
    ...site.readers
      .filter(({ locale }) => !hidden.has(locale))
      .flatMap(({ lang, locale }) => alternate(site, lang, routeOf({ slug: '', locale }))),
    ...alternate(site, 'x-default', ''),
  ];
}

function alternate(site: SiteContext, hreflang: string, route: string): Alternate[] {
  const href = absoluteUrl(site, route);
  return href === undefined ? [] : [{ hreflang, href }];
}
