import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig, fontProviders } from 'astro/config';
import { lessonMarkdown } from './src/lesson/markdown.mjs';

const fonts = new URL('./src/styles/fonts/', import.meta.url);
const ours = new Set(readdirSync(fonts));

/**
 * Browsers that can run the site all read woff2; the other two formats of KaTeX's fonts would only be dead weight. The fonts
 * that nearly every formula needs are taken from src/styles/fonts, cut down to what the site says (scripts/fonts.mjs).
 */
const katexFonts = {
  name: 'katex-fonts',
  enforce: /** @type {const} */ ('pre'),
  transform: {
    filter: { id: /katex(\.min)?\.css/ },
    /** @param {string} code */
    handler: (code) => ({
      code: code
        .replace(/,\s*url\([^)]*\.(?:woff|ttf)\)\s*format\([^)]*\)/g, '')
        .replace(/url\(fonts\/([^)]+)\)/g, (whole, /** @type {string} */ file) =>
          ours.has(file) ? `url(${fileURLToPath(new URL(file, fonts))})` : whole,
        ),
      map: null,
    }),
  },
};

/**
 * What a lazy import brings along is fetched with it. Vite's own helper also waits for style sheets, which this site has none of, and costs
 * every lesson 0.9 kB before anything is used; this one hints and leaves the rest to the browser.
 */
const smallPreload = {
  name: 'small-preload',
  enforce: /** @type {const} */ ('pre'),
  load: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => `export const __vitePreload = (load, files = []) => {
      for (const file of files) {
        if (document.head.querySelector('link[href="/' + file + '"]')) continue;
        document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: '/' + file }));
      }
      return load();
    };`,
  },
};

/**
 * A self-hosted variable font. Astro writes the face, a fallback with close metrics and the
 * preload. A font that is late waits for the next page instead of moving the text under a reader's eyes: display optional.
 * @param {string} name @param {string} file @param {string} weight @param {string} variable @param {string} fallback
 */
const font = (name, file, weight, variable, fallback) => ({
  provider: fontProviders.local(),
  name,
  cssVariable: `--font-${variable}`,
  fallbacks: [fallback],
  options: {
    variants: [
      {
        weight,
        style: /** @type {const} */ ('normal'),
        display: /** @type {const} */ ('optional'),
        src: [`./src/styles/fonts/${file}.woff2`],
      },
    ],
  },
});

/** The scripts that stand in a page itself (src/layouts/Base.astro, src/pages/embed), as the policy names them. */
const standing = ['layouts/first-theme.js', 'lesson/figure/first-embed.js'].map(
  (file) =>
    /** @type {const} */ (
      `sha256-${createHash('sha256')
        .update(readFileSync(new URL(`./src/${file}`, import.meta.url)))
        .digest('base64')}`
    ),
);

/** @type {import('astro').AstroIntegration} */
const afterPaint = {
  name: 'after-paint',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) => {
      addClientDirective({ name: 'after-paint', entrypoint: './src/lesson/figure/after-paint.ts' });
    },
  },
};

/**
 * The service worker (src/lesson/offline/worker.js) with the name of this build, and what it fetches ahead. Its name follows from the files,
 * so that building the same site twice makes the same worker.
 * @type {import('astro').AstroIntegration}
 */
const offline = {
  name: 'offline',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const files = readdirSync(dir, { recursive: true, encoding: 'utf8' })
        .map((name) => name.replaceAll('\\', '/'))
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
      const source = readFileSync(new URL('./src/lesson/offline/worker.js', import.meta.url), 'utf8');
      writeFileSync(
        new URL('offline-worker.js', dir),
        `globalThis.bullseye = ${JSON.stringify({ build: print.digest('hex').slice(0, 12), ahead })};\n${source}`,
      );
    },
  },
};

export default defineConfig({
  fonts: [
    font('Bricolage Grotesque', 'bricolage-grotesque', '600 700', 'display', 'sans-serif'),
    font('Atkinson Hyperlegible Next', 'atkinson-hyperlegible-next', '400 700', 'text', 'sans-serif'),
    font('Atkinson Hyperlegible Mono', 'atkinson-hyperlegible-mono', '400 700', 'code', 'monospace'),
  ],
  trailingSlash: 'always',
  compressHTML: true,
  markdown: {
    processor: satteri({ features: { math: true }, mdastPlugins: [lessonMarkdown] }),
    syntaxHighlight: false,
  },
  integrations: [react(), mdx(), afterPaint, offline],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "frame-src 'self'",
        "manifest-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
      scriptDirective: { resources: ["'self'"], hashes: standing },
      // KaTeX sets heights in style attributes; a style attribute cannot run anything.
      styleDirective: { resources: ["'self'", { resource: "'unsafe-inline'", kind: 'attribute' }] },
    },
  },
  // 11 kB in each page cost a phone less than one more round trip before its first paint.
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 }, plugins: [katexFonts, smallPreload] },
});
