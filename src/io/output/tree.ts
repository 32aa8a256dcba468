import {
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  rmdirSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { entryAt, listed } from './state.js';
import { slices } from './slices.js';

/** Writes files below a folder that is in the making. All that it does is done at once: slice it. @throws Error as `node:fs` does */
export interface Tree {
  /** Makes a file. `EEXIST`, `ENOTDIR` where the disk takes its name for that of another. @returns when that was, ms since 1970 */
  write: (path: string, bytes: Uint8Array) => number;
  /**
   * Gives a file that stands elsewhere on the disk a second place here, with its time, without a copy where the disk can do that.
   * @returns when it was written, ms since 1970
   */
  carry: (from: string, path: string) => number;
  drop: (path: string) => void;
}

export function createTree(base: string): Tree {
  const folders = new Set<string>();
  const placeOf = (path: string) => {
    const target = join(base, path);
    const folder = dirname(target);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    return target;
  };
  return {
    write(path, bytes) {
      const target = placeOf(path);
      // `wx`: only the disk itself knows which names it takes for one (letter case, normal forms).
      writeFileSync(target, bytes, { flag: 'wx' });
      // Asked by name: Windows tells the time of what is open late.
      return entryAt(target)?.mtimeMs ?? 0;
    },
    carry(from, path) {
      const target = placeOf(path);
      try {
        linkSync(from, target);
      } catch {
        // A disk without links, or one who may not make them. What is wrong with the file itself is wrong with its copy too.
        copyFileSync(from, target, constants.COPYFILE_EXCL);
        const entry = entryAt(from);
        if (entry !== undefined) utimesSync(target, entry.atimeMs / 1000, entry.mtimeMs / 1000);
      }
      return entryAt(target)?.mtimeMs ?? 0;
    },
    drop(path) {
      unlinkSync(join(base, path));
    },
  };
}

/**
 * Removes a folder with all that it holds, for a third of what `rm` of `node:fs` takes. What cannot be removed now (Windows, somebody looks at
 * it) is tried again, and stays if it must.
 */
export async function removeTree(folder: string): Promise<void> {
  const folders = [folder];
  const pause = slices();
  try {
    // Grows while it is walked: what is deeper comes later.
    for (const path of folders) {
      for (const entry of listed(path)) {
        const inner = `${path}/${entry.name}`;
        if (entry.isDirectory()) folders.push(inner);
        else unlinkSync(inner);
      }
      await pause();
    }
    for (const path of folders.reverse()) {
      rmdirSync(path);
      await pause();
    }
  } catch {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }
}
