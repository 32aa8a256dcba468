import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf } from '../rename.js';
import { isAlive, type Owner } from './owner.js';

/** How long we wait for a living process that holds the lock. It does so for a few renames only. */
const PATIENCE_MS = 10_000;
const POLL_MS = 10;

/**
 * Takes the lock of an output: a folder beside it that holds the owner's name, moved into place in one step, so that it is never there without
 * a name. The lock keeps two processes from swapping a site and its report crosswise; that each of them is whole does not depend on it, so a
 * lock whose process is dead, or does not move for ten seconds, is taken away from it.
 * @param out absolute, its folder exists
 * @param scratch a folder of the owner's on the same disk
 * @returns gives the lock back
 */
export async function lockOutput(out: string, owner: Owner, scratch: string): Promise<() => Promise<void>> {
  const lock = lockOf(out);
  const key = join(scratch, 'key');
  await mkdir(key, { recursive: true });
  await writeFile(join(key, owner), '');
  const patience = performance.now() + PATIENCE_MS;
  for (let round = 0; !(await moved(key, lock, OCCUPIED)); round += 1) {
    const holder = await holderOf(lock);
    if (holder === undefined) continue;
    if (isAlive(holder) && performance.now() < patience) await sleep(POLL_MS);
    else await breakLock(lock, holder, join(scratch, `broken-${round}`));
  }
  return async () => {
    // A lock that stays behind is a dead one as soon as its owner is forgotten: nothing to fail for.
    if ((await holderOf(lock)) === owner)
      await moved(lock, join(scratch, 'released'), ANYHOW).catch(() => false);
  };
}

/** Whether a dead process holds the lock of an output. */
export async function hasDeadLock(out: string): Promise<boolean> {
  const holder = await holderOf(lockOf(out));
  return holder !== undefined && !isAlive(holder);
}

function lockOf(out: string): string {
  return join(dirname(out), `.${basename(out)}.interlinear-lock`);
}

async function breakLock(lock: string, holder: Owner, aside: string): Promise<void> {
  if (!(await moved(lock, aside, ANYHOW))) return;
  // Another process may have broken the same lock and taken a new one before we came to it: that one is not ours to break.
  if ((await holderOf(aside)) !== holder) await moved(aside, lock, ANYHOW);
}

async function holderOf(lock: string): Promise<Owner | undefined> {
  const names = await readdir(lock).catch(() => undefined);
  return names === undefined ? undefined : (names[0] ?? '');
}

/** Something stands in the way. */
const OCCUPIED: readonly string[] = ['EEXIST', 'ENOTEMPTY'];
/** The same, or another process has been quicker and there is nothing to move. */
const ANYHOW: readonly string[] = [...OCCUPIED, 'ENOENT'];

/** Renames a folder. @returns false where that fails in one of the expected ways */
async function moved(from: string, to: string, expected: readonly string[]): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    const code = codeOf(error) ?? '';
    if (expected.includes(code)) return false;
    // Windows says so when the target exists; and when we may not write at all, which must not be waited for.
    if (process.platform === 'win32' && code === 'EPERM' && (await holderOf(to)) !== undefined) return false;
    throw error;
  }
}
