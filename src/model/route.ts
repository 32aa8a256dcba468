import type { Locale } from './locale.js';
import type { PageKey } from './page.js';

/** A page's address in the site, relative to its base, as a path that is not percent-encoded: `ko/gold/`; `ko/` for the page of `index.md`. */
export function routeOf({ slug, locale }: PageKey): string {
  return slug === '' ? `${locale}/` : `${locale}/${slug}/`;
}

/**
 * The link from one address of the site to another, both relative to the site's base and not percent-encoded (`ko/gold/`, `assets/site.css`,
 * the empty string for the base itself): `../../ja/gold/`. Never empty: an address leads to itself by `./`.
 */
export function relativeHref(from: string, to: string): string {
  return hrefsFrom(from)(to);
}

/** The same for a document, which has many links. */
export function hrefsFrom(from: string): (to: string) => string {
  const here = from.split('/').slice(0, -1);
  return (to) => {
    const there = to.split('/');
    const file = there.length - 1;
    let shared = 0;
    while (shared < here.length && shared < file && here[shared] === there[shared]) shared += 1;
    const up = here.length - shared;
    const down = there.slice(shared).map(encoded).join('/');
    return up === 0 ? `./${down}` : '../'.repeat(up) + down;
  };
}

/** Most names are letters and hyphens, which stay as they are. */
function encoded(step: string): string {
  return /^[\w.~-]*$/.test(step) ? step : encodeURIComponent(step);
}

/** A place in the site that a link inside an article leads to. */
export interface InternalTarget {
  slug: string;
  /** Decoded, without `#`; undefined where the link names the page as a whole. */
  fragment: string | undefined;
  /** The locale's folder, where the link leads into another one. */
  locale?: string;
}

/** What is known of the page that a link stands in. */
export interface LinkContext {
  /** Path of the page's file: an `index.md` or `README.md` lies in the folder that its slug names, every other file beside it. */
  path?: string;
  /** The site's locales; without them every folder that is named like a language passes for one. */
  locales?: readonly Locale[];
}

/**
 * Which page a link inside an article leads to, whether or not there is such a page. Links name files (`../gold.md#silver`), addresses
 * (`../gold/`, `gold`), places of the page itself (`#silver`), paths from the locale's own folder (`~/plans/gold.md`) or, from the root, a locale's
 * page (`/ko/gold`).
 *
 * Undefined for what is none of the site's pages: other sites (`https:`, `//host`, `mailto:`), files that are no pages (`media/plan.png`),
 * root addresses that begin with no locale (`/membership`), paths that leave the content.
 */
export function resolveInternal(
  url: string,
  from: PageKey,
  context: LinkContext = {},
): InternalTarget | undefined {
  const { pathname, fragment } = partsOf(url);
  if (pathname === undefined) return undefined;
  if (pathname === '') return fragment === undefined ? undefined : { slug: from.slug, fragment };
  const rooted = /^~\/(.*)$/s.exec(pathname)?.[1];
  const [locale, ...steps] =
    (rooted === undefined ? walk(pathname, folderOf(from, context.path)) : walk(rooted, [from.locale])) ?? [];
  if (locale === undefined || !isLocale(locale, from, context)) return undefined;
  const slug = slugOf(steps);
  if (slug === undefined) return undefined;
  return { slug, fragment, ...(locale === from.locale ? {} : { locale }) };
}

/**
 * What a link inside an article becomes in the site: one that leads to a page turns into the relative address of that page, query and fragment
 * kept; every other stands as it is. Without `context.locales`, so does a root address of another locale: `/en-us/azure` of a page that was
 * written for another site looks just like one.
 */
export function hrefInside(url: string, from: PageKey, context: LinkContext = {}): string {
  const target = resolveInternal(url, from, context);
  if (target === undefined || url.startsWith('#')) return url;
  if (url.startsWith('/') && target.locale !== undefined && context.locales === undefined) return url;
  const { query } = partsOf(url);
  const fragment = target.fragment === undefined ? '' : `#${encodeURIComponent(target.fragment)}`;
  const to = routeOf({ slug: target.slug, locale: target.locale ?? from.locale });
  return relativeHref(routeOf(from), to) + query + fragment;
}

/** Whether an address starts at the root of a docset: `~/plans/gold.md`. */
export function isRooted(url: string): boolean {
  return /^~[/\\]/.test(url);
}

function isLocale(folder: string, from: PageKey, { locales }: LinkContext): boolean {
  return folder === from.locale || (locales?.includes(folder) ?? LOCALE_SHAPE.test(folder));
}

/** `ko`, `zh-cn`, `pt-BR`, `zh-Hans-CN`: what the first folder of a page's path looks like. */
const LOCALE_SHAPE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i;

/** `media/plan.png` is no page; `release-4.3` and `what-is-new` are. */
const EXTENSION = /\.[a-z][a-z0-9]{1,4}$/i;

/** `index.md`, `_index.md` and `README.md` are their folder's own page. */
function isFolderPage(file: string): boolean {
  return /^(?:_?index|readme)\.(?:md|markdown)$/i.test(file);
}

const PAGE_EXTENSION = /\.(?:md|markdown)$/i;

interface UrlParts {
  /** Percent-decoded; undefined for what leads out of the site or cannot be decoded. */
  pathname: string | undefined;
  /** With its `?`, or empty. */
  query: string;
  fragment: string | undefined;
}

function partsOf(url: string): UrlParts {
  const hash = url.indexOf('#');
  const beforeHash = hash === -1 ? url : url.slice(0, hash);
  const mark = beforeHash.indexOf('?');
  const written = mark === -1 ? beforeHash : beforeHash.slice(0, mark);
  const outside = /^(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(written);
  return {
    // Browsers take a backslash for a slash, and authors on Windows write them.
    pathname:
      outside || (written === '' && mark !== -1) ? undefined : decoded(written)?.replaceAll('\\', '/'),
    query: mark === -1 ? '' : beforeHash.slice(mark),
    fragment: hash === -1 ? undefined : (decoded(url.slice(hash + 1)) ?? url.slice(hash + 1)),
  };
}

function decoded(text: string): string | undefined {
  try {
    const plain = decodeURIComponent(text).normalize('NFC');
    // Half of a surrogate pair cannot be encoded again.
    return /\p{Surrogate}/u.test(plain) ? undefined : plain;
  } catch {
    return undefined;
  }
}

/** The folder of a page's file, as steps from the content's root. */
function folderOf(from: PageKey, path: string | undefined): string[] {
  const steps = from.slug === '' ? [] : from.slug.split('/');
  const isIndex =
    from.slug === '' || (path !== undefined && isFolderPage(path.slice(path.lastIndexOf('/') + 1)));
  return [from.locale, ...(isIndex ? steps : steps.slice(0, -1))];
}

/** Follows a path through the content; undefined where it climbs out. An empty last step, of a folder's address, is dropped. */
function walk(pathname: string, folder: readonly string[]): string[] | undefined {
  const steps = pathname.startsWith('/') ? [] : [...folder];
  for (const step of pathname.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return undefined;
  }
  return steps;
}

function slugOf(steps: readonly string[]): string | undefined {
  const last = steps.at(-1);
  if (last === undefined) return '';
  const folders = steps.slice(0, -1);
  if (isFolderPage(last)) return folders.join('/');
  if (PAGE_EXTENSION.test(last)) return [...folders, last.replace(PAGE_EXTENSION, '')].join('/');
  return EXTENSION.test(last) ? undefined : steps.join('/');
}
