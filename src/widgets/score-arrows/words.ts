import { formatNumber, MINUS, thousandths, upToHundredths } from '~/math/format.ts';
import type { Table } from '~/widgets/define-widget.ts';
import { CLASSES } from '~/widgets/photos.ts';
import { shareText, spokenShare } from '~/widgets/shares.ts';
import type { Model } from './model.ts';

export const three = thousandths;
export const signed = (value: number): string => formatNumber(value, { digits: 3, signed: true });
export const scoreText = upToHundredths;

export const picture =
  'Three scores as bars, each with an arrow: which way to push it, and how hard. Beside them the shares, and how far each is from the truth';
export const names = {
  share: 'share p',
  truth: 'truth y',
  gap: 'p − y',
  scores: 'scores',
  cost: 'costs',
  loss: 'loss',
} as const;
/** What the truth is taken from: “0.659 − 1”. */
export const minuend = ({ truth, shares }: Model, k: number): string =>
  `${three(shares[k] as number)} ${MINUS} ${k === truth ? 1 : 0}`;

export const goals = [
  {
    text: 'Get the loss under 0.1.',
    won: 'Well pushed!',
    hint: 'Follow the arrows, by hand or step by step: the truth goes up, the others go down.',
  },
];
export const situations = ['It’s a cat', 'Sure and wrong'];
export const actions = ['One step'];

/** Under this no arrow is worth a push. */
const SMALL = 0.05;
/** From this share on it was sure of something. */
const SURE = 0.9;

export function headline({ name, truth, slopes, shares }: Model): string {
  const push = -(slopes[truth] as number);
  if (push < SMALL) return 'Nearly sure. Hardly any push.';
  return push > SURE && Math.max(...shares) > SURE
    ? 'Sure and wrong: pushed hard.'
    : `Push the ${name} up, the others down.`;
}

export function sentence({ name, truth, shares, slopes, loss }: Model): string {
  const share = `It’s a {truth|${name}}, and it got {cross-entropy|${spokenShare(shareText(shares[truth] as number, 3))}}, which costs {ink|${three(loss)}}`;
  const push = three(-(slopes[truth] as number));
  return `${share}. Push it up by {error|${push}}, the other two down by as much together.`;
}

export const table = ({ truth, scores, shares, slopes }: Model): Table => ({
  columns: ['class', 'score', 'share p', 'truth y', 'slope'],
  rows: CLASSES.map((name, k) => [
    name,
    scoreText(scores[k] as number),
    three(shares[k] as number),
    k === truth ? '1' : '0',
    signed(slopes[k] as number),
  ]),
});
