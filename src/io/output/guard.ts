import type { Stats } from 'node:fs';
import { lstat, realpath, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { foreignFiles, RECORD } from './record.js';
import { holdsNothingElse, nameOf, stands, type OutputState } from './state.js';
import { comingFiles } from './staging.js';

/** Why an output must not be written. `overlap`: two outputs hold one another; `mount`: a disk of its own, which no rename can replace. */
export type RefusalReason =
  | 'is-content'
  | 'holds-content'
  | 'inside-content'
  | 'is-root'
  | 'holds-root'
  | 'is-filesystem-root'
  | 'holds-home'
  | 'is-file'
  | 'is-link'
  | 'mount'
  | 'overlap'
  | 'foreign-files';

/** An output that must not be written. Nothing was touched. */
export class OutputRefused extends Error {
  override readonly name = 'OutputRefused';
  readonly reason: RefusalReason;
  /** The output, absolute. */
  readonly out: string;
  /** With `foreign-files`: the first five of them, relative to the output. */
  readonly files: readonly string[];
  /** With `foreign-files`: how many there are. */
  readonly count: number;

  constructor(reason: RefusalReason, out: string, foreign: readonly string[] = []) {
    super(`${out} ${MESSAGES[reason]}${foreign.length === 0 ? '' : `: ${namesOf(foreign)}`}`);
    this.reason = reason;
    this.out = out;
    this.files = foreign.slice(0, NAMED);
    this.count = foreign.length;
  }
}

/** The folders of a project that an output must not harm, absolute. */
export interface Project {
  root: string;
  /** The folders that its pages lie in. */
  content: readonly string[];
}

/**
 * Makes sure that folders may be replaced by what we write. Folders are compared by what they are, not by how they are spelled: links, letter
 * case and normal forms lead nobody astray.
 * @param outs absolute paths; they need not exist
 * @param known what they were after they were last published, as far as that is known: saves a walk through each of them
 * @throws OutputRefused for the first that must not be written
 */
export async function guardOutputs(
  outs: readonly string[],
  { root, content }: Project,
  known: readonly (OutputState | undefined)[] = [],
): Promise<void> {
  const roots = await placeOf(root);
  const pages = await Promise.all(content.map(placeOf));
  const home = await placeOf(homedir());
  const places: Place[] = [];
  for (const [index, path] of outs.entries()) {
    const out = resolve(path);
    const place = await placeOf(out);
    const rules: readonly (readonly [RefusalReason, boolean])[] = [
      ['is-filesystem-root', dirname(out) === out],
      ['is-content', pages.some((page) => holds(place, page) && holds(page, place))],
      ['inside-content', pages.some((page) => holds(page, place))],
      ['is-root', holds(place, roots) && holds(roots, place)],
      ['holds-root', holds(place, roots)],
      ['holds-content', pages.some((page) => holds(place, page))],
      ['holds-home', holds(place, home)],
      ['overlap', places.some((other) => holds(place, other) || holds(other, place))],
    ];
    const broken = rules.find(([, isBroken]) => isBroken);
    if (broken !== undefined) throw new OutputRefused(broken[0], out);
    places.push(place);
    await guardEntry(out, known[index]);
  }
}

/** Makes sure that what stands in the place of an output, if anything, is a folder that holds nothing but what we wrote. */
export async function guardEntry(out: string, known?: OutputState): Promise<void> {
  const entry = await entryAt(out);
  if (entry === undefined) return;
  if (entry.isSymbolicLink()) throw new OutputRefused('is-link', out);
  if (!entry.isDirectory()) throw new OutputRefused('is-file', out);
  if (entry.dev !== (await stat(dirname(out))).dev) throw new OutputRefused('mount', out);
  if (known !== undefined && isKnown(out, known)) return;
  const record = await entryAt(join(out, RECORD));
  const foreign = await foreignFiles(out);
  if (foreign.length === 0) return;
  const coming = new Set((await comingFiles(out)).map(nameOf));
  if (foreign.every((path) => coming.has(nameOf(path)))) return;
  // The record was that of one output and the files those of the next, where another process has put it there meanwhile: look again.
  const isOther =
    (await entryAt(out))?.ino !== entry.ino || !isSame(await entryAt(join(out, RECORD)), record);
  if (isOther) return guardEntry(out);
  throw new OutputRefused('foreign-files', out, foreign);
}

function isKnown(out: string, known: OutputState): boolean {
  const record = known.files.get(RECORD);
  return record !== undefined && stands(join(out, RECORD), record) && holdsNothingElse(out, known);
}

function isSame(a: Stats | undefined, b: Stats | undefined): boolean {
  return a?.ino === b?.ino && a?.mtimeMs === b?.mtimeMs && a?.size === b?.size;
}

async function entryAt(out: string): Promise<Stats | undefined> {
  return lstat(out).catch(() => undefined);
}

/** Where a path really is: itself and all folders above it. */
interface Place {
  /** Real path, in one spelling for all that a system may take for the same. */
  path: string;
  /** Device and number of the path itself; undefined where it does not exist. */
  identity: string | undefined;
  /** Device and number of each of its folders that exist, and of itself. */
  chain: ReadonlySet<string>;
}

async function placeOf(path: string): Promise<Place> {
  const real = await realOf(resolve(path));
  const chain = new Set<string>();
  for (let at = real, above = dirname(at); ; at = above, above = dirname(at)) {
    const identity = await identityOf(at);
    if (identity !== undefined) chain.add(identity);
    if (above === at) break;
  }
  return { path: real, identity: await identityOf(real), chain };
}

/** Whether `inner` is `outer` or lies in it. */
function holds(outer: Place, inner: Place): boolean {
  if (outer.identity !== undefined && inner.chain.has(outer.identity)) return true;
  return (
    inner.path === outer.path ||
    inner.path.startsWith(outer.path.endsWith(sep) ? outer.path : outer.path + sep)
  );
}

/** The real path of the part that exists, and the rest as stated. */
async function realOf(path: string): Promise<string> {
  const real = await realpath(path).catch(() => undefined);
  if (real !== undefined) return real;
  const above = dirname(path);
  return above === path ? path : join(await realOf(above), basename(path));
}

/** Big numbers: on Windows the number of a file does not fit into a double. */
async function identityOf(path: string): Promise<string | undefined> {
  const entry = await stat(path, { bigint: true }).catch(() => undefined);
  return entry === undefined ? undefined : `${entry.dev}:${entry.ino}`;
}

/** How many foreign files are named. */
const NAMED = 5;

function namesOf(foreign: readonly string[]): string {
  const named = foreign.slice(0, NAMED).join(', ');
  return foreign.length > NAMED ? `${named} and ${foreign.length - NAMED} more` : named;
}

const MESSAGES: Readonly<Record<RefusalReason, string>> = {
  'is-content': 'is the content folder; choose another folder for the output',
  'holds-content': 'holds the content folder, which would be lost; choose another folder for the output',
  'inside-content': 'lies in the content folder and would be read as content; choose a folder outside of it',
  'is-root': "is the project's root; choose a folder in it, such as dist/site",
  'holds-root': 'holds the project itself, which would be lost; choose another folder for the output',
  'is-filesystem-root': 'is the root of the file system; choose another folder for the output',
  'holds-home': 'is or holds your home folder, which would be lost; choose another folder for the output',
  'is-file': 'is a file; choose a folder for the output',
  'is-link': 'is a symbolic link, which the new output would replace; name the folder that it leads to',
  mount: 'is a disk mounted there, which cannot be swapped in one step; choose a folder in it',
  overlap: 'is, holds or lies in the other output; choose two folders side by side',
  'foreign-files': 'holds files that were not written by interlinear; remove them or choose another folder',
};
