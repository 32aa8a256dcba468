import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readlinkSync,
  readSync,
  realpathSync,
  statSync,
  type Dirent,
  type Stats,
} from 'node:fs';
import { hash } from 'node:crypto';
import { compareText } from '../text/compare.js';
import { codeOf } from './rename.js';
import { answeredBefore, note, noted, refusal } from './trace.js';

/** Something that can be asked about a path, and asked again later. */
interface Question<Value> {
  /** Asks, and notes the answer. @throws Error as `node:fs` does */
  ask: (path: string) => Value;
  /** The answer in short as it is now, also where it is an error. */
  now: (path: string, known: string) => string;
}

/** What lies in a folder; hidden entries and installed packages are none. */
export const entriesOf = question<Dirent[]>('entries', {
  ask: (path) => visible(readdirSync(path, { withFileTypes: true })),
  answer: (entries) => listing(entries.map((entry) => `${kindOf(entry)}${entry.name}`)),
});

/** The names of the files in a folder, hidden ones among them. */
export const filesOf = question<string[]>('files', {
  ask: (path) => namesOfFiles(readdirSync(path, { withFileTypes: true })),
  answer: listing,
});

/** What a path is, a link as what it leads to. */
export const kindAt = question<Kind>('kind', {
  ask: (path) => kindOf(statSync(path)),
  answer: (kind) => kind,
});

/** What a path is itself. */
export const ownKindAt = question<Kind>('own-kind', {
  ask: (path) => kindOf(lstatSync(path)),
  answer: (kind) => kind,
});

/** How many bytes a file has; undefined for what is no file. */
export const bytesAt = question<number | undefined>('size', {
  ask: (path) => sizeOf(statSync(path)),
  answer: String,
});

/** What a link states. */
export const linkAt = question<string>('link', {
  ask: (path) => readlinkSync(path),
  answer: (target) => target,
});

/** Where a path really leads. */
export const realPathOf = question<string>('real-path', {
  ask: (path) => realpathSync.native(path),
  answer: (path) => path,
});

/**
 * The bytes of a file.
 * @throws Error as `node:fs` does, or where it is no file, or has more bytes than `atMost`
 */
export function contentOf(path: string, atMost: number): Uint8Array {
  const { size, bytes } = readNoted(path, (length) => length <= atMost);
  if (bytes === undefined) throw tooLarge(path, size, atMost);
  note('content', path, () => contentAnswer(bytes));
  // What was read into is used again.
  return Uint8Array.prototype.slice.call(bytes);
}

/**
 * The digest of a file's bytes, as `text/digest.ts` makes it, without the bytes themselves; what was answered a moment ago is not asked again.
 * @throws Error as {@link contentOf} does
 */
export function contentDigestOf(path: string, atMost: number): string {
  const before = ANSWER.exec(answeredBefore('content', path) ?? '');
  if (before?.[2] !== undefined && Number(before[1]) <= atMost) {
    note('content', path, () => before[0]);
    return before[2];
  }
  const { size, bytes } = readNoted(path, (length) => length <= atMost);
  if (bytes === undefined) throw tooLarge(path, size, atMost);
  const digest = hash('sha256', bytes);
  note('content', path, () => `${bytes.length} ${digest}`);
  return digest;
}

/** As `contentAnswer` writes it: one of which the size alone was looked at has no digest. */
const ANSWER = /^(\d+) ([0-9a-f]{64})$/;

function tooLarge(path: string, size: number, atMost: number): Error {
  note('size', path, () => String(size));
  return new Error(`${size} bytes, more than the ${atMost} allowed`);
}

function readNoted(path: string, isWanted: (size: number) => boolean): ReturnType<typeof read> {
  try {
    return read(path, isWanted);
  } catch (error) {
    note('content', path, () => refusal(error));
    throw error;
  }
}

/** Of each question, its answer now. */
export const NOW: Readonly<Record<string, Question<unknown>['now']>> = {
  entries: entriesOf.now,
  files: filesOf.now,
  kind: kindAt.now,
  'own-kind': ownKindAt.now,
  size: bytesAt.now,
  link: linkAt.now,
  'real-path': realPathOf.now,
  content: (path, known) => answerOf(() => contentNow(path, known)),
};

type Kind = 'file' | 'folder' | 'link' | 'other';

function question<Value>(
  name: string,
  how: { ask: (path: string) => Value; answer: (value: Value) => string },
): Question<Value> {
  return {
    ask: (path) => noted(name, path, () => how.ask(path), how.answer),
    now: (path) => answerOf(() => how.answer(how.ask(path))),
  };
}

function answerOf(ask: () => string): string {
  try {
    return ask();
  } catch (error) {
    return refusal(error);
  }
}

function kindOf(entry: Dirent | Stats): Kind {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

function sizeOf(stats: Stats): number | undefined {
  return stats.isFile() ? stats.size : undefined;
}

function visible(entries: readonly Dirent[]): Dirent[] {
  return entries.filter(({ name }) => !isSkipped(name));
}

/** Version control, editors' and our own state, installed packages. */
export function isSkipped(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

function namesOfFiles(entries: readonly Dirent[]): string[] {
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

/** No name holds a zero character. */
function listing(names: readonly string[]): string {
  return hash('sha256', [...names].sort(compareText).join('\0'));
}

/** The size stands first: where it is another one, nothing need be read. */
function contentAnswer(bytes: Uint8Array): string {
  return `${bytes.length} ${hash('sha256', bytes)}`;
}

const NO_FILE = 'not a file';

/** Nearly all pages fit in. */
const shared = Buffer.allocUnsafeSlow(65_536);

function contentNow(path: string, known: string): string {
  const { size, bytes } = read(path, (length) => known.startsWith(`${length} `));
  return bytes === undefined ? `${size} ` : contentAnswer(bytes);
}

/**
 * The bytes of a file whose size is wanted, in memory that the next one is read into. Four calls of the system a file, which is what most of the time
 * goes to: by far less than to wait for each of them in turn.
 */
function read(
  path: string,
  isWanted: (size: number) => boolean,
): { size: number; bytes: Uint8Array | undefined } {
  const file = openFile(path);
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) throw new Error(NO_FILE);
    const { size } = stats;
    if (!isWanted(size)) return { size, bytes: undefined };
    const buffer = size <= shared.length ? shared : Buffer.allocUnsafe(size);
    let length = 0;
    for (let got = -1; got !== 0 && length < size; length += got)
      got = readSync(file, buffer, length, size - length, length);
    return { size, bytes: buffer.subarray(0, length) };
  } finally {
    closeSync(file);
  }
}

/** Opens a file without waiting for somebody to write, should it be a pipe. What nobody can read, such as a socket, is no file. */
function openFile(path: string): number {
  try {
    return openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    throw codeOf(error) === 'ENXIO' ? new Error(NO_FILE) : error;
  }
}
