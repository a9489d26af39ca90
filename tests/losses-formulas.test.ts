import { describe, expect, test } from 'vitest';
import { aboutOf } from '~/losses/about.ts';
import { type AnyLoss, classLosses, lossesOfOneNumber } from '~/losses/index.ts';
import { drawnParameters, type Loss } from '~/losses/loss.ts';
import { softmax } from '~/math/softmax.ts';

/** The formulas that readers see are the functions that figures compute: a small reader of TeX works both out. */
type Symbols = Readonly<Record<string, number | readonly number[]>>;

const ends = new Set(['+', '-', ')', '}', ',', '\\rvert', undefined]);

/** What `evaluate` reads besides numbers and the symbols of the loss, as it is told to who writes something else. */
const READABLE =
  '+, -, ^, ( ), \\lvert \\rvert, \\frac, \\tfrac, \\max, \\ln, \\cosh, \\tanh, \\sum, \\operatorname{sign}, e; ' +
  'or rows: \\begin{cases} A & L \\le R\\\\ B & \\text{beyond} \\end{cases}, also with <, = and >';

/** What a formula gives. An index (k in y_k) is a symbol, too. Throws for TeX that it does not know: teach it here. */
function evaluate(tex: string, symbols: Symbols): number {
  const unread = (what: string): Error =>
    new Error(
      `“${what}” cannot be worked out. Legal: numbers, ${Object.keys(symbols).join(', ')}, ${READABLE}. ` +
        'Write it with these, or teach it to `evaluate` in tests/losses-formulas.test.ts.',
    );
  const cases = /^\\begin\{cases\}(.+)\\end\{cases\}$/.exec(tex)?.[1];
  if (cases !== undefined) {
    for (const row of cases.split('\\\\')) {
      const [value = '', condition = ''] = row.split('&').map((part) => part.trim());
      const [, left, sign = '', right] = /^(.+?)(\\le(?![a-z])|[<=>])(.+)$/.exec(condition) ?? [];
      if (left !== undefined && right !== undefined) {
        const difference = evaluate(left.trim(), symbols) - evaluate(right.trim(), symbols);
        const holds =
          sign === '<'
            ? difference < 0
            : sign === '>'
              ? difference > 0
              : sign === '='
                ? difference === 0
                : difference <= 0;
        if (!holds) continue;
      } else if (!condition.startsWith('\\text{')) throw unread(condition);
      return evaluate(value, symbols);
    }
    return NaN;
  }
  const tokens =
    tex
      .replace(/\\[,;]|\\[bB]ig[lr](?![a-z])/g, ' ')
      .replace(/\\tfrac(\d)(\d)/g, '\\frac{$1}{$2}')
      .match(/\\hat y|\\operatorname\{\w+\}|\\[a-zA-Z]+|\d+(?:\.\d+)?|\S/g) ?? [];
  const indices: Record<string, number> = {};
  let at = 0;
  const skip = (wanted: string): void => {
    if (tokens[at] !== wanted) throw new Error(`“${wanted}” was expected, not “${tokens[at] ?? 'the end'}”.`);
    at += 1;
  };
  const grouped = <Read>(read: () => Read): Read => {
    if (tokens[at] !== '{') return read();
    skip('{');
    const found = read();
    skip('}');
    return found;
  };
  const indexName = (): string => {
    skip('_');
    return grouped(() => tokens[at++] ?? '');
  };
  const summed = (): number => {
    const name = indexName();
    const from = at;
    const size = Math.max(...Object.values(symbols).map((value) => (typeof value === 'number' ? 0 : value.length)));
    let total = 0;
    for (let i = 0; i < size; i += 1) {
      at = from;
      indices[name] = i;
      total += product();
    }
    return total;
  };
  const symbol = (name: string): number => {
    const value = symbols[name];
    if (value === undefined) throw unread(name || 'the end');
    if (typeof value === 'number') return value;
    const index = indexName();
    return value[indices[index] ?? (symbols[index] as number)] ?? NaN;
  };
  const bracketed = (end: string): number[] => {
    const values = [sum()];
    while (tokens[at] === ',') {
      skip(',');
      values.push(sum());
    }
    skip(end);
    return values;
  };
  const atom = (): number => {
    const token = tokens[at++] ?? '';
    if (/^\d/.test(token)) return Number(token);
    switch (token) {
      case '(':
        return bracketed(')')[0] ?? NaN;
      case '\\lvert':
        return Math.abs(bracketed('\\rvert')[0] ?? NaN);
      case '\\max':
        skip('(');
        return Math.max(...bracketed(')'));
      case '\\frac':
        return grouped(sum) / grouped(sum);
      case '\\ln':
        return Math.log(power());
      case '\\cosh':
        return Math.cosh(power());
      case '\\tanh':
        return Math.tanh(power());
      case '\\operatorname{sign}':
        return Math.sign(power());
      case '\\sum':
        return summed();
      case 'e':
        return Math.E;
      default:
        return symbol(token);
    }
  };
  const power = (): number => {
    const base = atom();
    if (tokens[at] !== '^') return base;
    skip('^');
    return base ** (tokens[at] === '{' ? grouped(sum) : atom());
  };
  const product = (): number => {
    if (tokens[at] === '-') {
      skip('-');
      return -product();
    }
    let value = power();
    while (!ends.has(tokens[at])) value *= power();
    return value;
  };
  const sum = (): number => {
    let value = product();
    while (tokens[at] === '+' || tokens[at] === '-') value += tokens[at++] === '+' ? product() : -product();
    return value;
  };
  const result = sum();
  if (at < tokens.length) throw unread(tokens.slice(at).join(' '));
  return result;
}

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

describe.each(lossesOfOneNumber.map((loss) => [loss.id, loss] as const))('%s', (_id, loss) => {
  test('its two formulas are its value and its gradient', () => {
    const parameters = drawnParameters(loss);
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
  test('its two formulas are its value and its gradient', () => {
    const scores = [2, -1, 0.5];
    const weights = [3, 1, 0.5];
    const prediction = loss.scale === 'logits' ? scores : softmax(scores);
    const parameters = drawnParameters(loss);
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
