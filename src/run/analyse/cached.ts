import type { Cache } from '../../io/cache.js';
import type { PageInput, PageResult } from '../../model/page.js';
import { pageKey } from '../../page/key.js';
import type { Outcome } from './analyse-all.js';

type Analyse = (input: PageInput) => Promise<Outcome>;

/**
 * The analysis, with its results kept. Only what was worked out is: a page that failed or hung is tried again, since that may have been the
 * machine's fault.
 */
export function cached(analyse: Analyse, cache: Cache, program: string): Analyse {
  return async (input) => {
    const key = pageKey(input, program);
    const known = resultIn(await cache.read(key), input);
    if (known !== undefined) return { kind: 'done', value: known };
    const outcome = await analyse(input);
    if (outcome.kind === 'done') await cache.write(key, JSON.stringify(outcome.value));
    return outcome;
  };
}

/** The result that an entry holds; undefined where the entry is broken, as after a power cut, or another page's. */
function resultIn(entry: string | undefined, { key, path }: PageInput): PageResult | undefined {
  if (entry === undefined) return undefined;
  try {
    const result = JSON.parse(entry) as Partial<PageResult>;
    const isOurs = result.path === path && result.key?.slug === key.slug && result.key.locale === key.locale;
    // The key vouches for the rest: what stands behind it was written by this program.
    return isOurs && result.units !== undefined && result.facts !== undefined
      ? (result as PageResult)
      : undefined;
  } catch {
    return undefined;
  }
}
