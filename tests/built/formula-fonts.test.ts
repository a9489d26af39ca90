/**
 * KaTeX brings twenty fonts and rules for all that TeX can do. What the site's formulas are set in is shipped (scripts/fonts.mjs has the fonts,
 * scripts/build/katex-classes.ts the classes), and nothing else.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { classesIn, katexClasses } from '../../scripts/build/katex-classes.ts';
import { benches, lists, pages, scripts } from './files.ts';

interface Face {
  readonly family: string;
  readonly weight: string;
  readonly style: string;
}
const css = readFileSync(new URL('../../node_modules/katex/dist/katex.css', import.meta.url), 'utf8');
const blocks = [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(
  ([, selector = '', body = '']) => ({
    selector: selector.trim(),
    body,
  }),
);
const property = (body: string, name: string): string | undefined =>
  new RegExp(`font-${name}:\\s*"?([\\w-]+)`).exec(body)?.[1];
const weightOf = (said: string | undefined): string =>
  said === 'bold' ? '700' : said === undefined || said === 'normal' ? '400' : said;

/** The file of each face, without its ending. */
const fileOf = new Map(
  blocks
    .filter(({ selector }) => selector === '@font-face')
    .map(({ body }) => [
      [property(body, 'family'), weightOf(property(body, 'weight')), property(body, 'style') ?? 'normal'].join(' '),
      /(KaTeX_[\w-]+)\.woff2/.exec(body)?.[1] ?? '',
    ]),
);
/** What the classes of an element say of its font, rule by rule: `.katex .delimsizing.size1`, `… .delim-size1 > span`. */
const rules = blocks
  .filter(({ selector, body }) => selector.startsWith('.katex ') && /font-(?:family|weight|style):/.test(body))
  .flatMap(({ selector, body }) =>
    selector.split(',').map((one) => ({
      classes: [
        ...(
          one
            .replace(/\s*>\s*span$/, '')
            .split(/\s+/)
            .at(-1) ?? ''
        ).matchAll(/\.([\w-]+)/g),
      ].map(([, name = '']) => name),
      body,
    })),
  );

/** The font's file for an element of a formula with these classes. */
function fontOf(classes: readonly string[]): string {
  let face: Face = { family: 'KaTeX_Main', weight: '400', style: 'normal' };
  for (const rule of rules) {
    if (!rule.classes.every((name) => classes.includes(name))) continue;
    face = {
      family: property(rule.body, 'family') ?? face.family,
      weight: property(rule.body, 'weight') === undefined ? face.weight : weightOf(property(rule.body, 'weight')),
      style: property(rule.body, 'style') ?? face.style,
    };
  }
  const { family, weight, style } = face;
  const file = fileOf.get([family, weight, style].join(' '));
  if (file === undefined)
    throw new Error(`KaTeX has no font for the classes ${classes.join(' ')}: ${family} ${weight} ${style}.`);
  return file;
}

test('the classes of a formula lead to its fonts', () => {
  expect(fileOf.size).toBe(20);
  expect(
    [
      'mord',
      'mord mathnormal',
      'mord mathrm',
      'mord mathbf',
      'mop op-symbol large-op',
      'delimsizing size4',
      'mord boldsymbol',
      'mord mathbb',
    ].map((classes) => fontOf(classes.split(' '))),
  ).toEqual([
    'KaTeX_Main-Regular',
    'KaTeX_Math-Italic',
    'KaTeX_Main-Regular',
    'KaTeX_Main-Bold',
    'KaTeX_Size2-Regular',
    'KaTeX_Size4-Regular',
    'KaTeX_Math-BoldItalic',
    'KaTeX_AMS-Regular',
  ]);
});

/** The class attributes of all that the site shows, now or later. */
const classes = new Set(
  [...pages, ...benches]
    .map(({ html }) => html)
    .concat(...lists.values(), ...scripts.values())
    .flatMap((text) => [...text.matchAll(/class=\\?"([^"\\]*)/g)].map(([, names = '']) => names)),
);

test('the rules for the classes of a formula are shipped, and no other', () => {
  const known = new Set(blocks.flatMap(({ selector }) => (selector.startsWith('@') ? [] : classesIn(selector))));
  const used = new Set([...classes].flatMap((names) => names.split(' ')).filter((name) => known.has(name)));
  expect([...used].sort(), 'write it down in scripts/build/katex-classes.ts').toEqual([...katexClasses]);
});

test('every font that a formula is set in is shipped, and no other', () => {
  const needed = new Set([...classes].map((names) => fontOf(names.split(' '))));
  const shipped = new Set(
    pages.flatMap(({ html }) =>
      [...html.matchAll(/url\([^)]*\/(KaTeX_[\w-]+?)\.[\w-]+\.woff2/g)].map(([, file = '']) => file),
    ),
  );
  expect(
    [...needed].filter((file) => !shipped.has(file)),
    'add it to scripts/fonts.mjs and run it',
  ).toEqual([]);
  expect(
    [...shipped].filter((file) => !needed.has(file)),
    'take it out of scripts/fonts.mjs and src/styles/fonts',
  ).toEqual([]);
});
