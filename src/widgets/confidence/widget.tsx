import { defineFigure } from '~/widgets/define-figure.tsx';
import { answerOf, CLASSES } from '~/widgets/photos.ts';
import { chargedBy } from '~/widgets/libraries.ts';
import { fields } from './fields.ts';
import { ASKED, type Photo, photoOf } from './model.ts';
import { Picture } from './Picture.tsx';
import { actions, goals, headline, nats, picture, printed, probability, sentence, table, wager } from './words.ts';

const priced = (of: (photo: Photo) => number) => ({ of, as: nats });
const percentOf = (k: number) => ({ of: ({ percents }: Photo) => `${percents[k] ?? 0}` });
const probabilityOf = (k: number) => ({ of: ({ percents }: Photo) => percents[k] ?? 0, as: probability });
const mark = (k: number) => ({ of: ({ truth }: Photo) => (k === truth ? '1' : '0') });
const term = (k: number) => ({
  of: ({ truth, percent }: Photo) => (k === truth ? `ln\u00a0${probability(percent)}` : '0'),
});

/** The goal. Whoever gets there no longer bets. */
const CHEAP = 0.1;

export default defineFigure({
  words: {
    picture,
    goals,
    actions,
    wager,
    headline: (_, photo) => headline(photo),
    sentence: (_, photo) => sentence(photo),
    table: (_, photo) => table(photo),
  },
  fields,
  handles: ['dog', 'cat', 'fish'],
  model: photoOf,
  numbers: {
    loss: priced(({ price }) => price),
    dog: percentOf(0),
    cat: percentOf(1),
    fish: percentOf(2),
    truth: { of: ({ name }) => name },
    index: { of: ({ truth }) => `${truth}` },
    belief: { of: ({ percent }) => `${percent}` },
    verdict: { of: ({ verdict }) => verdict },
    pDog: probabilityOf(0),
    pCat: probabilityOf(1),
    pFish: probabilityOf(2),
    pTruth: { of: ({ percent }) => percent, as: probability },
    tDog: mark(0),
    tCat: mark(1),
    tFish: mark(2),
    termDog: term(0),
    termCat: term(1),
    termFish: term(2),
    ifDog: priced(({ prices }) => prices[0] ?? 0),
    ifCat: priced(({ prices }) => prices[1] ?? 0),
    ifFish: priced(({ prices }) => prices[2] ?? 0),
    bits: priced(({ price }) => price / Math.LN2),
    nothing: priced(({ reference }) => reference),
    printed: { of: ({ price }) => price, as: printed },
    inSklearn: priced(({ price }) => chargedBy('scikit-learn', price)),
    inKeras: priced(({ price }) => chargedBy('Keras', price)),
    printedBits: { of: ({ price }) => price / Math.LN2, as: printed },
  },
  loudest: () => 5,
  parts: ['truth', 'price'],
  Picture,
  quiet: 'corner',
  formula:
    '\\crossentropy{\\text{loss}} = -\\,(\\,\\truth{\\live{tDog}} \\cdot \\ln \\prediction{\\live{pDog}} + \\truth{\\live{tCat}} \\cdot \\ln \\prediction{\\live{pCat}} + \\truth{\\live{tFish}} \\cdot \\ln \\prediction{\\live{pFish}}\\,)' +
    ' \\\\ {} = -\\,(\\,\\live{termDog} + \\live{termCat} + \\live{termFish}\\,) \\\\ {} = \\crossentropy{\\live{loss}}',
  actions: CLASSES.map((name) => () => ({ truth: name })),
  wager: { right: 2, state: { truth: 'cat' }, seen: ({ percent, price }) => percent <= 100 * ASKED || price < CHEAP },
  reached: [
    ({ price }) => price < CHEAP,
    ({ percents, truth, price }) => answerOf(percents, truth) === 'right' && price > 1,
    ({ percents, truth, price }) => answerOf(percents, truth) === 'wrong' && price < 0.75,
  ],
  samples: [
    { truth: 'cat' },
    { truth: 'fish' },
    { dog: 100, cat: 0, fish: 0 },
    { dog: 0, cat: 100, fish: 0 },
    { dog: 0, cat: 50, fish: 50 },
    { dog: 1, cat: 99, fish: 0 },
    { dog: 34, cat: 33, fish: 33 },
    { dog: 50, cat: 50, fish: 0 },
    { dog: 48, cat: 49, fish: 3, truth: 'cat' },
    { dog: 5, cat: 5, fish: 90, truth: 'fish' },
    { dog: 91, cat: 9, fish: 0 },
    { dog: 40, cat: 30, fish: 30, truth: 'fish' },
  ],
});
