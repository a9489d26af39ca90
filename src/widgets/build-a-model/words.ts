import { counted, formatNumber } from '~/math/format.ts';
import { lossText, type Score, shareTexts } from '~/widgets/beliefs.ts';
import { COIN } from './model.ts';

export const averageText = ({ averageBelief }: Score): string => formatNumber(averageBelief, { digits: 2 });

const source = (score: Score): string => {
  const wrong = score.count - score.right;
  if (wrong === 0) return 'all of it from right answers that are not sure';
  if (score.right === 0) return 'all of it from wrong answers';
  return `${shareTexts(score).wrong}% of it from the ${counted(wrong, 'wrong one', 'wrong ones')}`;
};

const beside = (loss: number): string => {
  const [mine, coin] = [lossText(loss), lossText(COIN)];
  return mine === coin ? 'just what a coin costs' : loss < COIN ? `better than a coin’s ${coin}` : `worse than a coin’s ${coin}`;
};

export const describe = (score: Score): string =>
  `${score.right} of 100 right. Loss ${lossText(score.loss)}, ${beside(score.loss)}, ${source(score)}. On average it gave the truth ${averageText(score)}.`;
