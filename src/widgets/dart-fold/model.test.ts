import { expect, test } from 'vitest';
import { foldedAt, placeAt, settled } from './model.ts';
import { sentence } from './words.ts';
import widget from './widget.tsx';

test('$300k against $350k is off by 50, as a dart at (−6, 8) is by 10.0 cm', () => {
  const open = foldedAt({ guess: 300, fold: 0 });
  expect(open).toMatchObject({ error: -50, loss: 50, lossCm: 10, flat: false });
  const [x, y] = placeAt(open, open.angle);
  expect(x).toBeCloseTo(-6);
  expect(y).toBeCloseTo(8);
});

test('the error changes its sign across the truth, the loss does not', () => {
  expect(foldedAt({ guess: 400, fold: 100 })).toMatchObject({ error: 50, loss: 50 });
  expect(foldedAt({ guess: 350, fold: 100 })).toMatchObject({ error: 0, loss: 0 });
});

test('folding never changes the distance, and ends on the line', () => {
  for (const guess of [250, 300, 345, 350, 410, 450])
    for (let fold = 0; fold <= 100; fold += 1) {
      const state = foldedAt({ guess, fold });
      const [x, y] = placeAt(state, state.angle);
      expect(Math.hypot(x, y)).toBeCloseTo(state.lossCm);
      if (fold === 100) expect([x, y]).toEqual([state.error / 5, 0]);
    }
});

test('the figure starts unfolded, and says no number that the bet asks for', () => {
  const start = { guess: 300, fold: 0 };
  expect(Object.fromEntries(Object.entries(widget.fields).map(([name, field]) => [name, field.default]))).toEqual(
    start,
  );
  expect(widget.describe(start)).not.toContain('10');
});

test('the bet is open for the dart at 10 cm, until it is nearly down', () => {
  expect(settled(foldedAt({ guess: 300, fold: 0 }))).toBe(false);
  expect(settled(foldedAt({ guess: 400, fold: 90 }))).toBe(false);
  expect(settled(foldedAt({ guess: 300, fold: 91 }))).toBe(true);
  expect(settled(foldedAt({ guess: 305, fold: 0 })), 'another dart').toBe(true);
});

test('the sentence fits the state', () => {
  const said = (guess: number, fold: number): string => {
    const state = { guess, fold };
    return sentence(widget.live(state) as never, foldedAt(state));
  };
  expect(said(300, 100)).toMatch(/Guess .*300.*price .*350.*50.* too low/);
  expect(said(400, 100)).toMatch(/50.* too high/);
  expect(said(350, 100)).toMatch(/loss is/);
  expect(said(350, 0)).toMatch(/in the bull/);
  expect(said(300, 50)).toMatch(/along its own ring/);
});
