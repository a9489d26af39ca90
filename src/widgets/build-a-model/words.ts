import { formatNumber } from '~/math/format.ts';
import { lossText, type Score, shareTexts } from '~/widgets/beliefs.ts';
import { COIN } from './model.ts';

/** Two decimals, or two digits that count where those would read 0.00. */
export const averageText = ({ averageBelief: belief }: Score): string =>
  belief < 0.01
    ? formatNumber(belief, { digits: 1 - Math.floor(Math.log10(belief)), trim: true })
    : formatNumber(belief, { digits: 2 });

const source = (score: Score): string => {
  const wrong = score.count - score.right;
  if (wrong === 0) return 'all of it from right answers that are less than certain';
  if (score.right === 0) return 'all of it from wrong answers';
  return `${shareTexts(score).wrong}% of it from the ${wrong === 1 ? 'one wrong answer' : `${wrong} wrong answers`}`;
};

const beside = (loss: number): string => {
  const mine = lossText(loss);
  const coin = lossText(COIN);
  return mine === coin
    ? 'just what a coin costs'
    : loss < COIN
      ? `better than a coin’s ${coin}`
      : `worse than a coin’s ${coin}`;
};

export const describe = (score: Score): string =>
  `${score.right} of 100 right. Loss ${lossText(score.loss)}, ${beside(score.loss)}, ${source(score)}. Averaged by multiplying, it gave the truth ${averageText(score)}.`;
