/** Parts of a figure that `?hide=` may leave out, with their names for people. embed.css hides them. */
export const PARTS = {
  toolbar: 'Tools',
  readouts: 'Numbers',
  sentence: 'Sentence',
  controls: 'Controls',
  formula: 'Formula',
  code: 'Python',
  goals: 'Challenges',
} as const;
export type Part = keyof typeof PARTS;
