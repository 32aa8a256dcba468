import type { FailOn } from './fail-on.js';
import type { SessionOptions, ShowOptions } from './session.js';

/** The options of `interlinear build`. */
export interface BuildOptions extends SessionOptions, ShowOptions {
  out: string;
  report: string;
  siteUrl?: string;
  failOn: FailOn;
  /** Only a share of the pages, see `ShardOptions`. */
  shard?: string | true;
}
