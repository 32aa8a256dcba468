import { mkdirSync, readFileSync, rmdirSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOfRecord, RECORD } from './record.js';
import { entryAt } from './state.js';
import { foldersAbove, isSound } from './publish-file.js';
import { codeOf, renameFirmly } from '../rename.js';
import { createTree } from './tree.js';

/**
 * A change to a few files of an output, so that the others stay where they are. Lies in the folder of a publication beside the output:
 *
 *   changes/     the files that are added and changed, by path, and the new record
 *   patch.json   this
 *   old/         second places of the files that are changed or removed, to put them back where the change fails half-way
 */
export interface Patch {
  /** SHA-256 of the record of the output that the patch was made for: it fits to no other. */
  against: string;
  /** Paths that the output has not had. */
  added: readonly string[];
  changed: readonly string[];
  removed: readonly string[];
}

/** An output is no longer the one that a patch was made for. */
export class OutputChanged extends Error {
  override readonly name = 'OutputChanged';

  constructor(out: string) {
    super(`${out} has been changed by another process`);
  }
}

/** Where the files of a patch are made. */
export const CHANGES = 'changes';
const PATCH = 'patch.json';
const OLD = 'old';

export function writePatch(folder: string, patch: Patch): void {
  writeFileSync(join(folder, PATCH), JSON.stringify(patch));
}

/** The patch in the folder of a publication. Read with care: a folder of such a name may come with a project that somebody else has made. */
export function readPatch(folder: string): Patch | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(join(folder, PATCH), 'utf8'));
    return isPatch(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether an output is still the one that a patch was made for, and nothing of anybody else's stands in its way: no file where one is added, no
 * folder or link in the place of a file, no link on the way there. Holds also in the midst of the patch.
 */
export function fits(out: string, folder: string, patch: Patch): boolean {
  if (entryAt(out)?.isDirectory() !== true || digestOfRecord(out) !== patch.against) return false;
  const touched = touchedBy(patch);
  const isFree = (path: string) =>
    entryAt(join(out, path)) === undefined || entryAt(join(folder, CHANGES, path)) === undefined;
  const isFile = (path: string) => entryAt(join(out, path))?.isFile() ?? true;
  return leadInside(out, touched) && patch.added.every(isFree) && touched.every(isFile);
}

/** Gives what a patch will replace or remove a second place. To be done before the publication is committed. @throws Error as `node:fs` does */
export function setAside(out: string, folder: string, { changed, removed }: Patch): void {
  const old = createTree(join(folder, OLD));
  for (const path of [...changed, ...removed, RECORD]) {
    // What somebody has removed by hand cannot be put back.
    if (entryAt(join(out, path)) !== undefined) old.carry(join(out, path), path);
  }
}

/**
 * Applies a patch: what is new first, so that no page leads to one that is not there yet, then what is changed, what is removed, and the record
 * last: as long as it is the old one, the patch is to be completed. What has been done already is passed over.
 * @throws OutputChanged where somebody, having waited too long for us, has taken the patch over
 * @throws Error as `node:fs` does
 */
export async function applyPatch(out: string, folder: string, patch: Patch): Promise<void> {
  for (const path of filesOf(patch)) await moveIn(out, folder, path);
  for (const path of patch.removed) {
    if (isTakenOver(folder)) throw new OutputChanged(out);
    remove(join(out, path));
  }
  await moveIn(out, folder, RECORD);
  if (isTakenOver(folder)) throw new OutputChanged(out);
}

/** Whether all of a patch has been done: its record, the last of it, has left the folder. */
export function isApplied(folder: string): boolean {
  return entryAt(join(folder, CHANGES, RECORD)) === undefined;
}

/** Undoes what was done of a patch, so that all of it can still be applied. @throws Error as `node:fs` does */
export async function undoPatch(out: string, folder: string, patch: Patch): Promise<void> {
  if (isTakenOver(folder)) return;
  for (const path of [RECORD, ...patch.changed.toReversed(), ...patch.added.toReversed()]) {
    const made = join(folder, CHANGES, path);
    if (entryAt(made) === undefined) await renameFirmly(join(out, path), made);
  }
  for (const path of [...patch.removed, ...patch.changed, RECORD]) {
    const old = join(folder, OLD, path);
    if (entryAt(join(out, path)) === undefined && entryAt(old) !== undefined)
      await renameFirmly(old, join(out, path));
  }
}

/** Removes the folders that a patch has emptied. */
export function sweep(out: string, { removed }: Patch): void {
  if (!leadInside(out, removed)) return;
  const folders = new Set(removed.flatMap(foldersAbove));
  // The innermost first: what a folder holds has a longer path.
  for (const folder of [...folders].sort((a, b) => b.length - a.length)) {
    try {
      rmdirSync(join(out, folder));
    } catch {
      // Something is in it, or it has gone.
    }
  }
}

/** The files that a patch is about to put into an output, by path. */
export function filesOf({ added, changed }: Patch): string[] {
  return [...added, ...changed];
}

/** Whether no link and no file is in the way of paths. */
function leadInside(out: string, paths: readonly string[]): boolean {
  const folders = new Set(paths.flatMap(foldersAbove));
  return [...folders].every((folder) => entryAt(join(out, folder))?.isDirectory() ?? true);
}

/** All places in an output that a patch changes, but that of the record. */
export function touchedBy({ added, changed, removed }: Patch): string[] {
  return [...added, ...changed, ...removed];
}

async function moveIn(out: string, folder: string, path: string): Promise<void> {
  const made = join(folder, CHANGES, path);
  if (entryAt(made) === undefined) return;
  const target = join(out, path);
  mkdirSync(dirname(target), { recursive: true });
  await renameFirmly(made, target);
}

/** The folder of a publication has gone: whoever gives up waiting for its owner takes it, completes what is in it, and goes on. */
function isTakenOver(folder: string): boolean {
  return entryAt(join(folder, PATCH)) === undefined;
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

function isPatch(value: unknown): value is Patch {
  if (typeof value !== 'object' || value === null) return false;
  if (!('against' in value && 'added' in value && 'changed' in value && 'removed' in value)) return false;
  return typeof value.against === 'string' && [value.added, value.changed, value.removed].every(arePaths);
}

function arePaths(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((path: unknown) => typeof path === 'string' && path !== RECORD && isSound(path))
  );
}
