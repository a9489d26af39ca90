import { expect, test } from 'vitest';
import { hinge, logistic, squared } from '~/losses/index.ts';
import { minimise } from '~/math/minimise.ts';
import { mean } from '~/math/statistics.ts';
import { defaults } from '~/state/record.ts';
import { fields } from './fields.ts';
import { PENALTY, streetOf } from './model.ts';
import widget from './widget.tsx';

const start = defaults(fields);
const at = (patch: Partial<typeof start>) => streetOf({ ...start, ...patch });

test('a street of 2 charges the two nearest darts 0.5 each, and a street of 1 nobody', () => {
  expect(at({}).costs).toEqual([0, 0, 0.5, 0.5, 0, 0]);
  expect(at({ street: 1 })).toMatchObject({ total: 0, paying: 0 });
  expect(at({ street: 4 }).costs).toEqual([0.25, 0.5, 0.75, 0.75, 0.5, 0.25]);
  expect(widget.live(start)).toMatchObject({ total: '1', paying: '2', farCost: '0' });
});

test('pulled from 3 to 12, hinge’s line stays at 0.00, logistic’s goes to 0.01, and that of squares to 1.50, past the dart at 1', () => {
  expect(widget.live(start)).toMatchObject({ hingeLine: '0.00', logisticLine: '0.00', squaredLine: '0.00' });
  const far = widget.live({ ...start, far: 12 });
  expect(far).toMatchObject({
    hingeLine: '0.00',
    logisticLine: '0.01',
    squaredLine: '1.50',
    missed: '1',
    farCost: '0',
  });
  // The reference of the course: sklearn and Newton's method agree on it.
  expect(at({ far: 12 }).logisticLine).toBeCloseTo(0.009209528662107403, 6);
  expect(at({ far: 12 }).squaredLine).toBeCloseTo(1.5, 12);
});

/** Where the best score of weight · place + shift crosses 0, by trying. */
function searched(loss: typeof hinge | typeof logistic | typeof squared, far: number, penalty: number): number {
  const { darts } = at({ far });
  const cost = (weight: number, shift: number): number =>
    mean(darts.map((dart) => loss.value(weight * dart.at + shift, dart.side))) + penalty * weight ** 2;
  const shiftOf = (weight: number): number => minimise((shift) => cost(weight, shift), -10, 10, 1e-10);
  const weight = minimise((one) => cost(one, shiftOf(one)), 1e-3, 5, 1e-10);
  return -shiftOf(weight) / weight;
}

test.each([1, 1.5, 3, 7, 12, 30])('with the far dart at %s, no other lines are better', (far) => {
  const { hingeLine, logisticLine, squaredLine } = at({ far });
  expect(hingeLine).toBeCloseTo(searched(hinge, far, PENALTY), 3);
  expect(logisticLine).toBeCloseTo(searched(logistic, far, PENALTY), 3);
  expect(squaredLine).toBeCloseTo(searched(squared, far, 0), 3);
});

test('the goal is a street that nobody stands in, wherever the line', () => {
  const [goal] = widget.goals ?? [];
  const reached = (patch: object): boolean => goal?.reached({ ...start, ...patch }, 1) ?? false;
  expect([1, 0.5].map((street) => reached({ street }))).toEqual([true, true]);
  expect(reached({ street: 0.9, line: 0.1 })).toBe(true);
  expect([{}, { street: 1.1 }, { far: 12 }, { street: 1, line: 0.1 }].map(reached)).toEqual(Array(4).fill(false));
});

test('words follow the darts', () => {
  expect(widget.describe({ ...start, far: 12 })).toBe(
    'Two darts haven’t cleared the street and pay 0.5 each. The one at 12 pays 0, just as it did at 3.',
  );
  expect(widget.describe({ ...start, street: 1 })).toBe('No dart is in the street, so none pays. The one at 3 pays 0.');
  expect(widget.describe({ ...start, street: 4, far: 12 })).not.toContain('just as');
  expect(widget.twoForms?.headline({ ...start, far: 12 })).toContain('runs after it');
  expect(widget.twoForms?.headline({ ...start, line: 1.5 })).toContain('wrong side');
});
