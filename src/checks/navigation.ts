import type { Contents, ContentsEntry } from '../model/navigation.js';
import type { PageSummary } from '../model/page-result.js';
import type { ProjectContext, ProjectFact } from './check.js';
import { defineCheck } from './check.js';

/** Do the entries of the tables of contents lead to pages, and has each page an entry? */
export const navigation = defineCheck({
  name: 'navigation',
  scope: 'project',
  codes: ['navigation/broken', 'navigation/unlisted'],
  *run(context) {
    const listed = new Map<string, Set<string>>();
    for (const contents of context.contents) {
      const slugs = listed.get(contents.locale) ?? new Set<string>();
      listed.set(contents.locale, slugs);
      yield* brokenEntries(contents.entries, contents, slugs, context);
    }
    const left = new Map<Contents, string[]>();
    for (const page of context.results) {
      const { key, published } = page;
      const slugs = listed.get(key.locale);
      if (!published || slugs === undefined || slugs.has(key.slug) || isFragment(page)) continue;
      const contents = nearest(context.contents, key);
      if (contents === undefined || key.slug === contents.folder) continue;
      const missing = left.get(contents);
      if (missing) missing.push(key.slug);
      else left.set(contents, [key.slug]);
    }
    for (const [contents, slugs] of left) yield unlisted(contents, slugs);
  },
});

function* brokenEntries(
  entries: readonly ContentsEntry[],
  contents: Contents,
  slugs: Set<string>,
  context: ProjectContext,
): Iterable<ProjectFact> {
  for (const { title, target, location, entries: inside } of entries) {
    if (target?.kind === 'page') slugs.add(target.slug);
    const isBroken =
      target?.kind === 'nowhere' ||
      target?.kind === 'contents' ||
      (target?.kind === 'page' && !context.exists(target.slug));
    if (isBroken) {
      const args = { title: title ?? target.href, target: target.href };
      const common = { unit: null, target: location, source: null };
      yield { key: keyOf(contents), fact: { code: 'navigation/broken', ...common, args } };
    }
    yield* brokenEntries(inside, contents, slugs, context);
  }
}

/**
 * Files that other pages include belong in no table of contents. They are most often without front matter, and lie in a folder `includes`; in a translation
 * the localization system has given them front matter.
 */
function isFragment(page: PageSummary): boolean {
  if (/(?:^|\/)_?includes\//i.test(page.key.slug)) return true;
  return page.facts.some(({ code }) => code === 'page/no-front-matter');
}

/** The table of contents of the innermost folder that a page lies in. */
function nearest(all: readonly Contents[], { slug, locale }: PageSummary['key']): Contents | undefined {
  let found: Contents | undefined;
  for (const contents of all) {
    const { folder } = contents;
    const holds = folder === '' || slug === folder || slug.startsWith(`${folder}/`);
    if (contents.locale === locale && holds && folder.length >= (found?.folder.length ?? 0)) found = contents;
  }
  return found;
}

function unlisted(contents: Contents, slugs: readonly string[]): ProjectFact {
  const start = { line: 1, column: 1, offset: 0 };
  const target = { path: contents.path, start, end: start, text: '' };
  const args = { count: slugs.length, pages: slugs.slice(0, NAMED) };
  const common = { unit: null, target, source: null };
  return { key: keyOf(contents), fact: { code: 'navigation/unlisted', ...common, args } };
}

/** Pages that are named. */
const NAMED = 10;

function keyOf({ folder, locale }: Contents): PageSummary['key'] {
  return { slug: folder, locale };
}
