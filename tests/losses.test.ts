import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lossesOfOneNumber } from '~/losses/index.ts';
import { kinksOf, type Loss, type Parameters, usualParameters } from '~/losses/loss.ts';

const value = fc.double({ min: -100, max: 100, noNaN: true });
const pair = fc.tuple(value, value);
const any = fc.double({ noNaN: true, noDefaultInfinity: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const sign = fc.constantFrom(-1, 1);

/** What each kind of loss may be asked: any legal pair, and a pair of moderate size, inside the range of the prediction, for finite differences. */
const asked: Record<
  Loss['scale'],
  { legal: fc.Arbitrary<[number, number]>; moderate: fc.Arbitrary<[number, number]> }
> = {
  value: { legal: fc.tuple(any, any), moderate: pair },
  probability: {
    legal: fc.tuple(share, share),
    moderate: fc.tuple(fc.double({ min: 0.001, max: 0.999, noNaN: true }), share),
  },
  logit: { legal: fc.tuple(any, share), moderate: fc.tuple(value, share) },
  score: { legal: fc.tuple(any, sign), moderate: fc.tuple(value, sign) },
  rate: {
    legal: fc.tuple(any.map(Math.abs), any.map(Math.abs)),
    moderate: fc.tuple(fc.double({ min: 0.1, max: 100, noNaN: true }), fc.nat({ max: 100 })),
  },
  centre: { legal: fc.tuple(any, any), moderate: pair },
};

/** Where a pair lies on the loss's own horizontal axis, on which its kinks are listed. */
const place = ({ scale }: Loss, prediction: number, target: number): number =>
  scale === 'value' || scale === 'centre' ? prediction - target : scale === 'score' ? target * prediction : prediction;
const axisTarget = ({ scale }: Loss): number => (scale === 'value' || scale === 'centre' ? 0 : 1);
/** Places on that axis where a slope without a kink is looked at from both sides. */
const places: Readonly<Partial<Record<Loss['scale'], readonly number[]>>> = {
  probability: [0.25, 0.5, 0.75],
  rate: [0.5, 1, 2],
};

/** Every loss with its default parameters, with both ends of each, and with the examples of each between them. */
const variants = lossesOfOneNumber.flatMap((loss) => {
  const start = usualParameters(loss);
  const others = loss.parameters.flatMap(({ name, min, max, examples }) =>
    [...new Set([min, max, ...examples])].map((value) => ({ ...start, [name]: value })),
  );
  return [start, ...others].map(
    (parameters) => [`${loss.id} ${JSON.stringify(parameters)}`, loss, parameters] as const,
  );
});

describe.each(variants)('%s', (_name, loss: Loss, parameters: Parameters) => {
  const { legal, moderate } = asked[loss.scale];
  const distanceToKink = (at: number): number =>
    Math.min(Infinity, ...kinksOf(loss, parameters).map((kink) => Math.abs(at - kink)));

  test('is never NaN, however far off, and never negative, unless it is a density that may be above 1', () => {
    fc.assert(
      fc.property(legal, ([prediction, target]) => {
        const least = loss.scale === 'centre' ? Math.log(parameters['spread'] ?? 1) : 0;
        expect(loss.value(prediction, target, parameters)).toBeGreaterThanOrEqual(least);
        expect(loss.gradient(prediction, target, parameters)).not.toBeNaN();
      }),
    );
  });

  test('has the gradient that finite differences give, off its kinks', () => {
    fc.assert(
      fc.property(moderate, ([prediction, target]) => {
        fc.pre(distanceToKink(place(loss, prediction, target)) > 1e-3);
        const step =
          loss.scale === 'probability'
            ? 1e-4 * Math.min(prediction, 1 - prediction)
            : 1e-5 * Math.max(1, Math.abs(prediction));
        const after = loss.value(prediction + step, target, parameters);
        const before = loss.value(prediction - step, target, parameters);
        const exact = loss.gradient(prediction, target, parameters);
        // Rounding of the two values divided by the step, and the third-order term of the difference.
        const rounding = (Math.max(after, before, 1) * 1e-14) / step;
        expect(Math.abs((after - before) / (2 * step) - exact)).toBeLessThanOrEqual(
          1e-4 * Math.abs(exact) + rounding + 1e-6,
        );
      }),
      { numRuns: 500 },
    );
  });

  test('is lower, or as low, one small step down its slope', () => {
    fc.assert(
      fc.property(moderate, ([prediction, target]) => {
        const slope = loss.gradient(prediction, target, parameters);
        fc.pre(
          Number.isFinite(slope) && Math.abs(slope) > 1e-3 && distanceToKink(place(loss, prediction, target)) > 1e-3,
        );
        const step =
          Math.sign(slope) * 1e-6 * (loss.scale === 'probability' ? Math.min(prediction, 1 - prediction) : 1);
        expect(loss.value(prediction - step, target, parameters)).toBeLessThanOrEqual(
          loss.value(prediction, target, parameters),
        );
      }),
    );
  });

  test('has at each kink a slope between the slopes on its two sides', () => {
    const slope = (at: number): number => loss.gradient(at, axisTarget(loss), parameters);
    for (const kink of kinksOf(loss, parameters)) {
      const [before, at, after] = [kink - 1e-9, kink, kink + 1e-9].map(slope) as [number, number, number];
      expect(before).toBeLessThan(after);
      expect(at).toBeGreaterThanOrEqual(before);
      expect(at).toBeLessThanOrEqual(after);
    }
    for (const at of (places[loss.scale] ?? [0, 1, -1]).filter((one) => distanceToKink(one) > 0)) {
      expect(slope(at + 1e-9)).toBeCloseTo(slope(at - 1e-9), 5);
    }
  });
});

/** A loss of values costs nothing at a perfect prediction, and has no slope there: neither side is better. */
function expectPerfect(loss: Loss, target: number, parameters: Parameters): void {
  for (const part of ['value', 'gradient'] as const) {
    const got = loss[part](target, target, parameters);
    const at = Object.keys(parameters).length > 0 ? ` with ${JSON.stringify(parameters)}` : '';
    expect(
      got,
      `src/losses/${loss.id}.ts: ${part}(t, t)${at} is ${got}. Legal: 0. ` +
        'Where a library takes another slope, say so in `differs`, and write "any" for it into the file of tests/reference',
    ).toBe(0);
  }
}

test('what a perfect prediction costs, and its slope, is told with the file of the loss', () => {
  const tilted = (part: 'value' | 'gradient'): Loss =>
    ({ id: 'tilted', value: () => 0, gradient: () => 0, [part]: () => -0.9 }) as unknown as Loss;
  expect(() => {
    expectPerfect(tilted('gradient'), 3, { quantile: 0.9 });
  }).toThrow(
    /^src\/losses\/tilted\.ts: gradient\(t, t\) with \{"quantile":0\.9\} is -0\.9\. Legal: 0\. Where a library/,
  );
  expect(() => {
    expectPerfect(tilted('value'), 3, {});
  }).toThrow(/^src\/losses\/tilted\.ts: value\(t, t\) is -0\.9\. Legal: 0\./);
});

describe.each(variants.filter(([, loss]) => loss.scale === 'value'))(
  '%s',
  (_name, loss: Loss, parameters: Parameters) => {
    test('is 0 at a perfect prediction, and so is the gradient', () => {
      fc.assert(
        fc.property(value, (target) => {
          expectPerfect(loss, target, parameters);
        }),
      );
    });

    test('points home: the gradient has the sign of the error, unless the cost is flat there', () => {
      fc.assert(
        fc.property(pair, ([prediction, target]) => {
          const error = prediction - target;
          fc.pre([0, ...kinksOf(loss, parameters)].every((place) => Math.abs(error - place) > 1e-3));
          const slope = loss.gradient(prediction, target, parameters);
          if (slope === 0)
            for (const step of [-1e-4, 1e-4])
              expect(loss.value(prediction + step, target, parameters)).toBe(
                loss.value(prediction, target, parameters),
              );
          else expect(Math.sign(slope)).toBe(Math.sign(error));
        }),
      );
    });
  },
);
