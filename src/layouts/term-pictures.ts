/**
 * Small pictures for the glossary, 120 by 72 and without letters: where a term is a thing to look at, it is shown beside its words. Curves are
 * computed, and a mean or a median stands where it is.
 */
import { softmax } from '~/math/softmax.ts';
import { mean, median } from '~/math/statistics.ts';
import { crossEntropy } from '~/losses/cross-entropy.ts';
import { huber } from '~/losses/huber.ts';
import { logCosh } from '~/losses/log-cosh.ts';
import { quantile } from '~/losses/quantile.ts';
import { curvePath, sample, type Point } from '~/plot/curve.ts';
import type { Tone } from '~/styles/tones.ts';
import { bar, dot, hollow, plot, rim, ring, rule, sector, type Shape, square, thin } from './term-shapes.ts';

/** A floor, a guess on it, what was true, and the miss between them. */
const FLOOR_PX = 52;
const miss = (guess: number, truth: number, y = FLOOR_PX): Shape[] => [
  thin(8, y, 112, y),
  rule(guess, y, truth, y, 'error'),
  dot(guess, y, 'prediction'),
  dot(truth, y, 'truth'),
];

const bowl = plot([-3, 3], [0, 9]);
const bowlPath = curvePath(
  sample((x) => x ** 2, [-3, 3], 60),
  bowl,
);
const vee = plot([-3, 3], [0, 3]);
const veePath = curvePath([[-3, 3] as Point, [0, 0] as Point, [3, 3] as Point], vee);
/** Round inside a ring of 1, straight outside. */
const round = plot([-3, 3], [0, 3]);
const roundPath = curvePath(
  sample((x) => huber.value(x, 0), [-3, 3], 60),
  round,
);
const coshPath = curvePath(
  sample((x) => logCosh.value(x, 0), [-3, 3], 60),
  round,
);
/** Too low, on the left, costs three times as much as too high. */
const QUANTILE = 0.75;
const uneven = (error: number): number => quantile.value(error, 0, { quantile: QUANTILE });
const lopsided = plot([-3, 3], [0, uneven(-3)]);
const lopsidedDot = (error: number): Shape => dot(lopsided.x.at(error), lopsided.y.at(uneven(error)), 'prediction');
const lopsidedPath = curvePath(
  [-3, 0, 3].map((error): Point => [error, uneven(error)]),
  lopsided,
);
const onBowl = (x: number): readonly [number, number] => [bowl.x.at(x), bowl.y.at(x ** 2)];
const bowlDot = (x: number): Shape => dot(...onBowl(x), 'prediction');
/** The line that touches the bowl at x: its slope there is 2x. */
const touching = (x: number, reach: number): Shape => {
  const at = (to: number): readonly [number, number] => [bowl.x.at(to), bowl.y.at(x ** 2 + 2 * x * (to - x))];
  return rule(...at(x - reach), ...at(x + reach), 'error');
};
const stepsOnBowl = (steps: readonly number[]): Shape[] =>
  steps.slice(1).map((to, i): Shape => rule(...onBowl(steps[i] ?? to), ...onBowl(to), 'error'));

/** Five numbers of which one lies far off, along a line. */
const FIVE = [1, 2, 3, 4, 11];
const along = plot([0, 12], [0, 1]);
const five = FIVE.map((value) => dot(along.x.at(value), 40, 'truth'));
const foot = (value: number, tone: Tone): Shape => ({
  path: `M${along.x.at(value)} 48l8 15h-16z`,
  tone,
  filled: true,
});

/** The first of them that no more than a quarter lies above. */
const threeQuarters = FIVE[Math.ceil(QUANTILE * FIVE.length) - 1] ?? Number.NaN;

const priceFrame = plot([0, 1], [0, 4]);
const pricePath = curvePath(
  sample((p) => crossEntropy.value([p, 1 - p], 0), [0.02, 1], 60),
  priceFrame,
);

/** Training goes on falling; what is held back turns. */
const days = plot([0, 10], [0, 1.1]);
const fall = (day: number): number => Math.exp(-0.5 * day);
const turn = (day: number): number => fall(day) + 0.06 + 0.004 * day ** 2;
const DAYS = sample((day) => day, [0, 10], 100);
const turned = DAYS.reduce((best, now) => (turn(now[0]) < turn(best[0]) ? now : best))[0];

/** Where the points of a fit lie: close to a line, but for one. */
const BEHIND = [16, 30, 44, 58, 72] as const;

/** By the id of the term. */
export const termPictures: Readonly<Record<string, readonly Shape[]>> = {
  error: miss(28, 92),
  'absolute-error': [
    { path: veePath, tone: 'absolute' },
    dot(vee.x.at(-2), vee.y.at(2), 'prediction'),
    dot(vee.x.at(2), vee.y.at(2), 'prediction'),
  ],
  'squared-error': [square(42, 10, 42, 'squared'), ...miss(42, 84)],
  'mean-squared-error': [
    square(10, 42, 18, 'squared'),
    square(36, 18, 42, 'squared'),
    square(86, 34, 26, 'squared'),
    thin(6, 60, 114, 60),
  ],
  'root-mean-squared-error': [square(36, 10, 48, 'squared'), rule(36, 62, 84, 62, 'error')],
  'mean-absolute-error': [
    thin(8, 36, 112, 36),
    ...[
      [24, 16],
      [48, 48],
      [72, 28],
      [96, 60],
    ].flatMap(([x = 0, y = 0]) => [rule(x, 36, x, y, 'absolute'), dot(x, y, 'truth')]),
  ],
  mean: [thin(8, 46, 112, 46), ...five, foot(mean(FIVE), 'squared')],
  median: [thin(8, 46, 112, 46), ...five, foot(median(FIVE), 'absolute')],
  outlier: [thin(8, 46, 112, 46), ...five, hollow(along.x.at(11), 40, 'error')],
  slope: [{ path: bowlPath, tone: 'squared' }, touching(1.6, 1.1), bowlDot(1.6)],
  gradient: [
    ...[30, 20, 10].map((radius): Shape => ({ path: ring(radius), tone: 'muted', thin: true })),
    { path: 'M39.2 15.2l13 13m-8.5 0h8.5v-8.5', tone: 'error' },
    dot(38.8, 14.8, 'prediction'),
  ],
  'learning-rate': [
    { path: bowlPath, tone: 'muted', thin: true },
    ...stepsOnBowl([-2.6, 1.5, -0.9, 0.5]),
    bowlDot(-2.6),
  ],
  step: [{ path: bowlPath, tone: 'muted', thin: true }, ...stepsOnBowl([-2.5, -1.2]), bowlDot(-2.5), bowlDot(-1.2)],
  subgradient: [
    { path: veePath, tone: 'absolute' },
    ...[-0.6, 0, 0.6].map((slope) =>
      thin(vee.x.at(-2), vee.y.at(0) + 20 * slope, vee.x.at(2), vee.y.at(0) - 20 * slope, 'error'),
    ),
  ],
  'cross-entropy': [thin(8, 64, 112, 64), { path: pricePath, tone: 'cross-entropy' }],
  overfitting: [
    thin(8, 64, 112, 64),
    {
      path: curvePath(
        DAYS.map(([day]): Point => [day, fall(day)]),
        days,
      ),
      tone: 'muted',
    },
    {
      path: curvePath(
        DAYS.map(([day]): Point => [day, turn(day)]),
        days,
      ),
      tone: 'squared',
    },
    hollow(days.x.at(turned), days.y.at(turn(turned)), 'prediction'),
  ],
  'validation-set': [24, 48, 72, 96].flatMap((x, i) => [
    dot(x - 6, 28 + 6 * (i % 2), 'truth'),
    ...(i % 2 === 1 ? [hollow(x + 6, 46, 'truth')] : []),
  ]),
  threshold: [
    { path: 'M8 28h104v18h-104z', tone: 'muted', filled: true },
    rule(60, 16, 60, 58, 'ink'),
    dot(82, 37, 'prediction'),
  ],
  'one-hot': [square(14, 24, 24, 'muted'), square(48, 24, 24, 'truth'), square(82, 24, 24, 'muted')],
  probability: [
    { path: ring(28), tone: 'muted' },
    { path: sector(0.7), tone: 'truth', filled: true },
  ],
  'huber-loss': [
    { path: roundPath, tone: 'huber' },
    dot(round.x.at(-2.4), round.y.at(huber.value(-2.4, 0)), 'prediction'),
    dot(round.x.at(0.6), round.y.at(huber.value(0.6, 0)), 'prediction'),
  ],
  delta: [
    { path: roundPath, tone: 'muted', thin: true },
    ...[-1, 1].map((edge) => thin(round.x.at(edge), 14, round.x.at(edge), 64)),
    rule(round.x.at(0), 64, round.x.at(1), 64, 'error'),
  ],
  'log-cosh': [
    { path: veePath, tone: 'muted', thin: true },
    { path: coshPath, tone: 'ink' },
  ],
  'hinge-loss': [rule(8, 8, 70, 60, 'hinge'), rule(70, 60, 112, 60, 'hinge'), dot(46, 40, 'truth')],
  margin: [square(32, 8, 56, 'hinge'), rule(60, 8, 60, 64, 'ink'), rule(60, 36, 78, 36, 'error'), dot(78, 36, 'truth')],
  'quantile-loss': [{ path: lopsidedPath, tone: 'quantile' }, lopsidedDot(-2), lopsidedDot(2)],
  quantile: [thin(8, 46, 112, 46), ...five, foot(threeQuarters, 'quantile')],
  'prediction-interval': [
    { path: 'M32 14h60v40h-60z', tone: 'muted', filled: true },
    thin(8, 40, 112, 40),
    ...[32, 92].map((x) => rule(x, 10, x, 58, 'prediction')),
    ...[16, 40, 48, 54, 60, 66, 74, 82, 104].map((x) => dot(x, 40, 'truth')),
  ],
  leverage: [
    thin(8, 62, 112, 62),
    ...BEHIND.map((x) => dot(x, 54, 'truth')),
    dot(106, 14, 'truth'),
    rule(10, 60, 112, 26, 'squared'),
  ],
  loss: [
    ...[30, 20, 10].map((radius): Shape => ({ path: ring(radius), tone: 'muted', thin: true })),
    rule(60, 36, 78, 20, 'error'),
    dot(60, 36, 'truth'),
    dot(78, 20, 'prediction'),
  ],
  logit: [bar(18, 34, 'prediction'), bar(51, 14, 'prediction'), bar(84, -16, 'prediction'), thin(8, 46, 112, 46)],
  softmax: [
    { path: ring(28), tone: 'muted' },
    { path: sector(0.659), tone: 'cross-entropy', filled: true },
    rule(60, 36, ...rim(0.901), 'muted'),
  ],
  'class-imbalance': [
    ...Array.from({ length: 33 }, (_, i) => dot(12 + 10 * (i % 11), 16 + 15 * Math.floor(i / 11), 'muted')),
    dot(82, 61, 'truth'),
  ],
  temperature: [
    thin(8, 60, 112, 60),
    ...[0.5, 2].flatMap((dial, i) =>
      softmax([2, 1, 0.1], dial).map((share, k): Shape => {
        const left = 12 + 54 * i + 15 * k;
        return { path: `M${left} 60h12v${-52 * share}h-12z`, tone: 'cross-entropy', filled: true };
      }),
    ),
  ],
};
