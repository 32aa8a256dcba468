import { once } from 'node:events';
import { afterEach, describe, expect, test } from 'vitest';
import { createPool, type Pool } from '../../../src/io/pool.js';
import { warmThread, type WarmThread } from '../../../src/io/warm-thread.js';

type Tasks = { double: (number: number) => number; thread: (nothing: null) => number };

const workerAt = (name: string): URL => new URL(`../../fixtures/pool/${name}`, import.meta.url);
const pools: Pool<Tasks>[] = [];

function poolOf(warm: WarmThread): Pool<Tasks> {
  const made = createPool<Tasks>({ workerUrl: workerAt('worker.mjs'), threads: 1, seconds: 10, warm });
  pools.push(made);
  return made;
}

afterEach(async () => {
  await Promise.all(pools.splice(0).map((made) => made.close()));
});

describe('warmThread', () => {
  test('a pool uses the thread that is loading, and starts no other', async () => {
    const warm = warmThread(workerAt('worker.mjs'));
    const { run } = poolOf(warm);
    expect(await run('thread', null)).toEqual({ kind: 'done', value: warm.worker.threadId });
  });

  test('a pool uses the thread that has loaded meanwhile', async () => {
    const warm = warmThread(workerAt('worker.mjs'));
    await once(warm.worker, 'message');
    expect(warm.state).toBe('idle');
    const { threadId } = warm.worker;
    const { run } = poolOf(warm);
    expect(await run('thread', null)).toEqual({ kind: 'done', value: threadId });
    expect(await run('double', 4)).toEqual({ kind: 'done', value: 8 });
  });

  test('where it has ended, the pool starts another one', async () => {
    const warm = warmThread(workerAt('worker.mjs'));
    await warm.worker.terminate();
    expect(warm.state).toBe('gone');
    const { run } = poolOf(warm);
    expect(await run('double', 2)).toEqual({ kind: 'done', value: 4 });
  });
});
