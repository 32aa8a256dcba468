import { renameSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Renames a folder or a file. On Windows a virus scanner or indexer that looks at it makes that fail for a moment: there we try again for two
 * seconds.
 * @throws Error as `node:fs` does
 */
export async function renameFirmly(from: string, to: string): Promise<void> {
  const patience = performance.now() + (process.platform === 'win32' ? 2000 : 0);
  for (;;) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (performance.now() >= patience || !PASSING.has(codeOf(error) ?? '')) throw error;
      await sleep(50);
    }
  }
}

/** The system's name of an error: `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

const PASSING: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY']);
