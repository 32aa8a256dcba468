import { dirname, join } from 'node:path/posix';
import type { ProjectFact } from '../../checks/check.js';
import { filesIn } from '../../io/files.js';
import type { Layout } from '../../layouts/layout.js';
import { slugProblem } from '../../layouts/slug.js';
import type { Locale } from '../../model/locale.js';
import type { StatedRedirect } from '../../model/redirect.js';
import { readMkdocs } from '../../navigation/mkdocs.js';
import { navigationKind } from '../../navigation/names.js';
import { readRedirects, type RawRedirect } from '../../redirects/read.js';
import { lineIndex } from '../../text/line-index.js';
import { wholeFile } from '../places.js';
import type { PageText } from '../analyse/read-page.js';

/** Where redirections are looked for. */
export interface RedirectSource {
  /** Absolute. */
  root: string;
  layout: Layout;
  source: Locale;
  locales: readonly Locale[];
  read: (path: string) => Promise<PageText>;
}

/** The files of redirections of a project: in its root, and in the folders between the root and the pages of each locale. */
export async function loadRedirects(
  from: RedirectSource,
): Promise<{ redirects: StatedRedirect[]; facts: ProjectFact[] }> {
  const redirects: StatedRedirect[] = [];
  const facts: ProjectFact[] = [];
  for (const [folder, locale] of foldersOf(from)) {
    for (const name of await filesIn(join(from.root, folder))) {
      const kind = KINDS.find(({ names }) => names.test(name));
      if (kind === undefined) continue;
      const path = join(folder, name);
      const read = await from.read(path);
      const found = read.ok
        ? kind.read(path, read.text)
        : { problem: { message: 'it cannot be read', start: 0 } };
      if ('problem' in found) facts.push(unreadable(path, locale ?? from.source, found.problem.message));
      else if (read.ok) redirects.push(...stated(found, { path, text: read.text, folder, locale }, from));
    }
  }
  return { redirects, facts };
}

/** `base`: what the paths in the file are relative to, seen from the file. */
type Found = { base?: string; redirects: RawRedirect[] } | { problem: { message: string; start: number } };

const KINDS: readonly { names: RegExp; read: (path: string, text: string) => Found }[] = [
  { names: /^\.openpublishing\.redirection[\w.-]*\.json$/i, read: readRedirects },
  { names: /^redirections\.(?:json|ya?ml)$/i, read: readRedirects },
  {
    names: /^mkdocs\.ya?ml$/i,
    read(path, text) {
      const read = navigationKind(path) === 'mkdocs' ? readMkdocs(text) : undefined;
      // What is wrong with it is said where its navigation is read.
      if (read === undefined || 'problem' in read) return { redirects: [] };
      const redirects = read.redirects.map(({ from, to, start }) => ({
        path: from,
        to: besides(from, to),
        start,
      }));
      return { base: read.docs, redirects };
    },
  },
];

/** mkdocs-redirects has both paths from the folder of pages; ours has the second one from the page. */
function besides(from: string, to: string): string {
  return /^[a-z][a-z0-9+.-]*:/i.test(to) ? to : `${'../'.repeat(from.split('/').length - 1)}${to}`;
}

/** Each folder once, with the locale that its redirections are for: the only one that lies in it, if it is a translation. */
function foldersOf({ layout, source, locales }: RedirectSource): Map<string, Locale | undefined> {
  const inside = new Map<string, Set<Locale>>([['.', new Set(locales)]]);
  for (const locale of locales) {
    for (let folder = homeOf(layout, locale); folder !== '.' && folder !== '/'; folder = dirname(folder)) {
      inside.set(folder, (inside.get(folder) ?? new Set()).add(locale));
    }
  }
  return new Map(
    [...inside].map(([folder, found]) => {
      const [only] = found;
      return [folder, found.size === 1 && folder !== '.' && only !== source ? only : undefined];
    }),
  );
}

function homeOf(layout: Layout, locale: Locale): string {
  return dirname(layout.pathOf({ slug: '', locale }));
}

function stated(
  { base = '.', redirects }: Extract<Found, { redirects: RawRedirect[] }>,
  file: { path: string; text: string; folder: string; locale: Locale | undefined },
  { layout, source, locales }: RedirectSource,
): StatedRedirect[] {
  const point = lineIndex(file.text);
  const homes = new Set([source, ...locales].map((locale) => homeOf(layout, locale)));
  const slugAt = (path: string): string | undefined => {
    const key = layout.locate(path);
    return key !== undefined && (key.locale === source || locales.includes(key.locale))
      ? key.slug
      : undefined;
  };
  return redirects.flatMap(({ path, to, start }): StatedRedirect[] => {
    const page = pageOf(path.replace(/^[/\\]+/, '').replaceAll('\\', '/'));
    // As seen from the file; else as seen from the pages of any locale, as the repository of one language has it.
    const places = [join(file.folder, base, page), ...[...homes].map((home) => join(home, page))];
    const from = places.map(slugAt).find((slug) => slug !== undefined);
    if (from === undefined || from === '' || slugProblem(from) !== undefined) return [];
    const target = { path: file.path, start: point(start), end: point(start), text: '' };
    return [{ locale: file.locale, from, to, location: target }];
  });
}

function pageOf(path: string): string {
  return /\.md$/i.test(path) ? path : `${path.replace(/\.(?:html?|ya?ml)$/i, '')}.md`;
}

function unreadable(path: string, locale: Locale, problem: string): ProjectFact {
  return {
    key: { slug: '', locale },
    fact: {
      code: 'redirect/unreadable',
      unit: null,
      target: wholeFile(path),
      source: null,
      args: { problem },
    },
  };
}
