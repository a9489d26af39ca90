/**
 * What may come after “The cat sat on the …”, in the order of the alphabet, which gives nothing away. Two figures tell this one story; a widget
 * never imports another, so it stands between them.
 */
export const WORDS = ['bed', 'chair', 'floor', 'mat', 'moon', 'roof', 'sofa', 'table'] as const;
export type Word = (typeof WORDS)[number];

/** What comes next. */
export const NEXT: Word = 'mat';
/** The sentence so far. */
export const SO_FAR = 'The cat sat on the';
