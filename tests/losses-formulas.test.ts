import { describe, expect, test } from 'vitest';
import { aboutOf } from '~/losses/about.ts';
import { type AnyLoss, classLosses, lossesOfOneNumber, measures } from '~/losses/index.ts';
import { drawnParameters, type Loss, type Parameters } from '~/losses/loss.ts';
import { softmax } from '~/math/softmax.ts';
import { evaluate, type Symbols } from './evaluate-formula.ts';

/** The formulas that readers see are the functions that figures compute. */

test('the reader of formulas reads what it should', () => {
  const symbols = { y: 2, '\\delta': 3, z: [1, 2, 4], k: 1 };
  expect(evaluate('-y^2 + \\tfrac12(1 - y)\\max(0,\\; \\delta)', symbols)).toBe(-5.5);
  expect(evaluate('z_k - \\sum_{j} z_j y', symbols)).toBe(-12);
  const held = '\\begin{cases} y & \\lvert y\\rvert \\le \\delta\\\\ \\delta & \\text{beyond} \\end{cases}';
  expect([2, 5].map((y) => evaluate(held, { ...symbols, y }))).toEqual([2, 3]);
  const rows = '\\begin{cases} -1 & y < z_k\\\\ 0 & y = z_k\\\\ \\cosh(0) & y > z_k \\end{cases}';
  expect([1, 2, 3].map((y) => evaluate(rows, { ...symbols, y }))).toEqual([-1, 0, 1]);
  expect(() => evaluate('\\sin y', symbols)).toThrow(
    /^“\\sin” cannot be worked out\. Legal: numbers, y, \\delta, z, k, \+, .*cases/,
  );
  expect(() => evaluate('y )', symbols)).toThrow(/^“\)” cannot be worked out\. Legal: numbers, y, /);
  expect(() => evaluate('\\max y', symbols)).toThrow('“(” was expected, not “y”.');
});

/** Holds what one formula of a record gives against what its function gives; what is wrong is told with the record’s file. */
function expectFormula(
  { id, about }: AnyLoss,
  part: 'formula' | 'gradientFormula',
  symbols: Symbols,
  where: string,
  is: number,
): void {
  const place = `src/losses/${id}.ts, ${part}`;
  let got = Number.NaN;
  try {
    got = evaluate(aboutOf({ id, about })[part], symbols);
  } catch (error) {
    throw new Error(`${place}: ${(error as Error).message}`);
  }
  expect(got, `${place}, ${where}: ${part === 'formula' ? 'value' : 'gradient'} gives ${is}`).toBeCloseTo(is, 9);
}

test('a formula that cannot be worked out, or gives something else, is told with the file of its loss', () => {
  const symbols = { y: 2, '\\hat y': 3 };
  const loss = { id: 'cubed', about: { formula: '\\sin y', gradientFormula: '\\hat y - y' } } as unknown as Loss;
  expect(() => {
    expectFormula(loss, 'formula', symbols, 'here', 1);
  }).toThrow(/^src\/losses\/cubed\.ts, formula: “\\sin” cannot be worked out\. Legal: numbers, y, \\hat y, \+/);
  expect(() => {
    expectFormula(loss, 'gradientFormula', symbols, 'prediction 3, target 2', 3);
  }).toThrow(/^src\/losses\/cubed\.ts, gradientFormula, prediction 3, target 2: gradient gives 3: expected 1 to be/);
});

/** Both sides of every kink and of 0, and targets of both kinds. */
const asked: Readonly<Record<Loss['scale'], { predictions: readonly number[]; targets: readonly number[] }>> = {
  value: { predictions: [-4, -1, -0.3, 0, 0.5, 2, 7], targets: [0, 1.5] },
  probability: { predictions: [0.01, 0.3, 0.9], targets: [0, 0.25, 1] },
  logit: { predictions: [-3, -0.5, 0, 2], targets: [0, 0.25, 1] },
  rate: { predictions: [0.5, 3, 7], targets: [1, 3, 6] },
  centre: { predictions: [-4, -1, 0, 0.5, 7], targets: [0, 1.5] },
  score: { predictions: [-3, -1, -0.5, 0, 1, 2], targets: [-1, 1] },
};
/** How a record writes the prediction: see `About`. */
const written = {
  value: '\\hat y',
  probability: '\\hat y',
  probabilities: '\\hat y',
  rate: '\\hat y',
  centre: '\\hat y',
  logit: 'z',
  logits: 'z',
  score: 's',
};

/** As drawn, and with each example of each parameter: where a parameter is drawn at 1, a factor that was forgotten shows at the others. */
const settings = (loss: Pick<AnyLoss, 'parameters'>): Parameters[] => [
  drawnParameters(loss),
  ...loss.parameters.flatMap(({ name, examples }) =>
    examples.map((value) => ({ ...drawnParameters(loss), [name]: value })),
  ),
];

describe.each(lossesOfOneNumber.map((loss) => [loss.id, loss] as const))('%s', (_id, loss) => {
  test.each(settings(loss))('its two formulas are its value and its gradient, %o', (parameters) => {
    const named = Object.fromEntries(loss.parameters.map(({ name, symbol }) => [symbol, parameters[name] ?? NaN]));
    for (const prediction of asked[loss.scale].predictions)
      for (const target of asked[loss.scale].targets) {
        const symbols = { ...named, y: target, [written[loss.scale]]: prediction };
        const at = `prediction ${prediction}, target ${target}`;
        expectFormula(loss, 'formula', symbols, at, loss.value(prediction, target, parameters));
        expectFormula(loss, 'gradientFormula', symbols, at, loss.gradient(prediction, target, parameters));
      }
  });
});

describe.each(classLosses.map((loss) => [loss.id, loss] as const))('%s', (_id, loss) => {
  test.each(settings(loss))('its two formulas are its value and its gradient, %o', (parameters) => {
    const scores = [2, -1, 0.5];
    const weights = [3, 1, 0.5];
    const prediction = loss.scale === 'logits' ? scores : softmax(scores);
    const named = Object.fromEntries(loss.parameters.map(({ name, symbol }) => [symbol, parameters[name] ?? NaN]));
    for (const target of loss.drawnFor
      ? [[0.5, 0.2, 0.3]]
      : [
          [1, 0, 0],
          [0, 1, 0],
          [0.5, 0.2, 0.3],
        ]) {
      const symbols = { ...named, w: weights, K: scores.length, y: target, [written[loss.scale]]: prediction };
      const at = `prediction ${prediction.join(' ')}, target ${target.join(' ')}`;
      expectFormula(loss, 'formula', symbols, at, loss.value(prediction, target, parameters, weights));
      loss.gradient(prediction, target, parameters, weights).forEach((slope, k) => {
        expectFormula(loss, 'gradientFormula', { ...symbols, k }, `${at}, class ${k}`, slope);
      });
    }
  });
});

describe.each(measures.map((measure) => [measure.id, measure] as const))('%s', (_id, measure) => {
  test('its two formulas are its value and its gradient', () => {
    const predictions = [4, 2, 30];
    const targets = [1, 2.5, 120];
    const symbols = { y: targets, '\\hat y': predictions, n: targets.length };
    expectFormula(measure, 'formula', symbols, 'a set', measure.value(predictions, targets));
    measure.gradient(predictions, targets).forEach((slope, i) => {
      expectFormula(measure, 'gradientFormula', { ...symbols, i }, `example ${i}`, slope);
    });
  });
});
