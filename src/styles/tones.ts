/**
 * The roles of colour, the same meaning on every page. A mark, a number and a term of a formula name a role; `tokens.css` beside this file
 * has its colour in both themes (`--color-<tone>`) and its class (`.tone-<tone>`), and a test says which of the two is missing.
 */
export const TONES = [
  'truth',
  'prediction',
  'error',
  'squared',
  'absolute',
  'power',
  'huber',
  'quantile',
  'cross-entropy',
  'hinge',
  'focal',
  'muted',
  'ink',
] as const;
export type Tone = (typeof TONES)[number];
