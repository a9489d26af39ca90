import { expect, test } from 'vitest';
import { absolute, allLosses, crossEntropy, huber, power, squared } from '~/losses/index.ts';
import { bestGuessRows } from './best-guess-rows.ts';

test('the guesses of the lessons', () => {
  expect(bestGuessRows(squared)).toEqual({
    set: 'Five deliveries: 20, 22, 25, 27 and 120 minutes',
    rows: [{ when: [], guess: '42.8', cost: '1,495.76' }],
  });
  expect(bestGuessRows(absolute).rows).toEqual([{ when: [], guess: '25', cost: '21' }]);
  expect(bestGuessRows(huber).rows.map(({ when, guess }) => `${when.join()}: ${guess}`)).toEqual([
    '0.1: 25',
    '1: 25',
    '5: 24.75',
    '10: 26',
  ]);
  expect(
    bestGuessRows(power)
      .rows.map(({ guess }) => guess)
      .slice(0, 2),
  ).toEqual(['25', '42.8']);
  expect(bestGuessRows(crossEntropy).rows).toEqual([{ when: [], guess: '0.5, 0.3, 0.2', cost: '1.03' }]);
});

test('every loss has a row of numbers', () => {
  for (const loss of allLosses) {
    const { rows } = bestGuessRows(loss);
    const examples = loss.parameters.flatMap((parameter) => parameter.examples);
    expect(rows, loss.id).toHaveLength(Math.max(1, examples.length));
    for (const { guess, cost } of rows) expect(`${guess} ${cost}`, loss.id).toMatch(/^[−\d., ]+( × 10\^\d+)?$/);
  }
});
