import { defineConfig } from 'vitest/config';

/** The built site in browsers that are not Chromium: `npm run firefox`, `npm run webkit`. Times are long, as a machine may be shared. */
export default defineConfig({
  test: {
    include: ['tests/engines/*.test.ts'],
    reporters: 'verbose',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    teardownTimeout: 20_000,
  },
});
