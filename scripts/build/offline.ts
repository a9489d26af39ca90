import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Rolldown } from 'vite';
import { RELEASE_FILE, UNNAMED } from '../../src/state/release.ts';

/** src/reader/offline/entry.ts and what it imports, as one script: not every browser gives a worker modules. */
async function bundle(base: string): Promise<string> {
  const src = fileURLToPath(new URL('../../src/', import.meta.url));
  const made = (await build({
    configFile: false,
    base,
    logLevel: 'warn',
    resolve: { alias: { '~': src } },
    build: {
      write: false,
      rollupOptions: { input: `${src}reader/offline/entry.ts`, output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  return made.output[0].code;
}

/**
 * Names the release, in every page and in a file of its own, and writes the service worker (src/reader/offline) with that name and what belongs
 * to the release. The name follows from the files, so that building the same site twice makes the same release.
 */
export const offline = (base: string): AstroIntegration => ({
  name: 'offline',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const at = (name: string): URL => new URL(name, dir);
      const read = (name: string): string => readFileSync(at(name), 'utf8');
      const files = readdirSync(dir, { recursive: true, encoding: 'utf8' })
        .map((name) => name.replaceAll('\\', '/'))
        // Pages for the tests are no part of the site: with them or without, it is the same build.
        .filter((name) => !name.startsWith('bench/'))
        .sort();
      const worker = await bundle(base);
      const print = createHash('sha256').update(worker);
      for (const name of files.filter((name) => /\.(html|json|js)$/.test(name))) print.update(name).update(read(name));
      const release = print.digest('hex').slice(0, 12);

      const meta = (name: string): string => `name="bullseye-release" content="${name}"`;
      for (const name of files.filter((name) => name.endsWith('.html'))) {
        const html = read(name);
        if (!html.includes(meta(UNNAMED))) throw new Error(`${name} does not say of which release it is.`);
        writeFileSync(at(name), html.replace(meta(UNNAMED), meta(release)));
      }
      writeFileSync(at(RELEASE_FILE), release);

      const assets = files.filter((name) => /^_astro\/.*\.(js|woff2)$/.test(name));
      const namedIn = (text: string): string[] => assets.filter((name) => text.includes(name.replace('_astro/', '/')));
      const first = new Set(assets.filter((name) => name.startsWith('_astro/dialog.')));
      for (const name of namedIn(read('offline/index.html'))) first.add(name);
      // What a script imports at once is written as "./name"; what it may fetch later is not needed yet.
      for (const name of first)
        if (name.endsWith('.js'))
          for (const [, imported = ''] of read(name).matchAll(/(?:from|import)"\.\/([\w.-]+)"/g))
            first.add(`_astro/${imported}`);
      const rest = files.filter((name) => /^_astro\/.*\.js$|^answers\/.*\.json$/.test(name) && !first.has(name));
      const addressed = (names: Iterable<string>): string[] => [...names].map((name) => base + name);
      const belonging = { release, first: addressed(['offline/', 'search.json', ...first]), rest: addressed(rest) };
      writeFileSync(at('offline-worker.js'), `globalThis.bullseye=${JSON.stringify(belonging)};${worker}`);
    },
  },
});
