import { cpSync, existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { textsBelow } from './check-folder.js';
import { interlinear, type Ran } from './interlinear.js';
import { tempProject } from './temp-project.js';

/** What a build came to, as far as it is the same wherever and whenever it is made. */
export interface Made extends Omit<Ran, 'stderr'> {
  /** What stands in `dist` now: path → text. */
  files: Record<string, string>;
}

/** Builds a project as it stands, with all that earlier builds have left. */
export function rebuild(root: string, ...args: string[]): Made & { unchanged: boolean } {
  const ran = interlinear(['build', ...args], root);
  return {
    ...madeIn(root, ran),
    unchanged: ran.stderr.includes('Nothing has changed since the last build'),
  };
}

/** Builds a copy of a project's own files, without anything that a build has left. */
export function buildAfresh(root: string, ...args: string[]): Made {
  const copy = tempProject();
  cpSync(root, copy, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !['dist', '.interlinear'].includes(relative(root, path)),
  });
  return madeIn(copy, interlinear(['build', '--no-cache', ...args], copy));
}

function madeIn(root: string, { code, stdout }: Ran): Made {
  return { code, stdout: steady(stdout.replaceAll(root, '<root>')), files: textsOf(root) };
}

function textsOf(root: string): Record<string, string> {
  return existsSync(join(root, 'dist')) ? textsBelow(join(root, 'dist')) : {};
}

/** Without what each locale took, which is the last column of the table. */
export function steady(printed: string): string {
  return printed.replace(/ +ms$/gm, ' ms').replace(/^(\S+(?: +[\d,%–]+){6}) +[\d,–]+$/gm, '$1 <ms>');
}

/** When each file and folder in a folder was last written, the folder's own among them. */
export function timesBelow(folder: string): Record<string, number> {
  const paths = ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })];
  return Object.fromEntries(paths.map((path) => [path, statSync(join(folder, path)).mtimeMs]));
}
