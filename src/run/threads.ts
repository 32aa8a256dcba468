/**
 * How many worker threads pay: one less than there are processors, since the main thread is at work all the time, reading, naming, writing. A thread takes as long to
 * load the parser as to analyse some twenty pages, and is slow until its code is compiled. Of two workers on two processors, 6,000 pages took a fifth more
 * processor time than of one, a fifth more memory, and a tenth less time; 600 took no less time.
 * @param most as many as somebody asked for; absent: as many as pay
 * @returns at least 1
 */
export function threadsFor(pages: number, processors: number, most?: number): number {
  return Math.max(1, Math.min(most ?? processors - 1, Math.ceil(pages / PAGES_A_THREAD)));
}

const PAGES_A_THREAD = 24;
