import { formatNumber } from '~/math/format.ts';
import { defineWidget } from '~/widgets/define-widget.ts';
import { answerOf, CLASSES } from '~/widgets/photos.ts';
import { fields } from './fields.ts';
import { photoOf } from './model.ts';
import { Stage } from './Stage.tsx';
import { describe, nats, probability } from './words.ts';

export default defineWidget({
  title: 'Share out the belief, then name the truth',
  fields,
  parts: ['truth', 'price'],
  live: (state) => {
    const { percents, truth, percent, name, prices, price, reference, verdict } = photoOf(state);
    const [dog, cat, fish] = percents;
    const mark = (k: number): string => (k === truth ? '1' : '0');
    const term = (k: number): string => (k === truth ? `ln\u00a0${probability(percent)}` : '0');
    return {
      dog: `${dog}`,
      cat: `${cat}`,
      fish: `${fish}`,
      truth: name,
      index: `${truth}`,
      belief: `${percent}`,
      verdict,
      pDog: probability(dog),
      pCat: probability(cat),
      pFish: probability(fish),
      pTruth: probability(percent),
      tDog: mark(0),
      tCat: mark(1),
      tFish: mark(2),
      termDog: term(0),
      termCat: term(1),
      termFish: term(2),
      ifDog: nats(prices[0] ?? 0),
      ifCat: nats(prices[1] ?? 0),
      ifFish: nats(prices[2] ?? 0),
      loss: nats(price),
      bits: nats(price / Math.LN2),
      nothing: nats(reference),
      // As Python prints them.
      printed: price === Infinity ? 'inf' : nats(price),
      printedBits: price === Infinity ? 'inf' : nats(price / Math.LN2),
    };
  },
  readouts: [
    { live: 'belief', label: 'belief in the truth (%)', tone: 'prediction' },
    { live: 'loss', label: 'loss', tone: 'cross-entropy' },
    { live: 'nothing', label: 'knowing nothing', tone: 'ink' },
  ],
  pitch: { live: ['loss'], most: () => 5 },
  describe: (state) => describe(photoOf(state)),
  table: (state) => {
    const { percents, truth, prices } = photoOf(state);
    return {
      columns: ['class', 'truth t', 'probability p', 'price of p', 't × price'],
      rows: [
        ...CLASSES.map((name, k) => [
          name,
          k === truth ? '1' : '0',
          probability(percents[k] ?? 0),
          nats(prices[k] ?? 0),
          k === truth ? nats(prices[k] ?? 0) : '0',
        ]),
        ['sum', '1', formatNumber(1, { digits: 2 }), '', nats(prices[truth] ?? 0)],
      ],
    };
  },
  formula:
    '\\crossentropy{\\text{loss}} = -\\,(\\,\\truth{\\live{tDog}} \\cdot \\ln \\prediction{\\live{pDog}} + \\truth{\\live{tCat}} \\cdot \\ln \\prediction{\\live{pCat}} + \\truth{\\live{tFish}} \\cdot \\ln \\prediction{\\live{pFish}}\\,)' +
    ' \\\\ {} = -\\,(\\,\\live{termDog} + \\live{termCat} + \\live{termFish}\\,) \\\\ {} = \\crossentropy{\\live{loss}}',
  controls: () => ['truth'],
  hidden: () => ['dog', 'cat', 'fish'],
  presets: [
    { label: '70, 20, 10', state: { dog: 70, cat: 20, fish: 10 } },
    { label: 'Sure and right', state: { dog: 98, cat: 1, fish: 1 } },
    { label: 'Sure and wrong', state: { dog: 2, cat: 97, fish: 1 } },
    { label: 'No idea', state: { dog: 34, cat: 33, fish: 33 } },
    { label: 'Never!', state: { dog: 0, cat: 90, fish: 10 } },
  ],
  goals: [
    {
      text: 'Get a right answer that costs more than 1.',
      hint: 'The truth needs the largest share, but it may be a small one: give the other two nearly as much each.',
      reached: (state) => {
        const { percents, truth, price } = photoOf(state);
        return answerOf(percents, truth) === 'right' && price > 1;
      },
    },
    {
      text: 'Get a wrong answer that costs less than 0.75.',
      hint: 'Let the truth lose by a hair: almost half for it, a little more for one rival, nothing for the other.',
      reached: (state) => {
        const { percents, truth, price } = photoOf(state);
        return answerOf(percents, truth) === 'wrong' && price < 0.75;
      },
    },
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
  Stage,
});
