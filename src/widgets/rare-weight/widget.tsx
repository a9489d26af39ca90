import { defineFigure } from '~/widgets/define-figure.tsx';
import { fields } from './fields.ts';
import { ASKED, SMALLEST, type Weighed, weighed } from './model.ts';
import { Picture } from './Picture.tsx';
import {
  chance,
  count,
  goals,
  headline,
  percent,
  picture,
  score,
  sentence,
  situations,
  table,
  wager,
} from './words.ts';

const counted = (of: (model: Weighed) => number) => ({ of, as: count });

export default defineFigure({
  words: { picture, goals, situations, wager, headline, sentence, table },
  fields,
  handles: ['weight'],
  model: weighed,
  numbers: {
    expected: { of: ({ expected }) => expected, as: percent },
    caught: counted(({ caught }) => caught),
    missed: counted(({ missed }) => missed),
    alarms: counted(({ alarms }) => alarms),
    right: { of: ({ right }) => right, as: percent },
    boundary: { of: ({ fit }) => fit.boundary, as: score },
    slope: { of: ({ fit }) => fit.slope, as: chance },
    intercept: { of: ({ fit }) => fit.intercept, as: chance },
    constant: { of: ({ constant }) => constant, as: chance },
    weight: counted(({ weight }) => weight),
  },
  loudest: () => 15,
  parts: ['dots', 'darts', 'curve', 'expects', 'there'],
  Picture,
  quiet: 'left',
  formula:
    '\\text{best constant} = \\frac{\\prediction{\\live{weight}} \\cdot 0.01}{\\prediction{\\live{weight}} \\cdot 0.01 + 0.99} = \\crossentropy{\\live{constant}}',
  code: `w = {{weight}}  # how often each fraud counts
constant = w * 0.01 / (w * 0.01 + 0.99)  # {{constant}}`,
  situations: [{ weight: 10 }, { weight: ASKED }],
  wager: { right: 2, state: { weight: ASKED }, seen: ({ weight }) => weight === ASKED },
  reached: [({ weight }) => weight === SMALLEST],
  samples: [{ weight: 2 }, { weight: 3 }, { weight: 5 }, { weight: 10 }, { weight: 40 }, { weight: 99 }],
});
