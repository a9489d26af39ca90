const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');

/**
 * What the pages may say. The site's fonts are cut down to these characters (`npm run fonts` cuts them), each to those of them
 * that it has. A rule says which character of a text is missing here (./rules/characters.ts).
 */
export const characters = `${ascii}\u00a0“”‘’–—…·°¹²³⁴⁵⁶⁷⁸⁹⁰⁻½±×÷éèüöäßñ−√∞≈≠≤≥→←↑↓↩▸✓✗‑∑∏∂∇∫∈∣∥⋅ŷ̂αβγδεηθλμπρστϕφωΔΣℓ`;

const listed = new Set(characters);

/** Whether a character of a text needs a font that has it, and none was cut to it. Spaces and what stands for none are drawn by no font. */
const isMissing = (character: string): boolean =>
  !listed.has(character) && !/[\p{Cc}\p{Cf}\p{Zs}\ufffd\ufeff]/u.test(character);

/** Characters of a text that the cut fonts lack, each once. */
export const missingIn = (text: string): string[] => [...new Set(text)].filter(isMissing);

/** Classes of KaTeX that choose a font which is served whole: what they draw need not stand in the list. */
export const wholeFonts = [
  'delimsizing size3',
  'delimsizing size4',
  'delim-size4',
  'textsf',
  'texttt',
  'textbf',
  'textit',
  'mathit',
  'mathbf',
  'boldsymbol',
  'amsrm',
  'mathbb',
  'textbb',
  'mathcal',
  'mathfrak',
  'textfrak',
  'mathboldfrak',
  'textboldfrak',
  'mathtt',
  'mathscr',
  'textscr',
  'mathsf',
  'mathboldsf',
  'textboldsf',
  'mathitsf',
  'mathsfit',
  'textitsf',
] as const;

/** Classes of KaTeX that choose one of the four fonts which are cut. Without any it is KaTeX_Main, which is cut, too. */
export const cutFonts = [
  'textrm',
  'mainrm',
  'mathnormal',
  'delimsizing size1',
  'delimsizing size2',
  'delim-size1',
  'op-symbol small-op',
  'op-symbol large-op',
] as const;

const wears = (classes: readonly string[], names: readonly string[]): boolean =>
  names.some((name) => name.split(' ').every((one) => classes.includes(one)));

/**
 * Characters that a page shows and its fonts lack, each once. A formula is drawn by KaTeX's fonts, of which only some are cut, and
 * its MathML by none.
 */
export function missingInPage(html: string): string[] {
  // Mostly there is none at all, and nobody has to know what is drawn by which font.
  if (missingIn(html).length === 0) return [];
  const missing = new Set<string>();
  // What surrounds the text: whether it is cut to the list.
  const around: boolean[] = [true];
  let hidden = 0;
  for (const [, close, name = '', attributes = '', text] of html.matchAll(
    /<(\/)?([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|([^<]+|<)/gi,
  )) {
    const shown = text === undefined ? missingIn(attributes) : around.at(-1) === true ? missingIn(text) : [];
    if (hidden === 0) for (const character of shown) missing.add(character);
    if (text !== undefined) continue;
    if (name === 'math') hidden += close ? -1 : 1;
    else if (name !== 'span') continue;
    else if (close) around.pop();
    else {
      const classes = (/\sclass="([^"]*)"/.exec(attributes)?.[1] ?? '').split(/\s+/);
      around.push(wears(classes, wholeFonts) ? false : wears(classes, cutFonts) || (around.at(-1) ?? true));
    }
  }
  return [...missing];
}
