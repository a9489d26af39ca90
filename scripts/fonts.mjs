/**
 * Cuts the fonts down to the characters and weights that the site uses: `npm run fonts` writes src/styles/fonts, which is
 * kept in the repository, so that a build needs nothing of this. They are most of what a phone has to fetch before the first
 * picture of a lesson. tests/fonts.test.ts sees to it that the files are what this makes, and a rule over the content that no text has a character more (src/course/characters.ts).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { characters } from '../src/course/characters.ts';

const from = (/** @type {string} */ path) => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));
const variable = (/** @type {string} */ name, lightest = 400) => ({
  name,
  source: from(`@fontsource-variable/${name}/files/${name}-latin-wght-normal.woff2`),
  weights: { wght: { min: lightest, max: 700 } },
});
const katex = (/** @type {string} */ name) => ({
  name,
  source: from(`katex/dist/fonts/${name}.woff2`),
  weights: undefined,
});

export const fonts = [
  variable('bricolage-grotesque', 600),
  variable('atkinson-hyperlegible-next'),
  variable('atkinson-hyperlegible-mono'),
  // Those of KaTeX's twenty that a formula of the site is set in: a test says which is missing, or not needed any more.
  ...[
    'KaTeX_Main-Regular',
    'KaTeX_Math-Italic',
    'KaTeX_Size1-Regular',
    'KaTeX_Size2-Regular',
    'KaTeX_Size4-Regular',
  ].map(katex),
];

/** @param {(typeof fonts)[number]} font @returns {Promise<Buffer>} a woff2 file */
export const cut = ({ source, weights }) =>
  subsetFont(readFileSync(source), characters, { targetFormat: 'woff2', ...(weights && { variationAxes: weights }) });

/** @param {string} name */
export const cutFile = (name) => new URL(`../src/styles/fonts/${name}.woff2`, import.meta.url);

if (argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(new URL('../src/styles/fonts/', import.meta.url), { recursive: true });
  for (const font of fonts) writeFileSync(cutFile(font.name), await cut(font));
}
