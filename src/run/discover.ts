import type { ProjectFact } from '../checks/check.js';
import { walk, type WalkProblem } from '../io/files.js';
import { localeFolders } from '../layouts/locale-folders.js';
import { collisionKey, slugProblem } from '../layouts/slug.js';
import type { Locale } from '../model/locale.js';
import type { PageKey } from '../model/page.js';
import { routeOf } from '../model/route.js';
import type { InputPage } from './analysis.js';
import { wholeFile } from './places.js';

/** The pages of a content folder. */
export interface Discovery {
  /** Locales that have a page, in code unit order of their folders. */
  locales: Locale[];
  /** One for each page file, in the order of paths, the ones that will not be published included. */
  pages: InputPage[];
  facts: ProjectFact[];
}

/** What a folder's name is to the project: a locale, one that nobody knows (`xx-XX`), or something else (`images`). */
export type FolderKind = 'locale' | 'unknown' | 'other';

/** Finds all pages below the content folder, and says which files cannot be pages. */
export async function discover(
  root: string,
  content: string,
  kindOf: (folder: string) => FolderKind,
): Promise<Discovery> {
  const { files, problems } = await walk(`${root}/${content}`, root);
  const unknown = new Map<string, number>();
  const pages: InputPage[] = [];
  for (const file of files) {
    const key = localeFolders.locate(file);
    if (key === undefined) continue;
    const kind = kindOf(key.locale);
    if (kind === 'locale') pages.push({ key, path: `${content}/${file}` });
    else if (kind === 'unknown') unknown.set(key.locale, (unknown.get(key.locale) ?? 0) + 1);
  }
  const facts = [
    ...problems.map((problem) => walkFact(problem, content)),
    ...[...unknown].map(([folder, count]) => unknownLocale(folder, count, content)),
    ...addressFacts(pages),
  ];
  return { locales: [...new Set(pages.map(({ key }) => key.locale))], pages, facts };
}

function walkFact(problem: WalkProblem, content: string): ProjectFact {
  const path = problem.path === '' ? content : `${content}/${problem.path}`;
  const key = localeFolders.locate(problem.path) ?? { slug: '', locale: problem.path.split('/')[0] ?? '' };
  const common = { unit: null, target: wholeFile(path), source: null };
  return problem.kind === 'unreadable'
    ? { key, fact: { code: 'page/unreadable', ...common, args: { problem: problem.problem } } }
    : { key, fact: { code: 'page/symlink', ...common, args: { target: problem.target } } };
}

function unknownLocale(folder: string, pages: number, content: string): ProjectFact {
  const target = wholeFile(`${content}/${folder}`);
  return {
    key: { slug: '', locale: folder },
    fact: { code: 'page/unknown-locale', unit: null, target, source: null, args: { folder, pages } },
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
