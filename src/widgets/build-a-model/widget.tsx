import { formatNumber, whole } from '~/math/format.ts';
import { beliefText, lossText, priceOf, shareTexts } from '~/widgets/beliefs.ts';
import { defineFigure } from '~/widgets/define-figure.tsx';
import { FOUR_MODELS } from '~/widgets/four-models.ts';
import { fields } from './fields.ts';
import { type Built, COIN, groupsOf, scoreOf } from './model.ts';
import { Picture } from './Picture.tsx';
import { averageText, goals, headline, picture, sentence, situations, table } from './words.ts';

const count = (of: (built: Built) => number) => ({ of, as: whole });
const belief = (of: (built: Built) => number) => ({ of, as: beliefText });
const price = (of: (built: Built) => number) => ({ of, as: lossText });

export default defineFigure({
  words: {
    picture,
    goals,
    situations,
    sentence,
    headline: (_, built) => headline(built),
    table: (_, built) => table(built),
  },
  fields,
  handles: ['right', 'sure', 'wrong'],
  model: (made): Built => ({ groups: groupsOf(made), score: scoreOf(made) }),
  numbers: {
    loss: price(({ score }) => score.loss),
    right: count(({ score }) => score.right),
    notRight: count(({ score }) => 100 - score.right),
    accuracy: count(({ score }) => score.accuracy * 100),
    sure: belief(({ groups }) => groups[0].belief),
    wrong: belief(({ groups }) => groups[1].belief),
    priceRight: price(({ groups }) => priceOf(groups[0].belief)),
    priceWrong: price(({ groups }) => priceOf(groups[1].belief)),
    fromWrong: { of: ({ score }) => shareTexts(score).wrong },
    fromRight: { of: ({ score }) => shareTexts(score).right },
    average: { of: ({ score }) => averageText(score) },
    coin: price(() => COIN),
    timesA: {
      of: ({ score }) => score.loss / scoreOf(FOUR_MODELS.A).loss,
      as: (times: number) => formatNumber(times, { digits: 1 }),
    },
  },
  loudest: () => 7,
  Picture,
  quiet: 'left',
  formula:
    '\\text{loss} = (\\live{right} \\cdot \\crossentropy{\\live{priceRight}} + \\live{notRight} \\cdot \\crossentropy{\\live{priceWrong}})\\,/\\,100 = \\crossentropy{\\live{loss}} \\\\[4pt] \\text{geometric mean} = e^{-\\crossentropy{\\live{loss}}} = \\live{average}',
  situations: [FOUR_MODELS.B, FOUR_MODELS.C, FOUR_MODELS.D],
  reached: [
    ({ score }) => score.right === 100 && score.loss.toFixed(2) === '0.69',
    ({ score }) => score.right === 51 && score.loss < 0.75,
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
});
