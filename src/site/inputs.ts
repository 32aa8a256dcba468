import { routeOf } from '../model/route.js';
import { digestOfData } from '../text/digest.js';
import type { SiteContext } from './context.js';
import { isIndexed } from './addresses.js';
import { untranslatedOf } from './notices.js';
import type { PlannedPage, PlannedSlug } from './plan.js';
import type { Reader } from './reader.js';
import type { Section } from './section.js';

/** Names what documents of a site are made from: the same name, the same document. */
export interface DocumentInputs {
  page: (planned: PlannedSlug, version: PlannedPage) => string;
  index: (reader: Reader) => string;
}

/**
 * The inputs of documents, as digests. Coarse where that is cheaper: any title that changes renames all documents of its locale, which are then made anew and
 * come out as they were, but for those that show it.
 * @param program names the code that makes them
 */
export function documentInputs(site: SiteContext, program: string): DocumentInputs {
  const { title, siteUrl, source, locales, resources } = site.input;
  const base = digestOfData([program, title, siteUrl, source, locales, site.assets, resources]);
  const navigations = new Map(
    site.readers.map(({ locale }) => [locale, digestOfData(navigationData(site.navigation(locale).root))]),
  );
  const of = (version: PlannedPage): unknown[] => {
    const { kind, page } = version;
    return [
      kind,
      page.name,
      page.role === 'recovered' ? site.donors.get(page.path) : null,
      isIndexed(version),
    ];
  };
  return {
    page: (planned, version) =>
      digestOfData([
        base,
        navigations.get(version.locale.locale),
        planned.slug,
        version.locale.locale,
        of(version),
        planned.versions.map((one) => [one.locale.locale, one.kind, isIndexed(one), routeOf(one.page.key)]),
      ]),
    index: ({ locale }) =>
      digestOfData([
        base,
        locale,
        navigations.get(locale),
        navigations.get(site.sourceReader.locale),
        site.plan.map(({ slug, versions }) =>
          versions.map((one) =>
            slug === ''
              ? [one.locale.locale, of(one)]
              : one.locale.locale === locale && [slug, one.kind, one.page.stale, untranslatedOf(one.page)],
          ),
        ),
      ]),
  };
}

function navigationData({ path, title, lang, page, items, ordered }: Section): unknown {
  return [
    path,
    title,
    lang,
    page,
    ordered,
    items.map((item) => (item.kind === 'section' ? navigationData(item.section) : item)),
  ];
}
