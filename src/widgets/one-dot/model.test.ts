import { expect, test } from 'vitest';
import { defaults } from '~/state/record.ts';
import { fields } from './fields.ts';
import { hasJump, moveOf } from './model.ts';
import widget from './widget.tsx';

const start = defaults(fields);

test('from 0.51 to 0.49: 0.04 in loss and a whole mistake in accuracy', () => {
  const { lossChange, accuracyChange } = moveOf(0.51, 0.49);
  expect([lossChange.toFixed(2), accuracyChange]).toEqual(['0.04', -1]);
  expect(widget.live(start)).toMatchObject({
    lossChange: '+0.04',
    accuracyChange: '−1',
    lossGap: '0.04',
    meanGap: '0.0004',
    verdict: 'wrong',
    slope: '−2.04',
    accuracySlope: '0',
  });
  expect(widget.describe(start)).toBe(
    'From 0.51 to 0.49 the right answer turns wrong: a whole mistake for accuracy. The loss: only 0.04 more.',
  );
});

test('from 0.49 to 0.001: 6.2 in loss and nothing in accuracy', () => {
  const { lossChange, accuracyChange } = moveOf(0.49, 0.001);
  expect([lossChange.toFixed(1), accuracyChange]).toEqual(['6.2', 0]);
  expect(widget.describe({ from: 0.49, to: 0.001 })).toBe(
    'From 0.49 to 0.001 accuracy notices nothing: wrong before, wrong after. The loss does: 6.19 more.',
  );
});

test('the slope of the loss is that of the curve, and never 0; accuracy has one of 0, but at its jump', () => {
  for (const belief of [0.001, 0.2, 0.5, 0.999]) {
    const { after } = moveOf(belief, belief);
    expect(after.slope).toBeCloseTo(moveOf(belief - 1e-6, belief + 1e-6).lossChange / 2e-6, 1);
    expect(after.slope).toBeLessThan(-1);
  }
  expect([0.499, 0.5, 0.501].map(hasJump)).toEqual([false, true, false]);
});

test('what is small is not written as nothing', () => {
  expect(widget.live({ from: 0.501, to: 0.5 })).toMatchObject({ lossChange: '+0.002', accuracySlope: 'a jump' });
  expect(widget.live({ from: 0.9, to: 0.999 })).toMatchObject({ loss: '0.001', lossChange: '−0.10' });
  expect(widget.live({ from: 0.3, to: 0.3 })).toMatchObject({ lossChange: '0.00', accuracyChange: '0' });
});

test('both goals can be reached', () => {
  const [cheap, unsure] = widget.goals ?? [];
  expect(cheap?.reached({ from: 0.501, to: 0.5 }, 1)).toBe(true);
  expect(cheap?.reached({ from: 0.501, to: 0.501 }, 1)).toBe(false);
  expect(unsure?.reached({ from: 0.999, to: 0.51 }, 1)).toBe(true);
  expect(unsure?.reached({ from: 0.999, to: 0.49 }, 1)).toBe(false);
});
