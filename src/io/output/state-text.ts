import type { FileState, OutputState } from './state.js';

/** A state as a text, to be stored where `parseState` will find it: on the machine that the output is on. */
export function formatState({ files, folders }: OutputState): string {
  return JSON.stringify({
    version: 1,
    files: Array.from(files, ([path, { size, mtimeMs, digest }]): FileLine => [path, size, mtimeMs, digest]),
    folders: [...folders],
  });
}

/** The state that a text says; undefined where it says none. A state that is not true of an output is known by that, and does no harm. */
export function parseState(text: string): OutputState | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return undefined;
    if (!('version' in value && 'files' in value && 'folders' in value) || value.version !== 1)
      return undefined;
    const { files, folders } = value;
    if (!Array.isArray(files) || !files.every(isFileLine)) return undefined;
    if (!Array.isArray(folders) || !folders.every(isFolderLine)) return undefined;
    return { files: new Map(files.map(fileOf)), folders: new Map(folders) };
  } catch {
    return undefined;
  }
}

type FileLine = [path: string, size: number, mtimeMs: number, digest: string];
type FolderLine = [path: string, mtimeMs: number];

function fileOf([path, size, mtimeMs, digest]: FileLine): [string, FileState] {
  return [path, { size, mtimeMs, digest }];
}

function isFileLine(value: unknown): value is FileLine {
  if (!Array.isArray(value)) return false;
  const [path, size, mtimeMs, digest] = value as unknown[];
  return (
    typeof path === 'string' &&
    typeof size === 'number' &&
    typeof mtimeMs === 'number' &&
    typeof digest === 'string'
  );
}

function isFolderLine(value: unknown): value is FolderLine {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'number';
}
