import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, formatRecord, RECORD } from './record.js';
import { entryAt, stands, type FileState } from './state.js';
import { CHANGES, OutputChanged, writePatch, type Patch } from './patch.js';
import { checkPath, digested, foldersAbove, type PublishFile } from './publish-file.js';
import { codeOf } from '../rename.js';
import { slices } from './slices.js';
import type { Ready, Stage } from './staging.js';
import type { Standing } from './standing.js';
import { createTree, type Tree } from './tree.js';

/** What was made of an output's files, in the folder beside it. */
export interface Staged extends Ready {
  /** All files that the output is to hold, the record too. */
  files: ReadonlyMap<string, FileState>;
  /** How many files were made anew. */
  written: number;
}

/** A patch changes fewer than one file of this many, ... */
const SHARE = 4;
/** ... and no more than this many: while it is applied, readers meet old files and new ones. On a disk it takes up to 65 µs a file. */
const MOST = 2000;

/**
 * Makes the files of an output beside it: those that have changed as long as they are few, else all of them. What stands in the output with the
 * right bytes is not written again either way, and keeps its time.
 * @param standing what stands there; undefined: nothing of ours
 * @param patched whether a patch is wanted where it is possible
 * @throws OutputChanged where a patch could not be made in the end
 */
export async function stageFiles(
  stage: Stage,
  files: Iterable<PublishFile> | AsyncIterable<PublishFile>,
  standing: Standing | undefined,
  patched: boolean,
  signal: AbortSignal | undefined,
): Promise<Staged> {
  const work = await begin(stage, standing, patched);
  const pause = slices();
  for await (const file of files) {
    signal?.throwIfAborted();
    await work.add(file);
    await pause();
  }
  return work.end();
}

interface Work {
  add: (file: PublishFile) => Promise<void>;
  end: () => Promise<Staged>;
}

async function begin(stage: Stage, standing: Standing | undefined, patched: boolean): Promise<Work> {
  const limit = standing !== undefined && patched ? Math.min(MOST, (standing.paths.length - 1) / SHARE) : 0;
  const states = new Map<string, FileState>();
  /** Those that stand in the output. */
  const left = new Set<string>();
  const added: string[] = [];
  const changed: string[] = [];
  const pause = slices();
  let isWhole = false;
  let tree: Tree = createTree(join(stage.folder, CHANGES));

  const write = (path: string, bytes: Uint8Array, digest: string) => {
    states.set(path, { size: bytes.byteLength, mtimeMs: named(path, () => tree.write(path, bytes)), digest });
    if (standing?.has(path) !== true) added.push(path);
    else changed.push(path);
  };
  /** @returns whether the file could be taken over as it is */
  const keep = (path: string, state: FileState): boolean => {
    if (!isWhole) {
      left.add(path);
      states.set(path, state);
      return true;
    }
    const mtimeMs = named(path, () => carry(tree, stage, path, state));
    if (mtimeMs !== undefined) states.set(path, { ...state, mtimeMs });
    return mtimeMs !== undefined;
  };
  const makeWhole = async () => {
    const made = join(stage.folder, 'new');
    if (entryAt(join(stage.folder, CHANGES)) === undefined) mkdirSync(made, { recursive: true });
    else renameSync(join(stage.folder, CHANGES), made);
    tree = createTree(made);
    isWhole = true;
    for (const path of left) {
      const state = states.get(path);
      if (state !== undefined && !keep(path, state)) throw new OutputChanged(stage.out);
      await pause();
    }
  };
  if (standing === undefined || !patched) await makeWhole();

  return {
    async add(file) {
      const { path } = file;
      if (states.has(path) || path === RECORD) throw clash(path);
      const kept = 'kept' in file ? standing?.kept(path) : undefined;
      if (kept !== undefined && keep(path, kept)) return;
      checkPath(path);
      const { bytes, digest } = digested('kept' in file ? await file.make() : file.content);
      const same = standing?.holding(path, bytes, digest);
      if (same !== undefined && keep(path, same)) return;
      write(path, bytes, digest);
      if (isWhole || standing === undefined) return;
      if (added.length + changed.length > limit || !isOpen(standing, path)) await makeWhole();
    },
    async end() {
      const removed = (standing?.paths ?? []).filter((path) => !states.has(path));
      const touched = added.length + changed.length + removed.length;
      if (!isWhole && touched > limit) await makeWhole();
      const written = added.length + changed.length;
      const digests = [...states].map(([path, { digest }]): [string, string] => [path, digest]);
      const record = Buffer.from(formatRecord(new Map(digests)));
      const digest = digestOf(record);
      if (!isWhole && touched === 0 && standing?.record === digest) {
        rmSync(join(stage.folder, CHANGES), { recursive: true, force: true });
        const state = stateOfRecord(standing, digest);
        return { stage, by: 'nothing', files: new Map([...states, [RECORD, state]]), written };
      }
      states.set(RECORD, { size: record.byteLength, mtimeMs: tree.write(RECORD, record), digest });
      if (isWhole || standing === undefined) return { stage, by: 'whole', files: states, written };
      const patch: Patch = { against: standing.record, added, changed, removed };
      writePatch(stage.folder, patch);
      return { stage, by: patch, files: states, written };
    },
  };
}

/**
 * Whether a file that was made can be put into an output as it stands. What stands in its way is somebody's, an empty folder, or the same name in
 * another spelling on a disk that takes them for one: a new whole has no such trouble.
 */
function isOpen(standing: Standing, path: string): boolean {
  const at = (name: string) => entryAt(join(standing.out, name));
  const isFree = at(path) === undefined || (standing.has(path) && at(path)?.isFile() === true);
  return (
    isFree &&
    foldersAbove(path).every((folder) => {
      const entry = at(folder);
      return entry === undefined || (entry.isDirectory() && standing.hasFolder(folder));
    })
  );
}

/** @returns the time of the file in the new tree; undefined where it is not in the output any more as it was */
function carry(tree: Tree, { out }: Stage, path: string, state: FileState): number | undefined {
  const from = join(out, path);
  try {
    const mtimeMs = tree.carry(from, path);
    // Only now do we know that what has got a second place is the file that we had looked at.
    if (stands(from, state)) return mtimeMs;
    tree.drop(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
  return undefined;
}

function stateOfRecord({ out }: Standing, digest: string): FileState {
  const entry = entryAt(join(out, RECORD));
  return { size: entry?.size ?? 0, mtimeMs: entry?.mtimeMs ?? 0, digest };
}

/** Does something to a file of an output. @throws Error that says so where its name is that of another one */
function named<Value>(path: string, run: () => Value): Value {
  try {
    return run();
  } catch (error) {
    throw CLASHES.has(codeOf(error) ?? '') ? clash(path, error) : error;
  }
}

/** Two names that this disk takes for one, or one for a file and a folder. */
const CLASHES: ReadonlySet<string> = new Set(['EEXIST', 'ENOTDIR', 'EISDIR']);

function clash(path: string, cause?: unknown): Error {
  return new Error(`two files of the output have one name: ${path}`, { cause });
}
