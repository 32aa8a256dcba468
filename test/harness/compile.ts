import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Compiles the program once before the tests: those of the command line, the workers and the browser run what is shipped. */
export default function setup(): void {
  const cwd = fileURLToPath(new URL('../..', import.meta.url));
  execFileSync('npm', ['run', '--silent', 'compile'], {
    cwd,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}
