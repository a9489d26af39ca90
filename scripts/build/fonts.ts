import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fontProviders } from 'astro/config';
import type { Plugin } from 'vite';
import { classesIn, katexClasses } from './katex-classes.ts';

const folder = new URL('../../src/styles/fonts/', import.meta.url);
const ours = new Set(readdirSync(folder));

const isOurs = (selector: string): boolean => classesIn(selector).every((name) => katexClasses.has(name));

/**
 * What the site's formulas need of KaTeX. Their fonts are taken from src/styles/fonts, cut down to what the site says (scripts/fonts.mjs),
 * in the one format that every browser reads which can run the site; the others of KaTeX's twenty are not shipped, nor are rules for
 * classes that no formula has.
 */
export const katexStyles: Plugin = {
  name: 'katex-styles',
  enforce: 'pre',
  transform: {
    filter: { id: /katex(\.min)?\.css/ },
    handler: (code) => ({
      code: code
        .replace(/,\s*url\([^)]*\.(?:woff|ttf)\)\s*format\([^)]*\)/g, '')
        .replace(/@font-face\s*\{[^}]*?url\(fonts\/([^)]+)\)[^}]*\}/g, (face, file: string) =>
          ours.has(file) ? face.replace(`fonts/${file}`, fileURLToPath(new URL(file, folder))) : '',
        )
        .replace(/([^{}]+)(\{[^{}]*\})/g, (_, selectors: string, body: string) => {
          const kept = selectors.split(',').filter(isOurs);
          return kept.length > 0 ? kept.join(',') + body : '';
        }),
      map: null,
    }),
  },
};

interface Face {
  readonly name: string;
  /** A file of src/styles/fonts, without its ending. */
  readonly file: string;
  readonly weight: string;
  /** The CSS variable is `--font-<variable>`. */
  readonly variable: string;
  readonly fallback: string;
}

/**
 * A self-hosted variable font, twice. Astro writes the face, a fallback with close metrics and the preload. A font that is late would move the text
 * under a reader's eyes, so `--font-…` does without it: display optional. `--late-…` is the same file, for src/layouts/late-fonts.ts to put in.
 */
export function selfHosted({ name, file, weight, variable, fallback }: Face) {
  const face = <Kind extends string, Display extends 'optional' | 'swap'>(kind: Kind, display: Display) => {
    const src: [string] = [`./src/styles/fonts/${file}.woff2`];
    const variant = { weight, style: 'normal', display, src } as const;
    const variants: [typeof variant] = [variant];
    return {
      provider: fontProviders.local(),
      name: kind === 'font' ? name : `${name} ${kind}`,
      cssVariable: `--${kind}-${variable}` as const,
      fallbacks: [fallback],
      optimizedFallbacks: kind === 'font',
      options: { variants },
    };
  };
  return [face('font', 'optional'), face('late', 'swap')];
}
