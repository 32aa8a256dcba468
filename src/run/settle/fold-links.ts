import type { Locale } from '../../model/locale.js';
import type { InternalLink, PageKey } from '../../model/page.js';
import type { StoredPage } from '../../model/page-result.js';
import { relativeHref, routeOf } from '../../model/route.js';
import { readdress, SAME } from './article-addresses.js';
import { landing, type Landing } from '../load/landing.js';

/**
 * Lets links lead to the page that they mean: where they spell its path in other letter case, as authors on systems that fold case never notice and
 * hosts do; where they start from a docset (`~/a.md`) that is a folder of the locale; and where neither the locale nor the source has the page,
 * but another locale does.
 * @param settled the slug that a slug was moved to by a redirection; the same slug where it was not
 */
export function foldLinks(
  results: readonly StoredPage[],
  source: Locale,
  settled: (slug: string) => string = (slug) => slug,
): StoredPage[] {
  const landings = landing(results, source);
  return results.map((page) => {
    const links = page.links.map((link) => meant(link, page.key, landings, settled));
    if (links.every((link, index) => link === page.links[index])) return page;
    const moved = new Map(
      links.map((link, index) => [addressOf(page.links[index] ?? link, page.key), addressOf(link, page.key)]),
    );
    const readdressed = readdress(page, [...moved], (address) => {
      const [path = ''] = /^[^?#]*/.exec(address) ?? [];
      const to = moved.get(path);
      return to === undefined ? SAME : { kind: 'is', address: to + address.slice(path.length) };
    });
    return { ...readdressed, links };
  });
}

/** The link itself where it leads where it says. */
function meant(
  link: InternalLink,
  from: PageKey,
  { spelled, at }: Landing,
  settled: (slug: string) => string,
): InternalLink {
  const slug =
    spelled(link.slug) ??
    (link.rooted === true ? rootedSlug(link.slug, from, spelled) : undefined) ??
    spelled(settled(link.slug));
  const locale = link.locale ?? from.locale;
  const to = slug === undefined ? undefined : at({ slug, locale });
  if (to === undefined || (to.slug === link.slug && to.locale === locale)) return link;
  return { ...link, slug: to.slug, ...(to.locale === from.locale ? {} : { locale: to.locale }) };
}

/** `~/a.md` is `docs/a` for a page in `docs`, where there is such a page: the nearest folder counts last. */
function rootedSlug(slug: string, from: PageKey, spelled: Landing['spelled']): string | undefined {
  const folders = from.slug.split('/').slice(0, -1);
  for (const index of folders.keys()) {
    const found = spelled(`${folders.slice(0, index + 1).join('/')}/${slug}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The address of a link as it stands in the article of its page, without what follows `?` or `#`. */
export function addressOf({ slug, locale }: InternalLink, from: PageKey): string {
  return relativeHref(routeOf(from), routeOf({ slug, locale: locale ?? from.locale }));
}
