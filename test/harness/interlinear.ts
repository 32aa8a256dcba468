import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const MAIN = fileURLToPath(new URL('../../dist/lib/src/cli/main.js', import.meta.url));

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

/**
 * Runs the compiled program as its user would; in a process that has loaded its modules before, unless surroundings of its own are asked for. The
 * threads that do the work are new ones each time.
 */
export function interlinear(args: readonly string[], cwd: string, env?: Record<string, string>): Ran {
  return env === undefined ? askHost(args, cwd) : startProgram(args, cwd, env);
}

/** Runs the compiled program in a process of its own. */
export function startProgram(args: readonly string[], cwd: string, env: Record<string, string> = {}): Ran {
  const ran = spawnSync(process.execPath, [MAIN, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...surroundings(), ...env },
  });
  return { code: ran.status, stdout: ran.stdout, stderr: ran.stderr };
}

function surroundings(): NodeJS.ProcessEnv {
  // Colours are asked for by the tests that want them.
  return { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, CI: '1' };
}

/** The process that runs one program after the other, started when it is first needed. */
let host: { folder: string; asked: number } | undefined;

const PATIENCE = 60_000;

function askHost(args: readonly string[], cwd: string): Ran {
  host ??= startHost();
  const { folder } = host;
  const number = host.asked;
  host.asked += 1;
  writeFileSync(join(folder, 'part'), JSON.stringify({ args, cwd }));
  renameSync(join(folder, 'part'), join(folder, `request-${number}`));
  const answer = join(folder, `answer-${number}`);
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; !existsSync(answer); waited += 5) {
    if (waited > PATIENCE) throw new Error(`interlinear ${args.join(' ')} in ${cwd} gave no answer`);
    Atomics.wait(pause, 0, 0, 5);
  }
  return JSON.parse(readFileSync(answer, 'utf8')) as Ran;
}

function startHost(): { folder: string; asked: number } {
  const folder = mkdtempSync(join(tmpdir(), 'interlinear-host-'));
  const script = fileURLToPath(new URL('cli-host.mjs', import.meta.url));
  const child = spawn(process.execPath, [script, folder, MAIN], { env: surroundings(), stdio: 'ignore' });
  child.unref();
  process.once('exit', () => child.kill());
  return { folder, asked: 0 };
}
