import { expect, test } from 'vitest';
import { defaults } from '~/state/record.ts';
import { fields } from './fields.ts';
import { barScale, type Beliefs, bothOf } from './model.ts';
import widget from './widget.tsx';

const start = defaults(fields);
const scoresOf = (state: Beliefs) => bothOf(state).scores;

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
    'Both get 90 of 100 right. A pays 0.138, B 0.929: unsure when right, sure when wrong.',
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

test('sentence and headline are true when accuracy and loss agree, disagree, or tie', () => {
  const say = (state: Partial<typeof start>): string =>
    `${widget.twoForms?.headline({ ...start, ...state }) ?? ''} ${widget.describe({ ...start, ...state })}`;
  expect(say({})).toMatch(/^90 right, twice\. B pays 6\.7 times as much\. /);
  expect(say({ rightB: 0.95, wrongB: 0.4 })).toBe(
    '90 right, twice. Same price, too. Both get 90 of 100 right. Both pay 0.138.',
  );
  expect(say({ rightB: 0.94, wrongB: 0.4 })).toBe(
    '90 right, twice. B pays a bit more. Both get 90 of 100 right. A pays 0.138, B 0.147.',
  );
  expect(say({ rightA: 0.51, wrongA: 0.51, rightB: 0.95, wrongB: 0.4 })).toBe(
    'A is right more often, and pays more. A gets 100 of 100 right, B 90. B pays 0.138, A 0.673: unsure when right.',
  );
  expect(say({ wrongA: 0.51 })).toMatch(
    /^A is right more often, and pays less\. A gets 100 of 100 right, B 90\. A pays/,
  );
});

test('both goals can be reached, in the bounds of the fields', () => {
  const [first, second] = widget.goals ?? [];
  expect(first?.reached({ ...start, wrongB: 0.4 }, 1)).toBe(true);
  expect(first?.reached({ ...start, wrongB: 0.15 }, 1), 'not far enough').toBe(false);
  expect(first?.reached({ ...start, wrongB: 0.51 }, 1), 'too far: 100 right').toBe(false);
  expect(second?.reached({ ...start, rightA: 0.51, wrongA: 0.51, rightB: 0.95 }, 3)).toBe(true);
  expect(second?.reached({ ...start, rightA: 0.99, wrongA: 0.51 }, 2)).toBe(false);
});
