import { defineConfig } from 'vitest/config';

/** Counts and measures over real documentation in the folder that INTERLINEAR_CORPUS names; not part of `npm test`. */
export default defineConfig({
  test: { include: ['test/{corpus,bench}/**/*.test.ts'], testTimeout: 1_800_000, hookTimeout: 1_800_000 },
});
