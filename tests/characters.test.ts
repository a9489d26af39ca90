import { expect, test } from 'vitest';
import { missingIn, missingInPage } from '~/course/characters.ts';
import { setTex } from '~/prose/set-tex.ts';

test('a text lacks what is not in the list, each character once', () => {
  expect(missingIn('A “word”, 3 − 2 ≈ 1\u00a0½ → ŷ\u0302\u200b')).toEqual([]);
  expect(missingIn('⊕ and ⊕ and ★')).toEqual(['⊕', '★']);
});

test('a formula lacks what its fonts were not cut to, whichever of them draws it', () => {
  const inFormula = (tex: string): string[] => missingInPage(setTex(tex, true));
  expect(inFormula('\\begin{pmatrix} a \\\\ b \\end{pmatrix} + \\sum_{i}^{n} \\hat y')).toEqual([]);
  expect(inFormula('\\begin{cases} a \\\\ b \\\\ c \\end{cases}')).toEqual([]);
  expect(inFormula('\\lfloor a \\rfloor'), 'of KaTeX_Main').toEqual(['⌊', '⌋']);
  expect(inFormula('\\xi + \\Gamma'), 'of KaTeX_Math and KaTeX_Main').toEqual(['ξ', 'Γ']);
  expect(inFormula('\\textstyle\\oint + \\displaystyle\\oint'), 'of KaTeX_Size1 and Size2').toEqual(['∮']);
});

test('in a page all is looked at but MathML, which the reader’s own fonts draw', () => {
  expect(missingInPage('<p title="⊕">one ★</p>')).toEqual(['⊕', '★']);
  expect(missingInPage('<p><math><mo>⊕</mo></math> and <span>more</span></p>')).toEqual([]);
  expect(missingInPage('<script>if (a<b) say("★")</script>')).toEqual(['★']);
});
