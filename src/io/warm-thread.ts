import { Worker } from 'node:worker_threads';

/** Most memory of one thread's heap in MiB, where a pool does not say otherwise. */
export const HEAP_MEGABYTES = 2048;

/** A thread that was started before there was a pool, so that it loads its modules while the program is at other work. */
export interface WarmThread {
  worker: Worker;
  /** `gone`: it has ended, or was stopped; a pool starts another one in its place, and sees what is wrong. */
  state: 'starting' | 'idle' | 'gone';
}

/**
 * Starts a thread ahead of time. It does not keep the program from ending, be it never used.
 * @param workerUrl a module that calls `serveTasks`
 */
export function warmThread(workerUrl: URL): WarmThread {
  const worker = new Worker(workerUrl, { resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES } });
  worker.unref();
  const thread: WarmThread = { worker, state: 'starting' };
  // The first message is that its modules are loaded: without a pool there is nothing else to be said.
  worker.once('message', () => {
    if (thread.state === 'starting') thread.state = 'idle';
  });
  const leave = () => {
    thread.state = 'gone';
  };
  worker.once('error', leave);
  worker.once('exit', leave);
  return thread;
}
