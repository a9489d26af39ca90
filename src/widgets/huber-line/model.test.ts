import { expect, test } from 'vitest';
import { huber } from '~/losses/index.ts';
import { defaults } from '~/state/record.ts';
import { costOf, predict } from '~/widgets/delivery-lines.ts';
import { fields } from './fields.ts';
import { EDGE_KM, edgeTo, ENDS, fitOf, fromDial, onDial, POINTS } from './model.ts';
import widget from './widget.tsx';

const start = defaults(fields);
const slopeAt = (state: object): string | undefined => widget.live({ ...start, ...state })['slope'];

test.each([
  [0.5, '2.00'],
  [1, '2.05'],
  [5, '2.37'],
  [50, '3.76'],
])('a ring of %s minutes gives the slope %s', (delta, slope) => {
  expect(slopeAt({ delta })).toBe(slope);
});

test('no line near by costs less, from a hair of a ring to one round everything', () => {
  for (const delta of [0.01, 0.2, 1, 5, 20, 100]) {
    const { line, cost } = fitOf({ delta, unit: 'minutes' });
    for (const turn of [-0.1, -0.001, 0, 0.001, 0.1])
      for (const lift of [-0.5, -0.005, 0, 0.005, 0.5])
        expect(
          costOf(huber, { slope: line.slope + turn, intercept: line.intercept + lift }, POINTS, { delta }),
        ).toBeGreaterThanOrEqual(cost - 1e-9);
  }
});

test('the ends of the dial are absolute error and squared error', () => {
  expect(fitOf({ delta: 0.01, unit: 'minutes' }).line.slope).toBeCloseTo(ENDS.absolute.slope, 2);
  expect(fitOf({ delta: 100, unit: 'minutes' }).line).toEqual(ENDS.squared);
});

test('the ring is in the unit of the data: 5 seconds hold hardly one delivery, 5 hours all eight', () => {
  expect(slopeAt({ unit: 'seconds' })).toBe('1.94');
  expect(slopeAt({ unit: 'hours' })).toBe('3.76');
  expect(slopeAt({ unit: 'seconds', delta: 60 })).toBe(slopeAt({ delta: 1 }));
  expect(widget.live({ ...start, unit: 'hours' })).toMatchObject({ deltaInMinutes: '300', inside: '8' });
});

test('the second goal is reached in hours alone, and no chip hands it over', () => {
  const [, goal] = widget.goals ?? [];
  expect(goal?.reached({ delta: 0.02, unit: 'hours' }, 1)).toBe(true);
  expect(goal?.reached({ delta: 1, unit: 'minutes' }, 1)).toBe(false);
  for (const { state } of widget.presets ?? []) expect(goal?.reached({ ...start, ...state }, 1)).toBe(false);
});

test('the dial alone reaches the first goal, in minutes and in seconds, and no chip hands it over', () => {
  const [goal] = widget.goals ?? [];
  const reached = (patch: object): boolean => goal?.reached({ ...start, ...patch }, 1) ?? false;
  expect([{ delta: 0.22 }, { unit: 'seconds', delta: 13 }, { delta: 0.5 }].map(reached)).toEqual([true, true, false]);
  for (const { state } of widget.presets ?? []) expect(reached(state ?? {})).toBe(false);
});

test('an edge that is dragged stays under the finger, though the line turns with it', () => {
  for (const unit of ['minutes', 'seconds', 'hours'] as const)
    for (const delta of [0.2, 1, 5, 20]) {
      const { line, ring } = fitOf({ delta, unit });
      if (ring < 60) expect(edgeTo(predict(line, EDGE_KM) + ring, unit)).toBeCloseTo(delta, 2);
    }
  expect(edgeTo(-50, 'minutes')).toBe(fields.delta.min);
});

test('the dial goes by factors, and reads what it wrote', () => {
  expect([0.01, 1, 100].map(onDial)).toEqual([0, 0.5, 1]);
  for (const delta of [0.01, 0.5, 1, 5, 20, 100]) expect(fromDial(onDial(delta))).toBeCloseTo(delta, 9);
});

test('words follow the ring', () => {
  expect(widget.describe(start)).toContain('are within 5 minutes of the line. It climbs 2.37 minutes a km');
  expect(widget.describe({ ...start, delta: 1, unit: 'hours' })).toContain('within 1 hour of the line');
  expect(widget.twoForms?.headline({ ...start, delta: 50 })).toContain('it’s squared');
});
