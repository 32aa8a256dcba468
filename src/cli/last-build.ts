import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { openCache, type Cache } from '../io/cache.js';
import { isIntact, type OutputState } from '../io/output-state.js';
import { wholeProgramName } from '../io/program.js';
import type { Answers } from '../io/trace.js';
import { isUnchanged } from '../io/unchanged.js';
import { digest } from '../text/digest.js';
import type { BuildOptions } from './build-options.js';
import type { Outputs } from './outputs.js';
import type { Said } from './said.js';

/** What a build leaves for the next one to the same places: what it came from, what it made, what it said. */
export interface BuildTrace {
  /** What the machine answered. */
  answers: Answers;
  /** What stands in the outputs. */
  outputs: { out: string; state: OutputState }[];
  said: Said;
}

/** The last build to two outputs. */
export interface LastBuild {
  /** What it said, where this one would find all as it was, make the same and say the same; else undefined. */
  recall: () => Promise<Said | undefined>;
  /** Keeps this one for the next. */
  keep: (trace: BuildTrace) => Promise<void>;
}

/**
 * Finds the last build to the outputs that are named, in a folder of the cache: it is of use on this machine alone. There is one at most: of what others before it made nothing is left.
 * @returns undefined where there is to be no cache
 */
export function lastBuild(options: BuildOptions, outputs: Outputs): LastBuild | undefined {
  const root = resolve(options.root);
  if (typeof options.cache !== 'string') return undefined;
  const cache = openCache(resolve(root, options.cache, 'last'));
  const key = digest(JSON.stringify(['last build', root, outputs.out, outputs.report]));
  return {
    async recall() {
      const trace = await readTrace(cache, key);
      if (trace?.circumstances !== circumstancesOf(options)) return undefined;
      if (!trace.outputs.every(({ out, state }) => isIntact(out, state))) return undefined;
      return (await isUnchanged(trace.answers)) ? trace.said : undefined;
    },
    async keep(trace) {
      await cache.write(key, JSON.stringify({ circumstances: circumstancesOf(options), ...trace }));
      await cache.clean();
    },
  };
}

/**
 * All that a build depends on but for what lies in files: who does it, and what is asked for. How it looks where it is read is no matter, nor is what it has to
 * fail on: that is seen when it is said.
 */
function circumstancesOf(options: BuildOptions): string {
  return digest(
    JSON.stringify([
      wholeProgramName(),
      // As texts: JSON has no infinity, which is what `--max-findings all` is.
      Object.entries(options).map(([name, value]) => (NO_MATTER.has(name) ? [] : [name, String(value)])),
      // No output may hold it.
      homedir(),
    ]),
  );
}

/** The places are in the key. */
const NO_MATTER: ReadonlySet<string> = new Set(['root', 'out', 'report', 'cache', 'failOn']);

/** A trace that is broken is none. What stands behind its key was written by this program: that it is whole is all there is to be seen. */
async function readTrace(
  cache: Cache,
  key: string,
): Promise<(BuildTrace & { circumstances: string }) | undefined> {
  try {
    const text = await cache.read(key);
    return text === undefined ? undefined : (JSON.parse(text) as BuildTrace & { circumstances: string });
  } catch {
    return undefined;
  }
}
