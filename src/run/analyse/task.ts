import { openCache } from '../../io/cache.js';
import type { PageInput } from '../../model/page.js';
import type { PageArticle, PageSummary, PageUnits } from '../../model/page-result.js';
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
  summary: PageSummary;
  content?: PageArticle & PageUnits;
}

/** Analyses a page in a worker and keeps the result. */
export function analyseTask({ input, keep }: AnalyseTask): Analysed {
  const { summary, article, units } = partsOf(analyse(input));
  const isKept =
    keep !== undefined &&
    timed('cache write', () => openCache(keep.folder).write(keep.name, entryOf(summary, article, units)));
  return isKept ? { summary } : { summary, content: { ...article, ...units } };
}
