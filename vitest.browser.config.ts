import { defineConfig } from 'vitest/config';

/** What a real browser sees: every kind of page in every language, scheme and size. Part of `npm test`, behind the tests that answer sooner. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/harness/compile.ts'],
    testTimeout: 60_000,
  },
});
