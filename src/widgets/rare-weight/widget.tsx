import { defineFigure, fromModel } from '~/widgets/define-figure.tsx';
import { fields } from './fields.ts';
import { ASKED, SMALLEST, weighed } from './model.ts';
import { Picture } from './Picture.tsx';
import { count, score } from '~/widgets/rare-words.ts';
import { chance, goals, headline, percent, picture, sentence, situations, table, wager } from './words.ts';

export default defineFigure({
  words: { picture, goals, situations, wager, headline, sentence, table },
  fields,
  handles: ['weight'],
  model: weighed,
  numbers: {
    ...fromModel(percent, 'expected', 'right'),
    ...fromModel(count, 'caught', 'missed', 'alarms', 'weight'),
    boundary: { of: ({ fit }) => fit.boundary, as: score },
    slope: { of: ({ fit }) => fit.slope, as: chance },
    intercept: { of: ({ fit }) => fit.intercept, as: chance },
    constant: { of: ({ constant }) => constant, as: chance },
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
