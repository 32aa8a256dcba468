import type { Cache } from '../../io/cache.js';
import type { Outcome as TaskOutcome } from '../../io/pool.js';
import type { PageInput } from '../../model/page.js';
import type { PageSummary, StoredPage } from '../../model/page-result.js';
import { pageKey, withDigests } from '../../page/key.js';
import { timed } from '../../profile/timed.js';
import { cachedPage, heldPage, knownPage } from './stored.js';
import type { PagePack } from './page-pack.js';
import type { Analysed, AnalyseTask } from './task.js';

/** What became of a page that was handed to a worker. */
export type Outcome =
  | { kind: 'done'; value: StoredPage }
  | { kind: 'failed'; message: string }
  | { kind: 'timeout'; seconds: number };

/** What analyses pages, and knows those that were analysed before. */
export interface Analyser {
  /** The page that an input with digests in the places of its texts stands for, where it is known. */
  known: (digested: PageInput) => StoredPage | undefined;
  analyse: (input: PageInput) => Promise<Outcome>;
  /** Whether a page was not known. */
  hasWorked: () => boolean;
}

/**
 * The analysis, with its results kept. Only what was worked out is: a page that failed or hung is tried again, since that may have been the
 * machine's fault.
 * @param program see `programName`
 */
export function createAnalyser(
  run: (task: AnalyseTask) => Promise<TaskOutcome<Analysed>>,
  program: string,
  kept?: { cache: Cache; folder: string; pack?: Pick<PagePack, 'page' | 'addPage'> | undefined },
): Analyser {
  let hasWorked = false;
  return {
    hasWorked: () => hasWorked,
    known(digested) {
      if (kept === undefined) return undefined;
      const name = timed('cache key', () => pageKey(digested, program));
      return timed('cache read', () => {
        const packed = kept.pack?.page(name, digested);
        return packed ?? added(knownPage(name, digested, kept.cache));
      });
    },
    async analyse(input) {
      hasWorked = true;
      // Not the name that it was looked for by: the file may have been written anew since.
      const name = timed('cache key', () => pageKey(withDigests(input), program));
      const outcome = await run({ input, ...(kept ? { keep: { folder: kept.folder, name } } : {}) });
      if (outcome.kind !== 'done') return outcome;
      const { content } = outcome.value;
      const summary = timed('hand over', () => JSON.parse(outcome.value.summary) as PageSummary);
      if (content !== undefined) return { kind: 'done', value: heldPage(name, summary, content) };
      if (kept === undefined) throw new Error('a result is kept nowhere');
      const value = cachedPage(name, summary, kept.cache);
      kept.pack?.addPage(value);
      return { kind: 'done', value };
    },
  };

  function added(page: StoredPage | undefined): StoredPage | undefined {
    if (page !== undefined) kept?.pack?.addPage(page);
    return page;
  }
}
