import { describe, expect, test } from 'vitest';
import { Refusal } from '../../../../src/run/refusal.js';
import { isOfShard, readShard } from '../../../../src/run/analyse/shard.js';

describe('readShard', () => {
  test.each<[string | true, Record<string, string>, { index: number; count: number }]>([
    ['1/4', {}, { index: 0, count: 4 }],
    ['4/4', {}, { index: 3, count: 4 }],
    ['4', { JOB_COMPLETION_INDEX: '0' }, { index: 0, count: 4 }],
    ['4', { JOB_COMPLETION_INDEX: '3' }, { index: 3, count: 4 }],
    [true, { CI_NODE_INDEX: '2', CI_NODE_TOTAL: '5' }, { index: 1, count: 5 }],
  ])('%s with %o', (option, env, shard) => {
    expect(readShard(option, env)).toEqual(shard);
  });

  test.each<[string | true, Record<string, string>]>([
    ['0/4', {}],
    ['5/4', {}],
    ['4', {}],
    ['4', { JOB_COMPLETION_INDEX: '4' }],
    ['', {}],
    ['a/b', {}],
    ['1/4/2', {}],
    [true, {}],
    [true, { CI_NODE_INDEX: '0', CI_NODE_TOTAL: '5' }],
    [true, { CI_NODE_INDEX: '1' }],
  ])('%s with %o is refused', (option, env) => {
    expect(() => readShard(option, env)).toThrow(Refusal);
  });
});

test('each slug belongs to one shard', () => {
  const count = 3;
  for (let place = 0; place < 10; place += 1)
    expect([0, 1, 2].filter((index) => isOfShard(place, { index, count }))).toHaveLength(1);
  expect(isOfShard(7, undefined)).toBe(true);
});
