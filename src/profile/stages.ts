/**
 * What a run takes its time for, in the order of a run. `page` is what the stages inside it leave over, `rest` the same of the main thread: libraries and
 * the system at work between stages, messages of workers read, memory collected.
 * A name is a line of the table that `--profile` prints.
 */
export const STAGES = [
  'start',
  'load project',
  'read',
  'header',
  'history',
  'cache key',
  'cache read',
  'cache write',
  'cache clean',
  'hand over',
  'side-by-side',
  'front matter',
  'limits',
  'dialect',
  'parse',
  'outline',
  'segments',
  'pairing',
  'figures read',
  'figures compared',
  'checks',
  'insets',
  'article',
  'unit results',
  'summary',
  'page',
  'redirects',
  'links',
  'files',
  'navigation',
  'report assembly',
  'site context',
  'site',
  'report pages',
  'write',
  'rest',
  'waiting',
] as const;

export type Stage = (typeof STAGES)[number];

/** What the calls of a stage took together. */
export interface StageSum {
  calls: number;
  /** Milliseconds that its thread was at work in it, those of stages inside it not counted. */
  busy: number;
  /** Milliseconds from a call to its answer, for what waits. Several are under way at once, so the sum can be more than the clock says. */
  flight: number;
}

/** Plain data: it is copied between threads. */
export type StageSums = Partial<Record<Stage, StageSum>>;
