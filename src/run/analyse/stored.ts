import type { Cache } from '../../io/cache.js';
import type { PageKey } from '../../model/page.js';
import type { PageArticle, PageSummary, PageUnits, StoredPage } from '../../model/page-result.js';
import { timed } from '../../profile/timed.js';

/**
 * A result as an entry of the cache: what is held of all pages at once comes first, so that it can be read by itself.
 * @param summary as JSON
 */
export function entryOf(summary: string, article: PageArticle, units: PageUnits): string[] {
  return [summary, JSON.stringify(article), JSON.stringify(units)];
}

const ARTICLE = 1;
const UNITS = 2;

/** A page whose content is held in memory. */
export function heldPage(name: string, summary: PageSummary, content: PageArticle & PageUnits): StoredPage {
  return { ...summary, name, cached: false, readArticle: () => content, readUnits: () => content };
}

/** A page whose content stands in a cache. */
export function cachedPage(name: string, summary: PageSummary, cache: Pick<Cache, 'part'>): StoredPage {
  return { ...summary, name, ...contentIn(name, cache) };
}

/** What reads the content of a page that stands in a cache. */
export function contentIn(
  name: string,
  cache: Pick<Cache, 'part'>,
): Pick<StoredPage, 'cached' | 'readArticle' | 'readUnits'> {
  return {
    cached: true,
    readArticle: () => timed('cache read', () => JSON.parse(cache.part(name, ARTICLE)) as PageArticle),
    readUnits: () => recent(name, () => unitsIn(cache, name)),
  };
}

/** The units of a page that stands in a cache. @throws Error where they are gone */
export function unitsIn(cache: Pick<Cache, 'part'>, name: string): PageUnits {
  return timed('cache read', () => JSON.parse(cache.part(name, UNITS)) as PageUnits);
}

/** Several documents show the units of a page, one after the other: those of the last pages are at hand. */
function recent(name: string, read: () => PageUnits): PageUnits {
  const units = lastRead.get(name) ?? read();
  lastRead.delete(name);
  lastRead.set(name, units);
  const [oldest] = lastRead.keys();
  if (lastRead.size > HELD && oldest !== undefined) lastRead.delete(oldest);
  return units;
}

const lastRead = new Map<string, PageUnits>();

/** More than a page has translations, nearly always. */
const HELD = 24;

/** The page that a cache has under a name; undefined where it has none, or a broken one, as after a power cut, or another page's. */
export function knownPage(
  name: string,
  { key, path }: { key: PageKey; path: string },
  cache: Cache,
): StoredPage | undefined {
  const entry = cache.first(name);
  if (entry === undefined) return undefined;
  try {
    const summary = JSON.parse(entry) as Partial<PageSummary>;
    const isOurs =
      summary.path === path && summary.key?.slug === key.slug && summary.key.locale === key.locale;
    // The key vouches for the rest: what stands behind it was written by this program.
    return isOurs && summary.facts !== undefined
      ? cachedPage(name, summary as PageSummary, cache)
      : undefined;
  } catch {
    return undefined;
  }
}
