import { defineFigure, fromModel } from '~/widgets/define-figure.tsx';
import { fields } from './fields.ts';
import { betsPx } from './Listing.tsx';
import { labOf, type Model } from './model.ts';
import { Picture } from './Picture.tsx';
import { actions, goals, headline, picture, scoreText, sentence, situations, table, three, wager } from './words.ts';

const shown = (of: (model: Model) => number) => ({ of, as: three });

export default defineFigure({
  words: {
    picture,
    goals,
    situations,
    actions,
    wager,
    headline,
    sentence,
    table: (_, model) => table(model),
  },
  fields,
  handles: ['score'],
  model: labOf,
  numbers: {
    ...fromModel(three, 'cost', 'floor', 'best'),
    score: { of: ({ scores }) => scores[0] as number, as: scoreText },
    classes: { of: ({ count }) => `${count}` },
    once: shown(({ once }) => once[0] as number),
    other: shown(({ once }) => once[1] as number),
    twiceP: shown(({ again }) => again[0] as number),
    costOnce: shown(({ costs }) => costs.once),
    costTwice: shown(({ costs }) => costs.twice),
  },
  loudest: () => Math.LN10,
  parts: ['code', 'floor', 'boards'],
  Picture,
  quiet: 'apart',
  situations: [{ classes: '2' }, { classes: '10' }],
  actions: [(_, { twice }) => (twice ? { twice: false } : undefined)],
  wager: { right: 1, at: betsPx, state: {}, seen: () => true },
  reached: [({ cost }) => cost < 0.3],
  samples: [
    { score: 0 },
    { score: 9 },
    { score: 1.5 },
    { score: 0.4, classes: '10' },
    { score: 9, classes: '2' },
    { twice: false },
    { twice: false, score: 0 },
    { twice: false, score: 9, classes: '10' },
    { twice: false, score: 2, classes: '2' },
  ],
});
