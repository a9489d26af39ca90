import { expect, test } from 'vitest';
import dartThrow from '~/widgets/dart-throw/widget.tsx';
import {
  FARTHEST_CM,
  flicked,
  land,
  linked,
  moved,
  nextUnaimed,
  said,
  snapped,
  STEP_CM,
  turnAt,
  type Visit,
} from './visit.ts';

test('a visit is three darts; the fourth begins the next one', () => {
  let visit: Visit = [];
  for (const x of [1, 2, 3]) visit = land(visit, { x, y: 0 });
  expect(visit.map(({ x }) => x)).toEqual([1, 2, 3]);
  expect(land(visit, { x: 4, y: 0 })).toEqual([{ x: 4, y: 0 }]);
});

test('the newest dart is the one that moves', () => {
  expect(
    moved(
      [
        { x: 1, y: 1 },
        { x: 2, y: 2 },
      ],
      { x: 3, y: 4 },
    ),
  ).toEqual([
    { x: 1, y: 1 },
    { x: 3, y: 4 },
  ]);
});

test('a place is one that the figure of lesson 1 can show: half a centimetre apart, and no farther than its bounds', () => {
  expect(snapped({ x: 3.3, y: -0.2 })).toEqual({ x: 3.5, y: 0 });
  expect(snapped({ x: 31, y: -24 })).toEqual({ x: FARTHEST_CM, y: -FARTHEST_CM });
});

test('the bounds, the steps and the start are those of the figure, and so are its links', () => {
  const { x, y } = dartThrow.fields;
  for (const field of [x, y]) expect(field).toMatchObject({ min: -FARTHEST_CM, max: FARTHEST_CM, step: STEP_CM });
  expect(linked({ x: '-3' })).toEqual({ x: -3, y: y.default });
  expect(linked({ y: '2.5' })).toEqual({ x: x.default, y: 2.5 });
  expect(linked({ x: 'far', y: '99' })).toEqual({ x: x.default, y: FARTHEST_CM });
  expect(linked({})).toBeUndefined();
});

test('a flick carries the dart on, the way the hand went; a hand at rest puts it down', () => {
  const up = [0, 20, 40, 60].map((at) => ({ at, x: 0, y: -20 + at * 0.1 }));
  const far = flicked(up, 60);
  expect(far?.x).toBe(0);
  expect(far?.y, 'it flies on').toBeCloseTo(-14 + 17, 6);
  expect(flicked(up, 400), 'it was held still before it was let go').toBeUndefined();
  expect(
    flicked(
      up.map((moment) => ({ ...moment, y: -20 + moment.at * 0.001 })),
      60,
    ),
    'a crawl',
  ).toBeUndefined();
  expect(flicked([], 0)).toBeUndefined();
});

test('a dart lies away from the bull, and turns inwards where it would stick out at the side', () => {
  expect(Math.abs(turnAt({ x: 0, y: 5 }, 12, 25))).toBeCloseTo(180, 6);
  expect(turnAt({ x: -10, y: 0 }, 12, 25)).toBeCloseTo(90, 6);
  expect(turnAt({ x: 20, y: 0 }, 12, 25), 'to the left').toBeCloseTo(90, 6);
});

test('what is said: the number, the direction, what is left, and the best of three', () => {
  const first = land([], nextUnaimed([]));
  expect(said(first)).toEqual({
    loss: '14.2',
    count: 'Throw 1 of 3',
    feedback: 'Way off: too high and much too far left.',
    next: 'Two darts left:',
    zero: false,
  });
  const all = [first, first, first].flat();
  expect(said([...all.slice(0, 2), { x: 3, y: 4 }]).next).toMatch(/^Your best was 5\.0\./);
  expect(said([{ x: 0, y: 0 }]).zero).toBe(true);
});

test('darts that nobody aims come nearer, one after the other', () => {
  const losses = [[], [1], [1, 2]].map((visit) => said([nextUnaimed(visit.map((x) => ({ x, y: 0 })))]).loss);
  expect(losses).toEqual(['14.2', '7.8', '3.4']);
});
