import { rows } from '/content/datasets/rare-scores.csv';
import { sigmoid } from '~/math/logarithm.ts';
import { sum } from '~/math/statistics.ts';

const scoresOf = (kind: 'honest' | 'fraud'): readonly number[] =>
  rows.flatMap(({ score, truth }) => (truth === kind ? [score] : [])).sort((a, b) => a - b);

/** Scores of 990 honest payments and of ten frauds, the lowest first. */
export const honest = scoresOf('honest');
export const frauds = scoresOf('fraud');
export const ALL = honest.length + frauds.length;

/** What happens if every score from `line` on is called fraud. */
export function countsAt(line: number) {
  const called = (scores: readonly number[]): number => scores.filter((score) => score >= line).length;
  const caught = called(frauds);
  const alarms = called(honest);
  const missed = frauds.length - caught;
  return { caught, missed, alarms, right: (ALL - missed - alarms) / ALL };
}

/** An S-shaped curve from a score to a chance of fraud: sigmoid(slope · score + intercept). */
interface Fit {
  readonly slope: number;
  readonly intercept: number;
}

export const chanceAt = ({ slope, intercept }: Fit, score: number): number => sigmoid(slope * score + intercept);

/** More rounds than Newton's method takes from a weight of 1 to 99: ten at most. */
const ROUNDS = 30;

/**
 * The curve for which the mean cross-entropy is lowest where each fraud counts `weight` times, by Newton's method from the flat curve. Nothing is
 * added to hold it: the two kinds overlap, so it has an end.
 */
export function fitOf(weight: number): Fit & {
  /** The score that it gives a half. */
  readonly boundary: number;
  /** The mean of all chances: which share of fraud it expects. */
  readonly expected: number;
} {
  let fit: Fit = { slope: 0, intercept: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    let pullSlope = 0;
    let pullIntercept = 0;
    let bendSlope = 0;
    let bendBoth = 0;
    let bendIntercept = 0;
    const add = (score: number, truth: 0 | 1, counts: number): void => {
      const chance = chanceAt(fit, score);
      const pull = counts * (chance - truth);
      const bend = counts * chance * (1 - chance);
      pullSlope += pull * score;
      pullIntercept += pull;
      bendSlope += bend * score * score;
      bendBoth += bend * score;
      bendIntercept += bend;
    };
    for (const score of honest) add(score, 0, 1);
    for (const score of frauds) add(score, 1, weight);
    const whole = bendSlope * bendIntercept - bendBoth * bendBoth;
    const bySlope = (bendIntercept * pullSlope - bendBoth * pullIntercept) / whole;
    const byIntercept = (bendSlope * pullIntercept - bendBoth * pullSlope) / whole;
    fit = { slope: fit.slope - bySlope, intercept: fit.intercept - byIntercept };
    if (Math.abs(bySlope) + Math.abs(byIntercept) < 1e-10) break;
  }
  const chances = [...honest, ...frauds].map((score) => chanceAt(fit, score));
  return { ...fit, boundary: -fit.intercept / fit.slope, expected: sum(chances) / ALL };
}

/** The best number to say of every payment alike, where each fraud counts `weight` times. */
export const constantOf = (weight: number): number => {
  const counted = weight * frauds.length;
  return counted / (counted + honest.length);
};
