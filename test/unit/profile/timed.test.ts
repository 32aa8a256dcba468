import { afterEach, expect, test } from 'vitest';
import { hearSums, takeProfile } from '../../../src/profile/profile.js';
import {
  isProfiling,
  startProfile,
  stopProfile,
  takeSums,
  timed,
  timedEach,
  timedUntil,
} from '../../../src/profile/timed.js';

afterEach(stopProfile);

/** Keeps the thread at work. */
function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

test('what nobody asked for is not timed', () => {
  expect(timed('parse', () => 7)).toBe(7);
  expect(isProfiling()).toBe(false);
  expect(takeSums()).toEqual({});
});

test('a stage is not charged with the stages inside it', () => {
  startProfile(0);
  timed('page', () => {
    timed('parse', () => {
      work(20);
    });
    timed('parse', () => {
      work(20);
    });
    timed('checks', () => {
      timed('figures read', () => {
        work(20);
      });
    });
  });
  const sums = takeSums();
  expect(sums.parse?.calls).toBe(2);
  expect(sums.parse?.busy).toBeGreaterThanOrEqual(40);
  expect(sums['figures read']?.busy).toBeGreaterThanOrEqual(20);
  // Empty but for calls: far less than what lies inside.
  expect(sums.page?.busy).toBeLessThan(20);
  expect(sums.checks?.busy).toBeLessThan(20);
});

test('a stage that throws is timed, and the one outside goes on', () => {
  startProfile(0);
  timed('page', () => {
    expect(() =>
      timed('parse', () => {
        work(20);
        throw new Error('broken');
      }),
    ).toThrow('broken');
  });
  const sums = takeSums();
  expect(sums.parse?.busy).toBeGreaterThanOrEqual(20);
  expect(sums.page?.busy).toBeLessThan(20);
});

test('what waits is in flight until its answer', async () => {
  startProfile(0);
  const wait = () => new Promise<number>((resolve) => setTimeout(resolve, 30, 7));
  expect(await Promise.all([timedUntil('read', wait), timedUntil('read', wait)])).toEqual([7, 7]);
  const { read } = takeSums();
  expect(read?.calls).toBe(2);
  expect(read?.flight).toBeGreaterThanOrEqual(58);
  expect(read?.busy).toBeLessThan(29);
});

test('items are timed as they are made, not as they are used', () => {
  startProfile(0);
  const items = function* () {
    work(10);
    yield 1;
    work(10);
    yield 2;
  };
  const seen: number[] = [];
  for (const item of timedEach('site', items())) {
    seen.push(item);
    work(30);
  }
  expect(seen).toEqual([1, 2]);
  const { site } = takeSums();
  expect(site?.busy).toBeGreaterThanOrEqual(20);
  expect(site?.busy).toBeLessThan(60);
});

test('sums begin anew once taken', () => {
  startProfile(0);
  timed('parse', () => 1);
  expect(takeSums().parse?.calls).toBe(1);
  expect(takeSums().parse).toBeUndefined();
});

test('a profile is of this thread and of what workers told', () => {
  startProfile(12);
  timed('header', () => {
    work(5);
  });
  hearSums({ parse: { calls: 2, busy: 3, flight: 0 } });
  hearSums({ parse: { calls: 1, busy: 1, flight: 0 } });
  const { main, workers, clock } = takeProfile();
  expect(main.start).toEqual({ calls: 1, busy: 12, flight: 0 });
  expect(main.header?.calls).toBe(1);
  expect(workers).toEqual({ parse: { calls: 3, busy: 4, flight: 0 } });
  const all = Object.values(main).reduce((sum, { busy }) => sum + busy, 0);
  expect(all).toBeCloseTo(clock, 0);
  expect(isProfiling()).toBe(false);
});
