import { Worker } from 'node:worker_threads';
import { hearSums } from '../profile/profile.js';
import { isProfiling, timed } from '../profile/timed.js';
import type { TaskAnswer, TaskRequest, TaskTable } from './tasks.js';
import { HEAP_MEGABYTES, type WarmThread } from './warm-thread.js';

/** What became of a task. `failed`: it threw, or took its worker down with it. `timeout`: it was stopped. */
export type Outcome<Value> =
  { kind: 'done'; value: Value } | { kind: 'failed'; message: string } | { kind: 'timeout'; seconds: number };

/** Runs tasks in worker threads, each on its own: what one of them does to its thread costs that task alone. */
export interface Pool<Tasks extends TaskTable> {
  /**
   * Runs a task as soon as a thread is free; tasks start in the order of calls.
   * @throws Error where the pool is closed or its workers do not start at all: our fault, not the task's
   */
  run: <Name extends keyof Tasks & string>(
    task: Name,
    payload: Parameters<Tasks[Name]>[0],
  ) => Promise<Outcome<Awaited<ReturnType<Tasks[Name]>>>>;
  /** Stops all threads, also in the middle of a task. Tasks that have no outcome yet are rejected. */
  close: () => Promise<void>;
}

export interface PoolOptions {
  /** A module that calls `serveTasks`. */
  workerUrl: URL;
  /** Most threads at once, at least 1. They are started when a task finds none free, never before. */
  threads: number;
  /** What one task may take, counted from when its thread takes it up: neither waiting nor loading modules counts. */
  seconds: number;
  /** Memory of one thread's heap in MiB. A task that needs more fails. */
  megabytes?: number;
  /** A thread of the same module that was started ahead. */
  warm?: WarmThread;
}

/*
 * A pool of our own, because the well-known ones lose a task in the cases that this one is for. tinypool 2.2 listens to a worker's `error` but
 * not to its `exit`: a task that calls `process.exit` never settles. Its abort signal does end the thread, but tasks that wait in the queue get
 * no new one unless `minThreads` threads were started at once; and nobody is told when a task leaves the queue, so that a clock counts waiting.
 */
export function createPool<Tasks extends TaskTable>(options: PoolOptions): Pool<Tasks> {
  const pool = new ThreadPool(options);
  return {
    // The table's types are all that ties a value to its task: what comes back from a thread is data without a type.
    run: (task, payload) => pool.run({ task, payload }) as Promise<never>,
    close: () => pool.close(),
  };
}

interface Job {
  request: TaskRequest;
  settle: (outcome: Outcome<unknown>) => void;
  reject: (error: Error) => void;
}

interface Thread {
  worker: Worker;
  state: 'starting' | 'idle' | 'busy' | 'gone';
  /** The task that it is at; while it starts, the one that it is started for, if that may not go to any other. */
  job: Job | undefined;
  /** Tasks that it has taken up. */
  tasks: number;
  clock: NodeJS.Timeout | undefined;
}

/** Loading our modules takes well under a second; a machine under heavy load may need many. */
const START_SECONDS = 60;
/** So many starts in a row must fail before we believe that no worker can start. */
const FAILED_STARTS = 3;

class ThreadPool {
  private readonly options: PoolOptions;
  private readonly queue: Job[] = [];
  private readonly threads = new Set<Thread>();
  private failedStarts = 0;
  /** Why no task can run any more. */
  private broken: Error | undefined;

  constructor(options: PoolOptions) {
    this.options = options;
    const { warm } = options;
    if (warm === undefined || warm.state === 'gone') return;
    const thread = this.adopt(warm.worker);
    // From now on it is told of by its messages, as any other.
    if (warm.state === 'idle') this.rest(thread);
  }

  run(request: TaskRequest): Promise<Outcome<unknown>> {
    return new Promise((settle, reject) => {
      if (this.broken !== undefined) {
        reject(this.broken);
        return;
      }
      this.queue.push({ request, settle, reject });
      this.assign();
    });
  }

  async close(): Promise<void> {
    this.giveUp(new Error('the pool is closed'));
    await Promise.all(
      [...this.threads].map(async (thread) => {
        this.dismiss(thread)?.reject(new Error('the pool is closed'));
        await thread.worker.terminate();
      }),
    );
  }

  /** Hands waiting tasks to idle threads, and starts threads for what is left. */
  private assign(): void {
    for (const thread of this.threads) {
      if (thread.state !== 'idle') continue;
      const job = this.queue.shift();
      if (job === undefined) return;
      this.hand(thread, job);
    }
    const free = [...this.threads].filter(({ state, job }) => state === 'starting' && job === undefined);
    // One that was started ahead did not keep the program from ending; now there is work for it.
    if (this.queue.length > 0) for (const { worker } of free) worker.ref();
    let starting = free.length;
    while (starting < this.queue.length && this.threads.size < Math.max(1, this.options.threads)) {
      this.start();
      starting += 1;
    }
  }

  private start(job?: Job): void {
    const { workerUrl, megabytes } = this.options;
    const worker = new Worker(workerUrl, {
      resourceLimits: { maxOldGenerationSizeMb: megabytes ?? HEAP_MEGABYTES },
    });
    this.adopt(worker, job);
  }

  private adopt(worker: Worker, job?: Job): Thread {
    const thread: Thread = { worker, state: 'starting', job, tasks: 0, clock: undefined };
    this.threads.add(thread);
    this.startClock(thread, START_SECONDS, () => {
      this.crash(thread, `it did not start within ${START_SECONDS} s`);
    });
    worker.on('message', (answer: TaskAnswer) => {
      this.hear(thread, answer);
    });
    // What cannot be read as a message is a broken answer, and so are errors that nobody caught and running out of memory.
    worker.on('messageerror', (error) => {
      this.crash(thread, error.message);
    });
    worker.on('error', (error: unknown) => {
      this.crash(thread, error instanceof Error ? error.message : String(error));
    });
    worker.on('exit', (code) => {
      this.crash(thread, `its thread ended with exit code ${code}`);
    });
    return thread;
  }

  private hand(thread: Thread, job: Job): void {
    try {
      const request: TaskRequest = isProfiling() ? { ...job.request, profile: true } : job.request;
      timed('hand over', () => thread.worker.postMessage(request));
    } catch (error) {
      // The payload cannot be copied. The thread has not noticed.
      job.settle({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
      this.assign();
      return;
    }
    thread.state = 'busy';
    thread.job = job;
    thread.tasks += 1;
    thread.worker.ref();
    const { seconds } = this.options;
    this.startClock(thread, seconds, () => {
      const late = this.dismiss(thread);
      void thread.worker.terminate();
      late?.settle({ kind: 'timeout', seconds });
      this.assign();
    });
  }

  private hear(thread: Thread, answer: TaskAnswer): void {
    if (thread.state === 'gone') return;
    const { job } = thread;
    this.rest(thread);
    if (answer.kind === 'ready') {
      this.failedStarts = 0;
      if (job !== undefined) this.hand(thread, job);
    } else if (answer.kind === 'done') {
      if (answer.sums !== undefined) hearSums(answer.sums);
      job?.settle({ kind: 'done', value: answer.value });
    } else {
      job?.settle(answer);
    }
    this.assign();
  }

  /** A thread has nothing to do. It must not keep the program from ending. */
  private rest(thread: Thread): void {
    clearTimeout(thread.clock);
    thread.state = 'idle';
    thread.job = undefined;
    thread.worker.unref();
  }

  /** A thread has ended by itself, or is about to. */
  private crash(thread: Thread, message: string): void {
    if (thread.state === 'gone') return;
    const starting = thread.state === 'starting';
    const job = this.dismiss(thread);
    void thread.worker.terminate();
    if (starting) {
      this.failedStarts += 1;
      if (this.failedStarts >= FAILED_STARTS) this.giveUp(new Error(`no worker can be started: ${message}`));
      if (this.broken !== undefined) job?.reject(this.broken);
      else if (job !== undefined) this.start(job);
    } else if (job !== undefined && thread.tasks > 1) {
      // What earlier tasks left behind (memory, a late error) must not be laid at this one's door: its outcome would depend on which thread it
      // met. It gets one more chance, in a thread of its own.
      this.start(job);
    } else {
      job?.settle({ kind: 'failed', message });
    }
    this.assign();
  }

  /** Takes a thread out of the pool. @returns the task that it had */
  private dismiss(thread: Thread): Job | undefined {
    clearTimeout(thread.clock);
    const { job } = thread;
    thread.state = 'gone';
    thread.job = undefined;
    this.threads.delete(thread);
    return job;
  }

  private giveUp(error: Error): void {
    this.broken = error;
    for (const job of this.queue.splice(0)) job.reject(error);
  }

  private startClock(thread: Thread, seconds: number, late: () => void): void {
    const { job } = thread;
    thread.clock = setTimeout(() => {
      // Where this thread was busy itself, the answer may have arrived in time and wait to be heard: let messages go first.
      setImmediate(() => {
        if (thread.state !== 'gone' && thread.state !== 'idle' && thread.job === job) late();
      });
    }, seconds * 1000);
  }
}
