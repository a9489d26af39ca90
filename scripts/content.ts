/**
 * `npm run content`: what is wrong with the content, while it is written. It says all faults of the texts first and those that need the figures
 * after, and again whenever a file changes. `npm run content -- --once` says them once, and exits with 1 where there are any.
 *
 * The rules are those of the build (src/course/content-rules.ts). Vite loads them, without the rest of the site: that takes seconds.
 */
import { relative } from 'node:path';
import { createServer, createServerModuleRunner, runnerImport } from 'vite';
import type * as Rules from '../src/course/content-rules.ts';
import type * as Files from '../src/course/files.ts';
import type * as Read from '../src/course/rules/read.ts';
import type * as Sources from '../src/course/sources.ts';
import type * as Registry from '../src/figure/registry.ts';
import type * as Datasets from './build/datasets.ts';
import type * as SetTex from '../src/prose/set-tex.ts';

const once = process.argv.includes('--once');
const root = process.cwd();
const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const resolve = { alias: { '~/': `${root}/src/` } };
// It reads with the project's own code, which Node cannot resolve by itself.
const { module: build } = await runnerImport<typeof Datasets>('/scripts/build/datasets.ts', {
  root,
  configFile: false,
  resolve,
});
const server = await createServer({
  root,
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  resolve,
  server: { middlewareMode: true, hmr: false, ws: false, ...(once && { watch: null }) },
  plugins: [build.datasetModules],
  optimizeDeps: { noDiscovery: true },
});
const runner = createServerModuleRunner(server.environments.ssr, { hmr: false });

const load = <Module>(file: string): Promise<Module> => runner.import<Module>(`/src/${file}`);

function tell(problems: readonly string[]): void {
  for (const problem of problems) console.log(`\n${problem}`);
}

/** One round: the number of faults. `began` is in milliseconds since this program was started. */
async function check(began: number): Promise<number> {
  runner.clearCache();
  const [rules, { readContent }, { contentFiles }, { sourceFiles }] = await Promise.all([
    load<typeof Rules>('course/content-rules.ts'),
    load<typeof Read>('course/rules/read.ts'),
    load<typeof Files>('course/files.ts'),
    load<typeof Sources>('course/sources.ts'),
  ]);
  const content = readContent({ ...contentFiles, ...sourceFiles });
  const inTexts = rules.checkTexts(content);
  tell(inTexts);
  console.log(`\nTexts: ${count(inTexts)} (${seconds(began)}).`);
  const [{ allWidgets }, { setTex }] = await Promise.all([
    load<typeof Registry>('figure/registry.ts'),
    load<typeof SetTex>('prose/set-tex.ts'),
  ]);
  const inFigures = rules.checkFigures(content, { widgets: allWidgets, setTex });
  tell(inFigures);
  console.log(`${inFigures.length > 0 ? '\n' : ''}Figures: ${count(inFigures)} (${seconds(began)}).`);
  const unread = rules.unreadOf(content);
  if (unread.length > 0) console.log(`What other files say of ${unread.join(', ')} is checked once that can be read.`);
  return inTexts.length + inFigures.length;
}

const count = ({ length }: readonly string[]): string =>
  length === 0 ? 'no fault' : length === 1 ? 'one fault' : `${length} faults`;

if (once) {
  process.exitCode = (await check(0)) > 0 ? 1 : 0;
  await runner.close();
  await server.close();
} else {
  await follow();
}

/** Checks again after each change, one round at a time. */
async function follow(): Promise<void> {
  let changed = true;
  let checking = false;
  let began = 0;
  const round = async (): Promise<void> => {
    if (checking) return;
    checking = true;
    while (changed) {
      changed = false;
      console.clear();
      try {
        await check(began);
      } catch (error) {
        // A source that is being written: the next change may mend it.
        console.log(`\n${error instanceof Error ? error.message : String(error)}`);
      }
      console.log('Following changes; Ctrl+C ends.');
    }
    checking = false;
  };
  server.watcher.on('all', (event, file) => {
    if (!/^(content|src)\//.test(relative(root, file).replaceAll('\\', '/'))) return;
    // Vite knows which files have changed, but not that a list of files has.
    if (event !== 'change') server.environments.ssr.moduleGraph.invalidateAll();
    changed = true;
    began = performance.now();
    // An editor that saves everything says so file by file.
    setTimeout(round, 50);
  });
  await round();
}
