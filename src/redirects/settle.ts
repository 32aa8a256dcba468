import * as posix from 'node:path/posix';
import type { Redirect, StatedRedirect } from '../model/redirect.js';

/** What becomes of the redirections of a project. */
export interface SettledRedirects {
  redirects: Redirect[];
  /** Redirections that lead to no page. */
  broken: StatedRedirect[];
  /** Circles, by the redirection that closes each, with the slugs on the way. */
  loops: { redirect: StatedRedirect; pages: string[] }[];
}

/**
 * Follows each redirection to its end: a page of the site or an address of another. Circles and what leads to no page are left out.
 * @param pageAt the slug of the page that a slug means; undefined where there is none
 */
export function settleRedirects(
  stated: readonly StatedRedirect[],
  pageAt: (slug: string) => string | undefined,
): SettledRedirects {
  const settled: SettledRedirects = { redirects: [], broken: [], loops: [] };
  const first = new Map<string, StatedRedirect>();
  for (const redirect of stated) {
    const name = nameOf(redirect);
    if (!first.has(name)) first.set(name, redirect);
  }
  const inCircle = new Set<string>();
  for (const redirect of first.values()) {
    const end = follow(redirect, first, pageAt);
    switch (end.kind) {
      case 'found':
        settled.redirects.push({ locale: redirect.locale, from: redirect.from, to: end.to });
        break;
      case 'nowhere':
        settled.broken.push(redirect);
        break;
      case 'circle':
        // Said once, by whichever of it comes first; those that lead into it are as broken.
        if (!end.pages.some((slug) => inCircle.has(slug))) settled.loops.push({ redirect, pages: end.pages });
        for (const slug of end.pages) inCircle.add(slug);
    }
  }
  return settled;
}

type End = { kind: 'found'; to: Redirect['to'] } | { kind: 'nowhere' } | { kind: 'circle'; pages: string[] };

function follow(
  redirect: StatedRedirect,
  all: ReadonlyMap<string, StatedRedirect>,
  pageAt: (slug: string) => string | undefined,
): End {
  const way = [redirect.from];
  let next: StatedRedirect = redirect;
  for (;;) {
    if (/^https?:\/\//i.test(next.to)) return { kind: 'found', to: { href: next.to } };
    const { path, fragment } = partsOf(next.to);
    const slugs = path === undefined ? [] : slugsOf(path, next.from);
    const page = slugs.map(pageAt).find((slug) => slug !== undefined);
    if (page !== undefined && page !== redirect.from) return { kind: 'found', to: { slug: page, fragment } };
    const { locale } = redirect;
    const onward = slugs
      .map(
        (slug) =>
          all.get(nameOf({ locale, from: slug })) ?? all.get(nameOf({ locale: undefined, from: slug })),
      )
      .find((found) => found !== undefined);
    if (onward === undefined) return { kind: 'nowhere' };
    const seen = way.indexOf(onward.from);
    way.push(onward.from);
    if (seen !== -1) return { kind: 'circle', pages: way.slice(seen) };
    if (way.length > LONGEST) return { kind: 'nowhere' };
    next = onward;
  }
}

/** Redirections in a row; more than anybody has, so that a chain of ten thousand takes no square of time. */
const LONGEST = 50;

/**
 * The slugs that an address may mean, the likeliest first. An address from the root of a host names the set of pages that was published there
 * (`/nuget/docs/gold`, `/en-us/nuget/gold`) before it names the page, and may leave out the folder that the set lies in: up to two parts are taken
 * off, and folders of the page that is redirected put before.
 */
function slugsOf(path: string, from: string): string[] {
  const folder = posix.dirname(`/${from}`);
  if (!path.startsWith('/')) {
    const near = path.startsWith('~') ? path.replace(/^~\/?/, '/') : posix.join(folder, path);
    return [slugOf(near)];
  }
  const parts = slugOf(path).split('/');
  const folders = folder.split('/').filter((part) => part !== '');
  const around = folders.map((_, index) => folders.slice(0, index + 1).join('/'));
  const slugs: string[] = [];
  for (let off = 0; off <= Math.min(2, parts.length - 1); off += 1) {
    const rest = parts.slice(off).join('/');
    slugs.push(rest, ...around.map((one) => `${one}/${rest}`));
  }
  return [...new Set(slugs)];
}

/** `/plans/gold.md`, `/plans/gold.html`, `/plans/gold/` and `/plans/gold` are `plans/gold`; `index` is its folder. */
function slugOf(path: string): string {
  return posix
    .normalize(`/${path}`)
    .replace(/\.(?:md|html?|ya?ml)$/i, '')
    .replace(/\/(?:index|readme)$/i, '/')
    .replace(/^\/+/, '')
    .replace(/\/+$/, '');
}

function partsOf(to: string): { path: string | undefined; fragment: string | undefined } {
  const hash = to.indexOf('#');
  const [written = ''] = (hash === -1 ? to : to.slice(0, hash)).split('?', 1);
  const outside = /^[a-z][a-z0-9+.-]*:/i.test(written) || written.startsWith('//') || written === '';
  return {
    path: outside ? undefined : decoded(written),
    fragment: hash === -1 ? undefined : decoded(to.slice(hash + 1)),
  };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return undefined;
  }
}

function nameOf({ locale, from }: Pick<StatedRedirect, 'locale' | 'from'>): string {
  return `${locale ?? ''} ${from}`;
}
