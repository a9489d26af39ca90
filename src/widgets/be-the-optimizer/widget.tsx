import { threeFigures } from '~/math/format.ts';
import { defineFigure } from '~/widgets/define-figure.tsx';
import { fields } from './fields.ts';
import { BETS, FIRST, type Search, searchOf, START, THROWS } from './model.ts';
import { Picture } from './Picture.tsx';
import {
  actions,
  goals,
  headline,
  loss,
  picture,
  sentence,
  situations,
  table,
  UNKNOWN,
  wager,
  weight,
} from './words.ts';

const [fifth = 0] = BETS;

export default defineFigure({
  words: {
    picture,
    goals,
    situations,
    actions,
    wager,
    headline: (_, search, { slopes }) => headline(search, slopes),
    sentence,
    table: (_, search, { slopes }) => table(search, slopes),
  },
  fields,
  handles: ['w'],
  model: ({ set, tries, w }) => searchOf(set, tries, w),
  numbers: {
    loss: { of: ({ lifted, at, last }: Search) => (lifted ? at : last).loss, as: loss },
    w: { of: ({ at }) => at.w, as: weight },
    slope: {
      of: ({ lifted, at, last }, { slopes }) => (slopes || lifted ? threeFigures((lifted ? at : last).slope) : UNKNOWN),
    },
    next: { of: ({ next }, { slopes }) => (slopes ? weight(next) : UNKNOWN) },
    best: { of: ({ best }) => best, as: loss },
    left: { of: ({ throws }) => `${Math.max(0, THROWS - throws.length)}` },
    lowest: { of: ({ lifted, lowest }) => (lifted ? loss(lowest.loss) : UNKNOWN) },
    lowestW: { of: ({ lifted, lowest }) => (lifted ? weight(lowest.w) : UNKNOWN) },
  },
  loudest: () => 150,
  Picture,
  quiet: 'right',
  night: ({ lifted }) => !lifted,
  situations: [{ tries: [], w: START }],
  actions: [
    ({ tries, w }, { aimed, lifted }) => (aimed && !lifted ? { tries: [...tries, w] } : undefined),
    ({ tries, slopes }, { next, lifted }) => (slopes && !lifted ? { tries: [...tries, next], w: next } : undefined),
  ],
  wager: {
    right: 0,
    // Side by side in the narrowest wide card, too.
    at: [
      [634, 208],
      [784, 208],
      [934, 208],
    ],
    state: { tries: [...FIRST, fifth], w: fifth },
    seen: () => true,
  },
  reached: [({ found }) => found > 0 && found <= THROWS],
  samples: [
    { w: 0, tries: [] },
    { w: 2, tries: [] },
    { w: fifth, tries: [...FIRST, fifth] },
    { w: 1.66, tries: [...FIRST, fifth, 1.664] },
    { w: 2.4, tries: [...FIRST, fifth, 1.664] },
    { w: 2, tries: [3, 2] },
    { w: 1.4, tries: [3, 1.4], slopes: false },
    { w: 3, tries: [3, 2.9, 2.8, 2.7, 3] },
    { w: 2.7, tries: [3, 2.7], set: 'A' },
    { w: 6, tries: [6, 6, 6, 6, 6, 6], set: 'A' },
    { w: 2, tries: [6, 5, 4, 3, 2], set: 'B' },
    { w: 4.5, tries: [6, 5, 4, 4.3, 4.6, 4.5], set: 'B' },
    { w: 1.6, tries: [3, 1, 2, 1.5, 1.7, 1.6], set: 'C' },
    { w: 6, tries: [], set: 'C', slopes: false },
  ],
});
