import { expect, test } from 'vitest';
import type { CurveAsk, SortAsk } from './card-schema.ts';
import { answerAt, boxOf, columnsOf, pointsOf, shownOf } from './card-specs.ts';

const told = { reply: 'A reply that is long enough.' };
const curve: CurveAsk = {
  x: { from: 0, to: 1, columns: 6, name: 'belief' },
  y: { from: 0, to: 5, step: 0.1, name: 'price', label: 'price in nats', unit: '' },
  answer: '-Math.log({x})',
  known: 1,
  tolerance: 0.2,
  right: told,
  typical: [{ ...told, when: 'falls evenly' }],
  otherwise: told,
};

test('columns are spread evenly, and free of binary dust', () => {
  expect(columnsOf(curve)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  expect(pointsOf(curve)).toEqual(columnsOf(curve));
  expect(pointsOf({ ...curve, points: 11 })).toHaveLength(11);
});

test('a place stands in arithmetic in brackets, in a state as it is', () => {
  expect(answerAt(curve, 0.2)).toBe('-Math.log((0.2))');
  expect(answerAt({ ...curve, answer: '{x} ** 2' }, -3)).toBe('(-3) ** 2');
  expect(answerAt({ ...curve, answer: 'loss-curve.loss at step={x}' }, 15)).toBe('loss-curve.loss at step=15');
});

test('the page is given no more of the curve than its beginning', () => {
  const box = boxOf(curve, (text) => ({ value: text.length, text }));
  expect(box.known).toHaveLength(1);
  expect(box).toEqual({
    x: { from: 0, to: 1, name: 'belief', label: 'belief' },
    y: { from: 0, to: 5, name: 'price', label: 'price in nats', step: 0.1, unit: '' },
    columns: columnsOf(curve),
    known: box.known,
  });
});

test('cards are shown in an order that tells nothing, and always in the same', () => {
  for (let count = 3; count <= 8; count += 1) {
    const sort: SortAsk = {
      first: 'a',
      last: 'z',
      cards: Array.from({ length: count }, (_, i) => ({ id: `c${i}`, text: `card ${i}` })),
      right: told,
      near: told,
      far: told,
      typical: [],
    };
    for (const id of ['by-price', 'stations', 'x']) {
      const shown = shownOf(sort, id);
      expect(shown).toEqual(shownOf(sort, id));
      expect([...shown].sort()).toEqual(sort.cards.map((_, i) => i));
      expect(shown.filter((card, i) => card === i)).toEqual([]);
    }
  }
});
