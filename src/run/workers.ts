import { createPool, type Pool } from '../io/pool.js';
import type { WarmThread } from '../io/warm-thread.js';
import type { WorkerTasks } from './worker-tasks.js';
import { WORKER } from './worker.js';

/** The threads that a command works with, and what they share. */
export interface Workers {
  pool: Pool<WorkerTasks>;
  /** How many there are at most. */
  threads: number;
  /** Absolute folder of what is kept from run to run; undefined: nothing is. */
  cache: string | undefined;
}

export interface WorkersRequest extends Omit<Workers, 'pool'> {
  /** What one task may take, see `PoolOptions`. */
  seconds: number;
  /** A worker that was started ahead. */
  warm?: WarmThread | undefined;
}

/** Lends workers to some work, and stops them when it has ended. */
export async function withWorkers<Value>(
  { threads, cache, seconds, warm }: WorkersRequest,
  work: (workers: Workers) => Promise<Value>,
): Promise<Value> {
  const pool = createPool<WorkerTasks>({
    workerUrl: WORKER,
    threads,
    seconds,
    ...(warm === undefined ? {} : { warm }),
  });
  try {
    return await work({ pool, threads, cache });
  } finally {
    await pool.close();
  }
}
