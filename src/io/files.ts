import { lstat, open, readdir, readlink, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { compareText } from '../text/compare.js';

/** What a walk of a folder found. Paths are relative to the folder, with `/`, sorted by code unit. */
export interface Walk {
  files: string[];
  problems: WalkProblem[];
}

/**
 * What a walk left out. `outside`: a link that leads out of the boundary or into a folder that is skipped; `target` is as the link states it.
 * `cycle`: a link to a folder that it lies in. `nested`: a link in a folder that was itself reached through one. `unreadable`: what could not
 * be read or is neither file, folder nor link.
 */
export type WalkProblem =
  | { kind: 'outside' | 'cycle' | 'nested'; path: string; target: string }
  | { kind: 'unreadable'; path: string; problem: string };

/**
 * All files of a folder and of the folders in it, those behind a link included as long as it stays inside `boundary`. A path leads through one
 * link at most, so that links to folders full of links cannot multiply. What vanishes or cannot be read while we walk is a problem, never an error.
 * Names that start with a dot and `node_modules` are passed over in silence.
 * @param folder absolute; one that does not exist, or leads out of the boundary itself, is a problem with the path `''`
 * @param boundary absolute; no link may lead out of it
 */
export async function walk(folder: string, boundary: string = folder): Promise<Walk> {
  const found: Walk = { files: [], problems: [] };
  const start = await attempt(() => realpath(folder));
  const limit = await attempt(() => realpath(boundary));
  if (!start.ok || !limit.ok) {
    const problem = start.ok ? (limit.ok ? '' : limit.problem) : start.problem;
    return { files: [], problems: [{ kind: 'unreadable', path: '', problem }] };
  }
  if (!isInside(limit.value, start.value)) {
    const target = await attempt(() => readlink(folder));
    return { files: [], problems: [{ kind: 'outside', path: '', target: target.ok ? target.value : '' }] };
  }
  await enter(
    { found, boundary: limit.value },
    { real: start.value, path: '', ancestors: [], linked: false },
  );
  found.files.sort(compareText);
  found.problems.sort((a, b) => compareText(a.path, b.path));
  return found;
}

/**
 * Names of the folders in a folder, links to folders among them, by code unit; undefined where there is no such folder. Passes over what `walk`
 * passes over.
 */
export async function foldersIn(folder: string): Promise<string[] | undefined> {
  const all = await attempt(() => readdir(folder));
  if (!all.ok) return undefined;
  const names = all.value.filter((name) => !isSkipped(name)).sort(compareText);
  const entries = await Promise.all(names.map((name) => attempt(() => stat(join(folder, name)))));
  return names.filter((_, index) => {
    const entry = entries[index];
    return entry?.ok === true && entry.value.isDirectory();
  });
}

/** Names of the files in a folder, by code unit, those that start with a dot among them; none where there is no such folder. */
export async function filesIn(folder: string): Promise<string[]> {
  const all = await attempt(() => readdir(folder, { withFileTypes: true }));
  if (!all.ok) return [];
  return all.value
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort(compareText);
}

/** How many bytes a file has; undefined where there is no such file. */
export async function sizeOf(path: string): Promise<number | undefined> {
  const found = await attempt(() => stat(path));
  return found.ok && found.value.isFile() ? found.value.size : undefined;
}

/** The bytes of a file, or why there are none. `atMost` guards memory: a longer file is not read. */
export async function readBytes(
  path: string,
  atMost = Number.MAX_SAFE_INTEGER,
): Promise<{ ok: true; bytes: Uint8Array } | { ok: false; problem: string }> {
  const read = await attempt(async () => {
    // A pipe would be waited for without end: look before opening.
    if (!(await stat(path)).isFile()) throw new Error('not a file');
    const handle = await open(path, 'r');
    try {
      const { size } = await handle.stat();
      if (size > atMost) throw new Error(`${size} bytes, more than the ${atMost} allowed`);
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  });
  return read.ok ? { ok: true, bytes: read.value } : { ok: false, problem: read.problem };
}

interface Round {
  found: Walk;
  /** Real path that no link may leave. */
  boundary: string;
}

interface Place {
  /** Where it really is, absolute. */
  real: string;
  /** By which path we came, relative to the folder that is walked. */
  path: string;
  /** Real paths of the folders that we came through. */
  ancestors: readonly string[];
  /** Whether one of them, or the place itself, was behind a link. */
  linked: boolean;
}

async function enter(round: Round, place: Place): Promise<void> {
  const names = await attempt(() => readdir(place.real));
  if (!names.ok) {
    round.found.problems.push({ kind: 'unreadable', path: place.path, problem: names.problem });
    return;
  }
  const ancestors = [...place.ancestors, place.real];
  for (const name of names.value.sort(compareText)) {
    if (isSkipped(name)) continue;
    const path = place.path === '' ? name : `${place.path}/${name}`;
    await visit(round, { real: join(place.real, name), path, ancestors, linked: place.linked });
  }
}

async function visit(round: Round, place: Place): Promise<void> {
  const { files, problems } = round.found;
  const { real, path } = place;
  const entry = await attempt(() => lstat(real));
  if (!entry.ok) problems.push({ kind: 'unreadable', path, problem: entry.problem });
  else if (entry.value.isSymbolicLink()) await follow(round, place);
  else if (entry.value.isDirectory()) await enter(round, place);
  else if (entry.value.isFile()) files.push(path);
  else problems.push({ kind: 'unreadable', path, problem: 'neither a file nor a folder' });
}

async function follow(round: Round, link: Place): Promise<void> {
  const { problems } = round.found;
  const { path, ancestors } = link;
  const stated = await attempt(() => readlink(link.real));
  const target = stated.ok ? stated.value.replaceAll('\\', '/') : '';
  const real = await attempt(() => realpath(link.real));
  if (!real.ok) problems.push({ kind: 'unreadable', path, problem: `link to ${target}: ${real.problem}` });
  else if (!isInside(round.boundary, real.value)) problems.push({ kind: 'outside', path, target });
  else if (ancestors.includes(real.value)) problems.push({ kind: 'cycle', path, target });
  else if (link.linked) problems.push({ kind: 'nested', path, target });
  else await visit(round, { real: real.value, path, ancestors, linked: true });
}

/** Whether a real path lies in a folder and not in one that is skipped there. */
function isInside(boundary: string, real: string): boolean {
  const way = relative(boundary, real);
  // An absolute one where there is no way: another drive on Windows. `..` starts with a dot and so is skipped too.
  return !isAbsolute(way) && !way.split(sep).some(isSkipped);
}

/** Version control, editors' and our own state, installed packages. */
function isSkipped(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

type Attempt<Value> = { ok: true; value: Value } | { ok: false; problem: string };

async function attempt<Value>(action: () => Promise<Value>): Promise<Attempt<Value>> {
  try {
    return { ok: true, value: await action() };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

/** What the system says, without the path: that of the machine is nobody's business in a report. */
export function problemOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return (code === undefined ? undefined : SAYINGS[code]) ?? code ?? error.message;
}

const SAYINGS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'does not exist',
  EEXIST: 'something else stands there',
  ENOTDIR: 'not a folder',
  EISDIR: 'a folder, not a file',
  ELOOP: 'too many links',
  EMFILE: 'too many open files',
  ENOSPC: 'no space left on the disk',
  EDQUOT: 'disk quota exceeded',
  EROFS: 'the disk is read-only',
  ENAMETOOLONG: 'the name is too long',
  EBUSY: 'in use by another program',
  EXDEV: 'on another disk',
  EIO: 'the disk could not be read or written',
};
