import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: { include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}'], exclude: ['tests/site/**', 'node_modules/**'] },
});
