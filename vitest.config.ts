import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: [
      'test/browser/**',
      'test/builds/**',
      'test/corpus/**',
      'test/bench/**',
      'test/types/consumer/**',
    ],
    globalSetup: ['test/harness/compile.ts'],
    // Half of the cores is what vitest would take; the tests that wait for programs leave room for two.
    maxWorkers: 2,
    isolate: false,
    testTimeout: 20_000,
  },
});
