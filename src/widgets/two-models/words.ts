import { formatNumber } from '~/math/format.ts';
import { lossText, type Score, shareTexts } from '~/widgets/beliefs.ts';
import type { Model } from './model.ts';

export const timesText = (times: number): string => formatNumber(times, { digits: 1 });
export const averageText = ({ averageBelief }: Score): string => formatNumber(averageBelief, { digits: 2 });

/** Losses that are written alike are called alike. */
const alike = (a: Score, b: Score): boolean => lossText(a.loss) === lossText(b.loss);

/** "6.7 times A’s", or for less than that much a difference. */
const compared = (better: Model, high: Score, low: Score): string =>
  high.loss / low.loss >= 1.25
    ? `${timesText(high.loss / low.loss)} times ${better}’s`
    : `${lossText(high.loss)} against ${lossText(low.loss)}`;

function verdict({ A, B }: Readonly<Record<Model, Score>>): string {
  const [worse, better] = A.loss > B.loss ? (['A', 'B'] as const) : (['B', 'A'] as const);
  const scores = { A, B };
  const high = scores[worse];
  const low = scores[better];
  if (A.right === B.right) {
    const same = `Both get ${A.right} of 100 right`;
    return alike(A, B)
      ? `${same}, and both losses are ${lossText(A.loss)}.`
      : `${same}, and yet ${worse}’s loss is ${compared(better, high, low)}.`;
  }
  const sharp: Model = A.right > B.right ? 'A' : 'B';
  const counts = `${sharp} gets more right, ${Math.max(A.right, B.right)} to ${Math.min(A.right, B.right)}`;
  if (alike(A, B)) return `${counts}, and yet both losses are ${lossText(A.loss)}.`;
  return sharp === worse
    ? `${counts}, and yet its loss is the higher one: ${compared(better, high, low)}.`
    : `${counts}, and its loss is lower: ${worse}’s is ${compared(better, high, low)}.`;
}

export const describe = (scores: Readonly<Record<Model, Score>>): string =>
  `${verdict(scores)} Of A’s loss, ${shareTexts(scores.A).wrong}% comes from wrong answers; of B’s, ${shareTexts(scores.B).wrong}%.`;
