import { defineFigure, fromModel } from '~/widgets/define-figure.tsx';
import { FIRST_FOUR } from '~/widgets/deliveries.ts';
import { fields } from './fields.ts';
import { places } from './layout.ts';
import { asked, type Valleys, valleysOf } from './model.ts';
import { Picture } from './Picture.tsx';
import { goals, headline, hundredths, picture, sentence, short, situations, table, tenths, wager } from './words.ts';

export default defineFigure({
  words: {
    picture,
    goals,
    situations,
    wager,
    sentence,
    headline: (_, valleys) => headline(valleys),
    table: (_, valleys) => table(valleys),
  },
  fields,
  handles: ['last'],
  model: ({ last }) => valleysOf(last),
  numbers: {
    ...fromModel(tenths, 'mseAtMean', 'mean', 'median', 'mseAtMedian'),
    last: { of: ({ last }: Valleys) => last, as: short },
    apart: { of: ({ apart }: Valleys) => apart, as: short },
    sideways: { of: ({ sideways }: Valleys) => sideways, as: short },
    ...fromModel(hundredths, 'maeAtMean', 'maeAtMedian'),
  },
  loudest: () => 1500,
  parts: ['mean-flag', 'median-flag'],
  Picture,
  quiet: 'right',
  formula: `\\squared{\\text{mean}} = \\frac{${FIRST_FOUR.join('{+}')}{+}\\prediction{\\live{last}}}{5} = \\squared{\\live{mean}} \\\\[4pt] \\absolute{\\text{median}} = \\absolute{\\live{median}}`,
  situations: [{ last: fields.last.default }, { last: 60 }, asked],
  wager: {
    right: 0,
    at: places.wide.bets,
    state: asked,
    // It asks about no place in the drag: any move settles it.
    seen: () => true,
  },
  // A minute of the last delivery is a fifth of a minute here, and two pixels: half a minute is what a finger can hit.
  reached: [({ apart }) => Math.abs(apart - 20) <= 0.5],
  samples: [
    { last: 28 },
    { last: 29 },
    { last: 34 },
    { last: 45 },
    { last: 60 },
    { last: 70 },
    { last: 81 },
    { last: 85 },
    { last: 86 },
    { last: 120 },
    { last: 135 },
  ],
});
