/**
 * How many worker threads pay. A thread takes as long to load the parser as to analyse some twenty pages, and is slow until its code is compiled; the main thread
 * needs a processor too. Of two workers on two processors, 600 pages took a quarter more processor time than of one and no less time, 6,000 a fifth less time.
 * @param most as many as somebody asked for; absent: as many as pay
 * @returns at least 1
 */
export function threadsFor(pages: number, processors: number, most?: number): number {
  const paying = pages < MANY_PAGES ? processors - 1 : processors;
  return Math.max(1, Math.min(most ?? paying, Math.ceil(pages / PAGES_A_THREAD)));
}

const PAGES_A_THREAD = 24;
const MANY_PAGES = 1000;
