import { afterEach, describe, expect, test } from 'vitest';
import { createPool, type Pool } from '../../../src/io/pool.js';
import { takeProfile } from '../../../src/profile/profile.js';
import { startProfile, stopProfile } from '../../../src/profile/timed.js';

type Tasks = {
  double: (number: number) => number;
  served: (nothing: null) => number;
  wait: (milliseconds: number) => Promise<string>;
  throw: (message: string) => never;
  exit: (code: number) => never;
  hang: (nothing: null) => never;
  eat: (nothing: null) => never;
  late: (nothing: null) => string;
  crashInUsedThread: (nothing: null) => number;
  uncloneable: (nothing: null) => { method: () => void };
  thread: (nothing: null) => number;
  give: (length: number) => Uint8Array[];
  left: (nothing: null) => number;
};

const pools: Pool<Tasks>[] = [];

function pool(
  options: { threads?: number; seconds?: number; megabytes?: number; worker?: string } = {},
): Pool<Tasks> {
  const { worker = 'worker.mjs', ...rest } = options;
  const workerUrl = new URL(`../../fixtures/pool/${worker}`, import.meta.url);
  const made = createPool<Tasks>({ workerUrl, threads: 1, seconds: 10, ...rest });
  pools.push(made);
  return made;
}

afterEach(async () => {
  stopProfile();
  await Promise.all(pools.splice(0).map((made) => made.close()));
});

describe('createPool', () => {
  test('gives the value of a task, and as many as there are', async () => {
    const { run } = pool({ threads: 2 });
    const outcomes = await Promise.all([1, 2, 3, 4, 5].map((number) => run('double', number)));
    expect(outcomes).toEqual([2, 4, 6, 8, 10].map((value) => ({ kind: 'done', value })));
  });

  test('hands memory over that a worker has no more use for', async () => {
    const { run } = pool();
    expect(await run('give', 3)).toEqual({ kind: 'done', value: [new Uint8Array([7, 7, 7])] });
    expect(await run('left', null)).toEqual({ kind: 'done', value: 0 });
  });

  test('tells what its threads took, where somebody wants to know', async () => {
    const { run } = pool();
    await run('double', 1);
    startProfile(0);
    expect(await run('double', 2)).toEqual({ kind: 'done', value: 4 });
    await run('double', 3);
    const { main, workers } = takeProfile();
    expect(workers.page?.calls).toBe(2);
    expect(workers.start?.calls).toBe(1);
    expect(main['hand over']?.calls).toBe(2);
  });

  test('a task that throws, ends its worker, cannot be answered or does not exist fails alone', async () => {
    const { run } = pool();
    const outcomes = await Promise.all([
      run('throw', 'no such heading'),
      run('double', 1),
      run('exit', 3),
      run('double', 2),
      run('uncloneable', null),
      run('double', 3),
      run('nothing' as 'double', 1),
      run('constructor' as 'double', 1),
      run('double', (() => 1) as never),
      run('double', 4),
    ]);
    expect(outcomes).toEqual([
      { kind: 'failed', message: 'no such heading' },
      { kind: 'done', value: 2 },
      { kind: 'failed', message: 'its thread ended with exit code 3' },
      { kind: 'done', value: 4 },
      { kind: 'failed', message: expect.stringContaining('could not be cloned') as unknown },
      { kind: 'done', value: 6 },
      { kind: 'failed', message: 'no task is called nothing' },
      { kind: 'failed', message: 'no task is called constructor' },
      { kind: 'failed', message: expect.stringContaining('could not be cloned') as unknown },
      { kind: 'done', value: 8 },
    ]);
  });

  test('a task that hangs is stopped by the clock, and the others go on', async () => {
    const { run } = pool({ seconds: 0.5 });
    const outcomes = await Promise.all([run('double', 1), run('hang', null), run('double', 2)]);
    expect(outcomes).toEqual([
      { kind: 'done', value: 2 },
      { kind: 'timeout', seconds: 0.5 },
      { kind: 'done', value: 4 },
    ]);
  });

  test('a task that eats all memory fails alone', async () => {
    const { run } = pool({ megabytes: 32 });
    const outcomes = await Promise.all([run('eat', null), run('double', 2)]);
    expect(outcomes).toEqual([
      { kind: 'failed', message: expect.stringMatching(/memory/u) as unknown },
      { kind: 'done', value: 4 },
    ]);
  });

  test('the clock counts neither waiting in the queue nor the start of a thread', async () => {
    const { run } = pool({ seconds: 0.8 });
    const outcomes = await Promise.all([run('wait', 300), run('wait', 300), run('wait', 300)]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['done', 'done', 'done']);
  });

  test('an answer that came in time counts, however late this thread listens', async () => {
    const { run } = pool({ seconds: 0.5 });
    await run('double', 1);
    const outcome = run('wait', 50);
    // The task is under way: keep this thread from hearing its answer until the clock has run out.
    await new Promise((resolve) => setTimeout(resolve, 20));
    const until = Date.now() + 700;
    while (Date.now() < until);
    expect(await outcome).toEqual({ kind: 'done', value: 'waited' });
  });

  test('a crash in a thread that had other tasks before is tried again in a fresh one', async () => {
    const { run } = pool();
    await run('served', null);
    expect(await run('crashInUsedThread', null)).toEqual({ kind: 'done', value: 1 });
    // In a used thread and in a fresh one: it is the task's own fault.
    expect(await run('exit', 5)).toEqual({ kind: 'failed', message: 'its thread ended with exit code 5' });
  });

  test('an error that comes after the answer harms nobody', async () => {
    const { run } = pool();
    expect(await run('late', null)).toEqual({ kind: 'done', value: 'early' });
    expect(await run('wait', 200)).toEqual({ kind: 'done', value: 'waited' });
  });

  test('threads are started only when a task finds none free', async () => {
    const { run } = pool({ threads: 4 });
    const threads = [await run('thread', null), await run('thread', null), await run('thread', null)];
    expect(new Set(threads.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
  });

  test('workers that cannot start at all are an error of ours, not of a task', async () => {
    const { run } = pool({ worker: 'broken.mjs', threads: 2 });
    const outcomes = await Promise.allSettled([run('double', 1), run('double', 2), run('double', 3)]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    await expect(run('double', 4)).rejects.toThrow('no worker can be started: a module is missing');
  });

  test('closing stops a task in its midst and refuses what comes after', async () => {
    const { run, close } = pool();
    const hanging = run('hang', null);
    const waiting = run('double', 1);
    const both = Promise.allSettled([hanging, waiting]);
    await close();
    expect((await both).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(run('double', 1)).rejects.toThrow('the pool is closed');
  });
});
