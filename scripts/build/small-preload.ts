import type { Plugin } from 'vite';

/**
 * What a lazy import brings along is fetched with it. Vite's own helper also waits for style sheets, which this site has
 * none of, and costs every lesson 0.9 kB before anything is used; this one hints and leaves the rest to the browser. The first file is what is
 * imported: the browser asks for that itself, and a hint that failed would make it refuse the same file for as long as the page lives.
 */
export const smallPreload = (base: string): Plugin => ({
  name: 'small-preload',
  enforce: 'pre',
  load: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => `export const __vitePreload = (load, files = []) => {
      for (const file of files.slice(1)) {
        const href = ${JSON.stringify(base)} + file;
        if (document.head.querySelector('link[href="' + href + '"]')) continue;
        document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
      }
      return load();
    };`,
  },
});
