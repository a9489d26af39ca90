import { expect, test } from 'vitest';
import { fields, GUESSES } from './fields.ts';
import { deepest, placesOf, reachFor } from './layout.ts';
import { TRUTHS } from './model.ts';

test('the scale is the closest in which every house has room, and every guess that there is has some', () => {
  expect(reachFor([-50, 10, -5, -10, 10])).toBe(20);
  expect(reachFor([-100, 20, -10, -20, 20])).toBe(40);
  expect(reachFor([0, -50, 0, 0, 0])).toBe(100);
  for (const [i, name] of GUESSES.entries())
    for (const guess of [fields[name].min, fields[name].max]) {
      const errors = TRUTHS.map((truth, house) => (house === i ? guess - truth : 0));
      const reach = reachFor(errors);
      expect(errors.every((error, house) => error <= reach && error >= -deepest(house, reach))).toBe(true);
    }
});

test('squares are square, stand on their gaps, and stay in the picture', () => {
  for (const form of ['wide', 'phone'] as const) {
    const places = placesOf(form, 20);
    for (const house of [0, 1, 2, 3, 4])
      for (const error of [-20, 20]) {
        const { xPx, yPx, sidePx } = places.squareOf(house, error);
        expect(sidePx).toBeCloseTo(20 * places.scale, 9);
        expect([yPx, yPx + sidePx]).toContain(places.groundPx);
        expect([xPx, xPx + sidePx]).toContain(places.housesPx[house]);
        expect(xPx >= 0 && xPx + sidePx <= places.frame.widthPx).toBe(true);
      }
    expect(places.errorAt(places.levelPx(-15))).toBeCloseTo(-15, 9);
  }
});
