import { collisionKey } from '../../layouts/slug.js';
import type { ContentsEntry, ProjectNavigation } from '../../model/navigation.js';
import type { StoredPage } from '../../model/page-result.js';

/**
 * Lets the entries of tables of contents lead to the pages that they mean: in the letter case of the pages, which systems that fold case make
 * authors forget, and where redirections lead on.
 * @param settled the slug that a slug was moved to; the same slug where it was not
 */
export function settleNavigation(
  navigation: ProjectNavigation,
  results: readonly StoredPage[],
  settled: (slug: string) => string = (slug) => slug,
): ProjectNavigation {
  if (navigation.contents.length === 0) return navigation;
  const exact = new Set(results.map(({ key }) => key.slug));
  const folded = new Map(results.map(({ key }) => [collisionKey(key.slug), key.slug]));
  const meant = (slug: string): string => {
    const moved = settled(slug);
    return exact.has(moved) ? moved : (folded.get(collisionKey(moved)) ?? moved);
  };
  const entry = (one: ContentsEntry): ContentsEntry => ({
    ...one,
    target: one.target?.kind === 'page' ? { ...one.target, slug: meant(one.target.slug) } : one.target,
    entries: one.entries.map(entry),
  });
  return {
    ...navigation,
    contents: navigation.contents.map((one) => ({ ...one, entries: one.entries.map(entry) })),
  };
}
