import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/corpus/**', 'test/bench/**', 'test/types/consumer/**'],
    globalSetup: ['test/harness/compile.ts'],
    testTimeout: 20_000,
  },
});
