import { counted, formatNumber, MINUS, threeFigures } from '~/math/format.ts';
import type { State } from '~/state/field.ts';
import type { fields } from './fields.ts';
import { type Explosion, factorOf, LIMIT, runOf, settles, stepOf } from './model.ts';

const raised = (value: number): string =>
  [...String(value)].map((digit) => (digit === '-' ? '⁻' : '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)])).join('');
export const powerOfTen = (exponent: number): string => `10${raised(exponent)}`;

/** What computers call it, in quotes: a word, where a number should be. */
export const NOT_A_NUMBER = '“NaN”';

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
export const rateText = (rate: number): string => formatNumber(rate, { digits: 2 });

const stepName = (step: number): string => `step ${formatNumber(step)}`;
const million = formatNumber(LIMIT);
const multiplies = (rate: number): string => `Each step multiplies the loss by ${factorText(rate)}.`;

const soFar = (step: number): string => (step === 0 ? 'At the start it' : `After ${counted(step, 'step')} it`);

function stopped({ rate, losses, last }: Explosion, step: number): string {
  const loss = sizeText(losses[step] as number);
  return step < last
    ? `${multiplies(rate)} ${soFar(step)} is ${loss}. Training will be stopped at ${stepName(last)}, where it passes ${million}.`
    : `Stopped: at ${stepName(step)} the loss is ${loss}, past ${million}, and every step still multiplies it by ${factorText(rate)}. The steps are too big, so each overshoots by more than the one before.`;
}

function running(
  { rate, losses, weights, last, infiniteLoss = last, infiniteWeight = last }: Explosion,
  step: number,
): string {
  if (step < infiniteLoss)
    return `${multiplies(rate)} ${soFar(step)} is ${sizeText(losses[step] as number)}. At ${stepName(infiniteLoss)} it outgrows the largest number that the computer can write down, ${LARGEST}.`;
  const w = sizeText(weights[step] as number);
  if (step < infiniteWeight)
    return `The loss is ∞ since ${stepName(infiniteLoss)}: it squares the misses, so it is first to outgrow ${LARGEST}. At ${stepName(step)} w is still a number, ${w}, and goes on growing.`;
  if (step < last)
    return `At ${stepName(step)} the slope is too large to write down, and w with it: ${w}. Now the next step has to take one infinity from another.`;
  return `At ${stepName(last)} the update took ∞ from ∞. That has no answer, so w is ${NOT_A_NUMBER}, not a number, and the loss with it. The program is not broken: the steps were too big.`;
}

function settling({ rate, losses, last }: Explosion, step: number): string {
  const loss = threeFigures(losses[step] as number);
  return step < last
    ? `${multiplies(rate)} That is less than 1, so it settles. ${soFar(step)} is ${loss}, and after ${last} as good as nothing.`
    : `After ${counted(step, 'step')} the loss is ${loss}, as good as nothing. Below a rate of 2/15 every step multiplies it by less than 1, here by ${factorText(rate)}, so there is nothing to run away.`;
}

/** What has happened by this step, and what comes of it. */
export function describe({ moment, rate, run }: State<typeof fields>): string {
  const explosion = runOf(rate, run);
  const step = stepOf(moment, explosion);
  return (settles(rate) ? settling : run ? running : stopped)(explosion, step);
}
