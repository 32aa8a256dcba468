import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { compareText } from '../../text/compare.js';
import { problemOf } from '../files.js';
import { guardEntry, guardOutputs, type Project } from './guard.js';
import { lockOutput } from './lock.js';
import { digestOfRecord, RECORD } from './record.js';
import { foldersOf, safeTimesOf, timesOf, type OutputState } from './state.js';
import { createOwner, forgetOwner } from './owner.js';
import { fits, OutputChanged, touchedBy } from './patch.js';
import { foldersAbove, type PublishFile } from './publish-file.js';
import { recoverLocked, recoverPublish } from './recover.js';
import { codeOf } from '../rename.js';
import { stageFiles, type Staged } from './stage-files.js';
import {
  closeStages,
  commitStages,
  HalfSwapped,
  openStages,
  stageOf,
  swapStages,
  type Stage,
} from './staging.js';
import { standingAt, type Standing } from './standing.js';

export type { PublishFile } from './publish-file.js';

type Files = Iterable<PublishFile> | AsyncIterable<PublishFile>;

/** A folder that is to hold exactly these files (and the record of them). */
export interface Publication {
  /** Absolute. */
  out: string;
  /**
   * An array, or a function, can be asked again, where somebody else publishes to the same place meanwhile. Only then is an output patched: what
   * can be asked but once is always written as a whole.
   */
  files: Files | (() => Files);
  /** What was returned when this output was last published. Without it, files are known by what they hold. */
  known?: OutputState | undefined;
}

/** What was written. */
export interface Published {
  out: string;
  files: number;
  bytes: number;
  /** How many of the files were made anew; the others stood there and have kept their times. */
  written: number;
  /** What stands there now, to be handed back as `known`. */
  state: OutputState;
}

/** The system would not let us write an output. Whatever stood in its place stands there still, or the next command completes what was begun. */
export class PublishFailed extends Error {
  override readonly name = 'PublishFailed';

  constructor(out: string, cause: unknown, state = 'What was there before is untouched.') {
    super(`${out} cannot be written: ${problemOf(cause)}. ${state}`, { cause });
  }
}

/**
 * Writes outputs and puts them into their places, all of them or none. Files are made in a folder beside each output, which then takes its place
 * by renames: whoever looks sees the whole old or the whole new output, or, for an instant, none. Where little has changed, only that is made, and
 * moved into the output file by file (decision 0014). A process that is killed in that instant is made good by `recoverPublish`. Of two processes
 * that publish to the same place at once, the later one wins as a whole.
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
  for (let tries = 0; ; tries += 1) {
    try {
      return await publishOnce(publications, project, tries < PATCHES, signal);
    } catch (error) {
      // A new whole does not depend on what stands there, so this comes to an end.
      if (!(error instanceof OutputChanged)) throw error;
    }
  }
}

/** How often a patch is tried while somebody else changes the output. */
const PATCHES = 2;

async function publishOnce(
  publications: readonly Publication[],
  project: Project,
  patched: boolean,
  signal: AbortSignal | undefined,
): Promise<Published[]> {
  const outs = publications.map(({ out }) => resolve(out));
  const owner = createOwner(randomBytes(6).toString('hex'));
  const stages = outs.map((out) => stageOf(out, owner));
  let isHalf = false;
  try {
    await recoverPublish(outs);
    await guardOutputs(
      outs,
      project,
      publications.map(({ known }) => known),
    );
    await openStages(stages);
    return await exchange(await stageAll(stages, publications, patched, signal));
  } catch (error) {
    const all = outs.join(', ');
    if (error instanceof HalfSwapped) {
      isHalf = true;
      throw new PublishFailed(all, error.cause, 'It is half written; the next command completes it.');
    }
    throw codeOf(error) === undefined ? error : new PublishFailed(all, error);
  } finally {
    if (!isHalf) await closeStages(stages);
    forgetOwner(owner);
  }
}

interface Made extends Staged {
  standing: Standing | undefined;
}

/** Stages all outputs, in turns: while one waits for what others make, another is written. What fails ends all, and is told when all have ended. */
async function stageAll(
  stages: readonly Stage[],
  publications: readonly Publication[],
  patched: boolean,
  signal: AbortSignal | undefined,
): Promise<Made[]> {
  const failed = new AbortController();
  const until = AbortSignal.any([failed.signal, ...(signal === undefined ? [] : [signal])]);
  const works = publications.map(async (publication, index) => {
    const stage = stages[index];
    if (stage === undefined) throw new Error('an output has no stage');
    try {
      return await stageOne(stage, publication, patched, until);
    } catch (error) {
      const reason = codeOf(error) === undefined ? error : new PublishFailed(stage.out, error);
      // The others throw the same.
      failed.abort(reason);
      throw reason;
    }
  });
  await Promise.allSettled(works);
  return await Promise.all(works);
}

async function stageOne(
  stage: Stage,
  { files, known }: Publication,
  patched: boolean,
  signal: AbortSignal,
): Promise<Made> {
  const standing = standingAt(stage.out, known);
  const again = typeof files === 'function' || Array.isArray(files);
  const asked = typeof files === 'function' ? files() : files;
  return { ...(await stageFiles(stage, asked, standing, patched && again, signal)), standing };
}

/** Puts what was staged into its places, while nobody else does. */
async function exchange(ready: readonly Made[]): Promise<Published[]> {
  const release: (() => Promise<void>)[] = [];
  const stages = ready.map(({ stage }) => stage);
  try {
    // Everybody takes locks in the same order: so nobody waits for one who waits for him.
    for (const { out, owner, folder } of [...stages].sort((a, b) => compareText(a.out, b.out))) {
      release.push(await lockOutput(out, owner, folder));
    }
    await recoverLocked(stages.map(({ out }) => out));
    // Writing took its time: somebody may have put files there since we first looked, or another output.
    for (const made of ready) await guardMade(made);
    const after = ready.map((made) => lookAt(made));
    await commitStages(ready);
    await swapStages(ready);
    return after.map((published) => published());
  } finally {
    for (const unlock of release) await unlock();
  }
}

/** A patch takes nothing away but what is ours, so only its own places matter. */
async function guardMade({ stage: { out, folder }, by, standing }: Made): Promise<void> {
  if (by === 'whole') return guardEntry(out);
  const isValid = by === 'nothing' ? digestOfRecord(out) === standing?.record : fits(out, folder, by);
  if (!isValid) throw new OutputChanged(out);
}

/**
 * Looks at what the publication will not change any more: a new whole while nobody else can have put anything into it.
 * @returns gives what was published, once it is in its place
 */
function lookAt({ stage: { out, folder }, by, files, written, standing }: Made): () => Published {
  const folders = foldersOf(files.keys());
  const times = by === 'whole' ? timesOf(join(folder, 'new'), folders) : new Map<string, number>();
  if (by !== 'whole') {
    const touched = new Set(by === 'nothing' ? [] : ['', ...touchedBy(by).flatMap(foldersAbove)]);
    for (const [path, time] of standing?.folders ?? [])
      if (folders.has(path) && !touched.has(path)) times.set(path, time);
  }
  return () => {
    const others = [...folders].filter((path) => !times.has(path));
    if (others.length > 0)
      for (const [path, time] of safeTimesOf(out, others, { files: files.keys(), folders }))
        times.set(path, time);
    let bytes = 0;
    for (const [path, { size }] of files) if (path !== RECORD) bytes += size;
    return { out, files: files.size - 1, bytes, written, state: { files, folders: times } };
  };
}
