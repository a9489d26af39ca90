import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { afterPaint } from './scripts/build/after-paint.ts';
import { benchPages } from './scripts/build/bench-pages.ts';
import { datasets } from './scripts/build/datasets.ts';
import { oldestForStyles, target } from './scripts/build/browsers.ts';
import { compressed } from './scripts/build/compressed.ts';
import { katexStyles, selfHosted } from './scripts/build/fonts.ts';
import { offline } from './scripts/build/offline.ts';
import { quietDirective } from './scripts/build/quiet.ts';
import { listed } from './scripts/build/sitemap.ts';
import { smallPreload } from './scripts/build/small-preload.ts';
import { lessonMarkdown } from './src/prose/markdown.ts';

/** The scripts that stand in a page itself (src/layouts, src/pages/embed), as the policy names them. */
const standing = [
  'layouts/first-theme.js',
  'layouts/first-formulas.js',
  'figure/first-input.js',
  'figure/first-embed.js',
  'figure/first-link.js',
  'questions/first-taps.js',
].map((file) => {
  const script = readFileSync(new URL(`./src/${file}`, import.meta.url));
  return `sha256-${createHash('sha256').update(script).digest('base64')}` as const;
});

/** Where on its host the site stands: `BASE=/bullseye/ npm run build` for a host that gives it a folder. */
const base = `/${process.env['BASE'] ?? ''}/`.replace(/\/+/g, '/');

/** The host, which only those ask for who meet an address elsewhere (src/sharing): `SITE=https://example.org npm run build`. */
const site = process.env['SITE'] || 'http://localhost:4321';

/**
 * Scripts that come together, as each file of its own costs a request and packs worse: for every page, and for every page that asks or
 * remembers. Only such as do nothing by themselves: whoever needs one runs them all.
 */
const together = [
  {
    name: 'page',
    test: /vite\/preload-helper|\/src\/(?:state\/(?:site-path|release)|figure\/(?:lost|clipboard|plain-click|typing))\.ts/,
  },
  {
    name: 'reader',
    test: /\/src\/(?:state\/(?:shelf|kept)|reader\/progress|questions\/(?:card|element))\.ts/,
  },
  // The losses of the figures, without what only pages of losses have, or hardly a figure.
  {
    name: 'losses',
    test: /\/src\/losses\/(?!index|lists|measure|best-guess|(?:root-)?mean-|gaussian|poisson|kl-divergence|weighted-cross-entropy)/,
  },
  // What every figure has of its fields: they come with the host, and nobody else wants them.
  { name: 'fields', test: /\/src\/(?:state\/(?:field|wholes|record)|math\/apportion|controls\/Choice)\.tsx?/ },
  // What two figures of three share. Pages without a figure want none of it.
  {
    name: 'figure',
    test: /\/src\/(?:plot|controls|widgets)\//,
    minShareCount: Math.round(
      (2 / 3) * readdirSync('src/widgets', { withFileTypes: true }).filter((entry) => entry.isDirectory()).length,
    ),
  },
];

export default defineConfig({
  site,
  base,
  fonts: [
    ...selfHosted({
      name: 'Bricolage Grotesque',
      file: 'bricolage-grotesque',
      weight: '600 700',
      variable: 'display',
      fallback: 'sans-serif',
    }),
    ...selfHosted({
      name: 'Atkinson Hyperlegible Next',
      file: 'atkinson-hyperlegible-next',
      weight: '400 700',
      variable: 'text',
      fallback: 'sans-serif',
    }),
    ...selfHosted({
      name: 'Atkinson Hyperlegible Mono',
      file: 'atkinson-hyperlegible-mono',
      weight: '400 700',
      variable: 'code',
      fallback: 'monospace',
    }),
  ],
  trailingSlash: 'always',
  logger: { entrypoint: './scripts/build/log.mjs' },
  markdown: {
    processor: satteri({ features: { math: true }, mdastPlugins: [lessonMarkdown(base)] }),
    syntaxHighlight: false,
  },
  integrations: [react(), mdx(), datasets, afterPaint, benchPages, listed, offline(base), compressed],
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
      // KaTeX sets heights in style attributes; a style attribute cannot run anything. Astro adds 'self' for style sheets.
      styleDirective: { resources: [{ resource: "'unsafe-inline'", kind: 'attribute' }] },
    },
  },
  // 11 kB in each page cost a phone less than one more round trip before its first paint.
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  vite: {
    build: { assetsInlineLimit: 0, cssTarget: oldestForStyles },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Every page with a figure carries the names of all files that figures share: they're as short as they can be.
              chunkFileNames: ({ isDynamicEntry, name }) =>
                isDynamicEntry || together.some((group) => group.name === name)
                  ? '_astro/[name].[hash:7].js'
                  : '_astro/[hash:7].js',
              codeSplitting: { groups: together },
            },
          },
        },
      },
    },
    plugins: [katexStyles, smallPreload(base), target, quietDirective],
  },
});
