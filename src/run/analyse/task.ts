import { openCache } from '../../io/cache.js';
import type { PageInput } from '../../model/page.js';
import type { PageArticle, PageUnits } from '../../model/page-result.js';
import { analyse } from '../../page/analyse.js';
import { partsOf } from '../../page/summary.js';
import { timed } from '../../profile/timed.js';
import { entryOf } from './stored.js';

/** A page to be analysed, and where its result is to be kept: nowhere, where that is absent. */
export interface AnalyseTask {
  input: PageInput;
  keep?: { folder: string; name: string };
}

/** What comes back: the content only where it could not be kept, so that it does not cross threads for nothing. */
export interface Analysed {
  /**
   * The summary as JSON, which it is written as anyway: to send a text and read it takes less than to send what is in it, and what is read shares its names
   * with all other pages.
   */
  summary: string;
  content?: PageArticle & PageUnits;
}

/** Analyses a page in a worker and keeps the result. */
export function analyseTask({ input, keep }: AnalyseTask): Analysed {
  const { summary: held, article, units } = partsOf(analyse(input));
  return timed('cache write', () => {
    const summary = JSON.stringify(held);
    const isKept =
      keep !== undefined && openCache(keep.folder).write(keep.name, entryOf(summary, article, units));
    return isKept ? { summary } : { summary, content: { ...article, ...units } };
  });
}
