import { createRequire, syncBuiltinESMExports } from 'node:module';

const require = createRequire(import.meta.url);

/** All by which the publisher changes the disk. */
const CHANGES: Readonly<Record<string, readonly string[]>> = {
  'node:fs/promises': ['mkdir', 'writeFile', 'rename', 'rm', 'open'],
  'node:fs': [
    'mkdirSync',
    'writeFileSync',
    'renameSync',
    'linkSync',
    'copyFileSync',
    'utimesSync',
    'unlinkSync',
    'rmdirSync',
    'rmSync',
  ],
};

/** A call that would change the disk. */
export interface Call {
  name: string;
  /** As it was given. */
  parameters: readonly unknown[];
  /** How many there have been before. */
  index: number;
}

/** Thrown in the place of a change that is not to happen. */
export class DiskFailed extends Error {
  override readonly name = 'DiskFailed';
  readonly code: string | undefined;

  constructor(code?: string) {
    super(code ?? 'the process is dead');
    this.code = code;
  }
}

/**
 * Runs something while each change to the disk is looked at first, which may throw in its place or do something itself before.
 * A process that is killed is one whose changes all fail from some moment on.
 * @returns how many changes there were
 */
export async function withDisk(before: (call: Call) => void, run: () => Promise<unknown>): Promise<number> {
  const restore: (() => void)[] = [];
  let index = 0;
  for (const [module, names] of Object.entries(CHANGES)) {
    const disk = require(module) as Record<string, (...parameters: unknown[]) => unknown>;
    for (const name of names) {
      const original = disk[name];
      if (original === undefined) continue;
      restore.push(() => (disk[name] = original));
      const look = (parameters: readonly unknown[]) => {
        before({ name, parameters, index: index++ });
      };
      disk[name] =
        module === 'node:fs'
          ? (...parameters: unknown[]) => {
              look(parameters);
              return original(...parameters);
            }
          : async (...parameters: unknown[]) => {
              look(parameters);
              return await original(...parameters);
            };
    }
  }
  syncBuiltinESMExports();
  try {
    await run();
  } finally {
    for (const step of restore) step();
    syncBuiltinESMExports();
  }
  return index;
}

/** Kills before the n-th change, the first is 0. */
export function killedAt(moment: number): (call: Call) => void {
  return ({ index }) => {
    if (index >= moment) throw new DiskFailed();
  };
}
