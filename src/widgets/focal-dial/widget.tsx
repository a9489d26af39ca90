import { threeFigures } from '~/math/format.ts';
import { defineFigure, fromModel } from '~/widgets/define-figure.tsx';
import { fields } from './fields.ts';
import { dimmed, isEven } from './model.ts';
import { Picture } from './Picture.tsx';
import { brief, goals, headline, percent, picture, sentence, short, situations, table, wager } from './words.ts';

export default defineFigure({
  words: { picture, goals, situations, wager, headline, sentence, table },
  fields,
  handles: ['gamma', 'share'],
  model: dimmed,
  numbers: {
    ...fromModel(threeFigures, 'focal', 'plain', 'focalHard', 'plainHard'),
    factor: { of: ({ factor: left }) => left, as: brief },
    factorHard: { of: ({ factorHard }) => factorHard, as: brief },
    easyPaid: { of: ({ plainEasy }) => plainEasy, as: percent },
    easyPays: { of: ({ focalEasy }) => focalEasy, as: percent },
    hardPaid: { of: ({ plainEasy }) => 1 - plainEasy, as: percent },
    hardPays: { of: ({ focalEasy }) => 1 - focalEasy, as: percent },
    ...fromModel(short, 'gamma', 'share'),
  },
  loudest: () => 3,
  quietest: 0.001,
  parts: ['easy', 'hard', 'bill'],
  Picture,
  quiet: 'right',
  formula:
    '(1 - \\prediction{\\live{share}})^{\\live{gamma}} \\cdot (-\\ln \\prediction{\\live{share}}) = \\live{factor} \\cdot \\crossentropy{\\live{plain}} = \\focal{\\live{focal}}',
  code: `from math import log
p, gamma = {{share}}, {{gamma}}  # what the truth got, and the dial
plain = -log(p)  # {{plain}}
focal = (1 - p) ** gamma * plain  # {{focal}}`,
  situations: [{ gamma: 0 }, { gamma: 1 }, { gamma: 5 }],
  wager: { right: 2, state: {}, seen: () => true },
  reached: [({ focalEasy }) => isEven(focalEasy), ({ gamma }) => gamma === 0],
  samples: [
    { gamma: 0 },
    { gamma: 0.6 },
    { gamma: 1, share: 0.5 },
    { gamma: 5 },
    { gamma: 5, share: 0.1 },
    { gamma: 5, share: 0.99 },
    { gamma: 0, share: 0.6 },
    { share: 0.01 },
    { gamma: 3, share: 0.99 },
    { gamma: 0.3, share: 0.01 },
    { gamma: 2, share: 0.15 },
  ],
});
