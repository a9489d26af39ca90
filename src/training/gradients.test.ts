import { describe, expect, test } from 'vitest';
import { losses } from '~/losses/index.ts';
import type { Parameter } from '~/losses/loss.ts';
import { randomStream } from '~/math/random.ts';
import { type ModelSpec, objective, parameterGradient, type Plan, predict } from './index.ts';

const models: readonly ModelSpec[] = [
  { kind: 'constant' },
  { kind: 'line' },
  { kind: 'line', intercept: false },
  { kind: 'logistic' },
  { kind: 'logistic', intercept: false },
  { kind: 'polynomial', degree: 1 },
  { kind: 'polynomial', degree: 5 },
];
const trainable = losses.filter(({ scale }) => scale !== 'probability');
const fits = ({ kind }: ModelSpec, scale: string): boolean =>
  kind === 'constant' || (kind === 'logistic') === (scale !== 'value');
const pairs = models.flatMap((model) =>
  trainable
    .filter(({ scale }) => fits(model, scale))
    .map((loss) => [JSON.stringify(model), loss.id, model, loss] as const),
);

test('every loss that can be trained on meets every model that it fits', () => {
  expect(trainable.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'squared',
      'absolute',
      'power',
      'huber',
      'binary-cross-entropy-with-logits',
      'logistic',
      'hinge',
    ]),
  );
  expect(new Set(pairs.map(([, id]) => id)).size).toBe(trainable.length);
});

/** A little off the default, towards the end of the bounds that is further away: not where two losses are one, and never out of bounds. */
function inside({ default: start, min, max }: Parameter): number {
  const room = max - start >= start - min ? max - start : min - start;
  return start + Math.sign(room) * Math.min(0.3, 0.3 * Math.abs(room));
}

describe.each(pairs)('%s with the %s loss', (_model, _loss, model, { id, scale, parameters }) => {
  const random = randomStream(7, id.length);
  const between = (low: number, high: number): number => low + (high - low) * random();
  const width = model.kind === 'polynomial' ? 1 : 3;
  const size =
    model.kind === 'constant'
      ? 1
      : model.kind === 'polynomial'
        ? model.degree + 1
        : width + (model.intercept === false ? 0 : 1);
  const target = (): number =>
    scale === 'value' ? between(-3, 3) : scale === 'logit' ? Math.round(random()) : Math.sign(between(-1, 1));
  const planAt = (penalty: boolean): Plan => ({
    model,
    loss: id,
    lossParameters: Object.fromEntries(parameters.map((parameter) => [parameter.name, inside(parameter)])),
    optimizer: { kind: 'gradient-descent', rate: 0.1 },
    start: Array.from({ length: size }, () => between(-1.5, 1.5)),
    steps: 1,
    training: Array.from({ length: 9 }, () => ({
      features: Array.from({ length: width }, () => between(-1.2, 1.2)),
      target: target(),
    })),
    ...(penalty && { penalty: { kind: 'l2', strength: 0.37 } }),
  });

  test.each([false, true])('the parameter gradient is the slope of the objective, penalty: %s', (penalty) => {
    for (let round = 0; round < 5; round++) {
      const plan = planAt(penalty);
      const step = 1e-6;
      const shifted = (j: number, by: number): number =>
        objective(
          plan,
          plan.start.map((one, k) => (k === j ? one + by : one)),
        );
      parameterGradient(plan, plan.start).forEach((slope, j) =>
        expect(slope).toBeCloseTo((shifted(j, step) - shifted(j, -step)) / (2 * step), 6),
      );
    }
  });
});

test('predictions of each model, by hand', () => {
  expect(predict({ kind: 'constant' }, [4], [])).toBe(4);
  expect(predict({ kind: 'line' }, [2, -3, 0.5], [10, 1])).toBe(17.5);
  expect(predict({ kind: 'line', intercept: false }, [2], [3])).toBe(6);
  expect(predict({ kind: 'logistic' }, [1, 1], [-4])).toBe(-3);
  expect(predict({ kind: 'polynomial', degree: 3 }, [1, 10, 100, 7], [2])).toBe(2 + 40 + 800 + 7);
});

test('halving on the way changes no bit: the gradient is the plain mean of slope times input', () => {
  const random = randomStream(3);
  const training = Array.from({ length: 7 }, () => ({ features: [random() * 1e3, random()], target: random() * 1e-3 }));
  const plan: Plan = {
    model: { kind: 'line' },
    loss: 'squared',
    optimizer: { kind: 'gradient-descent', rate: 0.1 },
    start: [0.3, -2, 0.7],
    training,
    steps: 1,
  };
  const mean = (input: (i: number) => number): number =>
    training.reduce(
      (sum, { features, target }, i) => sum + 2 * (predict(plan.model, plan.start, features) - target) * input(i),
      0,
    ) / training.length;
  expect(parameterGradient(plan, plan.start)).toEqual([
    mean((i) => training[i]?.features[0] ?? 0),
    mean((i) => training[i]?.features[1] ?? 0),
    mean(() => 1),
  ]);
});
