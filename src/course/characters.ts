const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');

/**
 * What the pages may say. The site's fonts are cut down to these characters (`npm run fonts` cuts them), each to those of them
 * that it has. A rule says which character of a text is missing here (./rules/characters.ts).
 */
export const characters = `${ascii}\u00a0“”‘’–—…·°¹²³⁴⁵⁶⁷⁸⁹⁰⁻½±×÷éèüöäßñ−√∞≈≠≤≥→←↑↓↩▸✓✗‑∑∏∂∇∫∈∣∥⋅ŷ̂αβγδεηθλμπρστϕφωΔΣℓ⎧⎨⎩⎪`;

const listed = new Set(characters);

/** Whether a character of a text needs a font that has it, and none was cut to it. Spaces and what stands for none are drawn by no font. */
const isMissing = (character: string): boolean =>
  !listed.has(character) && !/[\p{Cc}\p{Cf}\p{Zs}\ufffd\ufeff]/u.test(character);

/** Characters of a text that the cut fonts lack, each once. */
export const missingIn = (text: string): string[] => [...new Set(text)].filter(isMissing);

/** Characters that a page shows and its fonts lack, each once. The MathML of a formula is drawn by none of them, and what it is copied as not at all. */
export const missingInPage = (html: string): string[] =>
  missingIn(html.replace(/<math[\s\S]*?<\/math>| data-plain="[^"]*"/g, ''));
