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
import { lstat, open, readdir, readlink, realpath, stat } from 'node:fs/promises';
import { hash } from 'node:crypto';
import { compareText } from '../text/compare.js';
import { note, noted, refusal } from './trace.js';

/** Something that can be asked about a path, and asked again later. */
interface Question<Value> {
  /** Asks, and notes the answer. @throws Error as `node:fs` does */
  ask: (path: string) => Promise<Value>;
  /** The answer in short as it is now, also where it is an error. Synchronous: of thousands of short questions that is much the quicker way. */
  now: (path: string, known: string) => string;
}

/** What lies in a folder; hidden entries and installed packages are none. */
export const entriesOf = question<Dirent[]>('entries', {
  ask: async (path) => visible(await readdir(path, { withFileTypes: true })),
  now: (path) => visible(readdirSync(path, { withFileTypes: true })),
  answer: (entries) => listing(entries.map((entry) => `${kindOf(entry)}${entry.name}`)),
});

/** The names of the files in a folder, hidden ones among them. */
export const filesOf = question<string[]>('files', {
  ask: async (path) => namesOfFiles(await readdir(path, { withFileTypes: true })),
  now: (path) => namesOfFiles(readdirSync(path, { withFileTypes: true })),
  answer: listing,
});

/** What a path is, a link as what it leads to. */
export const kindAt = question<Kind>('kind', {
  ask: async (path) => kindOf(await stat(path)),
  now: (path) => kindOf(statSync(path)),
  answer: (kind) => kind,
});

/** What a path is itself. */
export const ownKindAt = question<Kind>('own-kind', {
  ask: async (path) => kindOf(await lstat(path)),
  now: (path) => kindOf(lstatSync(path)),
  answer: (kind) => kind,
});

/** How many bytes a file has; undefined for what is no file. */
export const bytesAt = question<number | undefined>('size', {
  ask: async (path) => sizeOf(await stat(path)),
  now: (path) => sizeOf(statSync(path)),
  answer: String,
});

/** What a link states. */
export const linkAt = question<string>('link', {
  ask: (path) => readlink(path),
  now: (path) => readlinkSync(path),
  answer: (target) => target,
});

/** Where a path really leads. */
export const realPathOf = question<string>('real-path', {
  ask: (path) => realpath(path),
  now: (path) => realpathSync.native(path),
  answer: (path) => path,
});

/**
 * The bytes of a file.
 * @throws Error as `node:fs` does, or where it is no file, or has more bytes than `atMost`
 */
export async function contentOf(path: string, atMost: number): Promise<Uint8Array> {
  const found = await contentUpTo(path, atMost).catch((error: unknown) => {
    note('content', path, () => refusal(error));
    throw error;
  });
  if (typeof found === 'number') {
    note('size', path, () => String(found));
    throw new Error(`${found} bytes, more than the ${atMost} allowed`);
  }
  note('content', path, () => contentAnswer(found));
  return found;
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
  how: {
    ask: (path: string) => Promise<Value>;
    now: (path: string) => Value;
    answer: (value: Value) => string;
  },
): Question<Value> {
  return {
    ask: (path) => noted(name, path, () => how.ask(path), how.answer),
    now: (path) => answerOf(() => how.answer(how.now(path))),
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

async function contentUpTo(path: string, atMost: number): Promise<Uint8Array | number> {
  // A pipe would be waited for without end: look before opening.
  if (!(await stat(path)).isFile()) throw new Error(NO_FILE);
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    return size > atMost ? size : await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** Nearly all pages fit in. */
const shared = Buffer.allocUnsafeSlow(65_536);

/** Four calls of the system a file, which is what most of the time goes to. */
function contentNow(path: string, known: string): string {
  // Without waiting for somebody to write, should it be a pipe by now.
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) throw new Error(NO_FILE);
    const { size } = stats;
    if (!known.startsWith(`${size} `)) return `${size} `;
    const buffer = size <= shared.length ? shared : Buffer.allocUnsafe(size);
    let length = 0;
    for (let read = -1; read !== 0 && length < size; length += read)
      read = readSync(file, buffer, length, size - length, length);
    return contentAnswer(buffer.subarray(0, length));
  } finally {
    closeSync(file);
  }
}
