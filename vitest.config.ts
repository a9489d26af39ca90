/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** Astro's own Vite configuration, so that a test sees `~/`, import.meta.glob and .tsx exactly as the site does. */
export default getViteConfig({
  test: {
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // The files share what they import, which takes a fifth of the time. So each has to put back what it stubs.
          isolate: false,
          include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/{built,engines,site}/**'],
        },
      },
      // What the build wrote: it has to be there.
      { extends: true, test: { name: 'built', include: ['tests/built/**/*.test.ts'] } },
    ],
  },
});
