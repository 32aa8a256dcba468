import type { Dirent } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '../text/compare.js';
import { codeOf } from './rename.js';

/** Name of the record of what we wrote, in the output itself. */
export const RECORD = '.interlinear.json';

/** What we wrote into an output. Holds no path of the machine and no time: the same output has the same record everywhere. */
export interface OutputRecord {
  version: 1;
  /** SHA-256 of each file by its path in the output, the record itself left out. */
  files: Record<string, string>;
}

/** The record as a file: one line a file, sorted, so that two of them can be compared with any tool. */
export function formatRecord(digests: ReadonlyMap<string, string>): string {
  const files = Object.fromEntries([...digests].sort(([a], [b]) => compareText(a, b)));
  return `${JSON.stringify({ version: 1, files } satisfies OutputRecord, undefined, 1)}\n`;
}

/** The record in an output; undefined where there is none or where it is no record of ours. */
export async function readRecord(out: string): Promise<OutputRecord | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(join(out, RECORD), 'utf8'));
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What lies in a folder that we did not write, sorted: files by their path with `/`, links and other things too. Empty folders and what
 * systems leave everywhere (`.DS_Store`) are nobody's.
 */
export async function foreignFiles(out: string): Promise<string[]> {
  const record = await readRecord(out);
  const ours = new Set(Object.keys(record?.files ?? {}).map((path) => path.normalize('NFC')));
  if (record !== undefined) ours.add(RECORD);
  const foreign: string[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of await entriesOf(join(out, folder))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) folders.push(path);
      // We write files only: a link in the place of one of ours is somebody else's.
      else if (!(entry.isFile() && ours.has(path.normalize('NFC'))) && !LITTER.has(entry.name))
        foreign.push(path);
    }
  }
  return foreign.sort(compareText);
}

/** Another process may put its output in the place of this one while we look: what is gone holds nothing. */
async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

const LITTER: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

function isRecord(value: unknown): value is OutputRecord {
  if (typeof value !== 'object' || value === null || !('version' in value) || !('files' in value))
    return false;
  return value.version === 1 && typeof value.files === 'object' && value.files !== null;
}
