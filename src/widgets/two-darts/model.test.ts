import { expect, test } from 'vitest';
import { cm } from '~/widgets/boards.ts';
import { plain } from '~/widgets/sentence.ts';
import { angleBetween, lossGap, lossOf, oppositeEqual, pairOf, type Place, sameLoss } from './model.ts';
import { sentence as worded } from './words.ts';
import widget from './widget.tsx';

const at = (x: number, y: number) => ({ x, y });
const sentence = (a: Place, b: Place): string => plain(worded(pairOf({ ax: a.x, ay: a.y, bx: b.x, by: b.y })));

test('the checked losses of the course', () => {
  expect([at(3, 4), at(-6, 8), at(1, 0), at(0, 5)].map((place) => cm(lossOf(place)))).toEqual([
    '5.0',
    '10.0',
    '1.0',
    '5.0',
  ]);
});

test('all of one ring costs the same, and the shown difference agrees with the shown losses', () => {
  expect(sameLoss(at(3, 4), at(0, 5))).toBe(true);
  expect(sameLoss(at(3, 4), at(-6, 8))).toBe(false);
  expect(lossGap(at(3, 4), at(-6, 8))).toBe(5);
  for (let x = -20; x <= 20; x += 0.5) {
    const a = at(x, 7.5);
    const b = at(3, 4);
    expect(cm(lossGap(a, b))).toBe(cm(Math.abs(Number(cm(lossOf(a))) - Number(cm(lossOf(b))))));
    expect(lossGap(a, b) === 0).toBe(sameLoss(a, b));
  }
});

test('opposite means at least 150° apart as seen from the bull', () => {
  expect(angleBetween(at(3, 4), at(-3, -4))).toBeCloseTo(180);
  expect(angleBetween(at(5, 0), at(0, 5))).toBeCloseTo(90);
  expect(angleBetween(at(0, 0), at(0, 5))).toBe(0);
  expect(oppositeEqual(at(3, 4), at(-3, -4))).toBe(true);
  expect(oppositeEqual(at(3, 4), at(-4, -3))).toBe(true);
  expect(oppositeEqual(at(3, 4), at(5, 0))).toBe(false);
  expect(oppositeEqual(at(3, 4), at(-6, -8))).toBe(false);
  expect(oppositeEqual(at(0, 0), at(0, 0))).toBe(false);
});

test('the mirror image of any place on the grid wins, so the goal can always be reached', () => {
  for (const place of [at(-6, 8), at(19.5, -20), at(0.5, 0)])
    expect(oppositeEqual(place, at(-place.x, -place.y))).toBe(true);
});

test('the sentence names the nearer dart', () => {
  expect(sentence(at(-6, 8), at(3, 4))).toMatch(/dart A missed by 10\.0 cm and dart B by only 5\.0/);
  expect(sentence(at(1, 0), at(3, 4))).toMatch(/dart B missed by 5\.0 cm and dart A by only 1\.0/);
  expect(sentence(at(-5.5, 8.5), at(-6, 8))).toMatch(
    /^Dart B is nearer: 10\.0 cm against 10\.1 cm, so its loss is lower by 0\.1 cm/,
  );
  expect(sentence(at(0, 0), at(3, 4))).toMatch(/^Dart A is in the bull.*Dart B is off by 5\.0/);
});

test('darts that only look equally far are equal to the millimetre, not of one ring; half as far again is not “a little”', () => {
  expect(sentence(at(0, 5), at(0.5, 5))).toMatch(/^To the millimetre both darts have the same loss, 5\.0 cm/);
  expect(sentence(at(0, 5), at(-0.5, -5))).toMatch(/^Same loss to the millimetre, 5\.0 cm/);
  expect(sentence(at(3, 4), at(0, 5))).toMatch(/^Both darts are on one ring/);
  expect(sentence(at(0, 14), at(20, 0))).toBe(
    'Dart A is nearer: 14.0 cm against 20.0 cm, so its loss is lower by 6.0 cm.',
  );
});

test('a dart in the bull makes no angle with another, and a miss of more than half the board is not called near', () => {
  expect(widget.live({ ax: 0, ay: 0, bx: 3, by: 4 })).toMatchObject({ angle: 'none' });
  expect(widget.live({ ax: 5, ay: 0, bx: 0, by: 5 })).toMatchObject({ angle: '90' });
  expect(sentence(at(20, 20), at(18, 0))).toMatch(/^Dart B is nearer/);
});
