import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What was worked out before, by the name of what it was worked out from. */
export interface Cache {
  /** The text of an entry; undefined where there is none, or none that can be read. */
  read: (key: string) => Promise<string | undefined>;
  /** Keeps an entry. A folder that cannot be written costs time, never the work: nothing is thrown. */
  write: (key: string, text: string) => Promise<void>;
  /** Takes out what this run did not use and nobody has written for a while. */
  clean: () => Promise<void>;
}

/** An entry that no run used stays so long: a branch that somebody comes back to next week is still known. */
const DAYS = 7;
/** More than this is not kept, old or not: what is left over is taken out, the oldest first. */
const MOST_BYTES = 2 ** 30;

/**
 * A cache in a folder, which is made at the first entry. Entries appear whole, by rename, so that several programs can share the folder and any of
 * them can be killed. Keys are hexadecimal digests: nothing else becomes part of a path.
 */
export function openCache(folder: string): Cache {
  const used = new Set<string>();
  let written = false;
  const fileOf = (key: string): string => join(folder, key.slice(0, 2), key.slice(2));
  return {
    read: async (key) => {
      used.add(key);
      return readFile(fileOf(key), 'utf8').catch(() => undefined);
    },
    write: async (key, text) => {
      const file = fileOf(key);
      const own = `${file}.${randomUUID()}`;
      try {
        if (!written) await prepare(folder);
        written = true;
        await mkdir(dirname(file), { recursive: true });
        await writeFile(own, text, { flag: 'wx' });
        await rename(own, file);
      } catch {
        await rm(own, { force: true }).catch(() => undefined);
      }
    },
    clean: async () => {
      // A run that added nothing leaves nothing to take out.
      if (written) await clean(folder, used).catch(() => undefined);
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
  const [source, target] = [openCache(from), openCache(into)];
  for (const key of keys) {
    const text = await source.read(key);
    if (text !== undefined) await target.write(key, text);
  }
  return keys.length;
}

/** Keeps a folder that is made for the cache out of the project's history; one that was there before is somebody's own. */
async function prepare(folder: string): Promise<void> {
  const made = await mkdir(folder, { recursive: true });
  if (made === undefined) return;
  await writeFile(join(folder, '.gitignore'), '*\n', { flag: 'wx' }).catch(() => undefined);
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
  const oldest = Date.now() - DAYS * 86_400_000;
  let bytes = files.reduce((sum, { size }) => sum + size, 0);
  for (const { path, mtimeMs, size } of files.sort((a, b) => a.mtimeMs - b.mtimeMs)) {
    if (mtimeMs >= oldest && bytes <= MOST_BYTES) return;
    await rm(path, { force: true });
    bytes -= size;
  }
}
