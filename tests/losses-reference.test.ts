import { describe, expect, test } from 'vitest';
import { aboutOf, type Reference } from '~/losses/about.ts';
import { type ClassLoss, type ClassTarget, targetProbabilities } from '~/losses/class-loss.ts';
import { allLosses, type AnyLoss, classLosses, lossesOfOneNumber, measures } from '~/losses/index.ts';
import type { Loss, Parameters } from '~/losses/loss.ts';
import { lossesOf, meanLoss } from '~/losses/set.ts';
import { sum } from '~/math/statistics.ts';
import { type Case, type Given, isRight, type Num, type Tolerance } from './reference/compare.ts';
import { filesForLosses, referenceFaults, type Wanted } from './reference/faults.ts';

interface File {
  cases: unknown;
  tolerance: Tolerance;
}
interface Inputs {
  pred: Num[];
  target: Num[];
  params?: Readonly<Record<string, unknown>>;
}
interface ClassInputs {
  pred: Num[][];
  target: Num[] | Num[][];
  params: { class_weights?: number[] | null; label_smoothing?: number };
}

const files = import.meta.glob<File>('./reference/*.json', { eager: true, import: 'default' });
const numbers = (list: readonly Num[]): number[] => list.map(Number);

/** What `answer` gives, or its refusal, which has to be a RangeError. */
function given(answer: () => Given): Given {
  try {
    return answer();
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    return 'throws';
  }
}

/** The file's batches handed to our functions, which take one example. */
function answer(
  loss: Loss,
  { pred, target, reduction }: Case<Inputs>['inputs'],
  parameters: Parameters,
  { labels }: Reference,
): Given {
  const predictions = numbers(pred);
  const targets = numbers(target).map((one) => (labels ? 2 * one - 1 : one));
  return given(() => {
    const each = lossesOf(loss, predictions, targets, parameters);
    const gradient = predictions.map((prediction, i) => loss.gradient(prediction, targets[i] as number, parameters));
    if (reduction === 'mean')
      return {
        value: meanLoss(loss, predictions, targets, parameters),
        gradient: gradient.map((slope) => slope / each.length),
      };
    return { value: reduction === 'sum' ? sum(each) : each, gradient };
  });
}

/**
 * Most records smooth no label. A smoothed label is a soft target, so they are asked those cases as such. The mean with class weights is PyTorch's: for
 * class numbers it divides by the weights of the true classes.
 */
function classAnswer(
  loss: ClassLoss,
  {
    pred,
    target,
    params: { label_smoothing: smoothing = 0, class_weights: weights },
    reduction,
  }: Case<ClassInputs>['inputs'],
): Given {
  return given(() => {
    const predictions = pred.map(numbers);
    const smooths = loss.parameters.some(({ name }) => name === 'smoothing');
    const parameters = smooths ? { smoothing } : undefined;
    const targets = target.map((one, i): ClassTarget => {
      const classes = predictions[i]?.length ?? 0;
      const hard = Array.isArray(one) ? numbers(one) : Number(one);
      return smoothing === 0 || smooths
        ? hard
        : targetProbabilities(hard, classes).map((share) => (1 - smoothing) * share + smoothing / classes);
    });
    const weighed = {
      value: (prediction: number[], one: ClassTarget) => loss.value(prediction, one, parameters, weights ?? undefined),
    };
    const each = lossesOf(weighed, predictions, targets);
    const gradient = predictions.map((prediction, i) =>
      loss.gradient(prediction, targets[i] as ClassTarget, parameters, weights ?? undefined),
    );
    if (reduction === 'mean') {
      const shares = targets.map((one) => (weights && typeof one === 'number' ? (weights[one] ?? NaN) : 1));
      return {
        value: sum(each) / sum(shares),
        gradient: gradient.map((slopes) => slopes.map((slope) => slope / sum(shares))),
      };
    }
    return { value: reduction === 'sum' ? sum(each) : each, gradient };
  });
}

/** Values of the files' parameters at which they change nothing: a loss without such a parameter is asked these cases only. */
const neutral: Readonly<Record<string, unknown>> = { pos_weight: 1, class_weights: null };

/** The parameters of a case as far as the record has them, or undefined where the case is about something that it does not offer. */
function parametersOf(loss: Loss, { target, params = {} }: Inputs, reference: Reference): Parameters | undefined {
  if (reference.labels && !numbers(target).every((one) => one === 0 || one === 1)) return undefined;
  const known = loss.parameters.map(({ name }) => name);
  const named = Object.entries(params).map(([name, value]) => [reference.names?.[name] ?? name, value] as const);
  for (const [name, value] of named.filter(([one]) => !known.includes(one))) {
    expect(neutral, `${loss.id} has no parameter ${name}, nor is it known when it changes nothing`).toHaveProperty(
      name,
    );
    if (value !== neutral[name]) return undefined;
  }
  return { ...reference.parameters, ...(Object.fromEntries(named) as Parameters) };
}

const referencesOf = <Kind extends AnyLoss>(list: readonly Kind[]) =>
  list.flatMap((loss) => {
    const { reference } = aboutOf(loss);
    return 'reason' in reference
      ? []
      : reference.map((one) => [`${loss.id} ${JSON.stringify(one)}`, loss, one] as const);
  });
const known = filesForLosses(Object.keys(files));
/** Undefined where it is not there, which a test tells. */
const fileOf = ({ file }: Reference): File | undefined => files[`./reference/${file}.json`];
const strict: Tolerance = { atol_value: 0, atol_gradient: 0 };

const wanted: Wanted<Inputs> = { refusals: 1, kinds: [] };

describe.each(referencesOf(lossesOfOneNumber))('%s', (_name, loss, reference) => {
  const file = fileOf(reference);
  const asked = (file?.cases as Case<Inputs>[] | undefined)?.flatMap((one) => {
    const parameters = parametersOf(loss, one.inputs, reference);
    return parameters ? [[one.id, one, parameters] as const] : [];
  });

  test('the cases are all there, of every kind', () => {
    const cases = asked?.map(([, one]) => one);
    expect(referenceFaults(loss.id, reference, cases, wanted, known)).toEqual([]);
  });

  test.each(asked ?? [])('%s', (_id, one, parameters) => {
    const got = answer(loss, one.inputs, parameters, reference);
    expect(isRight(one, got, file?.tolerance ?? strict), JSON.stringify({ got, expected: one.expected })).toBe(true);
  });
});

/** A file that smooths labels at all does so. */
const wantedOfClasses = (cases: readonly Case<ClassInputs>[] = []): Wanted<ClassInputs> => ({
  refusals: 2,
  kinds: cases.some(({ inputs }) => inputs.params.label_smoothing !== undefined)
    ? [{ what: '"label_smoothing" above 0', has: ({ inputs }) => (inputs.params.label_smoothing ?? 0) > 0 }]
    : [],
});

describe.each(referencesOf(classLosses))('%s', (_name, loss, reference) => {
  const file = fileOf(reference);
  const asked = (file?.cases as Case<ClassInputs>[] | undefined)?.filter(
    ({ inputs }) => loss.takesWeights || (inputs.params.class_weights ?? null) === null,
  );

  test('the cases are all there, of every kind', () => {
    expect(referenceFaults(loss.id, reference, asked, wantedOfClasses(asked), known)).toEqual([]);
  });

  test.each((asked ?? []).map((one) => [one.id, one] as const))('%s', (_id, one) => {
    const got = classAnswer(loss, one.inputs);
    expect(isRight(one, got, file?.tolerance ?? strict), JSON.stringify({ got, expected: one.expected })).toBe(true);
  });
});

/** The root is taken once, over all: a file of it has no other reduction than the mean. */
const wantedOfMeasures: Wanted<Inputs> = { ...wanted, reductions: 1 };

describe.each(referencesOf(measures))('%s', (_name, measure, reference) => {
  const file = fileOf(reference);
  const asked = file?.cases as Case<Inputs>[] | undefined;

  test('the cases are all there, of every kind', () => {
    expect(referenceFaults(measure.id, reference, asked, wantedOfMeasures, known)).toEqual([]);
  });

  test.each((asked ?? []).map((one) => [one.id, one] as const))('%s', (_id, one) => {
    const predictions = numbers(one.inputs.pred);
    const targets = numbers(one.inputs.target);
    const got = given(() => ({
      value: measure.value(predictions, targets),
      gradient: measure.gradient(predictions, targets),
    }));
    expect(isRight(one, got, file?.tolerance ?? strict), JSON.stringify({ got, expected: one.expected })).toBe(true);
  });
});

test.each(allLosses.map((loss) => [loss.id, loss] as const))(
  '%s has numbers from a library, or says why not',
  (id, loss) => {
    const { reference } = aboutOf(loss);
    const advice =
      `Put numbers that another program worked out into tests/reference/<file>.json (README.md there has the form) and say in ` +
      `src/losses/${id}.ts: reference: [{ file, cases }]. Or say why there are none: reference: { reason: 'A sentence.' }`;
    if ('reason' in reference) expect(reference.reason, advice).toMatch(/^\p{Lu}.{20,}\.$/u);
    else expect(reference.length, advice).toBeGreaterThan(0);
  },
);

test('every file of numbers is asked by a loss', () => {
  const asked = new Set(
    [...referencesOf(lossesOfOneNumber), ...referencesOf(classLosses), ...referencesOf(measures)].map(
      ([, , { file }]) => file,
    ),
  );
  expect(
    known
      .filter((file) => !asked.has(file))
      .map(
        (file) =>
          `tests/reference/${file}.json is asked by no loss. Write reference: [{ file: '${file}', cases: … }] into its record.`,
      ),
  ).toEqual([]);
});

test('the comparison itself refuses a wrong value, a wrong gradient, a missing refusal and a clipped probability', () => {
  const one: Case<Inputs> = {
    id: 'x',
    inputs: { pred: [1], target: [0], reduction: 'mean' },
    expected: { value: 1, gradient: [2] },
  };
  expect(isRight(one, { value: 1, gradient: [2] }, strict)).toBe(true);
  expect(isRight(one, { value: 1 + 1e-11, gradient: [2] }, strict)).toBe(false);
  expect(isRight(one, { value: 1, gradient: [1] }, strict)).toBe(false);
  expect(isRight(one, { value: 1, gradient: [2, 2] }, strict)).toBe(false);
  expect(isRight(one, 'throws', strict)).toBe(false);
  expect(isRight({ ...one, expected: { throws: true } }, { value: 1, gradient: [2] }, strict)).toBe(false);
  const clipped: Case<Inputs> = {
    ...one,
    expected: { value: 100, gradient: [0] },
    alternatives: [
      { convention: 'exact', value: 'Infinity' },
      { convention: 'clipped at 1e-7', value: 16 },
    ],
  };
  expect(isRight(clipped, { value: Infinity, gradient: [0] }, strict)).toBe(true);
  for (const value of [100, 16]) expect(isRight(clipped, { value, gradient: [0] }, strict)).toBe(false);
});
