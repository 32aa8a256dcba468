import { mkdir, rmdir, stat } from 'node:fs/promises';
import { dirname, isAbsolute, relative, sep } from 'node:path';

/**
 * Makes the folders that outputs will stand in, as far as they lie in the root: so the first build finds the same folders there as the next one. Where that
 * cannot be done, publishing will say why.
 * @param root absolute; where it does not exist, nothing is made
 * @param outs absolute
 * @returns takes away what was made, as far as it is still empty
 */
export async function makeRoom(root: string, outs: readonly string[]): Promise<() => Promise<void>> {
  const made: string[] = [];
  const isThere = await stat(root).catch(() => undefined);
  for (const folder of isThere?.isDirectory() === true ? outs.map((out) => dirname(out)) : []) {
    if (!isInside(root, folder)) continue;
    const first = await mkdir(folder, { recursive: true }).catch(() => undefined);
    if (first === undefined) continue;
    for (let at = folder; at.length >= first.length; at = dirname(at)) made.push(at);
  }
  return async () => {
    for (const folder of made.sort((a, b) => b.length - a.length)) await rmdir(folder).catch(() => undefined);
  };
}

function isInside(root: string, folder: string): boolean {
  const way = relative(root, folder);
  return way !== '' && !isAbsolute(way) && way.split(sep)[0] !== '..';
}
