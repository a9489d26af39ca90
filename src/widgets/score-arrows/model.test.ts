import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crossEntropyWithLogits } from '~/losses/index.ts';
import { sum } from '~/math/statistics.ts';
import type { State } from '~/state/field.ts';
import { defaults } from '~/state/record.ts';
import { CLASSES } from '~/widgets/photos.ts';
import { fields } from './fields.ts';
import { slopesOf, stepped } from './model.ts';
import widget from './widget.tsx';

type Scores = State<typeof fields>;
const start: Scores = defaults(fields);

test('scores 2, 1, 0.1 of a dog: shares 0.659, 0.242, 0.099, so it goes up by 0.341 and the others down by theirs', () => {
  expect(widget.live(start)).toMatchObject({
    gDog: '−0.341',
    gCat: '+0.242',
    gFish: '+0.099',
    pDog: '0.659',
    loss: '0.417',
  });
});

const score = fc.integer({ min: -200, max: 500 }).map((hundredths) => hundredths / 100);
const anyScores = fc.record({ dog: score, cat: score, fish: score, truth: fc.constantFrom(...CLASSES) });

test('p − y: it adds up to 0, only the truth goes up, and it is the slope of the loss', () => {
  fc.assert(
    fc.property(anyScores, (state) => {
      const { slopes, shares, scores, truth } = slopesOf(state);
      expect(sum(slopes)).toBeCloseTo(0, 12);
      slopes.forEach((slope, k) => {
        expect(slope).toBeCloseTo((shares[k] as number) - (k === truth ? 1 : 0), 12);
        expect(slope < 0).toBe(k === truth);
        const moved = (by: number) => crossEntropyWithLogits.value(scores.with(k, (scores[k] as number) + by), truth);
        expect(slope).toBeCloseTo((moved(1e-5) - moved(-1e-5)) / 2e-5, 5);
      });
    }),
  );
});

test('a step is the score less its slope; it never makes the loss larger, and some steps reach the goal', () => {
  expect(stepped(slopesOf(start))).toEqual({ dog: 2.34, cat: 0.76, fish: 0 });
  let state = start;
  let steps = 0;
  while (slopesOf(state).loss >= 0.1) {
    const next = { ...state, ...stepped(slopesOf(state)) };
    expect(slopesOf(next).loss).toBeLessThan(slopesOf(state).loss);
    state = next;
    steps++;
  }
  expect(steps).toBeGreaterThan(3);
  expect(steps).toBeLessThan(12);
  expect(widget.goals?.[0]?.reached(state, steps)).toBe(true);
});

test('where no score would move by a hundredth there is no step', () => {
  const far: Scores = { ...start, dog: 5, cat: -2, fish: -2 };
  expect(stepped(slopesOf(far))).toBeUndefined();
});

test('no situation wins', () => {
  for (const { state } of widget.presets ?? [])
    expect(widget.goals?.[0]?.reached({ ...start, ...state }, 1)).toBe(false);
});
