// Runs the compiled program again and again in one process, so that its modules are loaded once. Requests and answers are files, since who asks waits
// without an event loop: `interlinear.ts`.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

const [folder = '', main = ''] = process.argv.slice(2);
const parent = process.ppid;
// Each run listens for signals and for its closed stdout.
process.setMaxListeners(0);
process.stdout.setMaxListeners(0);

for (let number = 0; ; number += 1) {
  const { args, cwd } = await request(number);
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr']) {
    process[stream].write = (text, encoding, done) => {
      said[stream] += text;
      (typeof encoding === 'function' ? encoding : done)?.();
      return true;
    };
  }
  process.argv = [process.execPath, main, ...args];
  process.exitCode = undefined;
  let code;
  try {
    process.chdir(cwd);
    // The module that begins everything runs anew under another address; what it imports is there already.
    await import(`${pathToFileURL(main).href}?run=${number}`);
    code = process.exitCode ?? 0;
  } catch (error) {
    said.stderr += String(error?.stack ?? error);
    code = 1;
  }
  process.exitCode = undefined;
  const answer = join(folder, `answer-${number}`);
  writeFileSync(`${answer}.part`, JSON.stringify({ code, ...said }));
  renameSync(`${answer}.part`, answer);
}

async function request(number) {
  const file = join(folder, `request-${number}`);
  while (!existsSync(file)) {
    // Nobody is left to ask.
    if (process.ppid !== parent) process.exit();
    await sleep(5);
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}
