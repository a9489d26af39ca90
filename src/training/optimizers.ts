import type { OptimizerSpec } from './plan.ts';

/** What an optimizer remembers from step to step: named lists with a number for each parameter. Gradient descent remembers nothing. */
export type Memory = Readonly<Record<string, readonly number[]>>;
export type Lists = Record<string, number[]>;

/** The memory before the first step: all zeros. */
export function emptyMemory({ kind }: OptimizerSpec, size: number): Lists {
  const zeros = (): number[] => new Array<number>(size).fill(0);
  switch (kind) {
    case 'gradient-descent':
      return {};
    case 'momentum':
      return { velocity: zeros() };
    case 'adam':
      return { mean: zeros(), square: zeros() };
    default:
      throw new RangeError(`No optimizer is called “${kind as string}”: gradient-descent, momentum or adam.`);
  }
}

/** θ ← θ − rate · g. */
function descend(rate: number, parameters: number[], gradient: readonly number[]): void {
  for (let j = 0; j < parameters.length; j++)
    parameters[j] = (parameters[j] as number) - rate * (gradient[j] as number);
}

/**
 * v ← momentum · v + g, θ ← θ − rate · v, as torch.optim.SGD has it: no dampening, no Nesterov, and the rate outside v. In Polyak's
 * heavy ball (1964) and in Keras the rate is inside; the two differ only when the rate changes during a run.
 */
function roll(
  rate: number,
  momentum: number,
  parameters: number[],
  gradient: readonly number[],
  velocity: number[],
): void {
  for (let j = 0; j < parameters.length; j++)
    velocity[j] = momentum * (velocity[j] as number) + (gradient[j] as number);
  descend(rate, parameters, velocity);
}

/**
 * Kingma and Ba, 2015, algorithm 1, with ε outside the root as torch.optim.Adam has it, t counted from 1:
 * m ← β₁m + (1 − β₁)g, s ← β₂s + (1 − β₂)g², θ ← θ − rate · (m / (1 − β₁ᵗ)) / (√(s / (1 − β₂ᵗ)) + ε).
 */
function adapt(
  spec: OptimizerSpec & { kind: 'adam' },
  parameters: number[],
  gradient: readonly number[],
  memory: Lists,
  t: number,
): void {
  const { rate, beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8 } = spec;
  const { mean, square } = memory as { mean: number[]; square: number[] };
  const meanShare = 1 - beta1 ** t;
  const squareShare = 1 - beta2 ** t;
  for (let j = 0; j < parameters.length; j++) {
    const g = gradient[j] as number;
    const m = beta1 * (mean[j] as number) + (1 - beta1) * g;
    const s = beta2 * (square[j] as number) + (1 - beta2) * g * g;
    mean[j] = m;
    square[j] = s;
    parameters[j] = (parameters[j] as number) - (rate * (m / meanShare)) / (Math.sqrt(s / squareShare) + epsilon);
  }
}

/** Moves the parameters one step against the gradient, in place. `step` is the number of steps before this one. */
export function update(
  spec: OptimizerSpec,
  parameters: number[],
  gradient: readonly number[],
  memory: Lists,
  step: number,
): void {
  switch (spec.kind) {
    case 'gradient-descent':
      descend(spec.rate, parameters, gradient);
      break;
    case 'momentum':
      roll(spec.rate, spec.momentum, parameters, gradient, memory['velocity'] as number[]);
      break;
    case 'adam':
      adapt(spec, parameters, gradient, memory, step + 1);
      break;
  }
}
