import { randomBytes } from 'node:crypto';
import { lstat, mkdir, open, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { foreignFiles } from './record.js';
import { createOwner, forgetOwner, isAlive, type Owner } from './owner.js';
import {
  applyPatch,
  filesOf,
  fits,
  isApplied,
  readPatch,
  setAside,
  sweep,
  undoPatch,
  type Patch,
} from './patch.js';
import { renameFirmly } from '../rename.js';
import { removeTree } from './tree.js';

/*
 * A publication in the making, in a folder beside each of its outputs, on the same disk, so that renames suffice:
 *
 *   dist/site                                  the output
 *   dist/.site.interlinear-<owner>/new/        what is to take its place, whole before `committed` is written
 *                                  old/        what stood there, once it was moved aside
 *                                  first       where the folder of the publication's first output is
 *                                  committed   exists in the first one: from now on all outputs are to be swapped, by whoever comes
 *
 * or, where little has changed, `changes/` and `patch.json` (patch.ts) instead of `new/`, or neither where nothing has.
 *
 * Until the first folder is marked, a publication whose process dies has not happened; from then on it has, and is completed by the next command.
 */

/** One output of a publication in the making. */
export interface Stage {
  /** The output, absolute. */
  out: string;
  owner: Owner;
  /** The folder beside it, absolute. */
  folder: string;
}

export function stageOf(out: string, owner: Owner): Stage {
  return { out, owner, folder: join(dirname(out), `${prefixOf(out)}${owner}`) };
}

/** Makes the folders of a publication. @throws Error as `node:fs` does */
export async function openStages(stages: readonly Stage[]): Promise<void> {
  const [first] = stages;
  for (const { out, folder } of stages) {
    await mkdir(dirname(out), { recursive: true });
    await mkdir(folder);
    if (first !== undefined) await writeFile(join(folder, 'first'), relative(folder, first.folder));
  }
}

/** How an output becomes what it should be: by a new whole, by a patch of what stands there, or by nothing at all. */
export type Means = 'whole' | Patch | 'nothing';

/** One output of a publication that is made, and waits for its place. */
export interface Ready {
  stage: Stage;
  by: Means;
}

/** Says that all stages are whole and are to take their places. @throws Error as `node:fs` does; then nothing has happened */
export async function commitStages(ready: readonly Ready[]): Promise<void> {
  for (const { stage, by } of ready) if (isPatch(by)) setAside(stage.out, stage.folder, by);
  for (const { stage } of ready) await mark(stage.folder);
}

/** Outputs could neither become what they should be nor what they were. Whoever comes next completes what is left in the folders beside them. */
export class HalfSwapped extends Error {
  override readonly name = 'HalfSwapped';
}

/**
 * Puts a whole publication in. Where one output cannot be, what was done before is undone.
 * @throws HalfSwapped where that cannot be done either
 * @throws Error as `node:fs` does; then every output is what it was
 */
export async function swapStages(ready: readonly Ready[]): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const { stage, by } of ready) {
      const { out, folder } = stage;
      if (by === 'whole') await swap(stage, undo);
      else if (by !== 'nothing') {
        undo.push(() => undoPatch(out, folder, by));
        await applyPatch(out, folder, by);
      }
    }
  } catch (error) {
    try {
      for (const step of undo.reverse()) await step();
    } catch {
      throw new HalfSwapped('neither put in nor put back', { cause: error });
    }
    throw error;
  }
  for (const { stage, by } of ready) {
    if (isPatch(by)) sweep(stage.out, by);
    if (by !== 'nothing') await settle(by === 'whole' ? dirname(stage.out) : stage.out);
  }
}

async function swap({ out, folder }: Stage, undo: (() => Promise<void>)[]): Promise<void> {
  if ((await lstat(out).catch(() => undefined)) !== undefined) {
    await renameFirmly(out, join(folder, 'old'));
    undo.push(() => renameFirmly(join(folder, 'old'), out));
  }
  await renameFirmly(join(folder, 'new'), out);
  undo.push(() => renameFirmly(out, join(folder, 'new')));
}

/** Removes the folders of a publication that is over, however it ended. What cannot be removed now is left to the next command. */
export async function closeStages(stages: readonly Stage[]): Promise<void> {
  // Should one of them stay behind, it must not look like something to be completed.
  for (const { folder } of stages)
    await rm(join(folder, 'committed'), { force: true }).catch(() => undefined);
  for (const { folder } of stages) await removeTree(folder);
}

/** What is about to be put into an output by patches, by path: it is ours, though the record does not say so yet. */
export async function comingFiles(out: string): Promise<string[]> {
  const patches = (await stagesOf(out)).map(({ folder }) => readPatch(folder));
  return patches.flatMap((patch) => (patch === undefined ? [] : filesOf(patch)));
}

/** The publications to an output whose process died before their end. */
export async function deadStages(out: string): Promise<Stage[]> {
  return (await stagesOf(out)).filter(({ owner }) => !isAlive(owner));
}

/**
 * Patches that are committed and not applied while somebody else has the lock: their owners stopped for so long that it was taken away from
 * them. To be called with the lock of the output; their folders are taken away too, so that an owner who wakes up does nothing more.
 */
export async function overdueStages(out: string): Promise<Stage[]> {
  const taken: Stage[] = [];
  for (const stage of await stagesOf(out)) {
    const { folder } = stage;
    const isOverdue = readPatch(folder) !== undefined && !isApplied(folder) && (await isCommitted(stage));
    if (!isOverdue || !isAlive(stage.owner)) continue;
    const mine = stageOf(out, endedOwner());
    await renameFirmly(folder, mine.folder);
    taken.push(mine);
  }
  return taken;
}

async function stagesOf(out: string): Promise<Stage[]> {
  const names = await readdir(dirname(out)).catch(() => []);
  const prefix = prefixOf(out);
  return names
    .filter((name) => name.startsWith(prefix) && OWNER.test(name.slice(prefix.length)))
    .map((name) => stageOf(out, name.slice(prefix.length)));
}

/**
 * Brings a dead publication to its end: swaps it in where it had been committed, and removes its folder.
 * To be called with the lock of its output.
 * @returns whether the output is now what the publication made
 */
export async function finishStage(stage: Stage, committed: boolean): Promise<boolean> {
  if (!committed) await rollBack(stage);
  const completed = committed && (await rollForward(stage));
  await closeStages([stage]);
  return completed;
}

/** Whether a dead publication was committed. Marks this part of it too, so that its other parts may go. */
export async function isCommitted({ folder }: Stage): Promise<boolean> {
  if (await exists(join(folder, 'committed'))) return true;
  const first = await readFile(join(folder, 'first'), 'utf8').catch(() => undefined);
  if (first === undefined || !(await exists(join(resolve(folder, first), 'committed')))) return false;
  await mark(folder);
  return true;
}

/** As `createOwner` makes them. */
const OWNER = /^\d+\.\d*\.[0-9a-f]+$/u;

/** A name of this process that counts as dead: should we end before its folder, the next command goes on with it. */
function endedOwner(): Owner {
  const owner = createOwner(randomBytes(6).toString('hex'));
  forgetOwner(owner);
  return owner;
}

function prefixOf(out: string): string {
  return `.${basename(out)}.interlinear-`;
}

function isPatch(by: Means): by is Patch {
  return typeof by === 'object';
}

async function rollForward(stage: Stage): Promise<boolean> {
  const patch = readPatch(stage.folder);
  return patch === undefined ? swapForward(stage) : patchForward(stage, patch);
}

async function patchForward({ out, folder }: Stage, patch: Patch): Promise<boolean> {
  const isDone = isApplied(folder);
  // Where something else has taken the place since, it is newer than ours.
  if (!isDone && !fits(out, folder, patch)) return false;
  if (!isDone) await applyPatch(out, folder, patch);
  sweep(out, patch);
  await settle(out);
  return true;
}

async function swapForward({ out, folder }: Stage): Promise<boolean> {
  const made = join(folder, 'new');
  const aside = join(folder, 'old');
  if (!(await exists(made))) return false;
  if (await exists(out)) {
    // Something else has taken the place since, and it is newer than ours.
    if (await exists(aside)) return false;
    // Nobody has been asked whether these may go: they came after the publication had died.
    if (!(await lstat(out)).isDirectory() || (await foreignFiles(out)).length > 0) return false;
    await renameFirmly(out, aside);
  }
  await renameFirmly(made, out);
  await settle(dirname(out));
  return true;
}

/** Nothing is moved before the commit; only who removes the first folder by hand in the midst of a swap can leave it like that. */
async function rollBack({ out, folder }: Stage): Promise<void> {
  const aside = join(folder, 'old');
  if ((await exists(join(folder, 'new'))) && (await exists(aside)) && !(await exists(out)))
    await renameFirmly(aside, out);
}

/** The mark is complete as soon as it is there: it has no content. */
async function mark(folder: string): Promise<void> {
  await writeFile(join(folder, 'committed'), '');
}

async function exists(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined)) !== undefined;
}

/**
 * Has the system write a folder's entries to the disk. That is all that is worth waiting for: a killed process loses nothing that it has written,
 * and after a power cut the next build makes every file again; waiting for each of them would make every build several times slower.
 */
async function settle(folder: string): Promise<void> {
  // Windows has no such thing for folders.
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
