import { lstat, mkdir, open, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { foreignFiles } from './output-record.js';
import { isAlive, type Owner } from './owner.js';
import { renameFirmly } from './rename.js';

/*
 * A publication in the making, in a folder beside each of its outputs, on the same disk, so that renames suffice:
 *
 *   dist/site                                  the output
 *   dist/.site.interlinear-<owner>/new/        what is to take its place, whole before `committed` is written
 *                                  old/        what stood there, once it was moved aside
 *                                  first       where the folder of the publication's first output is
 *                                  committed   exists in the first one: from now on all outputs are to be swapped, by whoever comes
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
    await mkdir(join(folder, 'new'), { recursive: true });
    if (first !== undefined) await writeFile(join(folder, 'first'), relative(folder, first.folder));
  }
}

/** Says that all stages are whole and are to take their places. */
export async function commitStages(stages: readonly Stage[]): Promise<void> {
  for (const { folder } of stages) await mark(folder);
}

/**
 * Swaps a whole publication in. Where one output cannot be, those before it are put back.
 * @throws Error as `node:fs` does; then every output is what it was
 */
export async function swapStages(stages: readonly Stage[]): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const { out, folder } of stages) {
      if ((await lstat(out).catch(() => undefined)) !== undefined) {
        await renameFirmly(out, join(folder, 'old'));
        undo.push(() => renameFirmly(join(folder, 'old'), out));
      }
      await renameFirmly(join(folder, 'new'), out);
      undo.push(() => renameFirmly(out, join(folder, 'new')));
    }
  } catch (error) {
    for (const step of undo.reverse()) await step();
    throw error;
  }
  for (const { out } of stages) await settle(dirname(out));
}

/** Removes the folders of a publication that is over, however it ended. What cannot be removed now is left to the next command. */
export async function closeStages(stages: readonly Stage[]): Promise<void> {
  // Should one of them stay behind, it must not look like something to be completed.
  for (const { folder } of stages)
    await rm(join(folder, 'committed'), { force: true }).catch(() => undefined);
  for (const { folder } of stages) {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }
}

/** The publications to an output whose process died before their end. */
export async function deadStages(out: string): Promise<Stage[]> {
  const names = await readdir(dirname(out)).catch(() => []);
  const prefix = prefixOf(out);
  return names
    .filter((name) => name.startsWith(prefix) && OWNER.test(name.slice(prefix.length)))
    .map((name) => stageOf(out, name.slice(prefix.length)))
    .filter(({ owner }) => !isAlive(owner));
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

function prefixOf(out: string): string {
  return `.${basename(out)}.interlinear-`;
}

async function rollForward({ out, folder }: Stage): Promise<boolean> {
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
