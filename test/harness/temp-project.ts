import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Takes what is to be done when the test, or the whole file, is over. */
type Cleaner = (clean: () => void) => void;

/** A project in a folder of its own that goes with the test. */
export function tempProject(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  whenOver: Cleaner = onTestFinished,
): string {
  const root = mkdtempSync(join(tmpdir(), 'interlinear-'));
  whenOver(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) writeInto(root, path, content);
  return root;
}

/** A copy of this project's own pages. */
export function copyOfContent(whenOver: Cleaner = onTestFinished): string {
  const root = tempProject({}, whenOver);
  cpSync(new URL('../../content', import.meta.url), join(root, 'content'), { recursive: true });
  return root;
}

export function writeInto(root: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}
