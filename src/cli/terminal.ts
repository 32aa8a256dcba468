import type { Phase, Progress } from '../run/progress.js';

/**
 * Whether to colour what goes to a stream. NO_COLOR and FORCE_COLOR as https://no-color.org and https://force-color.org have them.
 */
export function colorFor(stream: { isTTY?: boolean }): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0';
  return stream.isTTY === true && TERM !== 'dumb';
}

/** Talks about long work on stderr: one live line on a terminal, one line a phase elsewhere. */
export function talker(say: (phase: Phase, live: boolean) => string): {
  progress: Progress;
  done: () => void;
} {
  const live = process.stderr.isTTY && process.env.CI === undefined;
  let last: Phase['name'] | undefined;
  let drawn = 0;
  return {
    progress(phase) {
      if (live) {
        // Every tenth of a second is as often as a person can read.
        const now = performance.now();
        if (phase.name === last && now - drawn < 100) return;
        drawn = now;
        process.stderr.write(`\r\u001b[2K${say(phase, live)}`);
      } else if (phase.name !== last) {
        process.stderr.write(`${say(phase, live)}\n`);
      }
      last = phase.name;
    },
    done() {
      if (live && last !== undefined) process.stderr.write('\r\u001b[2K');
    },
  };
}
