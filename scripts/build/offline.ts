import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/**
 * Writes the service worker (src/reader/offline/worker.js) with the name of this build, and what it fetches ahead. Its
 * name follows from the files, so that building the same site twice makes the same worker.
 */
export const offline: AstroIntegration = {
  name: 'offline',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const files = readdirSync(dir, { recursive: true, encoding: 'utf8' })
        .map((name) => name.replaceAll('\\', '/'))
        // Pages for the tests are no part of the site: with them or without, it is the same build.
        .filter((name) => !name.startsWith('bench/'))
        .sort();
      const print = createHash('sha256');
      for (const name of files.filter((name) => /\.(html|json|js)$/.test(name)))
        print.update(name).update(readFileSync(new URL(name, dir)));
      const needed = [
        ...readFileSync(new URL('offline/index.html', dir), 'utf8').matchAll(/\/_astro\/[\w./-]+\.(?:js|woff2)/g),
      ].map(([name]) => name);
      const ahead = [
        ...new Set([
          '/offline/',
          '/search.json',
          ...needed,
          ...files.filter((name) => /^_astro\/dialog\./.test(name)).map((name) => `/${name}`),
        ]),
      ];
      const source = readFileSync(new URL('../../src/reader/offline/worker.js', import.meta.url), 'utf8');
      writeFileSync(
        new URL('offline-worker.js', dir),
        `globalThis.bullseye = ${JSON.stringify({ build: print.digest('hex').slice(0, 12), ahead })};\n${source}`,
      );
    },
  },
};
