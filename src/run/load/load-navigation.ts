import { dirname, join } from 'node:path/posix';
import type { ProjectFact } from '../../checks/check.js';
import type { Layout } from '../../layouts/layout.js';
import type { Problem } from '../../markdown/yaml.js';
import type { Locale } from '../../model/locale.js';
import type { Contents, FolderLabel, ProjectNavigation } from '../../model/navigation.js';
import type { PageKey } from '../../model/page.js';
import { readCategory } from '../../navigation/category.js';
import { composeContents } from '../../navigation/compose.js';
import { placeEntries } from '../../navigation/entries.js';
import { readMessages } from '../../navigation/messages.js';
import { readMkdocs } from '../../navigation/mkdocs.js';
import { asPage, navigationKind, type NavigationKind } from '../../navigation/names.js';
import type { RawEntry } from '../../navigation/raw-entry.js';
import type { Place } from '../../navigation/resolve.js';
import { readYamlContents } from '../../navigation/toc-yaml.js';
import { lineIndex } from '../../text/line-index.js';
import { wholeFile } from '../places.js';
import type { PageText } from '../analyse/read-page.js';

/** What navigation is read from. */
export interface NavigationSource {
  layout: Layout;
  source: Locale;
  /** Those that have pages. */
  locales: readonly Locale[];
  /** Files whose names `navigationKind` knows, relative to the root. */
  files: readonly string[];
  /** Slugs of the pages of the source. */
  slugs: readonly string[];
  read: (path: string) => Promise<PageText>;
}

/** Reads the files that order a project's pages. What cannot be read is a fact, and the pages keep the order of their folders. */
export async function loadNavigation(
  from: NavigationSource,
): Promise<{ navigation: ProjectNavigation; facts: ProjectFact[] }> {
  const contents: Contents[] = [];
  const folders: FolderLabel[] = [];
  const messages: Messages[] = [];
  const facts: ProjectFact[] = [];
  for (const path of from.files) {
    const kind = navigationKind(path);
    const key = kind && keyOf(path, kind, from);
    if (kind === undefined || key === undefined) continue;
    const read = await from.read(path);
    const found = read.ok ? await READERS[kind](read.text, path, key, from) : problemOf(read.fact.args);
    if ('problem' in found) facts.push(unreadable(found.problem, path, key, read.ok ? read.text : ''));
    else if ('entries' in found) contents.push(found);
    else if ('title' in found) folders.push(found);
    else if ('titles' in found) messages.push(found);
  }
  folders.push(...messages.flatMap((one) => translatedLabels(one, folders, from)));
  return { navigation: { contents: composeContents(contents), folders }, facts };
}

/** What folders are called in a language, by what they are called in the source. */
interface Messages {
  locale: Locale;
  titles: ReadonlyMap<string, string>;
}

/** Docusaurus names a folder by its label, else by its name, and translates that; what a language says in the folder itself holds. */
function translatedLabels(
  { locale, titles }: Messages,
  labels: readonly FolderLabel[],
  { source, slugs }: NavigationSource,
): FolderLabel[] {
  const own = new Set(labels.filter((one) => one.locale === locale && one.title).map(({ folder }) => folder));
  const english = new Map(
    labels.filter((one) => one.locale === source).map((one) => [one.folder, one.title]),
  );
  return [...new Set(slugs.flatMap(foldersAround))].flatMap((folder) => {
    const title = titles.get(english.get(folder) ?? folder.slice(folder.lastIndexOf('/') + 1));
    return title === undefined || own.has(folder) ? [] : [{ locale, folder, title, position: undefined }];
  });
}

function foldersAround(slug: string): string[] {
  const parts = slug.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** Whether the text of a file that is called like a table of contents is one. */
export async function isContents(path: string, text: string): Promise<boolean> {
  return !/\.md$/i.test(path) || (await markdownContents(text)) !== undefined;
}

/** Few projects have one, and it takes the Markdown parser, which this thread does without otherwise. */
async function markdownContents(text: string): Promise<RawEntry[] | undefined> {
  const { readMarkdownContents } = await import('../../navigation/toc-markdown.js');
  return readMarkdownContents(text);
}

type Found = Contents | FolderLabel | Messages | { problem: Problem } | { nothing: true };

type Reader = (text: string, path: string, key: PageKey, from: NavigationSource) => Found | Promise<Found>;

const READERS: Readonly<Record<NavigationKind, Reader>> = {
  async contents(text, path, key, from) {
    const read = /\.md$/i.test(path)
      ? { entries: (await markdownContents(text)) ?? [] }
      : readYamlContents(text);
    if ('problem' in read) return read;
    return contentsOf(read.entries, { path, text }, key, placeOf(dirname(path), key, from));
  },
  category(text, _path, key) {
    const read = readCategory(text);
    return 'problem' in read ? read : { locale: key.locale, folder: folderOf(key.slug), ...read };
  },
  messages(text, _path, { locale }) {
    const read = readMessages(text);
    return 'problem' in read ? read : { locale, ...read };
  },
  mkdocs(text, path, key, from) {
    const read = readMkdocs(text);
    if ('problem' in read) return read;
    if (read.entries === undefined) return { nothing: true };
    const base = join(dirname(path), read.docs);
    return contentsOf(read.entries, { path, text }, { ...key, slug: '' }, mkdocsPlace(base, key, from));
  },
};

function contentsOf(
  entries: readonly RawEntry[],
  file: { path: string; text: string },
  { slug, locale }: PageKey,
  place: Place,
): Contents {
  return { locale, path: file.path, folder: folderOf(slug), entries: placeEntries(entries, file, place) };
}

/** The locale and the name that a file would have as a page; `mkdocs.yml` lies beside the folder of its pages. */
function keyOf(
  path: string,
  kind: NavigationKind,
  { layout, source, locales }: NavigationSource,
): PageKey | undefined {
  const isMkdocs = kind === 'mkdocs';
  const key = layout.locate(PAGE_BESIDE[kind]?.(dirname(path)) ?? asPage(path));
  if (key !== undefined && (key.locale === source || locales.includes(key.locale))) return key;
  return isMkdocs && !path.includes('/') ? { slug: '', locale: source } : undefined;
}

/** Where a page may lie, for files that lie outside the folder of pages. */
const PAGE_BESIDE: Partial<Record<NavigationKind, (folder: string) => string>> = {
  mkdocs: (folder) => join(folder, 'docs/index.md'),
  messages: (folder) => join(folder, 'current/index.md'),
};

function placeOf(base: string, { locale }: PageKey, { layout, source }: NavigationSource): Place {
  return {
    base,
    home: dirname(layout.pathOf({ slug: '', locale })),
    slugOf: (path) => {
      const key = layout.locate(path);
      // Beside `page.md` in the source language, `toc.es.yml` names `page.md` and means `page.es.md`.
      return key !== undefined && (key.locale === locale || key.locale === source) ? key.slug : undefined;
    },
  };
}

/** With one folder a language below `docs`, the `nav` of all of them names pages as one language has them. */
function mkdocsPlace(base: string, key: PageKey, from: NavigationSource): Place {
  const place = placeOf(base, key, from);
  const inLocale = (path: string): string =>
    join(place.home, path.startsWith(`${base}/`) ? path.slice(base.length + 1) : path);
  return { ...place, slugOf: (path) => place.slugOf(path) ?? place.slugOf(inLocale(path)) };
}

function folderOf(slug: string): string {
  return slug.slice(0, Math.max(0, slug.lastIndexOf('/')));
}

function problemOf(args: object): { problem: Problem } {
  const message =
    'problem' in args && typeof args.problem === 'string' ? args.problem : 'the file is not UTF-8';
  return { problem: { message, range: { start: 0, end: 0 } } };
}

function unreadable({ message, range }: Problem, path: string, key: PageKey, text: string): ProjectFact {
  const start = lineIndex(text)(range.start);
  const target = text === '' ? wholeFile(path) : { path, start, end: start, text: '' };
  return {
    key,
    fact: { code: 'navigation/unreadable', unit: null, target, source: null, args: { problem: message } },
  };
}
