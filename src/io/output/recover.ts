import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { compareText } from '../../text/compare.js';
import { problemOf } from '../files.js';
import { hasDeadLock, lockOutput } from './lock.js';
import { createOwner, forgetOwner } from './owner.js';
import { closeStages, deadStages, finishStage, isCommitted, overdueStages, stageOf } from './staging.js';

/** What was put right. */
export interface Recovery {
  /** Outputs that a dead command had left half swapped and that are now what it had made. */
  completed: string[];
  /** How many folders of dead commands were removed. */
  removed: number;
  /** Why something could not be put right; it will be tried again by the next command. */
  problem: string | undefined;
}

/**
 * Puts outputs right that a killed command left behind: completes what it had begun to swap in, removes what it had not finished. What living
 * processes are at is left alone. To be called at the start of every command; costs one listing of each output's folder where nothing is amiss.
 * @param outs absolute; those that are published together should be named together
 */
export async function recoverPublish(outs: readonly string[]): Promise<Recovery> {
  const amiss: string[] = [];
  for (const out of outs.map((path) => resolve(path)).sort(compareText)) {
    if (await isAmiss(out)) amiss.push(out);
  }
  if (amiss.length === 0) return { completed: [], removed: 0, problem: undefined };
  const owner = createOwner(randomBytes(6).toString('hex'));
  const scratch = amiss.map((out) => stageOf(out, owner));
  const release: (() => Promise<void>)[] = [];
  try {
    for (const { out, folder } of scratch) {
      await mkdir(folder);
      release.push(await lockOutput(out, owner, folder));
    }
    return { ...(await recoverLocked(amiss)), problem: undefined };
  } catch (error) {
    return { completed: [], removed: 0, problem: problemOf(error) };
  } finally {
    for (const unlock of release) await unlock();
    await closeStages(scratch);
    forgetOwner(owner);
  }
}

/** The same for one who holds the locks of all outputs. @throws Error as `node:fs` does */
export async function recoverLocked(
  outs: readonly string[],
): Promise<Pick<Recovery, 'completed' | 'removed'>> {
  const overdue = (await Promise.all(outs.map(overdueStages))).flat();
  const dead = [...(await Promise.all(outs.map(deadStages))).flat(), ...overdue];
  // Ask all before the first is touched: the first folder of a publication answers for the others.
  const committed = await Promise.all(dead.map(isCommitted));
  const completed: string[] = [];
  for (const [index, stage] of dead.entries()) {
    if (await finishStage(stage, committed[index] === true)) completed.push(stage.out);
  }
  return { completed, removed: dead.length };
}

async function isAmiss(out: string): Promise<boolean> {
  return (await hasDeadLock(out)) || (await deadStages(out)).length > 0;
}
