import { defineFigure } from '~/widgets/define-figure.tsx';
import { fields, minutesOf } from './fields.ts';
import { dayOne, type Days, daysOf, mae } from './model.ts';
import { Picture } from './Picture.tsx';
import { factor, goals, headline, minutes, picture, sentence, situations, table, wager } from './words.ts';

export default defineFigure({
  words: { picture, goals, situations, wager, headline, sentence, table },
  fields,
  handles: ['first', 'second', 'third'],
  model: (state) => daysOf(minutesOf(state)),
  numbers: {
    mseB: { of: ({ mseTwo }: Days) => mseTwo, as: minutes },
    mseA: { of: ({ mseOne }: Days) => mseOne, as: minutes },
    maeA: { of: () => mae(dayOne), as: minutes },
    maeB: { of: (days: Days) => mae(days.minutes), as: minutes },
    times: { of: ({ mseOne, mseTwo }: Days) => mseTwo / mseOne, as: factor },
    last: { of: (days: Days) => days.minutes.at(-1) ?? 0, as: minutes },
  },
  loudest: () => 100,
  Picture,
  quiet: 'left',
  situations: [
    { first: 0, second: 5, third: 5, last: 10 },
    { first: 2, second: 4, third: 6, last: 8 },
    { first: 1, second: 1, third: 1, last: 17 },
  ],
  wager: {
    right: 1,
    at: [
      [270, 262],
      [776, 262],
      [523, 262],
    ],
    state: {},
    seen: () => true,
  },
  reached: [({ mseTwo }) => mseTwo === 50],
  samples: [
    { first: 5, second: 5, third: 5, last: 5 },
    { first: 3, second: 3, third: 3, last: 11 },
    { first: 10, second: 10, third: 0, last: 0 },
    { first: 20, last: 0 },
    { third: 20, last: 0 },
  ],
});
