import { defineConfig } from 'vitest/config';

/** The built site, read from its files: `npm run built`, after `npm run build`. No browser is needed. */
export default defineConfig({ test: { include: ['tests/built/**/*.test.ts'], testTimeout: 30_000 } });
