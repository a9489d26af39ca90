import { expect, test } from 'vitest';
import { defaults } from '~/state/record.ts';
import { fields } from './fields.ts';
import { barScale, scoresOf } from './model.ts';
import widget from './widget.tsx';

const start = defaults(fields);

test('as the reader sees it: 90 and 90, 0.138 and 0.929, 6.7 times; 66% and 42% from wrong answers; 0.87 and 0.39', () => {
  expect(widget.live(start)).toMatchObject({
    accuracyA: '90',
    accuracyB: '90',
    lossA: '0.138',
    lossB: '0.929',
    times: '6.7',
    fromWrongA: '66',
    fromWrongB: '42',
    fromRightB: '58',
    averageA: '0.87',
    averageB: '0.39',
  });
  expect(widget.describe(start)).toBe(
    'Both get 90 of 100 right, and yet B’s loss is 6.7 times A’s. Of A’s loss, 66% comes from wrong answers; of B’s, 42%.',
  );
});

test('mending B’s right but unsure answers helps more than mending its wrong ones', () => {
  const milder = scoresOf({ ...start, wrongB: 0.4 }).B;
  const surer = scoresOf({ ...start, rightB: 0.95 }).B;
  expect([milder.loss.toFixed(3), surer.loss.toFixed(3)]).toEqual(['0.630', '0.437']);
  expect([milder.right, surer.right]).toEqual([90, 90]);
});

test('over the line a whole group changes its verdict; on it, it is not right', () => {
  expect(scoresOf({ ...start, wrongA: 0.51 }).A.right).toBe(100);
  expect(scoresOf({ ...start, rightA: 0.5 }).A.right).toBe(0);
  expect(scoresOf({ ...start, rightA: 0.5, wrongA: 0.51 }).A.right).toBe(10);
});

test('bars compare: as their losses, and never wider than the room', () => {
  const lengths = (state: Partial<typeof start>): number[] => {
    const scores = scoresOf({ ...start, ...state });
    return [scores.A.loss, scores.B.loss].map(barScale(scores, 400));
  };
  const [a = 0, b = 0] = lengths({});
  expect(b / a).toBeCloseTo(6.744, 3);
  expect(b).toBeCloseTo(0.929 * 400, 0);
  expect(Math.max(...lengths({ rightB: 0.01, wrongB: 0.01 }))).toBeCloseTo(400, 9);
});

test('the sentence is true when accuracy and loss agree, disagree, or tie', () => {
  const say = (state: Partial<typeof start>): string => widget.describe({ ...start, ...state });
  expect(say({ rightB: 0.95, wrongB: 0.4 })).toMatch(/^Both get 90 of 100 right, and both losses are 0\.138\./);
  expect(say({ rightA: 0.51, wrongA: 0.51, rightB: 0.95, wrongB: 0.4 })).toMatch(
    /^A gets more right, 100 to 90, and yet its loss is the higher one: 4\.9 times B’s\./,
  );
  expect(say({ wrongA: 0.51 })).toMatch(
    /^A gets more right, 100 to 90, and its loss is lower: B’s is 8\.2 times A’s\./,
  );
  expect(say({ rightB: 0.94, wrongB: 0.4 })).toContain('0.147 against 0.138');
});

test('both goals can be reached, in the bounds of the fields', () => {
  const [first, second] = widget.goals ?? [];
  expect(first?.reached({ ...start, rightB: 0.99, wrongB: 0.45 }, 2)).toBe(true);
  expect(first?.reached({ ...start, rightB: 0.99, wrongB: 0.51 }, 2)).toBe(false);
  expect(second?.reached({ ...start, rightA: 0.51, wrongA: 0.51, rightB: 0.95 }, 3)).toBe(true);
  expect(second?.reached({ ...start, rightA: 0.99, wrongA: 0.51 }, 2)).toBe(false);
});
