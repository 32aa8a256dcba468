import { createHash, hash } from 'node:crypto';

/** Many texts in one file: the head is read at once, the others when they are asked for. */
export interface Bundle {
  head: string;
  /** The text of a number, counted from 0. @throws RangeError where there is none */
  text: (index: number) => string;
  /** The same as its bytes, to be put into another bundle as they are. */
  bytes: (index: number) => Uint8Array;
}

/**
 * Puts texts into one file, a piece at a time, which is to be written before the next one is asked for: all lie in the same memory. Behind the texts stand their
 * lengths, and a digest of all that: a file that is cut off, or of which something was written over, is no bundle.
 */
export function* formatBundle(head: string, parts: Iterable<string | Uint8Array>): Iterable<Uint8Array> {
  const sum = createHash('sha256');
  const lengths: number[] = [];
  const piece = Buffer.allocUnsafeSlow(PIECE);
  let size = 0;
  const taken = (bytes: Uint8Array): Uint8Array => {
    sum.update(bytes);
    return bytes;
  };
  for (const part of chain(head, parts)) {
    const length = typeof part === 'string' ? Buffer.byteLength(part) : part.length;
    lengths.push(length);
    if (size + length > PIECE) {
      yield taken(piece.subarray(0, size));
      size = 0;
    }
    if (length > PIECE) yield taken(typeof part === 'string' ? Buffer.from(part) : part);
    else if (typeof part === 'string') size += piece.write(part, size);
    else {
      piece.set(part, size);
      size += length;
    }
  }
  yield taken(piece.subarray(0, size));
  const places = JSON.stringify(lengths);
  yield taken(Buffer.from(places + String(places.length).padStart(DIGITS)));
  yield Buffer.from(`${sum.digest('hex')}\n`);
}

function* chain(head: string, parts: Iterable<string | Uint8Array>): Iterable<string | Uint8Array> {
  yield head;
  yield* parts;
}

/** The texts of a file; undefined where it is broken. */
export function readBundle(content: Uint8Array): Bundle | undefined {
  const buffer = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const end = buffer.length - DIGEST - 1;
  if (end < DIGITS || buffer.toString('latin1', end) !== `${hash('sha256', buffer.subarray(0, end))}\n`) {
    return undefined;
  }
  // The digest vouches for the form.
  const stop = end - DIGITS;
  const first = stop - Number(buffer.toString('latin1', stop, end));
  const lengths = JSON.parse(buffer.toString('latin1', first, stop)) as number[];
  const starts = [0];
  for (const length of lengths) starts.push((starts.at(-1) ?? 0) + length);
  const bytes = (index: number): Buffer => {
    const [from, to] = [starts[index], starts[index + 1]];
    if (from === undefined || to === undefined) throw new RangeError(`a bundle has no text ${index - 1}`);
    return buffer.subarray(from, to);
  };
  return {
    head: bytes(0).toString('utf8'),
    text: (index) => bytes(index + 1).toString('utf8'),
    bytes: (index) => bytes(index + 1),
  };
}

/** Digits of a SHA-256. */
const DIGEST = 64;
/** Digits that a length is written with. */
const DIGITS = 16;
/** So many bytes are written at once, unless one text has more. */
const PIECE = 1_048_576;
