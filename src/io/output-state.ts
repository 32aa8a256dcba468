import { lstatSync, readdirSync, type Stats } from 'node:fs';
import { join } from 'node:path';

/** What stands in an output, as far as the system tells without any file being opened: path in the output → what is known of it. */
export interface OutputState {
  /** Bytes, and when it was last written, in milliseconds since 1970. */
  files: Record<string, [size: number, changed: number]>;
  /** When an entry was last added to a folder or taken away from it. The output itself has the path `''`. */
  folders: Record<string, number>;
}

/** The state of a folder that nobody writes to. Synchronous: of thousands of short questions that is much the quicker way. */
export function stateOf(folder: string): OutputState {
  const state: OutputState = { files: {}, folders: {} };
  const waiting = [''];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    state.folders[at] = lstatSync(join(folder, at)).mtimeMs;
    for (const entry of readdirSync(join(folder, at), { withFileTypes: true })) {
      const path = at === '' ? entry.name : `${at}/${entry.name}`;
      if (entry.isDirectory()) {
        waiting.push(path);
        continue;
      }
      const { size, mtimeMs } = lstatSync(join(folder, path));
      state.files[path] = [size, mtimeMs];
    }
  }
  return state;
}

/** Whether an output is as it was: nothing in it was written, added or taken away. */
export function isIntact(out: string, { files, folders }: OutputState): boolean {
  return (
    Object.entries(folders).every(([path, changed]) => {
      const found = entryAt(path === '' ? out : `${out}/${path}`);
      return found?.isDirectory() === true && found.mtimeMs === changed;
    }) &&
    Object.entries(files).every(([path, [size, changed]]) => {
      const found = entryAt(`${out}/${path}`);
      return found?.isFile() === true && found.size === size && found.mtimeMs === changed;
    })
  );
}

/** What cannot be looked at is not what we made. */
function entryAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
