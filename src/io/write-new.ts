import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes files into a folder without touching any that is there.
 * @returns undefined, or the first path that exists already: then nothing was written
 */
export async function writeNew(
  folder: string,
  files: readonly { path: string; content: string }[],
): Promise<string | undefined> {
  for (const { path } of files) {
    const exists = await stat(join(folder, path)).catch(() => undefined);
    if (exists !== undefined) return path;
  }
  for (const { path, content } of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content, { flag: 'wx' });
  }
  return undefined;
}
