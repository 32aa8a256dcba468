import { performance } from 'node:perf_hooks';
import { parentPort } from 'node:worker_threads';
import type { StageSums } from '../profile/stages.js';
import { startProfile, takeSums, timed } from '../profile/timed.js';

/** The tasks of a worker by name. Payloads and values are plain data: they are copied between threads, but for the memory that `moved` names. */
export type TaskTable = Record<string, (payload: never) => unknown>;

/** What the pool sends to a worker: one at a time, the next one only after the answer. */
export interface TaskRequest {
  task: string;
  payload: unknown;
  /** Whether its stages are to be timed. */
  profile?: true;
}

/** What a worker answers: `ready` once, when its modules are loaded, then one of the others for each request. */
export type TaskAnswer =
  | { kind: 'ready' }
  | { kind: 'done'; value: unknown; sums?: StageSums }
  | { kind: 'failed'; message: string };

/**
 * The worker's half of the pool: answers what `createPool` sends. To be called once, last, in the file that the pool is given.
 * @throws Error outside of a worker thread
 */
export function serveTasks(tasks: TaskTable): void {
  const port = parentPort;
  if (port === null) throw new Error('serveTasks works in a worker thread only');
  const answer = (message: TaskAnswer, memory: readonly ArrayBuffer[] = []) => {
    port.postMessage(message, memory);
  };
  port.on('message', ({ task, payload, profile }: TaskRequest) => {
    // Until its first task a thread does nothing but load.
    if (profile === true) startProfile(loaded);
    void perform(tasks, task, payload)
      .then((value) => {
        if (profile !== true) answer({ kind: 'done', value }, movedWith(value));
        else timed('hand over', () => answer({ kind: 'done', value, sums: takeSums() }, movedWith(value)));
      })
      .catch((error: unknown) => {
        // Also what cannot be copied: a result with a function in it fails here, and only its task.
        answer({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
      });
  });
  const loaded = performance.eventLoopUtilization().active;
  answer({ kind: 'ready' });
}

/**
 * Marks memory of a value as no longer needed by the worker: it is handed over instead of copied.
 * @returns the value
 */
export function moved<Value extends object>(value: Value, memory: readonly ArrayBuffer[]): Value {
  moving.set(value, memory);
  return value;
}

const moving = new WeakMap<object, readonly ArrayBuffer[]>();

function movedWith(value: unknown): readonly ArrayBuffer[] {
  return typeof value === 'object' && value !== null ? (moving.get(value) ?? []) : [];
}

async function perform(tasks: TaskTable, task: string, payload: unknown): Promise<unknown> {
  const action = Object.hasOwn(tasks, task) ? tasks[task] : undefined;
  if (action === undefined) throw new Error(`no task is called ${task}`);
  // The pool's types tie payloads to names; here, behind the border between threads, the tie is lost.
  return await timed('page', () => action(payload as never));
}
