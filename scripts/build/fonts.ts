import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fontProviders } from 'astro/config';
import type { Plugin } from 'vite';

const folder = new URL('../../src/styles/fonts/', import.meta.url);
const ours = new Set(readdirSync(folder));

/**
 * The fonts of the site's formulas are taken from src/styles/fonts, cut down to what the site says (scripts/fonts.mjs), in the one
 * format that every browser reads which can run the site. The others of KaTeX's twenty are not shipped.
 */
export const katexFonts: Plugin = {
  name: 'katex-fonts',
  enforce: 'pre',
  transform: {
    filter: { id: /katex(\.min)?\.css/ },
    handler: (code) => ({
      code: code
        .replace(/,\s*url\([^)]*\.(?:woff|ttf)\)\s*format\([^)]*\)/g, '')
        .replace(/@font-face\s*\{[^}]*?url\(fonts\/([^)]+)\)[^}]*\}/g, (face, file: string) =>
          ours.has(file) ? face.replace(`fonts/${file}`, fileURLToPath(new URL(file, folder))) : '',
        ),
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
 * A self-hosted variable font. Astro writes the face, a fallback with close metrics and the preload. A font that is late
 * waits for the next page instead of moving the text under a reader's eyes: display optional.
 */
export function selfHosted({ name, file, weight, variable, fallback }: Face) {
  const src: [string] = [`./src/styles/fonts/${file}.woff2`];
  const variant = { weight, style: 'normal', display: 'optional', src } as const;
  const variants: [typeof variant] = [variant];
  return {
    provider: fontProviders.local(),
    name,
    cssVariable: `--font-${variable}` as const,
    fallbacks: [fallback],
    options: { variants },
  };
}
