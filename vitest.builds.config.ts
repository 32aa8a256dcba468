import { defineConfig } from 'vitest/config';

/** Builds over and over: unchanged, edited, killed, two at once. Part of `npm test`, behind the tests that answer sooner. */
export default defineConfig({
  test: {
    include: ['test/builds/**/*.test.ts'],
    globalSetup: ['test/harness/compile.ts'],
    maxWorkers: 2,
    isolate: false,
    testTimeout: 60_000,
  },
});
