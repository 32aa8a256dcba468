import type { ProjectFact } from '../../checks/check.js';
import { collisionKey, slugProblem } from '../../layouts/slug.js';
import type { Locale } from '../../model/locale.js';
import type { StoredPage } from '../../model/page-result.js';
import type { Redirect, StatedRedirect } from '../../model/redirect.js';
import { settleRedirects } from '../../redirects/settle.js';
import { wholeFile } from '../places.js';

/** What the redirections of a project make of its pages. */
export interface Redirected {
  /** Those whose front matter leads on are not published any more. */
  results: StoredPage[];
  redirects: Redirect[];
  /** The slug that a slug has moved to; the same slug where it has not, or has left the site. */
  moved: (slug: string) => string;
  facts: ProjectFact[];
}

/** Follows the redirections of a project's files and of its pages' front matter, now that all pages are known. */
export function applyRedirects(
  analysed: readonly StoredPage[],
  stated: readonly StatedRedirect[],
  source: Locale,
): Redirected {
  const own = analysed.flatMap((page) => ownRedirects(page, source));
  if (stated.length === 0 && own.length === 0) {
    return { results: [...analysed], redirects: [], moved: (slug) => slug, facts: [] };
  }
  const results = analysed.map((page) =>
    page.frontMatter.redirect === undefined ? page : unpublished(page),
  );
  const published = results.filter((page) => page.published);
  const folded = new Map(published.map(({ key }) => [collisionKey(key.slug), key.slug]));
  const exact = new Set(published.map(({ key }) => key.slug));
  const pageAt = (slug: string): string | undefined =>
    exact.has(slug) ? slug : folded.get(collisionKey(slug));
  const { redirects: found, broken, loops } = settleRedirects([...own, ...stated], pageAt);
  const redirects = found.filter(({ from }) => exact.has(from) || pageAt(from) === undefined);
  const ends = new Map(redirects.flatMap(({ from, to }) => ('slug' in to ? [[from, to.slug] as const] : [])));
  return {
    results,
    redirects,
    moved: (slug) => (pageAt(slug) === undefined ? (ends.get(slug) ?? slug) : slug),
    facts: [
      ...analysed.flatMap(redirectedFact),
      ...shadowed(stated, published),
      ...broken.map(({ locale = source, from, to, location: target }): ProjectFact => ({
        key: { slug: from, locale },
        fact: { code: 'redirect/broken', unit: null, target, source: null, args: { from, target: to } },
      })),
      ...loops.map(({ redirect: { locale = source, from, location: target }, pages }): ProjectFact => ({
        key: { slug: from, locale },
        fact: { code: 'redirect/loop', unit: null, target, source: null, args: { pages } },
      })),
    ],
  };
}

/** `redirect_url` of a page leads on from it; `aliases` and `redirect_from` lead to it. What the English says holds for all locales. */
function ownRedirects(
  { key, path, role, published, frontMatter }: StoredPage,
  source: Locale,
): StatedRedirect[] {
  const { redirect, aliases = [] } = frontMatter;
  // By far the most.
  if (redirect === undefined && aliases.length === 0) return [];
  const locale = key.locale === source ? undefined : key.locale;
  const location = wholeFile(path);
  if (redirect !== undefined) return [{ locale, from: key.slug, to: redirect, location }];
  if (role === 'recovered' || !published) return [];
  return aliases.flatMap((alias): StatedRedirect[] => {
    const from = aliasSlug(alias, key);
    const isSound = from !== undefined && from !== '' && slugProblem(from) === undefined;
    return isSound
      ? [{ locale, from, to: `~/${key.slug.split('/').map(encodeURIComponent).join('/')}`, location }]
      : [];
  });
}

/** Hugo: an alias is an address from the root, with or without the language, or one beside the page. */
function aliasSlug(alias: string, { slug, locale }: StoredPage['key']): string | undefined {
  const plain = alias.trim().replace(/\.html?$/i, '');
  const folder = slug.includes('/') ? slug.slice(0, slug.lastIndexOf('/') + 1) : '';
  const full = plain.startsWith('/') ? plain.slice(1) : folder + plain;
  const steps = full.split('/').filter((step) => step !== '' && step !== '.');
  if (steps.includes('..')) return undefined;
  return (steps[0] === locale && plain.startsWith('/') ? steps.slice(1) : steps).join('/');
}

function unpublished(page: StoredPage): StoredPage {
  return { ...page, published: false, links: [] };
}

function redirectedFact({ key, path, role, frontMatter: { redirect } }: StoredPage): ProjectFact[] {
  // Recovered English has the front matter of its donor, of which it is said already.
  if (redirect === undefined || role === 'recovered') return [];
  const common = { unit: null, target: wholeFile(path), source: null };
  return [{ key, fact: { code: 'page/redirected', ...common, args: { target: redirect } } }];
}

/** A page that is there stays there. */
function shadowed(stated: readonly StatedRedirect[], published: readonly StoredPage[]): ProjectFact[] {
  const bySlug = new Map<string, StoredPage[]>();
  for (const page of published) {
    if (page.role !== 'recovered') bySlug.set(page.key.slug, [...(bySlug.get(page.key.slug) ?? []), page]);
  }
  return stated.flatMap(({ locale, from, location: target }) =>
    (bySlug.get(from) ?? [])
      .filter(({ key }) => locale === undefined || key.locale === locale)
      .map(({ key }): ProjectFact => ({
        key,
        fact: { code: 'redirect/shadowed', unit: null, target, source: null, args: { from } },
      })),
  );
}
