/** What the pictures of softmax show besides their numbers: what was added to all, what was bet, what has no room. */
import { expect, test } from 'vitest';
import { defaults } from '~/state/record.ts';
import scores from '~/widgets/softmax-scores/widget.tsx';
import temperature from '~/widgets/temperature/widget.tsx';
import { drawn } from './draw.ts';

const start = defaults(scores.fields);
const up = { dog: 7, cat: 6, fish: 5.1 };
const board = (patch: Partial<typeof start>, bet?: number): string =>
  drawn('board', scores, { ...start, ...patch }, { open: false, bet });
const dial = (at: number, bet?: number): string =>
  drawn('dial', temperature, { temperature: at }, { open: false, bet });
const count = (markup: string, part: string): number => markup.split(part).length - 1;

test('what all three got more lies under each bar, and is gone as soon as one moves alone', () => {
  expect(count(board(up), '>+5<')).toBe(3);
  expect(count(board({}), '>+')).toBe(0);
  expect(count(board({ ...up, cat: 6.1 }), '>+')).toBe(0);
});

test('a wrong bet is a dashed border beside the dog’s, a right one leaves none', () => {
  for (const bet of [0, 2]) expect(board(up, bet)).toContain('your bet');
  expect(board(up, 1)).not.toContain('your bet');
  expect(board({ ...up, dog: 8 }, 0), 'it was about the same five for all').not.toContain('your bet');
});

test('a wedge with no room for its number has it below the board', () => {
  expect(board({ fish: -3 })).toContain('>fish 0.005<');
  expect(board({})).not.toContain('>fish 0.099<');
});

test('shares at 1 stay as dashed bars, but not where they are the shares', () => {
  expect(dial(1)).not.toContain('Dashed');
  expect(dial(4)).toContain('Dashed: share at 1.');
  expect(dial(1)).toContain('Scores made up by hand.');
});

test('a bet that mat stays was 0.28 off; one that it shrinks is as far off as a dial at 2', () => {
  expect(dial(0.5, 1)).toContain('0.28 off');
  // From 0.263 to 0.697.
  expect(dial(0.5, 2)).toContain('0.43 off');
  expect(dial(0.5, 0)).not.toContain(' off');
  expect(dial(0.6, 1)).not.toContain(' off');
});
