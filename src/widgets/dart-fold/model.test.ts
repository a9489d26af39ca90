import { expect, test } from 'vitest';
import { dartPlace, errorOf, folding, guessAt, lossCm, lossOf, sentence } from './model.ts';

test('$300k against $350k is off by 50, as a dart at (−6, 8) is by 10.0 cm', () => {
  expect(errorOf(300)).toBe(-50);
  expect(lossOf(300)).toBe(50);
  expect(lossCm(300)).toBe(10);
  expect(dartPlace(300, 0).x).toBeCloseTo(-6);
  expect(dartPlace(300, 0).y).toBeCloseTo(8);
});

test('the error changes its sign across the truth, the loss does not', () => {
  expect([errorOf(400), lossOf(400)]).toEqual([50, 50]);
  expect([errorOf(350), lossOf(350)]).toEqual([0, 0]);
});

test('folding never changes the distance, and ends on the line', () => {
  for (const guess of [250, 300, 345, 350, 410, 450]) {
    for (let fold = 0; fold <= 100; fold += 1) {
      const { x, y } = dartPlace(guess, fold);
      expect(Math.hypot(x, y)).toBeCloseTo(lossCm(guess));
      expect(guessAt(x, fold)).toBeCloseTo(guess);
    }
    expect(dartPlace(guess, 100)).toEqual({ x: errorOf(guess) / 5, y: 0 });
  }
});

test('the dart rolls first, then the board is pressed', () => {
  expect(folding(0)).toMatchObject({ pressed: 0, axis: 0 });
  expect(folding(50)).toMatchObject({ angle: 0, pressed: 0, axis: 0 });
  expect(folding(75)).toMatchObject({ angle: 0, pressed: 0.5, axis: 0 });
  expect(folding(100)).toMatchObject({ angle: 0, pressed: 1, axis: 1 });
  expect(folding(-5)).toEqual(folding(0));
});

test('the sentence fits the state', () => {
  expect(sentence(300, 100)).toMatch(/too low by \$50k\. The error is −50; the loss is 50/);
  expect(sentence(400, 100)).toMatch(/too high by \$50k\. The error is \+50/);
  expect(sentence(350, 100)).toMatch(/error is 0, and so is the loss/);
  expect(sentence(300, 0)).toMatch(/10\.0 cm from the bull\. Fold/);
  expect(sentence(300, 50)).toMatch(/still 10\.0 cm/);
  expect(sentence(300, 75)).toMatch(/stays 10\.0 cm from the bull.*\$5k/);
  expect(sentence(350, 0)).toMatch(/loss is 0/);
});
