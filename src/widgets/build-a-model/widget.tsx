import { formatNumber } from '~/math/format.ts';
import { beliefText, lossText, priceOf, shareTexts } from '~/widgets/beliefs.ts';
import { defineWidget } from '~/widgets/define-widget.ts';
import { fields } from './fields.ts';
import { beliefWhenWrong, COIN, groupsOf, scoreOf } from './model.ts';
import { FOUR_MODELS } from '~/widgets/four-models.ts';
import { Stage } from './Stage.tsx';
import { averageText, describe } from './words.ts';

export default defineWidget({
  title: 'Build a model out of 100 dots',
  fields,
  live: (state) => {
    const score = scoreOf(state);
    const shares = shareTexts(score);
    const wrong = beliefWhenWrong(state.wrong);
    return {
      right: formatNumber(score.right),
      notRight: formatNumber(100 - score.right),
      accuracy: formatNumber(score.accuracy * 100),
      sure: beliefText(state.sure),
      wrong: beliefText(wrong),
      priceRight: lossText(priceOf(state.sure)),
      priceWrong: lossText(priceOf(wrong)),
      loss: lossText(score.loss),
      fromWrong: shares.wrong,
      fromRight: shares.right,
      average: averageText(score),
      coin: lossText(COIN),
      timesA: formatNumber(score.loss / scoreOf(FOUR_MODELS.A).loss, { digits: 1 }),
    };
  },
  readouts: [
    { live: 'accuracy', label: 'accuracy (%)', tone: 'ink' },
    { live: 'loss', label: 'loss', tone: 'cross-entropy' },
    { live: 'fromWrong', label: 'from mistakes (%)', tone: 'cross-entropy' },
    { live: 'average', label: 'geometric mean of the beliefs', tone: 'ink' },
  ],
  pitch: { live: ['loss'], most: () => 7 },
  describe: (state) => describe(scoreOf(state)),
  table: (state) => ({
    columns: ['group', 'examples', 'probability given to the truth', 'loss of each', 'loss of all'],
    rows: groupsOf(state).map(({ count, belief }, i) => [
      i === 0 ? 'right' : 'wrong',
      `${count}`,
      beliefText(belief),
      lossText(priceOf(belief)),
      lossText(count * priceOf(belief)),
    ]),
  }),
  formula:
    '\\text{loss} = (\\live{right} \\cdot \\crossentropy{\\live{priceRight}} + \\live{notRight} \\cdot \\crossentropy{\\live{priceWrong}})\\,/\\,100 = \\crossentropy{\\live{loss}} \\\\[4pt] \\text{geometric mean} = e^{-\\crossentropy{\\live{loss}}} = \\live{average}',
  presets: Object.entries(FOUR_MODELS).map(([name, state]) => ({ label: `Model ${name}`, state })),
  goals: [
    {
      text: 'Build a model with an accuracy of 100% and a loss of 0.69, rounded to two decimals.',
      hint: 'All are right, but each of them only by a hair: what does a belief of one half cost?',
      reached: (state) => state.right === 100 && scoreOf(state).loss.toFixed(2) === '0.69',
    },
    {
      text: 'Now one with an accuracy of 51% and a loss under 0.75.',
      hint: 'Let the right ones be sure and the wrong ones be unsure: a mistake just short of one half is cheap.',
      reached: (state) => state.right === 51 && scoreOf(state).loss < 0.75,
    },
  ],
  samples: [
    { right: 95, sure: 0.99, wrong: 0 },
    { right: 100, sure: 0.501 },
    { right: 51, sure: 0.99, wrong: 0.45 },
    { right: 0, wrong: 0 },
    { right: 0, wrong: 0.5 },
    { right: 80, sure: 0.9, wrong: 0.45 },
    { right: 99, sure: 0.999, wrong: 0.5 },
    { right: 90, sure: 0.501, wrong: 0.5 },
    { right: 1, sure: 0.999, wrong: 0.001 },
  ],
  Stage,
});
