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

/** Keeps the folder out of the project's history, whatever its own `.gitignore` says. */
async function prepare(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, '.gitignore'), '*\n', { flag: 'wx' }).catch(() => undefined);
}

async function clean(folder: string, used: ReadonlySet<string>): Promise<void> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const unused = names.filter(
    (entry) =>
      entry.isFile() && entry.name !== '.gitignore' && !used.has(keyOf(entry.parentPath, entry.name)),
  );
  const files = await Promise.all(
    unused.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
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

function keyOf(parent: string, name: string): string {
  return parent.slice(-2) + name;
}
