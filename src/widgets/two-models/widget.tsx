import { formatNumber } from '~/math/format.ts';
import { beliefText, lossText, priceOf, shareTexts } from '~/widgets/beliefs.ts';
import { defineWidget } from '~/widgets/define-widget.ts';
import { fields } from './fields.ts';
import { type Beliefs, groupsOf, MODELS, scoresOf } from './model.ts';
import { Stage } from './Stage.tsx';
import { averageText, describe, timesText } from './words.ts';

/** Model A as it is at the start: what B is measured against. */
const untouchedA = ({ rightA, wrongA }: Beliefs): boolean =>
  rightA === fields.rightA.default && wrongA === fields.wrongA.default;

export default defineWidget({
  title: 'Drag a heap of dots',
  fields,
  parts: ['bars', 'threshold'],
  controls: () => [],
  hidden: () => ['rightA', 'wrongA', 'rightB', 'wrongB'],
  live: (state) => {
    const { A, B } = scoresOf(state);
    const sharesA = shareTexts(A);
    const sharesB = shareTexts(B);
    const { rightA, wrongA, rightB, wrongB } = state;
    return {
      rightA: beliefText(rightA),
      wrongA: beliefText(wrongA),
      rightB: beliefText(rightB),
      wrongB: beliefText(wrongB),
      priceRightA: lossText(priceOf(rightA)),
      priceWrongA: lossText(priceOf(wrongA)),
      priceRightB: lossText(priceOf(rightB)),
      priceWrongB: lossText(priceOf(wrongB)),
      accuracyA: formatNumber(A.accuracy * 100),
      accuracyB: formatNumber(B.accuracy * 100),
      lossA: lossText(A.loss),
      lossB: lossText(B.loss),
      times: timesText(B.loss / A.loss),
      fromWrongA: sharesA.wrong,
      fromRightA: sharesA.right,
      fromWrongB: sharesB.wrong,
      fromRightB: sharesB.right,
      averageA: averageText(A),
      averageB: averageText(B),
    };
  },
  readouts: [
    { live: 'accuracyA', label: 'accuracy of A (%)', tone: 'ink' },
    { live: 'accuracyB', label: 'accuracy of B (%)', tone: 'ink' },
    { live: 'lossA', label: 'loss of A', tone: 'cross-entropy' },
    { live: 'lossB', label: 'loss of B', tone: 'cross-entropy' },
  ],
  pitch: { live: ['lossA', 'lossB'], most: () => 5 },
  describe: (state) => describe(scoresOf(state)),
  table: (state) => ({
    columns: ['group', 'examples', 'probability given to the truth', 'loss of each', 'loss of all'],
    rows: MODELS.flatMap((model) =>
      groupsOf(state, model).map(({ count, belief }) => [
        `${model}, group of ${count}`,
        `${count}`,
        beliefText(belief),
        lossText(priceOf(belief)),
        lossText(count * priceOf(belief)),
      ]),
    ),
  }),
  formula: [
    '\\text{A: } (90 \\cdot \\crossentropy{\\live{priceRightA}} + 10 \\cdot \\crossentropy{\\live{priceWrongA}})\\,/\\,100 = \\crossentropy{\\live{lossA}}',
    '\\text{B: } (90 \\cdot \\crossentropy{\\live{priceRightB}} + 10 \\cdot \\crossentropy{\\live{priceWrongB}})\\,/\\,100 = \\crossentropy{\\live{lossB}}',
  ].join(' \\\\[4pt] '),
  presets: [
    { label: 'B less sure when wrong', state: { wrongB: 0.4 } },
    { label: 'B surer when right', state: { rightB: 0.95 } },
  ],
  goals: [
    {
      text: 'Leave A as it is. Bring B’s loss below A’s, with B still at 90 right.',
      hint: 'Mistakes need not be dear. Draw B’s small heap up to just short of the line, and make its large heap surer.',
      reached: (state) => {
        const { A, B } = scoresOf(state);
        return untouchedA(state) && B.right === 90 && B.loss < A.loss;
      },
    },
    {
      text: 'Now the other way round: A gets all 100 right, B does not, and yet A has the higher loss.',
      hint: 'Being right by a hair costs nearly as much as being wrong by a hair: put both heaps of A just over the line.',
      reached: (state) => {
        const { A, B } = scoresOf(state);
        return A.right === 100 && B.right < 100 && A.loss > B.loss;
      },
    },
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
  Stage,
});
