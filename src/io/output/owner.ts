import { readFileSync } from 'node:fs';

/**
 * Who does something to an output, as a part of a file name: process number, when the process began as far as the system tells (a number that
 * tells two processes with one number apart), and the name of the undertaking: `4711.8123456.9f3a01bc`.
 */
export type Owner = string;

/** A name for an undertaking of this process. It counts as alive until `forgetOwner`. */
export function createOwner(undertaking: string): Owner {
  const owner = `${process.pid}.${beginning(process.pid)}.${undertaking}`;
  living.add(owner);
  return owner;
}

export function forgetOwner(owner: Owner): void {
  living.delete(owner);
}

/** Whether the process of an undertaking still runs and is at it. What is no owner's name is dead. */
export function isAlive(owner: Owner): boolean {
  const [pid = '', began = ''] = owner.split('.');
  if (!/^[1-9]\d{0,9}$/u.test(pid)) return false;
  if (Number(pid) === process.pid && began === beginning(process.pid)) return living.has(owner);
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    // EPERM: it runs, but is somebody else's.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  return began === '' || began === beginning(Number(pid));
}

/** Undertakings of this process that are not at their end. */
const living = new Set<Owner>();

/** When a process began, in ticks since the machine did; empty where the system has no such file, or no such process. */
function beginning(pid: number): string {
  try {
    // Fields are separated by spaces, but the second is the program's name in brackets and may hold any character: proc_pid_stat(5).
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
