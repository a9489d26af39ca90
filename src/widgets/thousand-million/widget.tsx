import { defineFigure } from '~/widgets/define-figure.tsx';
import { fields } from './fields.ts';
import { MOST, type Times, timesOf } from './model.ts';
import { Picture } from './Picture.tsx';
import { dollars, goals, headline, picture, sentence, situations, table, wager, whole } from './words.ts';

export default defineFigure({
  words: { picture, goals, situations, wager, headline, sentence, table },
  fields,
  handles: ['miss'],
  model: ({ miss }) => timesOf(miss),
  numbers: {
    squareTimes: { of: ({ square }: Times) => square, as: whole },
    errorTimes: { of: ({ error }: Times) => error, as: whole },
    miss: { of: (_: Times, { miss }: { miss: number }) => miss, as: dollars },
  },
  loudest: () => 40_000,
  quietest: 1,
  Picture,
  quiet: 'left',
  situations: [{ miss: 2 }, { miss: 10 }, { miss: MOST }],
  wager: { right: 2, state: { miss: MOST }, seen: (_, { miss }) => miss === MOST },
  reached: [({ square }) => square === 10_000],
  samples: [{ miss: 2 }, { miss: 10 }, { miss: 60 }, { miss: 97 }, { miss: 100 }, { miss: 140 }, { miss: 200 }],
});
