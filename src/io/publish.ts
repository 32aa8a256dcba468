import { createHash, randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { compareText } from '../text/compare.js';
import { problemOf } from './files.js';
import { guardEntry, guardOutputs, type Project } from './output-guard.js';
import { lockOutput } from './output-lock.js';
import { formatRecord, RECORD } from './output-record.js';
import { stateOf, type OutputState } from './output-state.js';
import { createOwner, forgetOwner } from './owner.js';
import { recoverLocked, recoverPublish } from './recover.js';
import { codeOf } from './rename.js';
import { closeStages, commitStages, openStages, stageOf, swapStages, type Stage } from './staging.js';

/** A file of an output. */
export interface PublishFile {
  /** Relative to the output, with `/`. */
  path: string;
  content: string | Uint8Array;
}

/** A folder that is to hold exactly these files (and the record of them). */
export interface Publication {
  /** Absolute. */
  out: string;
  files: Iterable<PublishFile> | AsyncIterable<PublishFile>;
}

/** What was written. */
export interface Published {
  out: string;
  files: number;
  bytes: number;
  /** What stands there now, to be known again. */
  state: OutputState;
}

/** The system would not let us write an output. Whatever stood in its place stands there still. */
export class PublishFailed extends Error {
  override readonly name = 'PublishFailed';

  constructor(out: string, cause: unknown) {
    super(`${out} cannot be written: ${problemOf(cause)}. What was there before is untouched.`, { cause });
  }
}

/**
 * Writes outputs and puts them into their places, all of them or none. Files are made in a folder beside each output, which then takes its place
 * by renames: whoever looks sees the whole old or the whole new output, or, for an instant, none; a process that is killed in that instant is
 * made good by `recoverPublish`. Of two processes that publish to the same place at once, the later one wins as a whole.
 * @param signal stops the writing; once all is written, it is too late to stop
 * @throws OutputRefused where an output must not be written, before `files` is looked at
 * @throws PublishFailed where it cannot be
 * @throws Error where `files` fails, holds two files of one name or a path that leads out of the output
 */
export async function publish(
  publications: readonly Publication[],
  project: Project,
  signal?: AbortSignal,
): Promise<Published[]> {
  const outs = publications.map(({ out }) => resolve(out));
  const owner = createOwner(randomBytes(6).toString('hex'));
  const stages = outs.map((out) => stageOf(out, owner));
  let current = outs.join(', ');
  try {
    await recoverPublish(outs);
    await guardOutputs(outs, project);
    await openStages(stages);
    const published: Published[] = [];
    for (const [index, { files }] of publications.entries()) {
      const stage = stages[index];
      if (stage === undefined) continue;
      current = stage.out;
      published.push(await writeFiles(stage, files, signal));
    }
    current = outs.join(', ');
    await exchange(stages);
    return published;
  } catch (error) {
    throw codeOf(error) === undefined ? error : new PublishFailed(current, error);
  } finally {
    await closeStages(stages);
    forgetOwner(owner);
  }
}

/** Puts what was staged into its places, while nobody else does. */
async function exchange(stages: readonly Stage[]): Promise<void> {
  const release: (() => Promise<void>)[] = [];
  try {
    // Everybody takes locks in the same order: so nobody waits for one who waits for him.
    for (const { out, owner, folder } of [...stages].sort((a, b) => compareText(a.out, b.out))) {
      release.push(await lockOutput(out, owner, folder));
    }
    await recoverLocked(stages.map(({ out }) => out));
    // Writing took its time: somebody may have put files there since we first looked.
    for (const { out } of stages) await guardEntry(out);
    await commitStages(stages);
    await swapStages(stages);
  } finally {
    for (const unlock of release) await unlock();
  }
}

/** How many files are on their way to the disk at once. */
const WRITERS = 16;

async function writeFiles(
  stage: Stage,
  files: Publication['files'],
  signal?: AbortSignal,
): Promise<Published> {
  const base = join(stage.folder, 'new');
  const folders = new Map<string, Promise<unknown>>();
  const digests = new Map<string, string>();
  const running = new Set<Promise<void>>();
  let failure: { error: unknown } | undefined;
  let bytes = 0;
  const write = async ({ path, content }: PublishFile) => {
    const target = join(base, path);
    const folder = dirname(target);
    const made = folders.get(folder) ?? mkdir(folder, { recursive: true });
    folders.set(folder, made);
    await made;
    // `wx`: only the disk itself knows which names it takes for one (letter case, normal forms).
    await writeFile(target, content, { flag: 'wx' });
  };
  try {
    for await (const file of files) {
      signal?.throwIfAborted();
      if (failure !== undefined) break;
      checkPath(file.path);
      digests.set(file.path, createHash('sha256').update(file.content).digest('hex'));
      bytes += Buffer.byteLength(file.content);
      const job: Promise<void> = write(file)
        .catch((error: unknown) => {
          failure ??= { error: CLASHES.has(codeOf(error) ?? '') ? clash(file.path, error) : error };
        })
        .finally(() => running.delete(job));
      running.add(job);
      if (running.size >= WRITERS) await Promise.race(running);
    }
  } finally {
    await Promise.all(running);
  }
  if (failure !== undefined) throw failure.error;
  await writeFile(join(base, RECORD), formatRecord(digests), { flag: 'wx' });
  // Renames change nothing of this, and from then on it is no longer certain that it is ours that stands there.
  return { out: stage.out, files: digests.size, bytes, state: stateOf(base) };
}

/** Two names that this disk takes for one, or one for a file and a folder. */
const CLASHES: ReadonlySet<string> = new Set(['EEXIST', 'ENOTDIR', 'EISDIR']);

function clash(path: string, cause: unknown): Error {
  return new Error(`two files of the output have one name: ${path}`, { cause });
}

/** Paths come from names of pages: one that leads out of the output would be a fault of ours. */
function checkPath(path: string): void {
  const sound = path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
  if (!sound || /[\\\0]/u.test(path) || /^[a-z]:/iu.test(path))
    throw new Error(`no path in an output: ${path}`);
}
