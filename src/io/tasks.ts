import { parentPort } from 'node:worker_threads';

/** The tasks of a worker by name. Payloads and values are plain data: they are copied between threads. */
export type TaskTable = Record<string, (payload: never) => unknown>;

/** What the pool sends to a worker: one at a time, the next one only after the answer. */
export interface TaskRequest {
  task: string;
  payload: unknown;
}

/** What a worker answers: `ready` once, when its modules are loaded, then one of the others for each request. */
export type TaskAnswer =
  { kind: 'ready' } | { kind: 'done'; value: unknown } | { kind: 'failed'; message: string };

/**
 * The worker's half of the pool: answers what `createPool` sends. To be called once, last, in the file that the pool is given.
 * @throws Error outside of a worker thread
 */
export function serveTasks(tasks: TaskTable): void {
  const port = parentPort;
  if (port === null) throw new Error('serveTasks works in a worker thread only');
  const answer = (message: TaskAnswer) => {
    port.postMessage(message);
  };
  port.on('message', ({ task, payload }: TaskRequest) => {
    void perform(tasks, task, payload)
      .then((value) => {
        answer({ kind: 'done', value });
      })
      .catch((error: unknown) => {
        // Also what cannot be copied: a result with a function in it fails here, and only its task.
        answer({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
      });
  });
  answer({ kind: 'ready' });
}

async function perform(tasks: TaskTable, task: string, payload: unknown): Promise<unknown> {
  const action = Object.hasOwn(tasks, task) ? tasks[task] : undefined;
  if (action === undefined) throw new Error(`no task is called ${task}`);
  // The pool's types tie payloads to names; here, behind the border between threads, the tie is lost.
  return await action(payload as never);
}
