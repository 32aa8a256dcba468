import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { problemOf } from './files.js';

/** Something of a project's own that could be read, or why it could not. */
export type Own<Value> = { ok: true; value: Value } | { ok: false; problem: string };

/** A text that a project has of its own: a stylesheet, a logo. */
export async function readOwnText(root: string, path: string): Promise<Own<string>> {
  try {
    return { ok: true, value: (await readFile(join(root, path), 'utf8')).replace(/^\uFEFF/u, '') };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

/**
 * Runs a module that a project has of its own and gives its exports: the user's own program, not content. It can be TypeScript and hold JSX,
 * and needs nothing installed: `preact` is at hand.
 */
export async function importOwn(root: string, path: string): Promise<Own<Record<string, unknown>>> {
  const file = join(root, path);
  try {
    const [{ createJiti }, preact, runtime] = await Promise.all([
      import('jiti'),
      import('preact'),
      import('preact/jsx-runtime'),
    ]);
    const jiti = createJiti(file, {
      fsCache: false,
      moduleCache: false,
      jsx: { runtime: 'automatic', importSource: 'preact' },
      virtualModules: { preact: { ...preact }, 'preact/jsx-runtime': { ...runtime } },
    });
    return { ok: true, value: { ...(await jiti.import<Record<string, unknown>>(file)) } };
  } catch (error) {
    return {
      ok: false,
      problem: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
    };
  }
}
