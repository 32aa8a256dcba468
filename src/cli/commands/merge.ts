import { resolve } from 'node:path';
import { takeEntries } from '../../io/cache.js';
import { Refusal } from '../../run/refusal.js';
import type { BuildOptions } from '../build-options.js';
import { build } from './build.js';

export interface MergeOptions extends BuildOptions {
  /** Folders of caches, as shards left them. */
  caches: readonly string[];
}

/** `interlinear merge`: a build from what shards have worked out. What none of them did is worked out here. */
export async function merge({ caches, ...options }: MergeOptions): Promise<number> {
  if (typeof options.cache !== 'string')
    throw new Refusal(['merge: the results of shards go into the cache, so it does not go with --no-cache']);
  for (const folder of caches) {
    const taken = await takeEntries(folder, resolve(options.root, options.cache));
    if (taken === undefined) throw new Refusal([`merge: the folder ${folder} does not exist`]);
  }
  return build(options);
}
