import { defineFigure } from '~/widgets/define-figure.tsx';
import { fields } from './fields.ts';
import { type Model, slopesOf, stepped } from './model.ts';
import { Picture } from './Picture.tsx';
import { actions, goals, headline, picture, sentence, signed, situations, table, three } from './words.ts';

const share = (k: number) => ({ of: ({ shares }: Model) => shares[k] as number, as: three });
const slope = (k: number) => ({ of: ({ slopes }: Model) => slopes[k] as number, as: signed });

export default defineFigure({
  words: {
    picture,
    goals,
    situations,
    actions,
    headline: (_, model) => headline(model),
    sentence: (_, model) => sentence(model),
    table: (_, model) => table(model),
  },
  fields,
  handles: ['dog', 'cat', 'fish'],
  model: slopesOf,
  numbers: {
    loss: { of: ({ loss }) => loss, as: three },
    gDog: slope(0),
    gCat: slope(1),
    gFish: slope(2),
    pDog: share(0),
    pCat: share(1),
    pFish: share(2),
    truth: { of: ({ name }) => name },
  },
  loudest: () => 5,
  parts: ['arrows', 'gaps'],
  Picture,
  quiet: 'apart',
  situations: [{ truth: 'cat' }, { dog: 5, cat: 0, fish: 0, truth: 'cat' }],
  actions: [(_, model) => stepped(model)],
  reached: [({ loss }) => loss < 0.1],
  samples: [
    { truth: 'fish' },
    { dog: 5, cat: -2, fish: -2 },
    { dog: -2, cat: 5, fish: 5 },
    { dog: 5, cat: 5, fish: 5, truth: 'cat' },
    { dog: -2, cat: -2, fish: -2 },
    { dog: 4.21, cat: 0.27, fish: -0.64 },
    { dog: 5, cat: 4, fish: 5, truth: 'cat' },
    { dog: 0, cat: 0, fish: 0, truth: 'fish' },
  ],
});
