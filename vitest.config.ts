import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/corpus/**', 'test/bench/**', 'test/types/consumer/**'],
    testTimeout: 20_000,
  },
});
