import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { quantile } from '../scripts/bench/moving.mjs';
import { findBrowser, findFirefox } from '../scripts/find-browser.mjs';
import { findPython } from '../scripts/find-python.mjs';
import { root, textOf } from './project.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each(['x', '-1', '70000', '80.5'])('the server refuses PORT=%s, and says what would do', (port) => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/serve.mjs'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, PORT: port },
    timeout: 10_000,
  });
  expect([status, stderr]).toEqual([1, `PORT has to be a number from 0 (any free port) to 65535, not “${port}”.\n`]);
});

test.each([
  { variable: 'CHROMIUM_PATH', find: findBrowser },
  { variable: 'FIREFOX_PATH', find: findFirefox },
])(
  'a browser that $variable names is believed if it is there, and nothing else is taken instead',
  ({ variable, find }) => {
    vi.stubEnv(variable, process.execPath);
    expect(find()).toBe(process.execPath);
    vi.stubEnv(variable, join(root, 'no-such-browser'));
    expect(find()).toBeUndefined();
  },
);

test('without Python on the way there is none', () => {
  vi.stubEnv('PATH', join(root, 'no-such-folder'));
  expect(findPython()).toBeUndefined();
});

test('a quantile is one of the values', () => {
  expect([
    quantile([3, 1, 2], 0),
    quantile([3, 1, 2], 0.5),
    quantile([3, 1, 2], 0.95),
    quantile([3, 1, 2], 1),
    quantile([], 0.5),
  ]).toEqual([1, 2, 3, 3, 0]);
});

const namesIn = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name = '']) => name);
const isMissing = (path: string): boolean => !existsSync(join(root, path));

test('npm’s scripts call files that exist, and the README names scripts that npm has', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
  const called = namesIn(Object.values(scripts).join(' '), /node (scripts\/\S+)/g);
  expect(called).toContain('scripts/serve.mjs');
  expect(called.filter(isMissing)).toEqual([]);
  for (const file of ['README.md', 'CONTRIBUTING.md', '.ci/run']) {
    const named = namesIn(textOf(file), /npm run ([\w-]+)/g);
    expect(named, `${file} names scripts`).not.toEqual([]);
    expect(Object.keys(scripts), file).toEqual(expect.arrayContaining(named));
  }
});

test('every file that README and CONTRIBUTING link to is there', () => {
  const targets = ['README.md', 'CONTRIBUTING.md'].flatMap((file) =>
    namesIn(textOf(file), /\]\((?!https?:)([^)#]+)\)/g),
  );
  expect(targets).toContain('CONTRIBUTING.md');
  expect(targets.filter(isMissing)).toEqual([]);
});
