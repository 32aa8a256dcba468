import { readFileSync } from 'node:fs';
import { readRecord, RECORD } from './record.js';
import { entryAt, foldersOf, stands, type FileState, type OutputState } from './state.js';

/** What stands in the place of an output that is to be published. */
export interface Standing {
  out: string;
  /** SHA-256 of its record. */
  record: string;
  /** What we wrote into it, but for the record. */
  paths: readonly string[];
  /** Whether a path is one of these. */
  has: (path: string) => boolean;
  /** Whether a folder held a file of ours. */
  hasFolder: (folder: string) => boolean;
  /** The file that is known from the last time, if it stands there unharmed. */
  kept: (path: string) => FileState | undefined;
  /** The file, if it stands there and holds these bytes. */
  holding: (path: string, bytes: Uint8Array, digest: string) => FileState | undefined;
  /** When folders were last changed, as known from the last time. */
  folders: ReadonlyMap<string, number>;
}

/**
 * Looks at what stands in the place of an output.
 * @param known what it was after it was last published, as far as the caller knows; passed over where somebody has published since
 * @returns undefined where no output of ours stands there
 */
export function standingAt(out: string, known: OutputState | undefined): Standing | undefined {
  if (entryAt(out)?.isDirectory() !== true) return undefined;
  const record = known?.files.get(RECORD);
  if (known !== undefined && record !== undefined && stands(`${out}/${RECORD}`, record)) {
    const paths = [...known.files.keys()].filter((path) => path !== RECORD);
    const digestOf = (path: string) => (path === RECORD ? undefined : known.files.get(path)?.digest);
    return standing(out, record.digest, digestOf, paths, known);
  }
  const read = readRecord(out);
  if (read === undefined) return undefined;
  const digests = new Map(Object.entries(read.record.files));
  return standing(out, read.digest, (path) => digests.get(path), [...digests.keys()], undefined);
}

function standing(
  out: string,
  record: string,
  digestOf: (path: string) => string | undefined,
  paths: readonly string[],
  known: OutputState | undefined,
): Standing {
  let folders: ReadonlySet<string> | undefined;
  const kept = (path: string) => {
    const state = known?.files.get(path);
    return state !== undefined && stands(`${out}/${path}`, state) ? state : undefined;
  };
  return {
    out,
    record,
    paths,
    has: (path) => digestOf(path) !== undefined,
    hasFolder: (folder) => (folders ??= foldersOf(paths)).has(folder),
    kept,
    holding: (path, bytes, digest) =>
      digestOf(path) === digest ? (kept(path) ?? read(`${out}/${path}`, bytes, digest)) : undefined,
    folders: known?.folders ?? new Map<string, number>(),
  };
}

/** Reading a file takes less than writing it. */
function read(path: string, bytes: Uint8Array, digest: string): FileState | undefined {
  // First the time, then the content: what is written in between shows the next time.
  const entry = entryAt(path);
  if (entry?.isFile() !== true || entry.size !== bytes.byteLength) return undefined;
  try {
    if (!readFileSync(path).equals(bytes)) return undefined;
  } catch {
    return undefined;
  }
  return { size: entry.size, mtimeMs: entry.mtimeMs, digest };
}
