import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { browserFlags, findBrowser, noBrowser } from './scripts/find-browser.mjs';

const executablePath = findBrowser();
if (!executablePath) throw new Error(`${noBrowser} Or let npm see to it: npm run browser`);

/** The built site in a real browser. The server takes any free port, so that a site that is being looked at is not disturbed. */
export default defineConfig({
  testDir: 'tests/site',
  fullyParallel: true,
  workers: availableParallelism(),
  // A visit asks for much: it is each of its steps that has to be quick.
  timeout: 240_000,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['./tests/site/slowest-files.ts']],
  use: {
    baseURL: `http://localhost:${process.env['SITE_PORT'] ?? ''}`,
    browserName: 'chromium',
    viewport: { width: 1280, height: 800 },
    // What it answers, no test could hold back or replace. The tests of pages without a network let it in.
    serviceWorkers: 'block',
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    launchOptions: { executablePath, args: browserFlags },
  },
  webServer: { command: 'node scripts/serve.mjs', env: { PORT: '0' }, wait: { stdout: /localhost:(?<site_port>\d+)/ } },
});
