/**
 * Everything that is tested, as fast as this machine allows: `npm test`. Steps that need nothing of each other run side by side, as many as
 * there are cores; the browser's tests have the machine to themselves. The first failure stops the rest, and is printed whole. At the end it
 * says where the time went. Some steps alone, with what they need: npm test -- site
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { argv, platform } from 'node:process';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} command
 * @property {readonly string[]} [after] steps whose work this one needs
 * @property {boolean} [alone] it uses all cores by itself, and its output is shown as it comes
 * @property {Readonly<Record<string, string>>} [env]
 */

/** @type {readonly Step[]} What is listed first starts first. The build writes the types that lint and the type check read. */
export const steps = [
  { name: 'build', command: ['npm', 'run', 'build'], env: { BENCH: '1' } },
  { name: 'unit', command: ['npm', 'run', 'unit'] },
  // Not at the same time as the other build: they share what Astro keeps of the content.
  {
    name: 'build for a folder',
    command: ['npm', 'run', 'build', '--', '--outDir', 'dist-sub-path'],
    env: { BASE: '/bullseye/', SITE: 'https://example.org' },
    after: ['build'],
  },
  { name: 'lint', command: ['npm', 'run', 'lint'], after: ['build'] },
  { name: 'types', command: ['npm', 'run', 'types'], after: ['build'] },
  { name: 'built', command: ['npm', 'run', 'built'], after: ['build'] },
  { name: 'dead', command: ['npm', 'run', 'dead'], after: ['build'] },
  { name: 'formatted', command: ['npm', 'run', 'formatted'] },
  { name: 'firefox', command: ['npm', 'run', 'firefox'], after: ['build'] },
  {
    name: 'site',
    command: ['npm', 'run', 'site', '--', '--max-failures=1'],
    after: ['build', 'build for a folder'],
    alone: true,
  },
];

/**
 * The steps of these names and all that they need, in the order of the table; all steps where none is named.
 * @param {readonly Step[]} table
 * @param {readonly string[]} names
 * @returns {Step[]}
 */
export function chosen(table, names) {
  const unknown = names.filter((name) => !table.some((step) => step.name === name));
  if (unknown.length > 0)
    throw new Error(`There is no step “${unknown.join('”, “')}”. Steps: ${table.map(({ name }) => name).join(', ')}.`);
  const wanted = new Set(names.length > 0 ? names : table.map(({ name }) => name));
  // What is added on the way is visited, too.
  for (const wantedName of wanted)
    for (const needed of table.find(({ name }) => name === wantedName)?.after ?? []) wanted.add(needed);
  return table.filter(({ name }) => wanted.has(name));
}

/**
 * What may start now: as many as cores are free; a step that wants to be alone when nothing else is left to do.
 * @param {readonly Step[]} waiting
 * @param {readonly Step[]} running
 * @param {ReadonlySet<string>} done names
 * @param {number} cores
 * @returns {Step[]}
 */
export function startable(waiting, running, done, cores) {
  const able = waiting.filter(({ after = [] }) => after.every((name) => done.has(name)));
  if (waiting.some(({ alone }) => !alone)) return able.filter(({ alone }) => !alone).slice(0, cores - running.length);
  return running.length > 0 ? [] : able.slice(0, 1);
}

/** How long a step that is told to end may take to clear up. */
const PATIENCE_MS = 5000;

/** @typedef {{ step: Step, child: import('node:child_process').ChildProcess, output: Buffer[], began: number }} Running */

/** @param {Step} step @returns {Running} */
function start(step) {
  const [program = '', ...words] = step.command;
  const stdio = step.alone ? 'inherit' : 'pipe';
  const child = spawn(program, words, {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...process.env, ...step.env },
    stdio: ['ignore', stdio, stdio],
    // A group of its own, so that it can be ended with all that it started. Windows has none, and its npm is a script.
    detached: platform !== 'win32',
    shell: platform === 'win32',
  });
  /** @type {Running} */
  const running = { step, child, output: [], began: performance.now() };
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (/** @type {Buffer} */ part) => running.output.push(part));
  return running;
}

/** Ends a step and all that it started. @param {Running} running @param {NodeJS.Signals} signal */
function end({ child: { pid } }, signal) {
  if (pid === undefined) return;
  if (platform === 'win32') spawn('taskkill', ['/pid', String(pid), '/t', '/f']);
  else
    try {
      process.kill(-pid, signal);
    } catch {
      // It has ended by itself.
    }
}

const seconds = (/** @type {number} */ ms) => `${(ms / 1000).toFixed(1).padStart(6)} s`;

/**
 * Runs steps until all have passed or one has failed, and tells of it.
 * @param {readonly Step[]} all
 * @param {number} cores
 * @returns {Promise<number>} what the program should exit with
 */
export async function runAll(all, cores = availableParallelism()) {
  const began = performance.now();
  /** @type {Set<Running>} */
  const running = new Set();
  /** @type {Map<string, number>} */
  const took = new Map();
  let waiting = all;
  let failed = false;

  const stop = (/** @type {NodeJS.Signals} */ signal) => {
    failed = true;
    waiting = [];
    for (const one of running) {
      end(one, signal);
      setTimeout(() => end(one, 'SIGKILL'), PATIENCE_MS).unref();
    }
  };
  // Playwright closes its browsers when it is interrupted, not when it is terminated.
  const interrupted = () => stop('SIGINT');
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  for (const signal of signals) process.on(signal, interrupted);

  await new Promise((/** @type {(value?: undefined) => void} */ resolve) => {
    const ended = (/** @type {Running} */ one, /** @type {number | null} */ code) => {
      running.delete(one);
      const ms = performance.now() - one.began;
      if (code === 0) {
        took.set(one.step.name, ms);
        console.log(`✓ ${seconds(ms)}  ${one.step.name}`);
      } else if (!failed) {
        process.stderr.write(Buffer.concat([...one.output, Buffer.from('\n')]));
        console.error(`✗ ${seconds(ms)}  ${one.step.name}: ${one.step.command.join(' ')}`);
        stop('SIGTERM');
      }
      next();
    };
    const next = () => {
      const steps = startable(
        waiting,
        [...running].map(({ step }) => step),
        new Set(took.keys()),
        cores,
      );
      waiting = waiting.filter((step) => !steps.includes(step));
      for (const step of steps) {
        const one = start(step);
        running.add(one);
        one.child.on('error', (error) => one.output.push(Buffer.from(`${error.message}\n`)));
        one.child.on('close', (code) => ended(one, code));
      }
      if (running.size === 0) resolve();
    };
    next();
  });
  for (const signal of signals) process.off(signal, interrupted);

  if (failed) return 1;
  console.log('\nWhere the time went:');
  for (const [name, ms] of [...took].sort(([, a], [, b]) => b - a)) console.log(`${seconds(ms)}  ${name}`);
  console.log(`${seconds(performance.now() - began)}  in all`);
  return 0;
}

if (argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await runAll(chosen(steps, argv.slice(2)));
