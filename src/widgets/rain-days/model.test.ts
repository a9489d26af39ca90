import { expect, test } from 'vitest';
import { averageOf, weatherOf } from './model.ts';

test('three rainy days in ten: 0.3 costs 0.611, a coin flip 0.693, and a wrong “never” has no end', () => {
  expect(averageOf(0.3, 3)).toBeCloseTo(0.3 * Math.log(1 / 0.3) + 0.7 * Math.log(1 / 0.7), 14);
  expect(averageOf(0.3, 3)).toBeCloseTo(0.6109, 4);
  expect(averageOf(0.5, 3)).toBeCloseTo(Math.LN2, 14);
  expect(averageOf(0, 3)).toBe(Infinity);
  expect(averageOf(1, 3)).toBe(Infinity);
});

test('whatever the number of rainy days, their share is cheapest', () => {
  for (let wet = 0; wet <= 10; wet++) {
    const all = Array.from({ length: 101 }, (_, i) => i / 100);
    const best = all.reduce((a, b) => (averageOf(b, wet) < averageOf(a, wet) ? b : a));
    expect(best).toBe(wet / 10);
    expect(weatherOf({ said: best, wet }).average).toBe(weatherOf({ said: best, wet }).lowest);
  }
});

test('as many days are wet as it says, and a dry one stays what it was until its turn', () => {
  const days = Array.from({ length: 11 }, (_, wet) => weatherOf({ said: 0.5, wet }).rainy);
  days.forEach((rainy, wet) => expect(rainy.filter(Boolean)).toHaveLength(wet));
  expect(days[3]).toEqual([false, true, false, false, true, false, false, false, true, false]);
  days.slice(1).forEach((rainy, i) => expect(rainy.filter((one, day) => one !== days[i]?.[day])).toHaveLength(1));
});
