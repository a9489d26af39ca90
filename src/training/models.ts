import { HIGHEST_DEGREE, type ModelSpec } from './plan.ts';

/**
 * A model. `inputs` is what can be computed once for an example (such as the powers of x); `predict` and `addGradient` is what depends on
 * the parameters: the weights in order, then the intercept, if there is one.
 */
export interface Model {
  /** How many parameters it has; the first `weights` of them are weights. */
  readonly size: number;
  readonly weights: number;
  inputs(features: readonly number[]): number[];
  predict(parameters: readonly number[], inputs: readonly number[]): number;
  /** into[j] += slope · ∂prediction/∂parameter j: the chain rule, one example at a time. */
  addGradient(into: number[], slope: number, parameters: readonly number[], inputs: readonly number[]): void;
}

/** Models whose prediction is Σ parameter · input, with an input of 1 for the intercept. ∂prediction/∂parameter is the input. */
const linear = (weights: number, intercept: boolean, terms: (features: readonly number[]) => number[]): Model => ({
  size: weights + (intercept ? 1 : 0),
  weights,
  inputs: (features) => (intercept ? [...terms(features), 1] : terms(features)),
  predict: (parameters, inputs) => {
    let sum = 0;
    for (let j = 0; j < inputs.length; j++) sum += (parameters[j] as number) * (inputs[j] as number);
    return sum;
  },
  addGradient: (into, slope, _parameters, inputs) => {
    for (let j = 0; j < inputs.length; j++) into[j] = (into[j] as number) + slope * (inputs[j] as number);
  },
});

/** x, x², … x^degree, each from the one before. */
function powers(x: number, degree: number): number[] {
  const terms = [x];
  while (terms.length < degree) terms.push((terms.at(-1) as number) * x);
  return terms;
}

/** The model for examples with this many features. Throws RangeError where the two do not fit. */
export function modelOf(spec: ModelSpec, features: number): Model {
  switch (spec.kind) {
    case 'constant':
      return linear(0, true, () => []);
    case 'line':
    case 'logistic':
      if (features === 0) throw new RangeError(`A ${spec.kind} model needs at least one feature.`);
      return linear(features, spec.intercept ?? true, (row) => [...row]);
    case 'polynomial': {
      const { degree } = spec;
      if (!Number.isInteger(degree) || degree < 1 || degree > HIGHEST_DEGREE) {
        throw new RangeError(
          `The degree of a polynomial is a whole number from 1 to ${HIGHEST_DEGREE}, not ${degree}.`,
        );
      }
      if (features !== 1) throw new RangeError(`A polynomial takes one feature, not ${features}.`);
      return linear(degree, true, ([x]) => powers(x as number, degree));
    }
    default:
      throw new RangeError(
        `No model is called “${(spec as { kind: string }).kind}”: constant, line, logistic or polynomial.`,
      );
  }
}

/** The prediction for these features: a value, or for `logistic` a logit or score. Throws RangeError where the parameters do not fit the model. */
export function predict(spec: ModelSpec, parameters: readonly number[], features: readonly number[]): number {
  const model = modelOf(spec, features.length);
  if (parameters.length !== model.size)
    throw new RangeError(`This model has ${model.size} parameters, not ${parameters.length}.`);
  return model.predict(parameters, model.inputs(features));
}
