import posix from 'node:path/posix';
import type { Locale } from '../../model/locale.js';

/** Where the files of a project's locales begin. */
export interface FileTree {
  /** The source first. */
  locales: readonly Locale[];
  /** By locale, relative to the root. */
  bases: Readonly<Record<Locale, string>>;
}

/** A place where a file that a page names may lie. */
export interface FilePlace {
  path: string;
  /** Whose folder it is, where that is not the page's own. */
  locale?: Locale;
}

/**
 * Where a file may lie that a page names, the likeliest first, paths relative to the root: where the page says, seen from its own locale; else the
 * same place in the source's folder, then in those of other locales, as the Open Publishing System does. A path from the root (`/img/a.png`,
 * `~/media/a.png`) starts in the locale's folder, in those that tools publish as they are (`public`, `static`), or in the root itself.
 * @param from path of the file that names it, and the locale of the page
 */
export function placesOf(url: string, from: { path: string; locale: Locale }, tree: FileTree): FilePlace[] {
  const found = new Map<string, FilePlace>();
  for (const written of spellings(pathOf(url))) {
    for (const place of placesOfPath(written, from, tree)) {
      const path = posix.normalize(place.path);
      if (path !== '.' && !path.startsWith('../') && path !== '..' && !path.endsWith('/') && !found.has(path))
        found.set(path, { ...place, path });
    }
  }
  return [...found.values()];
}

/** Whether an address begins at the root of a host: `/dotnet/api`. */
export function isRootAddress(url: string): boolean {
  return /^\/(?!\/)/.test(url);
}

/** Without query and fragment. */
function pathOf(url: string): string {
  return url.replace(/[?#].*$/s, '');
}

/** As it is meant, and as it stands: `100%25.png` is `100%.png`, or a file whose name is written so. */
function spellings(path: string): string[] {
  try {
    const found = [decodeURIComponent(path), path].map((one) => one.replaceAll('\\', '/'));
    return [...new Set(found)].filter((one) => one !== '');
  } catch {
    return path === '' ? [] : [path.replaceAll('\\', '/')];
  }
}

function* placesOfPath(
  path: string,
  { path: from, locale }: { path: string; locale: Locale },
  tree: FileTree,
): Iterable<FilePlace> {
  const others = tree.locales.filter((other) => other !== locale);
  const base = (name: Locale): string => tree.bases[name] ?? '';
  const rooted = /^(?:~\/|\/)(.*)$/s.exec(path)?.[1];
  if (rooted !== undefined) {
    const named = tree.locales.find((name) => rooted.startsWith(`${name}/`));
    if (named !== undefined) yield* everywhere(rooted.slice(named.length + 1), named, tree);
    yield { path: `${base(locale)}/${rooted}` };
    // `~` is the folder of a docset, which may lie in the locale's: `ko/docs`.
    const folder = tailOf(from, base(locale))?.split('/')[0];
    if (folder !== undefined) yield { path: `${base(locale)}/${folder}/${rooted}` };
    for (const place of ['public', 'static', '.']) yield { path: `${place}/${rooted}` };
    for (const other of others) yield { path: `${base(other)}/${rooted}`, locale: other };
    return;
  }
  const direct = posix.join(posix.dirname(from), path);
  const home = tree.locales.find((name) => tailOf(direct, base(name)) !== undefined);
  const tail = home === undefined ? undefined : tailOf(direct, base(home));
  // The English that is recovered from a translation lies beside the translation, and means its own files.
  if (tail !== undefined && home !== locale) yield { path: `${base(locale)}/${tail}` };
  yield { path: direct, ...(home === undefined || home === locale ? {} : { locale: home }) };
  if (tail === undefined) return;
  for (const other of others) yield { path: `${base(other)}/${tail}`, locale: other };
}

function* everywhere(tail: string, locale: Locale, { locales, bases }: FileTree): Iterable<FilePlace> {
  for (const name of [locale, ...locales]) {
    yield { path: `${bases[name] ?? ''}/${tail}`, ...(name === locale ? {} : { locale: name }) };
  }
}

/** What of a path lies behind a folder; undefined where it lies elsewhere. */
function tailOf(path: string, base: string): string | undefined {
  if (base === '') return path;
  return path.startsWith(`${base}/`) ? path.slice(base.length + 1) : undefined;
}
