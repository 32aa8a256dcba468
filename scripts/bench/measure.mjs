// What a run of a program takes: wall clock, processor time of all its threads and processes, peak memory.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const TIME = '/usr/bin/time';

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {{ wall: number, cpu: number, megabytes: number }} seconds, seconds, MiB
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
    throw new Error(`${command} ${args.join(' ')} ended with ${ran.status}\n${ran.stderr}`);
  const [, wall, user, system, kilobytes] = took.map(Number);
  return { wall, cpu: user + system, megabytes: kilobytes / 1024 };
}

/**
 * The run in the middle, by processor time.
 * @param {number} times
 * @param {() => { wall: number, cpu: number, megabytes: number }} run
 */
export function median(times, run) {
  const runs = Array.from({ length: times }, run).sort((a, b) => a.cpu - b.cpu);
  return runs[Math.floor(times / 2)];
}
