import fc from 'fast-check';
import { expect, test } from 'vitest';
import { softmax } from '~/math/softmax.ts';
import { sum } from '~/math/statistics.ts';
import { WORDS } from '~/widgets/next-words.ts';
import { shareText } from '~/widgets/shares.ts';
import { dialled, RANKED, SCORES, sharesAt } from './model.ts';
import widget from './widget.tsx';

const live = (temperature: number) => widget.live({ temperature });
const heat = fc.integer({ min: 1, max: 50 }).map((tenths) => tenths / 10);

test('three scores at three temperatures, as the lesson has them', () => {
  const at = (temperature: number): string[] => softmax([2, 1, 0.1], temperature).map((share) => shareText(share, 3));
  expect(at(1)).toEqual(['0.659', '0.242', '0.099']);
  expect(at(0.5)).toEqual(['0.864', '0.117', '0.019']);
  expect(at(2)).toEqual(['0.502', '0.304', '0.194']);
});

test('eight scores: mat has 0.42, and 0.70 at a dial of ½', () => {
  expect(RANKED).toEqual(['mat', 'sofa', 'floor', 'bed', 'chair', 'table', 'roof', 'moon']);
  expect(RANKED.map((word) => SCORES[word])).toEqual([3, 2.2, 2, 1.5, 1.2, 1, -0.5, -1.5]);
  expect([...RANKED].sort()).toEqual([...WORDS]);
  // e^3 = 20.09 of 47.85; −ln 0.4198.
  expect(live(1)).toMatchObject({ pMat: '0.42', pMoon: '<0.01', loss: '0.868', surest: 'mat', temperature: '1' });
  expect(live(0.5)).toMatchObject({ pMat: '0.70', pSofa: '0.14', pFloor: '0.09', temperature: '½' });
  expect(live(0.1)).toMatchObject({ pMat: '>0.99', pSofa: '<0.01' });
  expect(live(3.2)).toMatchObject({ pMoon: '0.05', pMat: '0.21' });
});

test('the hotter the dial, the less mat gets and the more moon; the order stays', () => {
  fc.assert(
    fc.property(heat, heat, (one, other) => {
      const colder = Math.min(one, other);
      const hotter = Math.max(one, other);
      expect(dialled({ temperature: hotter }).mat).toBeLessThanOrEqual(dialled({ temperature: colder }).mat);
      expect(dialled({ temperature: hotter }).moon).toBeGreaterThanOrEqual(dialled({ temperature: colder }).moon);
      const shares = sharesAt(one);
      expect(sum(shares)).toBeCloseTo(1, 12);
      expect([...shares].sort((a, b) => b - a)).toEqual(shares);
    }),
  );
});

test('the dial is read where it is: mat is up when cold, down when hot', () => {
  expect(widget.describe({ temperature: 0.5 })).toContain('mat gets 0.70 of the board, up from 0.42');
  expect(widget.describe({ temperature: 4 })).toContain('mat is down from 0.42 to 0.19');
});

test('the goals: moon at 0.05 near 3.2, mat over 0.95 at 0.2; no chip wins', () => {
  const [moon, mat] = widget.goals ?? [];
  for (const temperature of [3, 3.2, 3.4]) expect(moon?.reached({ temperature }, 1)).toBe(true);
  for (const temperature of [2.8, 3.5, 4]) expect(moon?.reached({ temperature }, 1)).toBe(false);
  expect(mat?.reached({ temperature: 0.2 }, 1)).toBe(true);
  expect(mat?.reached({ temperature: 0.3 }, 1)).toBe(false);
  for (const { state } of widget.presets ?? [])
    for (const { reached } of widget.goals ?? []) expect(reached({ temperature: 1, ...state }, 1)).toBe(false);
});
