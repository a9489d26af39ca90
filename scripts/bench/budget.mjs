/**
 * What a page may cost. tests/built/budget.test.ts holds what is read from the built files, `npm run bench` what a browser has to
 * measure. CONTRIBUTING.md says them in words.
 */
const kB = 1000;

/** Bytes: text gzipped, fonts as they are. */
export const bytes = {
  /** All script of a page with its first figure awake. 110 is the aim; what every figure has since for typing and touching costs 2.5. */
  firstFigure: 116 * kB,
  /** What each other figure may add. */
  eachMore: 8 * kB,
  /** Script before any figure comes into view: two for the page itself, six for questions, progress, cards of terms and search. */
  noFigure: 8 * kB,
  css: 15 * kB,
  textFonts: 55 * kB,
  preloadedFonts: 40 * kB,
};

/** Sum of the layout shifts that no input excuses. */
export const LAYOUT_SHIFT = 0;

/** Milliseconds of work for one move of a drag, at a fourfold slowdown of the processor (p95). */
export const MOVE_MS = 16;
