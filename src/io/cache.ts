import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  futimesSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf } from './rename.js';

/**
 * What was worked out before, by the name of what it was worked out from. An entry has several parts, each a text without line feeds, such as JSON: the
 * first can be read by itself. Reading is synchronous: an entry is read in less time than it takes to wait for it.
 */
export interface Cache {
  /** The first part of an entry; undefined where there is none, or none that is whole. */
  first: (key: string) => string | undefined;
  /** A part of an entry, counted from 0. @throws Error where it is gone */
  part: (key: string, index: number) => string;
  /** Keeps an entry. A folder that cannot be written costs time, never the work. @returns whether it is kept */
  write: (key: string, parts: readonly string[]) => boolean;
  /** All of an entry, as bytes; undefined where there is none, or none that is whole. */
  whole: (key: string) => Uint8Array | undefined;
  /** Keeps an entry as bytes, piece by piece; the last of them is a line feed. @returns whether it is kept */
  writeWhole: (key: string, content: Iterable<Uint8Array>) => boolean;
  /** How many bytes an entry has, which counts as used; undefined where there is none. */
  size: (key: string) => number | undefined;
  /** Takes out what this run did not use and nobody has used for a while. */
  clean: () => Promise<void>;
}

/** An entry that no run used stays so long: a branch that somebody comes back to next week is still known. */
const DAYS = 7;
/** More than this is not kept, old or not: what is left over is taken out, the oldest first. */
const MOST_BYTES = 2 ** 30;
const DAY_MS = 86_400_000;

/** To look through all entries takes longer than a small change to a large project: so often is enough. */
const HOUR_MS = 3_600_000;
const CLEANED = '.interlinear-cleaned';

/**
 * A cache in a folder, which is made at the first entry. Entries appear whole, by rename, so that several programs can share the folder and any of
 * them can be killed. Keys are hexadecimal digests: nothing else becomes part of a path.
 */
export function openCache(folder: string): Cache {
  const used = new Set<string>();
  return {
    first: (key) => {
      used.add(key);
      return firstLine(fileOf(folder, key));
    },
    part: (key, index) => {
      const line = lineOf(readFileSync(fileOf(folder, key)), index);
      if (line === undefined) throw new Error(`an entry of the cache has no part ${index}: ${key}`);
      return line;
    },
    whole: (key) => {
      used.add(key);
      return wholeFile(fileOf(folder, key));
    },
    size: (key) => {
      used.add(key);
      return sizeOf(fileOf(folder, key));
    },
    writeWhole: (key, content) => keep(folder, key, content),
    write: (key, parts) => keep(folder, key, `${parts.join('\n')}\n`),
    clean: async () => {
      const mark = join(folder, CLEANED);
      const { mtimeMs = 0 } = (await stat(mark).catch(() => undefined)) ?? {};
      if (Date.now() - mtimeMs < HOUR_MS) return;
      await clean(folder, used).catch(() => undefined);
      await writeFile(mark, '').catch(() => undefined);
    },
  };
}

/**
 * Takes the entries of another cache into a folder.
 * @returns how many the other one has; undefined where there is no such folder
 */
export async function takeEntries(from: string, into: string): Promise<number | undefined> {
  if (!(await stat(from).catch(() => undefined))?.isDirectory()) return undefined;
  const keys = (await filesOf(from)).filter(({ left }) => !left).map(({ key }) => key);
  for (const key of keys) keep(into, key, readFileSync(fileOf(from, key)));
  return keys.length;
}

type Content = string | Uint8Array | Iterable<Uint8Array>;

function fileOf(folder: string, key: string): string {
  return join(folder, key.slice(0, 2), key.slice(2));
}

function keep(folder: string, key: string, content: Content): boolean {
  const file = fileOf(folder, key);
  const own = `${file}.${randomUUID()}`;
  try {
    writeFirmly(own, content, () => {
      prepare(folder);
      mkdirSync(dirname(file), { recursive: true });
    });
    renameSync(own, file);
    return true;
  } catch {
    try {
      rmSync(own, { force: true });
    } catch {
      // The next cleaning takes it out.
    }
    return false;
  }
}

/** Writes a file, the folders above it made where they are not there: they nearly always are. */
function writeFirmly(file: string, content: Content, makeFolders: () => void): void {
  const handle = openFirmly(file, makeFolders);
  try {
    if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(handle, content);
    else for (const piece of content) writeFileSync(handle, piece);
  } finally {
    closeSync(handle);
  }
}

function openFirmly(file: string, makeFolders: () => void): number {
  try {
    return openSync(file, 'wx');
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    makeFolders();
    return openSync(file, 'wx');
  }
}

/** Of an entry that ends as one does: one that a power cut has cut off is none. One that has not been used today says so, to whoever cleans. */
function firstLine(file: string): string | undefined {
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch {
    return undefined;
  }
  try {
    const { size, mtimeMs } = fstatSync(handle);
    if (size === 0 || readSync(handle, LAST, 0, 1, size - 1) !== 1 || LAST[0] !== LINE_FEED) return undefined;
    const now = Date.now();
    if (now - mtimeMs > DAY_MS) futimesSync(handle, now / 1000, now / 1000);
    let chunk = CHUNK;
    for (;;) {
      const read = readSync(handle, chunk, 0, chunk.length, 0);
      const end = chunk.subarray(0, read).indexOf(LINE_FEED);
      if (end !== -1) return chunk.toString('utf8', 0, end);
      if (read < chunk.length) return undefined;
      chunk = Buffer.allocUnsafe(chunk.length * 4);
    }
  } catch {
    return undefined;
  } finally {
    closeSync(handle);
  }
}

/** Of an entry that ends as one does. */
function wholeFile(file: string): Uint8Array | undefined {
  if (sizeOf(file) === undefined) return undefined;
  try {
    const content = readFileSync(file);
    return content.at(-1) === LINE_FEED ? content : undefined;
  } catch {
    return undefined;
  }
}

function sizeOf(file: string): number | undefined {
  try {
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats === undefined || stats.size === 0) return undefined;
    const now = Date.now();
    if (now - stats.mtimeMs > DAY_MS) utimesSync(file, now / 1000, now / 1000);
    return stats.size;
  } catch {
    return undefined;
  }
}

const LINE_FEED = 10;
const LAST = Buffer.alloc(1);
/** Longer than the first part of most entries. */
const CHUNK = Buffer.alloc(32_768);

function lineOf(content: Buffer, index: number): string | undefined {
  let start = 0;
  for (let line = 0; ; line += 1) {
    const end = content.indexOf(LINE_FEED, start);
    if (end === -1) return undefined;
    if (line === index) return content.toString('utf8', start, end);
    start = end + 1;
  }
}

/** Keeps a folder that is made for the cache out of the project's history; one that was there before is somebody's own. */
function prepare(folder: string): void {
  const made = mkdirSync(folder, { recursive: true });
  if (made === undefined) return;
  try {
    writeFileSync(join(folder, '.gitignore'), '*\n', { flag: 'wx' });
  } catch {
    // Somebody else was quicker.
  }
}

interface CacheFile {
  path: string;
  key: string;
  /** Whether it is what a killed run left behind, not an entry. */
  left: boolean;
}

/** The files of a cache by the form of their names: whatever else lies in the folder is not ours. */
async function filesOf(folder: string): Promise<CacheFile[]> {
  const files: CacheFile[] = [];
  for (const group of await readdir(folder)) {
    if (!/^[0-9a-f]{2}$/.test(group)) continue;
    for (const entry of await readdir(join(folder, group), { withFileTypes: true }).catch(() => [])) {
      const [, rest, own] = /^([0-9a-f]{62})(\.[0-9a-f-]{36})?$/.exec(entry.name) ?? [];
      if (rest === undefined || !entry.isFile()) continue;
      files.push({ path: join(folder, group, entry.name), key: group + rest, left: own !== undefined });
    }
  }
  return files;
}

async function clean(folder: string, used: ReadonlySet<string>): Promise<void> {
  const unused = (await filesOf(folder)).filter(({ key, left }) => left || !used.has(key));
  const files = await Promise.all(
    unused.map(async ({ path }) => {
      const { mtimeMs, size } = await stat(path);
      return { path, mtimeMs, size };
    }),
  );
  const oldest = Date.now() - DAYS * DAY_MS;
  let bytes = files.reduce((sum, { size }) => sum + size, 0);
  for (const { path, mtimeMs, size } of files.sort((a, b) => a.mtimeMs - b.mtimeMs)) {
    if (mtimeMs >= oldest && bytes <= MOST_BYTES) return;
    await rm(path, { force: true });
    bytes -= size;
  }
}
