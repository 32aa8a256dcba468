import { collisionKey } from '../../layouts/slug.js';
import type { Locale } from '../../model/locale.js';
import type { PageKey } from '../../model/page.js';
import type { PageSummary } from '../../model/page-result.js';

/** Finds the address that a link ends up at. */
export interface Landing {
  /** The slug as the project spells it; undefined where there is no such page in any locale. */
  spelled: (slug: string) => string | undefined;
  /**
   * The page that a link into a locale leads to: the locale's own or the English in its place, else that of the first locale that has it. Undefined
   * where nobody has it.
   */
  at: (key: PageKey) => PageKey | undefined;
}

/** Two pages that differ only in letter case are never both published, so there is one page at most for each spelling. */
export function landing(results: readonly PageSummary[], source: Locale): Landing {
  const published = new Map<string, Locale[]>();
  for (const { key, published: isPublished } of results) {
    const locales = published.get(key.slug);
    if (!isPublished) continue;
    if (locales) locales.push(key.locale);
    else published.set(key.slug, [key.locale]);
  }
  const folded = new Map([...published.keys()].map((slug) => [collisionKey(slug), slug]));
  return {
    spelled: (slug) => (published.has(slug) ? slug : folded.get(collisionKey(slug))),
    at({ slug, locale }) {
      const locales = published.get(slug);
      if (locales === undefined) return undefined;
      const stays = locales.includes(locale) || locales.includes(source);
      return { slug, locale: stays ? locale : (locales[0] ?? locale) };
    },
  };
}
