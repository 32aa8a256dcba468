import { isAbsolute, join, relative, sep } from 'node:path';
import { compareText } from '../text/compare.js';
import {
  bytesAt,
  contentDigestOf,
  contentOf,
  entriesOf,
  filesOf,
  isSkipped,
  kindAt,
  linkAt,
  ownKindAt,
  realPathOf,
} from './questions.js';

/*
 * The machine is asked synchronously: a question is answered in some microseconds, and to wait for each of thousands would take ten times as long. Who asks
 * waits all the same, so that a door can become a slower one.
 */

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
export function walk(folder: string, boundary: string = folder): Promise<Walk> {
  return Promise.resolve(walkNow(folder, boundary));
}

function walkNow(folder: string, boundary: string): Walk {
  const found: Walk = { files: [], problems: [] };
  const start = attempt(() => realPathOf.ask(folder));
  const limit = attempt(() => realPathOf.ask(boundary));
  if (!start.ok || !limit.ok) {
    const problem = start.ok ? (limit.ok ? '' : limit.problem) : start.problem;
    return { files: [], problems: [{ kind: 'unreadable', path: '', problem }] };
  }
  if (!isInside(limit.value, start.value)) {
    const target = attempt(() => linkAt.ask(folder));
    return { files: [], problems: [{ kind: 'outside', path: '', target: target.ok ? target.value : '' }] };
  }
  enter({ found, boundary: limit.value }, { real: start.value, path: '', ancestors: [], linked: false });
  found.files.sort(compareText);
  found.problems.sort((a, b) => compareText(a.path, b.path));
  return found;
}

/**
 * Names of the folders in a folder, links to folders among them, by code unit; undefined where there is no such folder. Passes over what `walk`
 * passes over.
 */
export function foldersIn(folder: string): Promise<string[] | undefined> {
  const all = attempt(() => entriesOf.ask(folder));
  if (!all.ok) return Promise.resolve(undefined);
  const entries = all.value.sort((a, b) => compareText(a.name, b.name));
  const isFolder = (entry: (typeof entries)[number]): boolean => {
    // The folder says what most of its entries are.
    if (entry.isFile() || entry.isDirectory()) return entry.isDirectory();
    const kind = attempt(() => kindAt.ask(join(folder, entry.name)));
    return kind.ok && kind.value === 'folder';
  };
  return Promise.resolve(entries.filter(isFolder).map(({ name }) => name));
}

/** Names of the files in a folder, by code unit, those that start with a dot among them; none where there is no such folder. */
export function filesIn(folder: string): Promise<string[]> {
  const all = attempt(() => filesOf.ask(folder));
  return Promise.resolve(all.ok ? all.value.sort(compareText) : []);
}

/** How many bytes a file has; undefined where there is no such file. */
export function sizeOf(path: string): Promise<number | undefined> {
  const size = attempt(() => bytesAt.ask(path));
  return Promise.resolve(size.ok ? size.value : undefined);
}

/** The bytes of a file, or why there are none. `atMost` guards memory: a longer file is not read. */
export function readBytes(
  path: string,
  atMost = Number.MAX_SAFE_INTEGER,
): Promise<{ ok: true; bytes: Uint8Array } | { ok: false; problem: string }> {
  const read = attempt(() => contentOf(path, atMost));
  return Promise.resolve(read.ok ? { ok: true, bytes: read.value } : { ok: false, problem: read.problem });
}

/** The digest of a file's bytes; undefined where they cannot be had. Of a file that was looked at a moment ago it is known. */
export function digestOfFile(path: string, atMost: number): string | undefined {
  const digest = attempt(() => contentDigestOf(path, atMost));
  return digest.ok ? digest.value : undefined;
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

function enter(round: Round, place: Place): void {
  const entries = attempt(() => entriesOf.ask(place.real));
  if (!entries.ok) {
    round.found.problems.push({ kind: 'unreadable', path: place.path, problem: entries.problem });
    return;
  }
  const ancestors = [...place.ancestors, place.real];
  for (const entry of entries.value.sort((a, b) => compareText(a.name, b.name))) {
    const { name } = entry;
    const path = place.path === '' ? name : `${place.path}/${name}`;
    // The folder says what most of its entries are; to ask for each would take ten times as long.
    if (entry.isFile()) round.found.files.push(path);
    else visit(round, { real: join(place.real, name), path, ancestors, linked: place.linked });
  }
}

function visit(round: Round, place: Place): void {
  const { files, problems } = round.found;
  const { real, path } = place;
  const kind = attempt(() => ownKindAt.ask(real));
  if (!kind.ok) problems.push({ kind: 'unreadable', path, problem: kind.problem });
  else if (kind.value === 'link') follow(round, place);
  else if (kind.value === 'folder') enter(round, place);
  else if (kind.value === 'file') files.push(path);
  else problems.push({ kind: 'unreadable', path, problem: 'neither a file nor a folder' });
}

function follow(round: Round, link: Place): void {
  const { problems } = round.found;
  const { path, ancestors } = link;
  const stated = attempt(() => linkAt.ask(link.real));
  const target = stated.ok ? stated.value.replaceAll('\\', '/') : '';
  const real = attempt(() => realPathOf.ask(link.real));
  if (!real.ok) problems.push({ kind: 'unreadable', path, problem: `link to ${target}: ${real.problem}` });
  else if (!isInside(round.boundary, real.value)) problems.push({ kind: 'outside', path, target });
  else if (ancestors.includes(real.value)) problems.push({ kind: 'cycle', path, target });
  else if (link.linked) problems.push({ kind: 'nested', path, target });
  else visit(round, { real: real.value, path, ancestors, linked: true });
}

/** Whether a real path lies in a folder and not in one that is skipped there. */
function isInside(boundary: string, real: string): boolean {
  const way = relative(boundary, real);
  // An absolute one where there is no way: another drive on Windows. `..` starts with a dot and so is skipped too.
  return !isAbsolute(way) && !way.split(sep).some(isSkipped);
}

type Attempt<Value> = { ok: true; value: Value } | { ok: false; problem: string };

function attempt<Value>(action: () => Value): Attempt<Value> {
  try {
    return { ok: true, value: action() };
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
