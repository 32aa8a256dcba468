import { digestOf } from './record.js';

/** What a file holds. */
export type Content = string | Uint8Array | Digested;

/** Bytes whose digest somebody has worked out already, in another thread perhaps. */
export interface Digested {
  bytes: Uint8Array;
  /** SHA-256, hexadecimal. */
  digest: string;
}

/** A file of an output. */
export type PublishFile = MadeFile | KeptFile;

export interface MadeFile {
  /** Relative to the output, with `/`. */
  path: string;
  content: Content;
}

/** A file that is to be what it was when the output's `known` state was returned. It is made only where it does not stand there like that. */
export interface KeptFile {
  path: string;
  kept: true;
  make: () => Content | Promise<Content>;
}

/** The bytes of a file, and their digest. */
export function digested(content: Content): Digested {
  if (typeof content !== 'string' && 'bytes' in content) return content;
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return { bytes, digest: digestOf(bytes) };
}

/** Paths come from names of pages: one that leads out of the output would be a fault of ours. */
export function checkPath(path: string): void {
  if (!isSound(path)) throw new Error(`no path in an output: ${path}`);
}

/** Whether a path leads to a place below what it is relative to. */
export function isSound(path: string): boolean {
  const steps = path.split('/').some((part) => part === '' || part === '.' || part === '..');
  return !steps && !/[\\\0]/u.test(path) && !/^[a-z]:/iu.test(path);
}

/** The folders that a path lies in, the outermost first: `a`, `a/b` for `a/b/c`. */
export function foldersAbove(path: string): string[] {
  const folders: string[] = [];
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) folders.push(path.slice(0, at));
  return folders;
}
