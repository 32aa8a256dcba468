import { hash } from 'node:crypto';

/** Many texts in one file: the head is read at once, the others when they are asked for. */
export interface Bundle {
  head: string;
  /** The text of a number, counted from 0. @throws RangeError where there is none */
  text: (index: number) => string;
  /** The same as its bytes, to be put into another bundle as they are. */
  bytes: (index: number) => Uint8Array;
}

/** Puts texts into one file. It begins with a digest of all the rest: one that is cut off or was written over in part is none. */
export function formatBundle(head: string, parts: readonly (string | Uint8Array)[]): Uint8Array {
  const all = [head, ...parts].map((part) => (typeof part === 'string' ? Buffer.from(part) : part));
  const lengths = Buffer.from(`${JSON.stringify(all.map(({ length }) => length))}\n`);
  const rest = Buffer.concat([lengths, ...all, LINE_END]);
  return Buffer.concat([Buffer.from(`${hash('sha256', rest)}\n`), rest]);
}

/** The texts of a file; undefined where it is broken. */
export function readBundle(content: Uint8Array): Bundle | undefined {
  const buffer = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const rest = buffer.subarray(DIGEST + 1);
  if (buffer.toString('latin1', 0, DIGEST) !== hash('sha256', rest)) return undefined;
  const end = rest.indexOf(LINE_END);
  // The digest vouches for the form.
  const lengths = JSON.parse(rest.toString('latin1', 0, end)) as number[];
  const starts = [end + 1];
  for (const length of lengths) starts.push((starts.at(-1) ?? 0) + length);
  const bytes = (index: number): Buffer => {
    const [from, to] = [starts[index], starts[index + 1]];
    if (from === undefined || to === undefined) throw new RangeError(`a bundle has no text ${index - 1}`);
    return rest.subarray(from, to);
  };
  return {
    head: bytes(0).toString('utf8'),
    text: (index) => bytes(index + 1).toString('utf8'),
    bytes: (index) => bytes(index + 1),
  };
}

/** Digits of a SHA-256. */
const DIGEST = 64;
const LINE_END = Buffer.from('\n');
