import { STAGES, type StageSums } from './stages.js';
import { addSums, stopProfile, takeSums } from './timed.js';

/** What a run took. */
export interface Profile {
  /** Of the main thread. */
  main: StageSums;
  /** Of all workers together. */
  workers: StageSums;
  /** Milliseconds by the clock, from the start of the process. */
  clock: number;
}

let workers: StageSums = {};

/** Takes what a worker has told. */
export function hearSums(sums: StageSums): void {
  addSums(workers, sums);
}

/** What was timed, in this thread and in workers, and the end of it. What the main thread did besides its stages is its `rest`. */
export function takeProfile(): Profile {
  const main = takeSums();
  const clock = performance.now();
  const known = STAGES.reduce((sum, stage) => sum + (main[stage]?.busy ?? 0), 0);
  addSums(main, { rest: { calls: 1, busy: Math.max(0, clock - known), flight: 0 } });
  const profile = { main, workers, clock };
  workers = {};
  stopProfile();
  return profile;
}
