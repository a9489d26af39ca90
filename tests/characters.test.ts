import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cutFonts, missingIn, missingInPage, wholeFonts } from '~/course/characters.ts';
import { setTex } from '~/prose/set-tex.ts';

test('a text lacks what is not in the list, each character once', () => {
  expect(missingIn('A “word”, 3 − 2 ≈ 1\u00a0½ → ŷ\u0302\u200b')).toEqual([]);
  expect(missingIn('⊕ and ⊕ and ★')).toEqual(['⊕', '★']);
});

test('a formula lacks what is drawn by a font that was cut, and nothing that one draws which is served whole', () => {
  expect(missingInPage(setTex('\\begin{cases} a \\\\ b \\\\ c \\end{cases}', true)), '⎧⎨⎩ of KaTeX_Size4').toEqual([]);
  expect(
    missingInPage(setTex('\\left\\lfloor \\frac{\\frac{a}{b}}{\\frac{c}{d}} \\right\\rfloor', true)),
    'large',
  ).toEqual([]);
  expect(missingInPage(setTex('\\lfloor a \\rfloor', false)), 'of KaTeX_Main').toEqual(['⌊', '⌋']);
  expect(missingInPage(setTex('a \\lesssim b', false)), 'of KaTeX_AMS').toEqual([]);
  expect(missingInPage(setTex('\\xi + \\Gamma', false)), 'of KaTeX_Math and KaTeX_Main').toEqual(['ξ', 'Γ']);
  expect(missingInPage(setTex('\\mathbf{\\Gamma}', false)), 'of KaTeX_Main-Bold').toEqual([]);
  expect(missingInPage(setTex('\\textstyle\\oint + \\displaystyle\\oint', false)), 'of KaTeX_Size1 and Size2').toEqual([
    '∮',
  ]);
  expect(
    missingInPage(setTex('\\begin{pmatrix} a \\\\ b \\\\ c \\\\ d \\end{pmatrix} + \\sum_{i}^{n} \\hat y', true)),
  ).toEqual([]);
});

test('in a page formulas are told from text, and what nobody sees from both', () => {
  const brace = setTex('\\begin{cases} a \\\\ b \\\\ c \\end{cases}', true);
  expect(missingInPage(`<p>A brace: ${brace}</p><p title="⎨">one ⎧</p>`)).toEqual(['⎨', '⎧']);
  expect(missingInPage('<p><math><mo>⊕</mo></math> and <span>more</span></p>')).toEqual([]);
  expect(missingInPage('<script>if (a<b) say("★")</script>')).toEqual(['★']);
});

test('every class by which KaTeX chooses a font is known', () => {
  const css = readFileSync('node_modules/katex/dist/katex.min.css', 'utf8');
  const rules = [...css.matchAll(/([^{}]+)\{[^{}]*font-family:KaTeX_[^{}]*\}/g)];
  const chosen = rules
    .flatMap(([, selectors = '']) => selectors.split(','))
    .filter((selector) => selector.startsWith('.katex '))
    .map((selector) => selector.replace('.katex ', '').replace('>span', '').split(/[ .]+/).filter(Boolean))
    // Two classes above each other: the lower one is enough.
    .map((classes) =>
      classes.filter((name) => name !== 'mult' && !(name === 'delimsizing' && classes.includes('mult'))),
    )
    .map((classes) => classes.join(' '));
  expect(chosen.length).toBeGreaterThan(20);
  const known: readonly string[] = [...wholeFonts, ...cutFonts];
  expect(chosen.filter((classes) => !known.includes(classes))).toEqual([]);
});
