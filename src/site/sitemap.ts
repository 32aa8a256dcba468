import type { ReadyFile } from '../model/output-file.js';
import { routeOf } from '../model/route.js';
import { absoluteUrl, alternatesOf, indexAlternates, isIndexed, type Alternate } from './addresses.js';
import type { SiteContext } from './context.js';

/**
 * A sitemap of all addresses that search engines are told of, each with its language versions; in several files with an index over them where
 * they are many. None without `siteUrl`, as sitemaps hold absolute addresses only (sitemaps.org).
 */
export function* renderSitemap(site: SiteContext): Iterable<ReadyFile> {
  if (site.input.siteUrl === undefined) return;
  const entries = [...sitemapEntries(site)];
  if (entries.length <= ENTRIES) {
    yield { path: 'sitemap.xml', content: urlSet(entries) };
    return;
  }
  const parts: string[] = [];
  for (let start = 0; start < entries.length; start += ENTRIES) {
    const path = `sitemap-${parts.length + 1}.xml`;
    yield { path, content: urlSet(entries.slice(start, start + ENTRIES)) };
    parts.push(`<sitemap><loc>${escapeXml(absoluteUrl(site, path) ?? path)}</loc></sitemap>`);
  }
  yield {
    path: 'sitemap.xml',
    content: `${DECLARATION}<sitemapindex xmlns="${SITEMAP}">\n${parts.join('\n')}\n</sitemapindex>\n`,
  };
}

/** A file may hold 50,000 addresses and 50 MB; the versions of a page make the second limit the nearer one. */
const ENTRIES = 10_000;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const XHTML = 'http://www.w3.org/1999/xhtml';

interface SitemapEntry {
  loc: string;
  alternates: readonly Alternate[];
}

function* sitemapEntries(site: SiteContext): Iterable<SitemapEntry> {
  // The choice of language and the locales' indexes: the hreflang set itself, in which `x-default` is the choice.
  const indexes = indexAlternates(site);
  for (const { href } of [...indexes.slice(-1), ...indexes.slice(0, -1)])
    yield { loc: href, alternates: indexes };
  for (const planned of site.plan) {
    if (planned.slug === '') continue;
    const alternates = alternatesOf(site, planned);
    for (const { locale } of planned.versions.filter(isIndexed)) {
      const loc = absoluteUrl(site, routeOf({ slug: planned.slug, locale: locale.locale }));
      if (loc !== undefined) yield { loc, alternates };
    }
  }
}

function urlSet(entries: readonly SitemapEntry[]): string {
  return `${DECLARATION}<urlset xmlns="${SITEMAP}" xmlns:xhtml="${XHTML}">\n${entries.map(urlElement).join('')}</urlset>\n`;
}

function urlElement({ loc, alternates }: SitemapEntry): string {
  const links = alternates.map(
    ({ hreflang, href }) =>
      `<xhtml:link rel="alternate" hreflang="${escapeXml(hreflang)}" href="${escapeXml(href)}"/>\n`,
  );
  return `<url>\n<loc>${escapeXml(loc)}</loc>\n${links.join('')}</url>\n`;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
