import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { openCache, type Cache } from '../io/cache.js';
import { isIntact, type OutputState } from '../io/output/state.js';
import { formatState, parseState } from '../io/output/state-text.js';
import { programName } from '../io/program.js';
import type { Answers } from '../io/trace.js';
import { isUnchanged } from '../io/unchanged.js';
import type { LastOutput } from '../run/last-output.js';
import { digest } from '../text/digest.js';
import type { BuildOptions } from './build-options.js';
import type { Outputs } from './outputs.js';
import type { Said } from './said.js';

/** What a build leaves for the next one to the same places: what it came from, what it made, what it said. */
export interface BuildTrace {
  /** What the machine answered; undefined where the same may not come of it again. */
  answers: Answers | undefined;
  outputs: readonly LastOutput[];
  said: Said;
}

/** The last build to two outputs. */
export interface LastBuild {
  /**
   * What it said, where this one would find all as it was, make the same and say the same; else undefined.
   * @param seen is told what was looked at to find out
   */
  recall: (seen: Answers) => Promise<Said | undefined>;
  /** What it made in a folder, absolute. */
  madeIn: (out: string) => LastOutput | undefined;
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
  const entry = readEntry(cache, key);
  return {
    async recall(seen) {
      if (entry?.circumstances !== circumstancesOf(options)) return undefined;
      const answers = entry.answers();
      if (answers === undefined) return undefined;
      if (!(await isUnchanged(answers, seen))) return undefined;
      return entry.outs.every((out, index) => isAsMade(out, entry.made(index))) ? entry.said : undefined;
    },
    madeIn: (out) => entry?.made(entry.outs.indexOf(out)),
    async keep({ answers, outputs: made, said }) {
      const outs = made.map(({ out }) => out);
      const head = JSON.stringify({ circumstances: circumstancesOf(options), outs, said });
      const parts = made.flatMap(({ state, inputs }) => [formatState(state), JSON.stringify(inputs)]);
      cache.write(key, [head, JSON.stringify(answers ?? null), ...parts]);
      await cache.clean();
    },
  };
}

function isAsMade(out: string, made: LastOutput | undefined): boolean {
  return made !== undefined && isIntact(out, made.state);
}

/**
 * All that a build depends on but for what lies in files: who does it, and what is asked for. How it looks where it is read is no matter, nor is what it has to
 * fail on: that is seen when it is said.
 */
function circumstancesOf(options: BuildOptions): string {
  return digest(
    JSON.stringify([
      programName(),
      // As texts: JSON has no infinity, which is what `--max-findings all` is.
      Object.entries(options)
        .filter(([name]) => !NO_MATTER.has(name))
        .map(([name, value]) => [name, String(value)]),
      // No output may hold it.
      homedir(),
    ]),
  );
}

/** The places are in the key. */
const NO_MATTER: ReadonlySet<string> = new Set([
  'root',
  'out',
  'report',
  'cache',
  'failOn',
  'threads',
  'profile',
]);

/** What an entry holds; its larger parts are read when they are asked for. */
interface Entry {
  circumstances: string;
  outs: readonly string[];
  said: Said;
  answers: () => Answers | undefined;
  made: (index: number) => LastOutput | undefined;
}

/** An entry that is broken is none. What stands behind its key was written by this program: that it is whole is all there is to be seen. */
function readEntry(cache: Cache, key: string): Entry | undefined {
  const head = readPart(() => cache.first(key)) as Pick<Entry, 'circumstances' | 'outs' | 'said'> | undefined;
  if (head === undefined) return undefined;
  const { outs } = head;
  const known = new Map<number, LastOutput | undefined>();
  return {
    ...head,
    answers: () => readPart(() => cache.part(key, ANSWERS)) as Answers | undefined,
    made(index) {
      if (!known.has(index)) known.set(index, read(index));
      return known.get(index);
    },
  };

  function read(index: number): LastOutput | undefined {
    const out = outs[index];
    const state = readState(() => cache.part(key, FIRST_STATE + 2 * index));
    const inputs = readPart(() => cache.part(key, FIRST_STATE + 2 * index + 1)) as
      LastOutput['inputs'] | undefined;
    return out === undefined || state === undefined || inputs === undefined
      ? undefined
      : { out, state, inputs };
  }
}

const ANSWERS = 1;
const FIRST_STATE = 2;

function readState(read: () => string): OutputState | undefined {
  try {
    return parseState(read());
  } catch {
    return undefined;
  }
}

function readPart(read: () => string | undefined): unknown {
  try {
    return (JSON.parse(read() ?? 'null') as unknown) ?? undefined;
  } catch {
    return undefined;
  }
}
