import { describe, expect, test } from 'vitest';
import {
  type Example,
  historyOf,
  objective,
  type OptimizerSpec,
  parameterGradient,
  type Plan,
  predict,
} from '~/training/index.ts';
import reference from './reference/training.json';

/** Runs of PyTorch, step by step, and exact minima, against the training engine. */
interface Problem {
  kind: string;
  x?: number[];
  y?: number[];
  X?: number[][];
  x_train?: number[];
  y_train?: number[];
  x_val?: number[];
  y_val?: number[];
}
interface Weights {
  w: number[];
  b: number;
}
interface Objective {
  id: string;
  problem: string;
  loss: string;
  loss_params: Record<string, number>;
  penalty: { l2: number; intercept: boolean } | null;
  degree?: number;
  final: Weights;
}
interface Optimum extends Objective {
  value: number;
  train_mse?: number;
  val_mse?: number;
}
interface Training extends Objective {
  optimizer: { name: string; lr: number; momentum?: number; beta1?: number; beta2?: number; eps?: number };
  epochs: number;
  init: Weights;
  losses: number[];
  weights?: number[][] | null;
  val_mse?: number[];
  train_mse?: number[];
  accuracy?: number;
  tolerance: { rtol: number; atol: number };
  optimum?: { id: string; value: number; final_loss_above_it: number };
}
const { problems, runs, optima } = reference as unknown as {
  problems: Record<string, Problem>;
  runs: Training[];
  optima: Optimum[];
};

const lossIds: Record<string, string> = {
  mse: 'squared',
  mae: 'absolute',
  huber: 'huber',
  bce_with_logits: 'binary-cross-entropy-with-logits',
  hinge: 'hinge',
};
const flat = ({ w, b }: Weights): number[] => [...w, b];
const zip = (features: readonly (readonly number[])[], targets: readonly number[]): Example[] =>
  features.map((row, i) => ({ features: row, target: targets[i] as number }));
const column = (values: readonly number[] = []): number[][] => values.map((value) => [value]);

function optimizerOf({
  name,
  lr: rate,
  momentum = 0,
  beta1 = 0.9,
  beta2 = 0.999,
  eps: epsilon = 1e-8,
}: Training['optimizer']): OptimizerSpec {
  if (name === 'gd') return { kind: 'gradient-descent', rate };
  return name === 'momentum' ? { kind: 'momentum', rate, momentum } : { kind: 'adam', rate, beta1, beta2, epsilon };
}

function planOf({ problem, loss, loss_params, penalty, degree = 0, final }: Objective): Plan {
  const { kind, x, y = [], X = [], x_train, y_train = [], x_val, y_val = [] } = problems[problem] as Problem;
  const shared = {
    loss: lossIds[loss] ?? loss,
    lossParameters: loss_params,
    ...(penalty && { penalty: { kind: 'l2' as const, strength: penalty.l2 } }),
    optimizer: { kind: 'gradient-descent' as const, rate: 0 },
    start: flat(final),
    steps: 0,
  };
  switch (kind) {
    case 'line':
      return { ...shared, model: { kind: 'line' }, training: zip(column(x), y) };
    case 'binary':
      return {
        ...shared,
        model: { kind: 'logistic' },
        training: zip(X, loss === 'hinge' ? y.map((label) => 2 * label - 1) : y),
      };
    default:
      return {
        ...shared,
        model: { kind: 'polynomial', degree },
        training: zip(column(x_train), y_train),
        validation: zip(column(x_val), y_val),
      };
  }
}
const runPlan = (run: Training): Plan => ({
  ...planOf(run),
  optimizer: optimizerOf(run.optimizer),
  start: flat(run.init),
  steps: run.epochs,
});

const agree = (got: readonly number[] | undefined, want: readonly number[], rtol: number, atol: number): void => {
  expect(got).toHaveLength(want.length);
  const wrong = want.flatMap((number, i) => {
    const mine = got?.[i] as number;
    return Math.abs(mine - number) <= Math.max(rtol * Math.max(Math.abs(mine), Math.abs(number)), atol)
      ? []
      : [{ i, mine, number }];
  });
  expect(wrong).toEqual([]);
};

test('all runs and optima are there', () => {
  expect([runs.length, optima.length]).toEqual([27, 18]);
  expect(new Set(runs.map(({ optimizer }) => optimizer.name))).toEqual(new Set(['gd', 'momentum', 'adam']));
});

describe.each(runs.map((run) => [run.id, run] as const))('%s', (_id, run) => {
  const plan = runPlan(run);
  const history = historyOf(plan);
  const { rtol, atol } = run.tolerance;

  test('the objective agrees after every update, the weights where they are given', () => {
    agree(history.losses, run.losses, rtol, atol);
    agree(history.parameters.at(-1), flat(run.final), rtol, atol);
    const steps = [0, 1, 2, run.epochs];
    for (const [i, weights] of (run.weights ?? []).entries())
      agree(history.parameters.at(steps[i] as number), weights, rtol, atol);
    expect(history.end).toBe('finished');
  });

  if (run.val_mse)
    test('the validation loss agrees, and the training loss without the penalty', () => {
      agree(history.validationLosses, run.val_mse ?? [], rtol, atol);
      agree(history.dataLosses, run.train_mse ?? run.losses, rtol, atol);
    });

  if (run.optimum)
    test('it ends as far above the exact minimum as it should, and never below', () => {
      const { value, final_loss_above_it: gap } = run.optimum as { value: number; final_loss_above_it: number };
      const above = (history.losses.at(-1) as number) - value;
      expect(above).toBeGreaterThanOrEqual(0);
      // Given to two digits; a gap below the last digits of the loss itself is lost in rounding.
      expect(Math.abs(above - gap)).toBeLessThanOrEqual(0.051 * gap + 1e-15 * value);
      expect(Math.min(...history.losses)).toBeGreaterThanOrEqual(value);
    });

  if (run.accuracy)
    test('it is right about as many flowers', () => {
      const parameters = history.parameters.at(-1) as number[];
      const right = plan.training.filter(
        ({ features, target }) => predict(plan.model, parameters, features) > 0 === target > 0,
      );
      expect(right.length / plan.training.length).toBe(run.accuracy);
    });
});

describe.each(optima.map((optimum) => [optimum.id, optimum] as const))('the minimum of %s', (_id, optimum) => {
  const plan = planOf(optimum);

  test('costs what it should, and no step from it costs less', () => {
    agree([objective(plan, plan.start)], [optimum.value], 1e-9, 1e-12);
    for (const j of plan.start.keys()) {
      for (const step of [-1e-3, 1e-3]) {
        expect(
          objective(
            plan,
            plan.start.map((one, k) => (k === j ? one + step : one)),
          ),
        ).toBeGreaterThanOrEqual(optimum.value - 1e-10);
      }
    }
  });

  if (optimum.loss !== 'mae' && optimum.loss !== 'hinge')
    test('is flat', () => {
      for (const slope of parameterGradient(plan, plan.start)) expect(Math.abs(slope)).toBeLessThan(1e-6);
    });

  if (optimum.val_mse)
    test('has the training and validation loss it should', () => {
      const history = historyOf(plan);
      agree(
        [history.dataLosses[0] as number, history.validationLosses?.[0] as number],
        [optimum.train_mse as number, optimum.val_mse as number],
        1e-9,
        1e-12,
      );
    });
});
