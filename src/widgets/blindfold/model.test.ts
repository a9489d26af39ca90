import { expect, test } from 'vitest';
import { defaults } from '~/state/record.ts';
import { plain } from '~/widgets/sentence.ts';
import {
  DEMO_GAME,
  gameOf,
  HIDING_PLACES,
  hidingPlace,
  isHit,
  mainSide,
  measured,
  nextGame,
  nowOf,
  spotsLeft,
  told,
} from './model.ts';
import { sentence as worded } from './words.ts';
import widget from './widget.tsx';

const bull = { x: 0, y: 0 };

/** What the figure says in game 1, in the dark, with coach b. */
const sentence = (throws: readonly number[], circles: boolean): string =>
  plain(worded(nowOf({ game: 1, throws, circles, lights: false, coach: 'distance' }), circles));

test('the three coaches on the same throw', () => {
  const dart = { x: 1, y: 7 };
  expect(told('missed', dart, bull)).toBe('missed');
  expect(told('distance', dart, bull)).toBe('7.1 cm off');
  expect(told('hint', dart, bull)).toBe('7.1 cm off, mostly too high');
  expect(mainSide({ x: -5, y: 4 }, bull)).toBe('left');
  expect(mainSide({ x: 5, y: -5 }, bull)).toBe('low');
});

test('a hit is within 2 cm, as measured', () => {
  expect(isHit({ x: 2, y: 0 }, bull)).toBe(true);
  expect(isHit({ x: 2, y: 0.5 }, bull)).toBe(false);
  expect(told('missed', { x: 1, y: 0 }, bull)).toBe('hit');
});

test('every bull is on the wall, off the middle, and can be hit from the grid of half-centimetres', () => {
  for (const place of HIDING_PLACES) {
    expect(Math.max(Math.abs(place.x), Math.abs(place.y))).toBeLessThan(16);
    expect(measured({ x: 0, y: 0 }, place)).toBeGreaterThan(7);
    expect(isHit({ x: Math.round(place.x * 2) / 2, y: Math.round(place.y * 2) / 2 }, place)).toBe(true);
  }
});

test('a game ends with a hit or with the sixth throw; half pairs and later throws do not count', () => {
  const { x, y } = hidingPlace(1);
  expect(gameOf(1, [])).toMatchObject({ throws: [], left: 6, over: false });
  expect(gameOf(1, [0, 0, 5])).toMatchObject({ left: 5, over: false });
  expect(gameOf(1, [0, 0, x, y, 5, 5])).toMatchObject({ hit: 2, left: 4, over: true });
  expect(
    gameOf(
      1,
      Array.from({ length: 12 }, () => 3),
    ),
  ).toMatchObject({ hit: undefined, left: 0, over: true });
});

test('one circle leaves everything open, throws on a line leave two spots, others one', () => {
  const left = (...flat: number[]) => spotsLeft(gameOf(1, flat).throws, { x: 3, y: 4 });
  expect(left()).toBe('circle');
  expect(left(0, 0)).toBe('circle');
  expect(left(0, 0, 0, 0)).toBe('circle');
  expect(left(0, 0, 10, 0)).toBe('two');
  expect(left(0, 0, 10, 0, 20, 0)).toBe('two');
  expect(left(0, 0, 10, 0, 0, 10)).toBe('one');
});

test('of two mirrored spots one can lie beside the wall, and then nothing is left to decide', () => {
  const darts = gameOf(1, [-10, 15, 10, 15]).throws;
  expect(spotsLeft(darts, { x: 4, y: 10 })).toBe('two');
  expect(spotsLeft(darts, { x: 4, y: 5 })).toBe('one on the wall');
  // Mirrored, so the two spots cannot be told apart: the answer is that of the distances alone.
  expect(spotsLeft(darts, { x: 4, y: 20 })).toBe('two');
  expect(sentence([-10, 15, 10, 15], true)).toContain('only one of them is on the wall');
});

test('the same throw twice is told as that', () => {
  expect(sentence([0, 0, 0, 0], false)).toContain('The same spot again');
});

test('three distances are enough: the spot where they cross is a hit, for every hiding place', () => {
  const darts = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 0, y: 10 },
  ] as const;
  for (const place of HIDING_PLACES) {
    const [d0, d1, d2] = darts.map((dart) => measured(dart, place)) as [number, number, number];
    const found = { x: (d0 ** 2 - d1 ** 2 + 100) / 20, y: (d0 ** 2 - d2 ** 2 + 100) / 20 };
    expect(isHit(found, place)).toBe(true);
  }
});

test('nothing that is shown during the game depends on more of the bull than the coach has told', () => {
  const start = defaults(widget.fields);
  const texts = (game: number) => {
    const state = { ...start, game, coach: 'missed' as const, throws: [19, 19, 19, -19], circles: true };
    return JSON.stringify([widget.live(state), widget.describe(state), widget.table(state)]);
  };
  for (const [i] of HIDING_PLACES.entries()) expect(texts(i + 1)).toBe(texts(1));
});

test('the sentence compares two throws, and that is the direction', () => {
  expect(sentence([0, 0], false)).toMatch(/“12\.2 cm off”\. That says how far, and nothing about which way/);
  expect(sentence([0, 0, -5, -5], false)).toMatch(/7\.0 cm better/);
  expect(sentence([0, 0, 5, 5], false)).toMatch(/worse than your last throw: go back the other way/);
  expect(sentence([0, 0, -8, -9.5], false)).toMatch(/Found with throw 2/);
});

test('goals count games of the reader’s own, and new games take every hiding place in turn but the demonstration', () => {
  const start = defaults(widget.fields);
  const hitIn = (game: number) => {
    const { x, y } = hidingPlace(game);
    return widget.goals?.map((goal) => goal.reached({ ...start, game, throws: [0, 0, x, y] }, 1));
  };
  expect(hitIn(1)).toEqual([true, true]);
  expect(hitIn(DEMO_GAME)).toEqual([false, false]);
  expect(HIDING_PLACES.map((_, i) => nextGame(i + 1))).toEqual([2, 3, 4, 5, 1, 2]);
  expect(DEMO_GAME).toBe(6);
});

test('throws in line with the bull leave one spot: its mirror image is itself', () => {
  expect(spotsLeft(gameOf(1, [0, 0, -10, -12]).throws, { x: -7.8, y: -9.4 })).toBe('one');
  expect(spotsLeft(gameOf(1, [0, 0, 10, 0]).throws, { x: 6, y: 1.1 })).toBe('two');
});

test('a quarter of one ring is left after one throw; after more, it is where the arcs meet', () => {
  const headline = (throws: readonly number[]) =>
    widget.twoForms?.headline({ ...defaults(widget.fields), game: 1, coach: 'hint' as const, throws: [...throws] });
  expect(headline([0, 5])).toBe('Only a quarter of the ring is left.');
  expect(headline([0, 5, 10, 0])).toBe('It’s somewhere the arcs meet.');
});
