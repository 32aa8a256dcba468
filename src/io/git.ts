import { spawn } from 'node:child_process';
import { devNull } from 'node:os';
import { dirname, join } from 'node:path';
import { kindAt } from './questions.js';
import { note, noteUnknowable } from './trace.js';

/** The last commit that changed a file. */
export interface Change {
  commit: string;
  /** When it was committed, in seconds since 1970. */
  seconds: number;
}

/**
 * Why there is no history: git is not installed; the project lies in no work tree; only the tip of the history is there, so that every file
 * looks as old as the tip; git would not, or took too long.
 */
export type HistoryProblem = 'absent' | 'none' | 'shallow' | 'failed';

/** The last changes of files, and why those of some are not known. */
export interface FileHistory {
  /** By path as it was asked for; without those that are in no commit. */
  changes: Map<string, Change>;
  problem: HistoryProblem | undefined;
}

/**
 * The last change of each of some files, by one walk through the history of each repository that they lie in: the root's, and those of folders
 * that are a repository of their own. The walk ends where the last file was found.
 *
 * The work tree is not ours and nothing in it is run: no hooks, file monitors, text conversions, external diffs, signature checks or fetches, which a
 * repository's configuration can name programs for. What is not committed is not seen.
 * @param root absolute
 * @param paths relative to the root, with `/`
 */
export async function fileHistory(
  root: string,
  paths: readonly string[],
  seconds = SECONDS,
): Promise<FileHistory> {
  const history: FileHistory = { changes: new Map(), problem: undefined };
  for (const [folder, inside] of byRepository(root, paths)) {
    const place = await placeIn(join(root, folder), seconds);
    note('history', join(root, folder), () => JSON.stringify(place));
    if (typeof place === 'string') history.problem ??= place;
    else {
      const problem = await walkHistory(place, folder, inside, history.changes, seconds);
      history.problem ??= problem;
    }
  }
  // Perhaps it was only too slow this time.
  if (history.problem === 'failed') noteUnknowable();
  return history;
}

/**
 * What the history of a folder's files depends on, in short: where it lies in which repository, and the commit that stands there. A commit's name vouches for
 * all commits before it: replacements and grafts, which could change them, are not looked at.
 */
export async function historyAnswer(folder: string): Promise<string> {
  return JSON.stringify(await placeIn(folder, SECONDS));
}

/** A history of a hundred thousand commits is walked in some ten seconds. */
const SECONDS = 60;

/** The folders of the root that are repositories themselves, as clones beside each other are; all other paths belong to the root. */
function byRepository(root: string, paths: readonly string[]): Map<string, string[]> {
  const own = new Map<string, boolean>();
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const [top = ''] = path.split('/', 1);
    const known = own.get(top) ?? exists(join(root, top, '.git'));
    own.set(top, known);
    const folder = known ? top : '.';
    const group = groups.get(folder);
    if (group) group.push(path);
    else groups.set(folder, [path]);
  }
  return groups;
}

function exists(path: string): boolean {
  try {
    kindAt.ask(path);
    return true;
  } catch {
    return false;
  }
}

/** Where a folder lies in its repository. */
interface RepositoryPlace {
  top: string;
  /** Of the folder, relative to `top`, with `/` at its end; empty for `top` itself. */
  prefix: string;
  /** The commit that the work tree is at; undefined before the first one. */
  commit: string | undefined;
}

async function placeIn(folder: string, seconds: number): Promise<RepositoryPlace | HistoryProblem> {
  const lines: string[] = [];
  const args = ['-C', folder, 'rev-parse', ...WHERE, '--revs-only', 'HEAD'];
  const ended = await git(args, '\n', (line) => lines.push(line), seconds);
  if (ended === 'absent') return 'absent';
  const [shallow, top, prefix = '', commit] = lines;
  if (ended !== 0 || top === undefined || top === '') return ended === 128 ? 'none' : 'failed';
  return shallow === 'true' ? 'shallow' : { top, prefix, commit };
}

const WHERE = ['--is-shallow-repository', '--show-toplevel', '--show-prefix'];

async function walkHistory(
  { top, prefix, commit: tip }: RepositoryPlace,
  folder: string,
  paths: readonly string[],
  changes: Map<string, Change>,
  seconds: number,
): Promise<HistoryProblem | undefined> {
  // Then every file is new.
  if (tip === undefined) return undefined;
  const inFolder = (path: string): string => (folder === '.' ? path : path.slice(folder.length + 1));
  // macOS hands out names in another normal form than the one that is committed.
  const wanted = new Map(paths.map((path) => [(prefix + inFolder(path)).normalize('NFC'), path]));
  const specs = new Set(paths.map((path) => prefix + (inFolder(path).split('/', 1)[0] ?? '')));
  let change: Change | undefined;
  const ended = await git(
    ['-C', top, 'log', ...LOG, tip, '--', ...specs],
    '\0',
    (token) => {
      const header = token.replace(/^\n/, '');
      if (header.startsWith(MARK)) {
        const [commit = '', time = ''] = header.slice(MARK.length).split(' ');
        change = { commit, seconds: Number(time) };
        return undefined;
      }
      const name = header.normalize('NFC');
      const path = wanted.get(name);
      if (path === undefined || change === undefined) return undefined;
      changes.set(path, change);
      wanted.delete(name);
      return wanted.size === 0 ? 'enough' : undefined;
    },
    seconds,
  );
  return ended === 0 || ended === 'enough' ? undefined : 'failed';
}

/** What a commit begins with: a character that no file of a project has at the beginning of its name. */
const MARK = '\u0001';

const LOG = [
  '--format=%x01%H %ct',
  '--name-only',
  '-z',
  '--no-renames',
  '--no-ext-diff',
  '--no-textconv',
  '--no-show-signature',
  '--no-relative',
  '--no-color',
  '--no-mailmap',
  '--root',
];

/** Settings that win over those of the repository. */
const CONFIG = [
  'core.fsmonitor=false',
  `core.hooksPath=${devNull}`,
  'core.pager=cat',
  'diff.external=',
  'log.showSignature=false',
  'log.follow=false',
  'protocol.allow=never',
].flatMap((setting) => ['-c', setting]);

type Ended = number | 'absent' | 'enough' | 'time';

/** Runs git and hands on what it prints, piece by piece; `enough` from the one who takes it ends it. */
function git(
  args: readonly string[],
  separator: string,
  take: (piece: string) => unknown,
  seconds: number,
): Promise<Ended> {
  return new Promise((resolve) => {
    // Not in the project's folder: Windows looks for programs where it is called from.
    const child = spawn('git', ['--no-pager', '--literal-pathspecs', ...CONFIG, ...args], {
      cwd: dirname(process.execPath),
      env: environment(),
      stdio: ['ignore', 'pipe', 'ignore'],
      windowsHide: true,
    });
    let ended: Ended | undefined;
    const stop = (why: Ended): void => {
      ended ??= why;
      child.kill('SIGKILL');
    };
    const clock = setTimeout(() => stop('time'), seconds * 1000);
    let rest = '';
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (data: string) => {
      if (ended !== undefined) return;
      const pieces = (rest + data).split(separator);
      rest = pieces.pop() ?? '';
      for (const piece of pieces) {
        if (take(piece) !== 'enough') continue;
        stop('enough');
        return;
      }
    });
    child.on('error', () => {
      clearTimeout(clock);
      resolve('absent');
    });
    child.on('close', (code) => {
      clearTimeout(clock);
      resolve(ended ?? code ?? 1);
    });
  });
}

/**
 * Ours without what points git elsewhere, as it does in a hook; no prompts, no fetching of what a partial clone lacks; the commits as they are, none put in
 * another one's place.
 */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name));
  return {
    ...Object.fromEntries(own),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: devNull,
    GIT_ALLOW_PROTOCOL: 'none',
    LC_ALL: 'C',
  };
}
