import { basename } from 'node:path';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** How many are told of. */
const MOST = 8;

/** Says at the end which spec files took the longest. Playwright's own list leaves out files whose tests run side by side, as all of ours do. */
export default class SlowestFiles implements Reporter {
  readonly #files = new Map<string, { tests: number; seconds: number }>();

  onTestEnd({ location }: TestCase, { duration }: TestResult): void {
    const name = basename(location.file);
    const { tests, seconds } = this.#files.get(name) ?? { tests: 0, seconds: 0 };
    this.#files.set(name, { tests: tests + 1, seconds: seconds + duration / 1000 });
  }

  onEnd(): void {
    const slowest = [...this.#files].sort(([, a], [, b]) => b.seconds - a.seconds).slice(0, MOST);
    console.log('\nSlowest spec files, in seconds of all workers together:');
    for (const [name, { tests, seconds }] of slowest)
      console.log(`${seconds.toFixed(0).padStart(6)}  ${name}, ${tests} ${tests === 1 ? 'test' : 'tests'}`);
  }

  printsToStdio(): boolean {
    return false;
  }
}
