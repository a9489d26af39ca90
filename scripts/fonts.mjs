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
const original = (/** @type {string} */ name) =>
  from(`@fontsource-variable/${name}/files/${name}-latin-wght-normal.woff2`);

/**
 * @typedef {object} Font
 * @property {string} name
 * @property {string} source
 * @property {'woff2' | 'truetype'} format
 * @property {{ wght: number | { min: number, max: number } }} [weights]
 */

/** @returns {Font} */
const variable = (/** @type {string} */ name, lightest = 400) => ({
  name,
  source: original(name),
  format: 'woff2',
  weights: { wght: { min: lightest, max: 700 } },
});
/** @returns {Font} */
const katex = (/** @type {string} */ name) => ({
  name,
  source: from(`katex/dist/fonts/${name}.woff2`),
  format: 'woff2',
});
/** @returns {Font} */
const still = (/** @type {string} */ name, /** @type {number} */ weight) => ({
  name: `${name}-${weight}`,
  source: original(name),
  format: 'truetype',
  weights: { wght: weight },
});

/** @type {readonly Font[]} */
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
  // For the pictures that links are shown with (src/sharing): what draws them knows neither woff2 nor fonts of many weights.
  still('bricolage-grotesque', 700),
  still('atkinson-hyperlegible-next', 400),
  still('atkinson-hyperlegible-next', 700),
];

/** @param {Font} font @returns {Promise<Buffer>} the file */
export const cut = ({ source, weights, format }) =>
  subsetFont(readFileSync(source), characters, { targetFormat: format, ...(weights && { variationAxes: weights }) });

/** @param {Pick<Font, 'name' | 'format'>} font */
export const cutFile = ({ name, format }) =>
  new URL(`../src/styles/fonts/${name}.${format === 'woff2' ? 'woff2' : 'ttf'}`, import.meta.url);

if (argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(new URL('../src/styles/fonts/', import.meta.url), { recursive: true });
  for (const font of fonts) writeFileSync(cutFile(font), await cut(font));
}
