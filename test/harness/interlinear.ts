import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const MAIN = fileURLToPath(new URL('../../dist/lib/src/cli/main.js', import.meta.url));

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the compiled program as its user would. */
export function interlinear(args: readonly string[], cwd: string, env: Record<string, string> = {}): Ran {
  // Colours are asked for by the tests that want them.
  const surroundings = { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined };
  const ran = spawnSync(process.execPath, [MAIN, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...surroundings, CI: '1', ...env },
  });
  return { code: ran.status, stdout: ran.stdout, stderr: ran.stderr };
}
