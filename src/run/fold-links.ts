import { collisionKey } from '../layouts/slug.js';
import type { InternalLink, PageKey, PageResult } from '../model/page.js';
import { relativeHref, routeOf } from '../model/route.js';

/**
 * Lets links lead to the page that they mean where they spell its path in other letter case: authors on systems that fold case never notice, and
 * hosts do; and past redirections, to where these lead. Two pages that differ only in case are never both published, so there is one page at most.
 */
export function foldLinks(
  results: readonly PageResult[],
  moved: (slug: string) => string = (slug) => slug,
): PageResult[] {
  const slugs = new Map(results.map(({ key }) => [collisionKey(key.slug), key.slug]));
  const exact = new Set(results.map(({ key }) => key.slug));
  return results.map((page) => {
    const meant = (link: InternalLink): string => {
      const slug = moved(link.slug);
      return exact.has(slug) ? slug : (slugs.get(collisionKey(slug)) ?? slug);
    };
    const wrong = page.links.filter((link) => meant(link) !== link.slug);
    if (wrong.length === 0) return page;
    let { article } = page;
    for (const link of wrong) {
      const locale = link.locale ?? page.key.locale;
      article = article.replaceAll(hrefTo(page.key, { slug: link.slug, locale }), () =>
        hrefTo(page.key, { slug: meant(link), locale }),
      );
    }
    return { ...page, article, links: page.links.map((link) => ({ ...link, slug: meant(link) })) };
  });
}

/** The beginning of an attribute as our serialiser writes it; behind it come a query, a fragment or the closing quote. */
function hrefTo(from: PageKey, to: PageKey): string {
  return `href="${relativeHref(routeOf(from), routeOf(to))}`;
}
