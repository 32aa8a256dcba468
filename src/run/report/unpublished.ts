import type { ProjectFact } from '../../checks/check.js';
import type { Code } from '../../model/finding.js';
import type { PageKey } from '../../model/page.js';

/** Of each file that became no page, by `fileOf`, the code of the first fact that says why. */
export function reasonsOf(facts: readonly ProjectFact[]): Map<string, Code> {
  const reasons = new Map<string, Code>();
  for (const { key, fact } of facts) {
    const file = fileOf({ key, path: fact.target.path });
    if (UNPUBLISHING.has(fact.code) && !reasons.has(file)) reasons.set(file, fact.code);
  }
  return reasons;
}

/** A file in the locale that it is read for: one that lends its English is read for two. */
export function fileOf({ key, path }: { key: PageKey; path: string }): string {
  return `${key.locale} ${path}`;
}

/** What keeps a page out of the site. */
const UNPUBLISHING: ReadonlySet<Code> = new Set([
  'page/encoding',
  'page/front-matter',
  'page/limits',
  'page/duplicate',
  'page/name',
  'page/unreadable',
  'page/failed',
  'page/timeout',
  'page/redirected',
]);
