import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig, fontProviders } from 'astro/config';
import { lessonMarkdown } from './src/lesson/markdown.mjs';

/** Browsers that can run the site all read woff2; the other two formats of KaTeX's fonts would only be dead weight. */
const katexWoff2Only = {
  name: 'katex-woff2-only',
  enforce: /** @type {const} */ ('pre'),
  transform: {
    filter: { id: /katex(\.min)?\.css/ },
    /** @param {string} code */
    handler: (code) => ({ code: code.replace(/,\s*url\([^)]*\.(?:woff|ttf)\)\s*format\([^)]*\)/g, ''), map: null }),
  },
};

/**
 * A self-hosted variable font. Astro writes the face, a fallback with close metrics and the
 * preload. A font that is late waits for the next page instead of moving the text under a reader's eyes: display optional.
 * @param {string} name @param {string} folder @param {string} weight @param {string} variable @param {string} fallback
 */
const font = (name, folder, weight, variable, fallback) => ({
  provider: fontProviders.local(),
  name,
  cssVariable: `--font-${variable}`,
  fallbacks: [fallback],
  options: {
    variants: [{
      weight, style: /** @type {const} */ ('normal'), display: /** @type {const} */ ('optional'),
      src: [`./node_modules/@fontsource-variable/${folder}/files/${folder}-latin-wght-normal.woff2`],
    }],
  },
});

export default defineConfig({
  fonts: [
    font('Bricolage Grotesque', 'bricolage-grotesque', '200 800', 'display', 'sans-serif'),
    font('Atkinson Hyperlegible Next', 'atkinson-hyperlegible-next', '200 800', 'text', 'sans-serif'),
    font('Atkinson Hyperlegible Mono', 'atkinson-hyperlegible-mono', '200 800', 'code', 'monospace'),
  ],
  trailingSlash: 'always',
  compressHTML: true,
  markdown: {
    processor: satteri({ features: { math: true }, mdastPlugins: [lessonMarkdown] }),
    syntaxHighlight: false,
  },
  integrations: [react(), mdx()],
  security: {
    csp: {
      directives: [
        "default-src 'none'", "img-src 'self' data: blob:", "font-src 'self'", "connect-src 'self'", "worker-src 'self'",
        "manifest-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'none'",
      ],
      scriptDirective: { resources: ["'self'"] },
      // KaTeX sets heights in style attributes; a style attribute cannot run anything.
      styleDirective: { resources: ["'self'", { resource: "'unsafe-inline'", kind: 'attribute' }] },
    },
  },
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 }, plugins: [katexWoff2Only] },
});
