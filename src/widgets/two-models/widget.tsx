import { beliefText, lossText, priceOf, shareTexts } from '~/widgets/beliefs.ts';
import { defineFigure } from '~/widgets/define-figure.tsx';
import { fields } from './fields.ts';
import { type Beliefs, type Both, bothOf, type Model } from './model.ts';
import { Picture } from './Picture.tsx';
import { averageText, goals, headline, percentText, picture, sentence, table, timesText, wager } from './words.ts';

const belief = (field: keyof Beliefs) => ({ of: (_: Both, state: Beliefs) => state[field], as: beliefText });
const price = (field: keyof Beliefs) => ({ of: (_: Both, state: Beliefs) => priceOf(state[field]), as: lossText });
const loss = (model: Model) => ({ of: ({ scores }: Both) => scores[model].loss, as: lossText });
const accuracy = (model: Model) => ({ of: ({ scores }: Both) => percentText(scores[model]) });
const share = (model: Model, of: 'right' | 'wrong') => ({ of: ({ scores }: Both) => shareTexts(scores[model])[of] });
const average = (model: Model) => ({ of: ({ scores }: Both) => averageText(scores[model]) });

export default defineFigure({
  words: {
    picture,
    goals,
    wager,
    sentence,
    headline: (_, both) => headline(both),
    table: (_, both) => table(both),
  },
  fields,
  handles: ['rightA', 'wrongA', 'rightB', 'wrongB'],
  model: bothOf,
  numbers: {
    lossA: loss('A'),
    lossB: loss('B'),
    times: { of: ({ scores: { A, B } }) => B.loss / A.loss, as: timesText },
    accuracyA: accuracy('A'),
    accuracyB: accuracy('B'),
    rightA: belief('rightA'),
    wrongA: belief('wrongA'),
    rightB: belief('rightB'),
    wrongB: belief('wrongB'),
    priceRightA: price('rightA'),
    priceWrongA: price('wrongA'),
    priceRightB: price('rightB'),
    priceWrongB: price('wrongB'),
    fromWrongA: share('A', 'wrong'),
    fromRightA: share('A', 'right'),
    fromWrongB: share('B', 'wrong'),
    fromRightB: share('B', 'right'),
    averageA: average('A'),
    averageB: average('B'),
  },
  heard: ['lossA', 'lossB'],
  loudest: () => 5,
  parts: ['bars', 'threshold'],
  Picture,
  quiet: 'top',
  wager: {
    right: 0,
    at: [
      [962, 178],
      [962, 365],
      [930, 271],
    ],
    state: {},
    seen: () => true,
  },
  formula: [
    '\\text{A: } (90 \\cdot \\crossentropy{\\live{priceRightA}} + 10 \\cdot \\crossentropy{\\live{priceWrongA}})\\,/\\,100 = \\crossentropy{\\live{lossA}}',
    '\\text{B: } (90 \\cdot \\crossentropy{\\live{priceRightB}} + 10 \\cdot \\crossentropy{\\live{priceWrongB}})\\,/\\,100 = \\crossentropy{\\live{lossB}}',
  ].join(' \\\\[4pt] '),
  reached: [
    ({ scores: { B } }) => B.right === 90 && B.loss < 0.7,
    ({ scores: { A, B } }) => A.right === 100 && B.right < 100 && A.loss > B.loss,
  ],
  samples: [
    { wrongB: 0.4 },
    { rightB: 0.95 },
    { rightA: 0.51, wrongA: 0.51 },
    { rightA: 0.01, wrongA: 0.01, rightB: 0.01, wrongB: 0.01 },
    { rightA: 0.99, wrongA: 0.99 },
    { rightA: 0.5, wrongA: 0.5 },
    { rightA: 0.55, wrongA: 0.02 },
    { rightB: 0.99, wrongB: 0.48 },
    { rightA: 0.99, wrongA: 0.01, rightB: 0.5, wrongB: 0.99 },
  ],
});
