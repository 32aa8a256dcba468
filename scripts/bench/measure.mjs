// What a run of a program takes: wall clock, processor time of all its threads and processes, peak memory; and what it leaves.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const TIME = '/usr/bin/time';

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {{ wall: number, cpu: number, megabytes: number, stderr: string }} seconds, seconds, MiB of the largest process
 * @throws Error where the program fails
 */
export function measure(command, args, options = {}) {
  if (!existsSync(TIME)) throw new Error(`${TIME} is needed: apt-get install time`);
  const ran = spawnSync(TIME, ['-f', 'took %e %U %S %M', command, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    ...options,
  });
  const took = /took ([\d.]+) ([\d.]+) ([\d.]+) (\d+)\s*$/.exec(ran.stderr);
  if (ran.status !== 0 || took === null)
    throw new Error(`${command} ${args.join(' ')} ended with ${ran.status}\n${ran.stdout}\n${ran.stderr}`);
  const [, wall, user, system, kilobytes] = took.map(Number);
  return { wall, cpu: user + system, megabytes: kilobytes / 1024, stderr: ran.stderr };
}

/**
 * The run in the middle, by processor time.
 * @param {number} times
 * @param {() => { wall: number, cpu: number, megabytes: number }} run
 */
export function median(times, run) {
  return middle(Array.from({ length: times }, run));
}

/** The one in the middle, by processor time. */
export function middle(runs) {
  return [...runs].sort((a, b) => a.cpu - b.cpu)[Math.floor(runs.length / 2)];
}

/**
 * The files below a folder, as far as they were written since a moment.
 * @param {string} folder
 * @param {number} [since] milliseconds of the clock
 * @returns {{ files: number, bytes: number }}
 */
export function sizeOf(folder, since = 0) {
  const size = { files: 0, bytes: 0 };
  if (!existsSync(folder)) return size;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const { size: bytes, mtimeMs } = statSync(join(entry.parentPath, entry.name));
    if (mtimeMs < since) continue;
    size.files += 1;
    size.bytes += bytes;
  }
  return size;
}
