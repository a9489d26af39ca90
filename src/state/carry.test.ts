import { expect, test } from 'vitest';
import { exportText, LARGEST_FILE, takeOver } from './carry.ts';
import { empty, type Shelf } from './kept.ts';

const mine: Shelf = {
  ...empty,
  finished: ['a'],
  answers: { 'a.q1': 1, 'a.q2': 0 },
  review: { 'a.q1': { box: 1, due: 10 }, 'a.q2': { box: 2, due: 10 } },
  place: { slug: 'a', heading: '', words: '' },
};
const theirs: Shelf = {
  ...empty,
  finished: ['b', 'a'],
  answers: { 'a.q1': 2, 'b.q1': 65, 'b.curve': [1, 0.5, 0] },
  review: { 'a.q1': { box: 0, due: 5 }, 'a.q2': { box: 3, due: 40 }, 'b.q1': { box: 0, due: 7 } },
  place: { slug: 'b', heading: 'h', words: 'H' },
};

test('an empty shelf takes over everything', () => {
  expect(takeOver(empty, exportText(theirs))).toEqual({ shelf: theirs, lessons: 2, answers: 3, cards: 3 });
});

test('nothing of a full one is lost', () => {
  expect(takeOver(mine, exportText(theirs))).toEqual({
    shelf: {
      ...mine,
      finished: ['a', 'b'],
      answers: { 'a.q1': 1, 'a.q2': 0, 'b.q1': 65, 'b.curve': [1, 0.5, 0] },
      review: { 'a.q1': { box: 0, due: 5 }, 'a.q2': { box: 2, due: 10 }, 'b.q1': { box: 0, due: 7 } },
    },
    lessons: 1,
    answers: 2,
    cards: 2,
  });
});

test('twice the same file changes nothing the second time', () => {
  const once = takeOver(mine, exportText(theirs));
  if (typeof once === 'string') throw new Error(once);
  expect(takeOver(once.shelf, exportText(theirs))).toEqual({ shelf: once.shelf, lessons: 0, answers: 0, cards: 0 });
});

test('a file of version 2 brings what it has, and of a list the shelf’s own stays', () => {
  const shelf: Shelf = { ...empty, answers: { 'a.markers': [42.5, 25] } };
  expect(takeOver(shelf, '{"version":2,"finished":[],"answers":{"a.markers":3,"a.q1":1},"review":{}}')).toMatchObject({
    shelf: { version: 3, answers: { 'a.markers': [42.5, 25], 'a.q1': 1 } },
    answers: 1,
  });
});

test('a file of version 1 with a lesson that was renamed', () => {
  expect(takeOver(empty, '{"finished":["old"],"answers":{"old.q1":1}}', { old: 'new' })).toMatchObject({
    shelf: { finished: ['new'], answers: { 'new.q1': 1 } },
    lessons: 1,
    answers: 1,
  });
});

test('what is not ours is not taken', () => {
  for (const text of ['', 'hello', '{}', '[1]', '{"name":"x"}', '<svg/>'])
    expect(takeOver(mine, text)).toMatch(/Bullseye didn’t write that file/);
  expect(takeOver(mine, '{"version":4,"finished":[]}')).toMatch(/newer version/);
  expect(takeOver(mine, ' '.repeat(LARGEST_FILE + 1))).toMatch(/too large/);
});
