import { expect, test } from 'vitest';
import { threadsFor } from '../../../src/run/threads.js';

test.each([
  // pages, processors, asked for → threads
  [5, 8, undefined, 1],
  [100, 8, undefined, 5],
  [600, 2, undefined, 1],
  [600, 8, undefined, 7],
  [6000, 2, undefined, 1],
  [6000, 8, undefined, 7],
  [600, 2, 2, 2],
  [600, 8, 1, 1],
  [6000, 2, 2, 2],
  [5, 8, 4, 1],
  [0, 1, undefined, 1],
])('%i pages on %i processors, %s asked for: %i', (pages, processors, most, threads) => {
  expect(threadsFor(pages, processors, most)).toBe(threads);
});
