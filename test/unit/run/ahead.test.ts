import { describe, expect, test } from 'vitest';
import { ahead } from '../../../src/run/ahead.js';

async function all<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const taken: Value[] = [];
  for await (const value of values) taken.push(value);
  return taken;
}

describe('work that is begun ahead', () => {
  test('comes in the order of its items, whichever is ready first', async () => {
    const late = [30, 1, 20, 0, 10];
    const work = (ms: number): Promise<number> =>
      new Promise((resolve) => {
        setTimeout(() => {
          resolve(ms);
        }, ms);
      });
    expect(await all(ahead(late, 3, work))).toEqual(late);
  });

  test.each([1, 2, 4])(
    'is under way at %i places at most, and at as many where there is enough',
    async (width) => {
      let under = 0;
      let most = 0;
      const work = async (): Promise<void> => {
        under += 1;
        most = Math.max(most, under);
        await new Promise((resolve) => setImmediate(resolve));
        await new Promise((resolve) => setImmediate(resolve));
        under -= 1;
      };
      await all(ahead(Array.from({ length: 20 }), width, work));
      expect(most).toBe(width);
    },
  );

  test('fails when the turn of what failed has come, not before', async () => {
    const values = ahead([0, 1, 2], 3, (item) =>
      item === 1 ? Promise.reject(new Error('the second')) : Promise.resolve(item),
    )[Symbol.asyncIterator]();
    expect(await values.next()).toEqual({ done: false, value: 0 });
    await expect(values.next()).rejects.toThrow('the second');
  });

  test('what fails and is not wanted any more disturbs nobody', async () => {
    const unheard: unknown[] = [];
    const hear = (reason: unknown): void => void unheard.push(reason);
    process.on('unhandledRejection', hear);
    for await (const value of ahead([0, 1], 2, (item) =>
      item === 1 ? Promise.reject(new Error('nobody asked')) : Promise.resolve(item),
    )) {
      expect(value).toBe(0);
      break;
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.off('unhandledRejection', hear);
    expect(unheard).toEqual([]);
  });
});
