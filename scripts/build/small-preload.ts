import type { Plugin } from 'vite';

/**
 * What a lazy import brings along is fetched with it. Vite's own helper also waits for style sheets, which this site has
 * none of, and costs every lesson 0.9 kB before anything is used; this one hints and leaves the rest to the browser. What is imported itself the
 * browser asks for anyway, and a hint that failed would make it refuse the same file for as long as the page lives.
 * What the importing script has brought along itself needs no hint, and each that is named costs every page with a figure some bytes.
 */
export function smallPreload(base: string): Plugin {
  /** By script, what it imports at once, and what those import. */
  const brought = new Map<string, ReadonlySet<string>>();
  return {
    name: 'small-preload',
    enforce: 'pre',
    configEnvironment: (name) =>
      name === 'client'
        ? {
            build: {
              modulePreload: {
                resolveDependencies: (imported, files, { hostId }) =>
                  files.filter((file) => file !== imported && !brought.get(hostId)?.has(file)),
              },
            },
          }
        : undefined,
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const all = new Set(chunk.imports);
        for (const name of all) {
          const imported = bundle[name];
          if (imported?.type === 'chunk') for (const next of imported.imports) all.add(next);
        }
        brought.set(chunk.fileName, all);
      }
    },
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => `export const __vitePreload = (load, files = []) => {
        for (const file of files) {
          const href = ${JSON.stringify(base)} + file;
          if (document.head.querySelector('link[href="' + href + '"]')) continue;
          document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
        }
        return load();
      };`,
    },
  };
}
