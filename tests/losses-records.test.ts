import { describe, expect, test } from 'vitest';
import { aboutOf } from '~/losses/about.ts';
import { allLosses, type AnyLoss, classLosses, lossesOfOneNumber, notationsOf } from '~/losses/index.ts';
import { kinksOf, usualParameters } from '~/losses/loss.ts';
import { filesBelow, textOf } from './project.ts';

/** What a record says of itself has to be true, and nobody else may say it. */
const named = <Kind extends AnyLoss>(list: readonly Kind[]): (readonly [string, Kind])[] =>
  list.map((loss) => [loss.id, loss] as const);

describe.each(named(allLosses))('the record of %s', (id, loss) => {
  const about = aboutOf(loss);

  test('has names and formulas, and an id that no other loss has', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z\d]+)*$/);
    expect(allLosses.filter((other) => other.id === id)).toHaveLength(1);
    for (const text of [loss.name, loss.setName, about.formula, about.gradientFormula])
      expect(text.length).toBeGreaterThan(3);
  });

  test('says what it is good for, in sentences', () => {
    expect(Math.min(about.useWhen.length, about.notWhen.length, about.alsoCalled.length)).toBeGreaterThan(0);
    for (const sentence of [about.bestGuess, about.reading ?? 'None.', ...about.useWhen, ...about.notWhen])
      expect(sentence).toMatch(/^[\p{Lu}+p].*\.$/u);
  });

  test('says how a library’s own differs in a sentence without its capital, for the page gives it one', () => {
    for (const twin of Object.values(about.elsewhere)) {
      if (twin === 'no such loss') continue;
      expect(twin.name.length).toBeGreaterThan(3);
      if (twin.differs !== undefined) expect(twin.differs, twin.name).toMatch(/^[\p{Ll}`].*\.$/u);
    }
  });

  test('is a notation only of a loss that is no notation itself', () => {
    if (loss.sameAs === undefined) return;
    const original = allLosses.find((other) => other.id === loss.sameAs);
    expect(original?.id, `no loss is called ${loss.sameAs}`).toBe(loss.sameAs);
    expect(original).not.toHaveProperty('sameAs');
    for (const other of notationsOf(loss)) expect([other.tone, aboutOf(other).unit]).toEqual([loss.tone, about.unit]);
  });
});

describe.each(named(lossesOfOneNumber))('the record of %s', (_id, loss) => {
  const about = aboutOf(loss);

  test('has parameters with a default, a place to be drawn at and examples, all within their bounds', () => {
    for (const { name, min, max, default: start, drawnAt, examples } of loss.parameters) {
      expect(examples.length, `examples of ${name}: values that are worth a row`).toBeGreaterThan(1);
      for (const at of [start, drawnAt, ...examples])
        expect(at >= min && at <= max, `src/losses/${loss.id}.ts: ${name} = ${at}. Legal: ${min} to ${max}`).toBe(true);
    }
  });

  test('leaves out kinks if it has none, and lists one at its usual parameters or at an end of one', () => {
    if (loss.kinks === undefined) return;
    const usual = usualParameters(loss);
    const ends = loss.parameters.flatMap(({ name, min, max }) => [min, max].map((end) => ({ ...usual, [name]: end })));
    expect([usual, ...ends].flatMap((parameters) => kinksOf(loss, parameters)).length).toBeGreaterThan(0);
  });

  test('has the unit that it says: errors counted in another unit cost as much more as it tells', () => {
    const { unit } = about;
    if (typeof unit === 'string') return;
    const usual = usualParameters(loss);
    const power = typeof unit.errorTo === 'string' ? (usual[unit.errorTo] ?? NaN) : unit.errorTo;
    // Sixty, as from hours to minutes; a parameter in the unit of the error grows along.
    const inMinutes = Object.fromEntries(
      loss.parameters.map((parameter) => [parameter.name, parameter.default * (parameter.unit === 'error' ? 60 : 1)]),
    );
    for (const hours of [-2.5, -0.25, 0.5, 3])
      expect(
        loss.value(60 * hours, 0, inMinutes) / loss.value(hours, 0, usual),
        `src/losses/${loss.id}.ts: unit says errorTo ${power}; sixty times the error costs so many times as much`,
      ).toBeCloseTo(60 ** power, 6);
  });
});

test('a loss that makes a probability of 0 infinite says what libraries make of it, and no other does', () => {
  const infinite = [
    ...lossesOfOneNumber.filter((loss) => loss.scale === 'probability' && loss.value(0, 1) === Infinity),
    ...classLosses.filter((loss) => loss.scale === 'probabilities' && loss.value([0, 1], 0) === Infinity),
  ];
  expect(infinite.map(({ id }) => id)).toContain('cross-entropy');
  expect(allLosses.filter((loss) => aboutOf(loss).atZero !== undefined)).toEqual(
    allLosses.filter((loss) => (infinite as readonly AnyLoss[]).includes(loss)),
  );
});

test('no page knows a loss by its id: what is special about one stands in its record', () => {
  const rooms = ['figure', 'layouts', 'pages', 'prose', 'questions', 'reader', 'teach', 'controls'];
  const ids = new RegExp(`['"\`](?:${allLosses.map(({ id }) => id).join('|')})['"\`]`);
  // Pictures of terms name terms and tones, of which some are called as a loss is.
  const sources = rooms
    .flatMap((room) => filesBelow(`src/${room}`))
    .filter((path) => !/\.test\.tsx?$|\/term-pictures\.ts$/.test(path));
  expect(sources).toContain('src/layouts/loss-kinks.ts');
  expect(ids.test("loss.id === 'power'"), 'the search finds what it looks for').toBe(true);
  const code = (path: string): string => textOf(path).replace(/\/\*[\s\S]*?\*\//g, '');
  expect(sources.filter((path) => ids.test(code(path)))).toEqual([]);
});
