/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** Astro's own Vite configuration, so that a test sees `~/`, import.meta.glob and .tsx exactly as the site does. */
export default getViteConfig({
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/site/**', 'tests/built/**', 'tests/engines/**', 'node_modules/**'],
    testTimeout: 30_000,
  },
});
