import { counted, formatNumber, hundredths, MINUS, threeFigures } from '~/math/format.ts';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Table } from '~/widgets/define-widget.ts';
import { type Explosion, factorOf, landmarks, LIMIT, type Scene, STOPS, swingOf } from './model.ts';

const raised = (value: number): string =>
  [...String(value)].map((digit) => (digit === '-' ? '⁻' : '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)])).join('');
const powerOfTen = (exponent: number): string => `10${raised(exponent)}`;

/** What computers call it, in quotes: a word, where a number should be. */
const NOT_A_NUMBER = '“NaN”';

/** 36.3; 1,072,000; 1.2 × 10⁵⁶; ∞; “NaN”. */
export function sizeText(value: number): string {
  if (Number.isNaN(value)) return NOT_A_NUMBER;
  const magnitude = Math.abs(value);
  if (magnitude === Infinity || magnitude < 1e7)
    return magnitude === Infinity ? formatNumber(value) : threeFigures(value);
  const [figures = '', exponent = ''] = magnitude.toExponential(1).split('e');
  return `${value < 0 ? MINUS : ''}${figures}\u00A0×\u00A0${powerOfTen(Number(exponent))}`;
}

export const LARGEST = sizeText(Number.MAX_VALUE);
export const factorText = (rate: number): string => formatNumber(factorOf(rate), { digits: 4, trim: true });
export const rateText = hundredths;

const stepName = (step: number): string => `step ${formatNumber(step)}`;
const million = formatNumber(LIMIT);
const multiplies = (rate: number): string => `Each step multiplies the loss by ${factorText(rate)}.`;

const soFar = (step: number): string => (step === 0 ? 'At the start it' : `After ${counted(step, 'step')} it`);

function stopped({ rate, losses, last }: Explosion, step: number): string {
  const loss = `{squared|${sizeText(losses[step] as number)}}`;
  return step < last
    ? `${multiplies(rate)} ${soFar(step)} is ${loss}. Training will be stopped at ${stepName(last)}, where it passes ${million}.`
    : `Stopped: at ${stepName(step)} the loss is ${loss}, past ${million}. Every step still multiplies it by ${factorText(rate)}. The steps are too big, so each overshoots by more than the one before.`;
}

function running(
  { rate, losses, weights, last, infiniteLoss = last, infiniteWeight = last }: Explosion,
  step: number,
): string {
  if (step < infiniteLoss)
    return `${multiplies(rate)} ${soFar(step)} is {squared|${sizeText(losses[step] as number)}}. At ${stepName(infiniteLoss)} it gets too big for the largest number the computer can write down, ${LARGEST}.`;
  const w = sizeText(weights[step] as number);
  if (step < infiniteWeight)
    return `The loss has been ∞ since ${stepName(infiniteLoss)}. It squares the misses, so it’s the first to pass ${LARGEST}. At ${stepName(step)} w is still a number, {prediction|${w}}, and keeps growing.`;
  if (step < last)
    return `At ${stepName(step)} the slope is too large to write down, and so is w: ${w}. Now the next step has to take one infinity from another.`;
  return `At ${stepName(last)} the update took ∞ from ∞. That has no answer, so w is ${NOT_A_NUMBER}, not a number, and the loss with it. The program isn’t broken: the steps were too big.`;
}

function settling({ rate, losses, last }: Explosion, step: number): string {
  const loss = `{squared|${threeFigures(losses[step] as number)}}`;
  return step < last
    ? `${multiplies(rate)} That’s less than 1, so it settles. ${soFar(step)} is ${loss}, and after ${last} as good as nothing.`
    : `After ${counted(step, 'step')} the loss is ${loss}, as good as nothing. Below a rate of 2/15 every step multiplies it by less than 1, here by ${factorText(rate)}. So nothing runs away.`;
}

/** What has happened by this step, and what comes of it. */
export const sentence = (scene: Scene): string =>
  (scene.settles ? settling : scene.run ? running : stopped)(scene, scene.step);

export function headline({
  settles,
  rate,
  run,
  step,
  last,
  infiniteLoss = last,
  infiniteWeight = last,
}: Scene): string {
  if (settles) {
    if (step === last) return `Settled in ${counted(step, 'step')}.`;
    return swingOf(rate) > 0 ? 'It creeps closer, from one side.' : 'Each swing is smaller. It settles.';
  }
  if (run && step >= infiniteLoss) {
    if (step < infiniteWeight) return 'The loss is ∞. The line goes on.';
    return step < last ? 'Now the line is infinite, too.' : '∞ − ∞ has no answer: NaN.';
  }
  return !run && step === last ? 'Past a million. Stopped.' : 'Each swing is bigger than the last.';
}

/** For a table that a program may read: no powers in small print. */
export const cell = (value: number): string =>
  Number.isNaN(value) ? 'not a number' : Math.abs(value) < 1e15 ? threeFigures(value) : formatNumber(value);

export function table(scene: Scene): Table {
  const { losses, weights, last } = scene;
  const steps = [
    ...new Set([...STOPS.filter((step) => step <= last && (step <= 20 || step % 10 === 0)), ...landmarks(scene)]),
  ].sort((a, b) => a - b);
  return {
    columns: ['step', 'w', 'loss'],
    rows: steps.map((step) => [formatNumber(step), cell(weights[step] as number), cell(losses[step] as number)]),
  };
}

export const picture =
  'Lines of the last few steps over four points, the loss as a number, and a track of learning rates';
export const goals = [
  {
    text: 'Settle at the largest rate you can.',
    hint: 'The border lies at 2/15. Drag the rate, then press play to the end.',
    won: 'It settles!',
  },
  {
    text: 'Reach “NaN” in under 1,000 steps.',
    hint: 'The larger the rate, the larger the factor. Tap “Let it run”, drag the rate, and play to the end.',
    won: 'NaN!',
  },
];
export const situations = ['Let it run'];
export const actions = ['Next event'];
export const lossName = ({ step }: Scene): string => `loss after ${counted(step, 'step')}`;
export const heightName = (height: number): string => `up to ${sizeText(height)}`;
export const pointsName = 'the four points';
export const noLine = 'no line any more';
export const rateName = ({ rate }: Say<'rate'>): string => `rate ${rate}`;
export const trackNames = { left: 'settles', border: '2/15', right: 'explodes' } as const;
export const limitName = 'a million';
/** Where a run never comes to it. */
export const stepText = (step: number | undefined): string => (step === undefined ? 'never' : formatNumber(step));
