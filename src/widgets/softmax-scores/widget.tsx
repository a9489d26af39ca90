import { defineFigure } from '~/widgets/define-figure.tsx';
import { CLASSES } from '~/widgets/photos.ts';
import { shareText } from '~/widgets/shares.ts';
import { fields } from './fields.ts';
import { addedToAll, MORE, type Scored, scoredOf } from './model.ts';
import { Picture } from './Picture.tsx';
import { actions, goals, headline, nats, picture, power, score, sentence, situations, table, wager } from './words.ts';

const scoreOf = (k: number) => ({ of: ({ scores }: Scored) => scores[k] ?? 0, as: score });
const powerOf = (k: number) => ({ of: ({ powers }: Scored) => powers[k] ?? 0, as: power });
/** As Python prints a share: 0.000 and 1.000 are possible there. */
const printedOf = (k: number) => ({ of: ({ shares }: Scored) => shares[k] ?? 0, as: nats });
const shareOf = (k: number) => ({ of: ({ shares }: Scored) => shareText(shares[k] ?? 0, 3) });

export default defineFigure({
  words: { picture, goals, situations, actions, wager, headline, sentence, table },
  fields,
  handles: CLASSES,
  model: scoredOf,
  numbers: {
    loss: { of: ({ loss }) => loss, as: nats },
    dog: scoreOf(0),
    cat: scoreOf(1),
    fish: scoreOf(2),
    eDog: powerOf(0),
    eCat: powerOf(1),
    eFish: powerOf(2),
    sum: { of: ({ total }) => total, as: power },
    pDog: shareOf(0),
    pCat: shareOf(1),
    pFish: shareOf(2),
    printedDog: printedOf(0),
    printedCat: printedOf(1),
    printedFish: printedOf(2),
  },
  loudest: () => 5,
  parts: ['scores', 'exponentials', 'board'],
  Picture,
  quiet: 'left',
  formula:
    '\\text{dog’s share} = e^{\\prediction{\\live{dog}}} \\div (e^{\\prediction{\\live{dog}}} + e^{\\prediction{\\live{cat}}} + e^{\\prediction{\\live{fish}}}) \\\\ {} = \\live{eDog} \\div \\live{sum} = \\crossentropy{\\live{pDog}}',
  code: `from math import exp
scores = [{{dog}}, {{cat}}, {{fish}}]
powers = [exp(score) for score in scores]
shares = [power / sum(powers) for power in powers]
# {{printedDog}}, {{printedCat}}, {{printedFish}}`,
  situations: [{ dog: 1, cat: 1, fish: 1 }],
  actions: [(state) => addedToAll(state, MORE), (state) => addedToAll(state, -MORE)],
  wager: {
    right: 1,
    state: { dog: 7, cat: 6, fish: 5.1 },
    // It asks about no place, and from other scores the bet would lead to a board that doesn't stay.
    seen: () => true,
  },
  reached: [
    ({ scores: [dog = 0, cat = 0, fish = 0] }) => dog === cat && fish < cat,
    ({ scores, shares: [dog = 0] }) => dog >= 0.9 && Math.max(...scores) < 0,
  ],
  samples: [
    { dog: 7, cat: 6, fish: 5.1 },
    { dog: -3, cat: -4, fish: -4.9 },
    { dog: 10, cat: -5, fish: -5 },
    { dog: -5, cat: 10, fish: -5 },
    { dog: -5, cat: -5, fish: 10 },
    { dog: 10, cat: 10, fish: 10 },
    { dog: -5, cat: -5, fish: -5 },
    { dog: 10, cat: 9, fish: 9.5 },
    { dog: -0.1, cat: -3, fish: -3 },
    { dog: 1.5, cat: 1.5, fish: 0 },
    { dog: 0, cat: 3, fish: 5 },
    { dog: 4, cat: 3, fish: 2.1 },
  ],
});
