import { join } from 'node:path';
import { readBytes } from './files.js';
import { noteUnknowable } from './trace.js';

/** Something of a project's own that could be read, or why it could not. */
export type Own<Value> = { ok: true; value: Value } | { ok: false; problem: string };

/** A text that a project has of its own: a stylesheet, a logo. */
export async function readOwnText(root: string, path: string): Promise<Own<string>> {
  const read = await readBytes(join(root, path));
  if (!read.ok) return read;
  const text = Buffer.from(read.bytes).toString('utf8');
  return { ok: true, value: text.replace(/^\uFEFF/u, '') };
}

/**
 * Runs a module that a project has of its own and gives its exports: the user's own program, not content. It can be TypeScript and hold JSX,
 * and needs nothing installed: `preact` is at hand.
 */
export async function importOwn(root: string, path: string): Promise<Own<Record<string, unknown>>> {
  const file = join(root, path);
  // It can import whatever there is and ask the machine itself.
  noteUnknowable();
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
