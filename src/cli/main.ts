#!/usr/bin/env node
import { CommanderError } from 'commander';
import { packageVersion } from '../io/package.js';
import { Refusal } from '../run/refusal.js';
import { EXIT, SIGNAL_EXITS } from './exit-codes.js';
import { createProgram } from './program.js';

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // Publishing is safe to stop at any moment: what was there before stands, or the next command puts it right.
  process.once(signal, () => process.exit(SIGNAL_EXITS[signal]));
}
// `interlinear check | head` closes the pipe early, which is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(EXIT.done);
});

process.exitCode = await main();

async function main(): Promise<number> {
  let code: number = EXIT.done;
  try {
    await createProgram(packageVersion(), (exit) => (code = exit)).parseAsync();
    return code;
  } catch (error) {
    // Commander has printed what it had to say; help and version are its errors too, with exit code 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.refused;
    if (error instanceof Refusal) {
      process.stderr.write(error.problems.map((problem) => `interlinear: ${problem}\n`).join(''));
      return EXIT.refused;
    }
    process.stderr.write(
      `interlinear: a fault of Interlinear, please report it with these lines\n${stackOf(error)}\n`,
    );
    return EXIT.fault;
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
