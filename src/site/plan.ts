import type { Locale, LocaleSettings } from '../model/locale.js';
import type { StoredPage } from '../model/page-result.js';
import { compareText } from '../text/compare.js';

/** What stands at a slug's address in a locale: the locale's own page, or the English in its place. */
export type PlannedPage =
  | { kind: 'page'; locale: LocaleSettings; page: StoredPage }
  | { kind: 'fallback'; locale: LocaleSettings; page: StoredPage };

/** The versions of one slug, in the order of locales. A locale that has neither a page nor English to show is not among them. */
export interface PlannedSlug {
  slug: string;
  versions: readonly PlannedPage[];
}

/**
 * Which page stands at which address, sorted by slug. A locale without a page of its own, or whose page is too broken to be published, gets
 * the English where there is English.
 */
export function planPages(
  pages: readonly StoredPage[],
  locales: readonly LocaleSettings[],
  source: Locale,
): PlannedSlug[] {
  const bySlug = new Map<string, Map<Locale, StoredPage>>();
  for (const page of pages) {
    if (!page.published) continue;
    const versions = bySlug.get(page.key.slug) ?? new Map<Locale, StoredPage>();
    bySlug.set(page.key.slug, versions.set(page.key.locale, page));
  }
  return [...bySlug]
    .map(([slug, found]) => ({
      slug,
      versions: locales.flatMap((locale) => versionIn(locale, found, source)),
    }))
    .filter(({ versions }) => versions.length > 0)
    .sort((a, b) => compareText(a.slug, b.slug));
}

function versionIn(
  locale: LocaleSettings,
  found: ReadonlyMap<Locale, StoredPage>,
  source: Locale,
): PlannedPage[] {
  const own = found.get(locale.locale);
  if (own !== undefined) return [{ kind: 'page', locale, page: own }];
  const english = found.get(source);
  return english === undefined ? [] : [{ kind: 'fallback', locale, page: english }];
}
