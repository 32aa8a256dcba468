import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ConfigProblem } from '../model/settings.js';
import { compareText } from '../text/compare.js';
import { problemOf } from './files.js';
import { digest } from '../text/digest.js';
import { note, noteUnknowable } from './trace.js';

/** A project's configuration as it was read; nothing of it is checked. */
export type ConfigFile =
  | { kind: 'none' }
  /** `text`: what a `.json` file holds, for the places of its settings. */
  | { kind: 'found'; file: string; raw: unknown; text: string | undefined }
  | { kind: 'problems'; problems: ConfigProblem[] };

/**
 * Finds and reads `interlinear.config.{ts,mts,mjs,js,json}` in a folder. A module is run: it is the user's own program, not content.
 * @param root absolute
 */
export async function readConfigFile(root: string): Promise<ConfigFile> {
  const found = await find(root);
  const answer = answerOf(found);
  if (answer === undefined) noteUnknowable();
  else note('config', root, () => answer);
  return found;
}

/**
 * A configuration in short. Of a module it is what it gives, not its text: a module can import others and ask the machine, so it has to be run to know
 * whether it would say the same. Undefined where it gives what is no data, such as a function.
 */
export function answerOf(found: ConfigFile): string | undefined {
  try {
    return digest(JSON.stringify(found, plainly));
  } catch {
    return undefined;
  }
}

/** @throws TypeError for what JSON would leave out or write as something else */
function plainly(this: unknown, key: string, written: unknown): unknown {
  // Dates have been made texts before they are shown to us: look at what stands there itself.
  const value: unknown = (this as Record<string, unknown>)[key];
  if (value === undefined) return '\0undefined';
  if (typeof value === 'object' && value !== null) {
    const kind: unknown = Object.getPrototypeOf(value);
    if (Array.isArray(value) || kind === Object.prototype || kind === null) return written;
  } else if (typeof value === 'number' ? Number.isFinite(value) : value === null || isText(value)) {
    return written;
  }
  throw new TypeError('no data');
}

function isText(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'boolean';
}

async function find(root: string): Promise<ConfigFile> {
  const names = await readdir(root).catch(() => []);
  const files = names.filter((name) => name.startsWith(PREFIX)).sort(compareText);
  const [file] = files;
  if (file === undefined) return { kind: 'none' };
  if (files.length > 1) return problem(file, files.join(' and '), 'one configuration');
  const read = READERS[file.slice(PREFIX.length)];
  if (read === undefined) {
    return problem(
      file,
      `a file called ${file}`,
      `one of ${Object.keys(READERS)
        .map((ending) => PREFIX + ending)
        .join(', ')}`,
    );
  }
  return read(root, file);
}

const PREFIX = 'interlinear.config.';

const READERS: Readonly<Record<string, (root: string, file: string) => Promise<ConfigFile>>> = {
  ts: readWithJiti,
  mts: readWithJiti,
  mjs: readModule,
  // Whether this is a CommonJS module depends on package.json, and Node 20 refuses what was written for the other kind; jiti reads both.
  js: readWithJiti,
  json: readJson,
};

async function readJson(root: string, file: string): Promise<ConfigFile> {
  let text = '';
  try {
    text = (await readFile(join(root, file), 'utf8')).replace(/^\uFEFF/u, '');
    return { kind: 'found', file, raw: JSON.parse(text) as unknown, text };
  } catch (error) {
    if (!(error instanceof SyntaxError))
      return problem(file, `an error: ${problemOf(error)}`, 'a file that can be read');
    const offset = Number(/ position (\d+)/u.exec(error.message)?.[1] ?? text.length);
    const lines = text.slice(0, offset).split('\n');
    const place = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
    const found =
      text.trim() === ''
        ? 'an empty file'
        : offset < text.length
          ? JSON.stringify(text[offset])
          : 'the end of the file';
    return problem(file, found, 'JSON (no comments, no comma after the last setting)', place);
  }
}

async function readModule(root: string, file: string): Promise<ConfigFile> {
  const url = pathToFileURL(join(root, file));
  try {
    // A changed file is another module: else a second reading would give the first one's result.
    url.searchParams.set('changed', String((await stat(url)).mtimeMs));
    return await exported(file, () => import(url.href));
  } catch (error) {
    // Node does not say where a syntax error is, and knows no virtual modules, see below.
    if (placeIn(file, error) === undefined) return readWithJiti(root, file);
    return thrown(file, error);
  }
}

async function readWithJiti(root: string, file: string): Promise<ConfigFile> {
  const { createJiti } = await import('jiti');
  const jiti = createJiti(join(root, file), {
    // A cache would have to be somewhere; one small file is translated in no time.
    fsCache: false,
    moduleCache: false,
    // `import { defineConfig } from 'interlinear'` has to work also where the package is run by npx and installed nowhere near the project. A
    // configuration needs no more of it, and so does not wait for the rest to load.
    virtualModules: { interlinear: { defineConfig: (config: unknown) => config } },
  });
  try {
    return await exported(file, () => jiti.import(join(root, file)));
  } catch (error) {
    return thrown(file, error);
  }
}

async function exported(file: string, load: () => Promise<unknown>): Promise<ConfigFile> {
  const module = await load();
  const raw: unknown =
    typeof module === 'object' && module !== null && 'default' in module ? await module.default : undefined;
  if (raw === undefined) return problem(file, 'no default export', '`export default { … }`');
  return { kind: 'found', file, raw, text: undefined };
}

/** The first line of what it said: the rest is a picture of our own inside. */
function thrown(file: string, error: unknown): ConfigFile {
  const [message = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return problem(file, `an error: ${message}`, 'a module that can be run', placeIn(file, error));
}

/** `interlinear.config.mjs:3:7` or, of one that was changed before, `interlinear.config.mjs?changed=1:3:7`, in what an error says of its origin. */
function placeIn(file: string, error: unknown): { line: number; column: number } | undefined {
  const said = error instanceof Error ? (error.stack ?? '') : '';
  const start = said.indexOf(file);
  const [, line, column] =
    /^[^:\s]*:(\d+)(?::(\d+))?/u.exec(start < 0 ? '' : said.slice(start + file.length)) ?? [];
  return line === undefined ? undefined : { line: Number(line), column: Number(column ?? 1) };
}

function problem(
  file: string,
  read: string,
  expected: string,
  place?: { line: number; column: number },
): ConfigFile {
  return {
    kind: 'problems',
    problems: [{ file, line: place?.line, column: place?.column, key: '', read, expected }],
  };
}
