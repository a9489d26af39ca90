import { defineFigure, fromModel } from '~/widgets/define-figure.tsx';
import { fields } from './fields.ts';
import { type Days, daysOf } from './model.ts';
import { Picture } from './Picture.tsx';
import { situations as coats } from './situations.ts';
import { count, goals, headline, picture, places, sentence, situations, table, wager } from './words.ts';

const counted = (of: (days: Days) => number) => ({ of, as: count });

export default defineFigure({
  words: { picture, goals, situations, wager, headline, sentence, table: (_, days) => table(days) },
  fields,
  handles: ['baked'],
  model: daysOf,
  numbers: {
    ...fromModel(count, 'bill', 'leftBill', 'missingBill', 'lowest', 'baked', 'left', 'missing', 'short'),
    best: { of: ({ best }) => places(best) },
    share: { of: ({ fraction }) => fraction },
    leftOver: counted(({ prices }) => prices.tooHigh),
    sentAway: counted(({ prices }) => prices.tooLow),
  },
  loudest: () => 1000,
  parts: ['days', 'bill'],
  Picture,
  quiet: 'right',
  situations: coats,
  wager: { right: 1, state: { baked: 58, ...coats[0] }, seen: ({ isBest }) => isBest },
  reached: [({ isBest }) => isBest, ({ story, isBest }) => story === 'umbrellas' && isBest],
  samples: [
    { baked: 58 },
    { baked: 66 },
    { baked: 34 },
    { baked: 70 },
    { baked: 60 },
    { baked: 43 },
    { baked: 60, ...coats[1] },
    { baked: 47, ...coats[2] },
    { baked: 34, ...coats[2] },
    { baked: 70, leftOver: 20, sentAway: 20 },
    { baked: 63, leftOver: 1, sentAway: 10 },
  ],
});
