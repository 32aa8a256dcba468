import type { ProjectFact } from '../../checks/check.js';
import { foldersIn, walk, type WalkProblem } from '../../io/files.js';
import type { Layout } from '../../layouts/layout.js';
import { collisionKey, slugProblem } from '../../layouts/slug.js';
import type { PageKey } from '../../model/page.js';
import { routeOf } from '../../model/route.js';
import { navigationKind } from '../../navigation/names.js';
import type { InputPage } from '../analysis.js';
import { wholeFile } from '../places.js';

/** The pages of a project. */
export interface Discovery {
  /** The folders that were searched, relative to the root. */
  folders: string[];
  /** One for each page file, in the order of paths, the ones that will not be published included. */
  pages: InputPage[];
  /** Files beside the pages that say how they are ordered. */
  navigation: string[];
  /** Paths of all files in the folders, pages among them. */
  files: string[];
  facts: ProjectFact[];
}

/** What a name in a locale's place is to the project: a locale, one that nobody knows (`xx-XX`), or something else (`images`). */
export type FolderKind = 'locale' | 'unknown' | 'other';

/**
 * Finds all pages of a project, and says which files cannot be pages.
 * @param isContents whether a file that is called `toc.md` is a table of contents
 */
export async function discover(
  root: string,
  layout: Layout,
  kindOf: (name: string) => FolderKind,
  isContents: (path: string) => Promise<boolean>,
): Promise<Discovery> {
  const folders = layout.folders((await foldersIn(root)) ?? []);
  const unknown = new Map<string, { path: string; pages: number }>();
  const pages: InputPage[] = [];
  const navigation: string[] = [];
  const all: string[] = [];
  const facts: ProjectFact[] = [];
  for (const folder of folders) {
    const { files, problems } = await walk(`${root}/${folder}`, root);
    facts.push(...problems.map((problem) => walkFact(problem, folder, layout)));
    for (const file of files) {
      const path = `${folder}/${file}`;
      all.push(path);
      if (navigationKind(path) !== undefined && (await isContents(path))) {
        navigation.push(path);
        continue;
      }
      const key = layout.locate(path);
      if (key === undefined) continue;
      const kind = kindOf(key.locale);
      if (kind === 'locale') pages.push({ key, path });
      else if (kind === 'unknown') count(unknown, key.locale, path);
    }
  }
  facts.push(...[...unknown].map(([locale, found]) => unknownLocale(locale, found)), ...addressFacts(pages));
  return { folders, pages, navigation, files: all, facts };
}

function walkFact(problem: WalkProblem, folder: string, layout: Layout): ProjectFact {
  const path = problem.path === '' ? folder : `${folder}/${problem.path}`;
  const key = layout.locate(path) ?? { slug: '', locale: '' };
  const common = { unit: null, target: wholeFile(path), source: null };
  return problem.kind === 'unreadable'
    ? { key, fact: { code: 'page/unreadable', ...common, args: { problem: problem.problem } } }
    : { key, fact: { code: 'page/symlink', ...common, args: { target: problem.target } } };
}

function count(unknown: Map<string, { path: string; pages: number }>, locale: string, path: string): void {
  const known = unknown.get(locale);
  if (known) known.pages += 1;
  // Up to the part that names the locale.
  else unknown.set(locale, { path: path.slice(0, path.indexOf(locale) + locale.length), pages: 1 });
}

function unknownLocale(locale: string, { path, pages }: { path: string; pages: number }): ProjectFact {
  return {
    key: { slug: '', locale },
    fact: {
      code: 'page/unknown-locale',
      unit: null,
      target: wholeFile(path),
      source: null,
      args: { folder: locale, pages },
    },
  };
}

/** Names that are no addresses, and addresses that two files claim: the first has it, in the order of paths, `README.md` last. */
function* addressFacts(pages: readonly InputPage[]): Iterable<ProjectFact> {
  const owners = new Map<string, string>();
  // A README.md beside an index.md is for those who browse the repository.
  const byRank = pages.toSorted((a, b) => Number(isReadme(a.path)) - Number(isReadme(b.path)));
  for (const { key, path } of byRank) {
    const common = { unit: null, target: wholeFile(path), source: null };
    const problem = slugProblem(key.slug);
    if (problem) {
      yield {
        key,
        fact: { code: 'page/name', ...common, args: { part: problem.part, problem: problem.kind } },
      };
      continue;
    }
    const address = addressOf(key);
    const other = owners.get(address);
    if (other === undefined) owners.set(address, path);
    else yield { key, fact: { code: 'page/duplicate', ...common, args: { route: routeOf(key), other } } };
  }
}

function isReadme(path: string): boolean {
  return /(?:^|\/)readme\.md$/i.test(path);
}

function addressOf({ slug, locale }: PageKey): string {
  return `${locale}/${collisionKey(slug)}`;
}
