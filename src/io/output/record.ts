import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../text/compare.js';
import { listed, LITTER, nameOf } from './state.js';
import { slices } from './slices.js';

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
export function readRecord(out: string): { record: OutputRecord; digest: string } | undefined {
  try {
    const bytes = readFileSync(join(out, RECORD));
    const value: unknown = JSON.parse(bytes.toString());
    return isRecord(value) ? { record: value, digest: digestOf(bytes) } : undefined;
  } catch {
    return undefined;
  }
}

/** SHA-256 of the record in an output, whatever it says; undefined where there is none. */
export function digestOfRecord(out: string): string | undefined {
  try {
    return digestOf(readFileSync(join(out, RECORD)));
  } catch {
    return undefined;
  }
}

/** SHA-256, hexadecimal. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * What lies in a folder that we did not write, sorted: files by their path with `/`, links and other things too. Empty folders and what
 * systems leave everywhere (`.DS_Store`) are nobody's.
 */
export async function foreignFiles(out: string): Promise<string[]> {
  const read = readRecord(out);
  const ours = new Set(Object.keys(read?.record.files ?? {}).map(nameOf));
  if (read !== undefined) ours.add(RECORD);
  const foreign: string[] = [];
  const folders = [''];
  const pause = slices();
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of listed(join(out, folder))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) folders.push(path);
      // We write files only: a link in the place of one of ours is somebody else's.
      else if (!(entry.isFile() && ours.has(nameOf(path))) && !LITTER.has(entry.name)) foreign.push(path);
    }
    await pause();
  }
  return foreign.sort(compareText);
}

function isRecord(value: unknown): value is OutputRecord {
  if (typeof value !== 'object' || value === null || !('version' in value) || !('files' in value))
    return false;
  return value.version === 1 && typeof value.files === 'object' && value.files !== null;
}
