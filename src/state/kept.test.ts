import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { empty, parseRenamed, parseShelf, rename, type Shelf, VERSION } from './kept.ts';

const full: Shelf = {
  version: VERSION,
  finished: ['throw-a-dart'],
  answers: {
    'throw-a-dart.q1': 2,
    'throw-a-dart.coach': -1,
    'cross-entropy.half-again': 2.303,
    'mse-vs-mae.where': [42.5, 25],
  },
  review: { 'throw-a-dart.q1': { box: 1, due: 20_000 } },
  place: { slug: 'throw-a-dart', heading: 'the-formula', words: 'The formula' },
};

describe('reading', () => {
  test.each([null, '', 'null', '[]', '3', '"x"', '{', '{}', '{"finished":3}', 'undefined', '\u0000', '{"answer":{}}'])(
    '%s is no shelf',
    (text) => {
      expect(parseShelf(text)).toBeUndefined();
    },
  );

  test('what was written is read again', () => {
    expect(parseShelf(JSON.stringify(full))).toEqual(full);
  });

  test('version 1, which had no version, no deck and no place', () => {
    expect(parseShelf('{"finished":["throw-a-dart"],"answers":{"throw-a-dart.q1":2,"throw-a-dart.coach":-1}}')).toEqual(
      { ...empty, finished: ['throw-a-dart'], answers: { 'throw-a-dart.q1': 2, 'throw-a-dart.coach': -1 } },
    );
    expect(parseShelf('{"answers":{"a.b":1}}')).toEqual({ ...empty, answers: { 'a.b': 1 } });
  });

  test('version 2, which had no lists', () => {
    expect(
      parseShelf(
        '{"version":2,"finished":["throw-a-dart"],"answers":{"throw-a-dart.q1":2,"cross-entropy.half-again":2.303},"review":{"throw-a-dart.q1":{"box":1,"due":5}}}',
      ),
    ).toEqual({
      ...empty,
      finished: ['throw-a-dart'],
      answers: { 'throw-a-dart.q1': 2, 'cross-entropy.half-again': 2.303 },
      review: { 'throw-a-dart.q1': { box: 1, due: 5 } },
    });
  });

  test.each([
    ['empty', []],
    ['too long', Array.from({ length: 25 }, () => 1)],
    ['not of numbers', [1, '2']],
    ['with nothing in it', [null]],
    ['of lists', [[1]]],
    ['no list', { 0: 1 }],
  ])('a list that is %s is dropped', (_, list) => {
    expect(
      parseShelf(JSON.stringify({ ...empty, answers: { 'a.q1': 1, 'a.list': list, 'a.other': [0.5, -3] } })),
    ).toEqual({ ...empty, answers: { 'a.q1': 1, 'a.other': [0.5, -3] } });
  });

  test.each([4, 4.5, 1e9])('version %s is a later one', (version) => {
    expect(parseShelf(JSON.stringify({ ...full, version }))).toBe('newer');
  });

  test.each([0, -1, '3', null, []])('version %s was never written, and is read as ours', (version) => {
    expect(parseShelf(JSON.stringify({ ...full, version }))).toEqual(full);
  });

  test('what is not a slug, an answer, a card or a place is dropped', () => {
    expect(
      parseShelf(
        JSON.stringify({
          finished: ['a', 3, null, 'b', {}, '../c', 'a'],
          answers: { 'a.q1': 2, 'a.q2': 'x', 'a.q3': 1.5, q4: 1, 'a.b.c': 1, 'a.q5': null, __proto__: 1 },
          review: {
            'a.q1': { box: 1, due: 5 },
            'a.q2': { box: -1, due: 5 },
            'a.q3': { box: 1.5, due: 5 },
            'a.q4': { box: 1 },
            'a.q5': 3,
            'a.q6': { box: 1, due: 1e99 },
          },
          place: { slug: 'a' },
          theme: 'dark',
        }),
      ),
    ).toEqual({
      ...empty,
      finished: ['a', 'b'],
      answers: { 'a.q1': 2, 'a.q3': 1.5 },
      review: { 'a.q1': { box: 1, due: 5 } },
    });
  });

  test('a shelf that somebody blew up is cut', () => {
    const many = (value: unknown) => Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`a.q${i}`, value]));
    const shelf = parseShelf(
      JSON.stringify({
        finished: Array.from({ length: 5000 }, (_, i) => `l${i}`),
        answers: many(1),
        review: many({ box: 0, due: 0 }),
        place: { slug: 'a', heading: 'h'.repeat(9999), words: 'w'.repeat(9999) },
      }),
    ) as Shelf;
    expect([
      shelf.finished.length,
      Object.keys(shelf.answers).length,
      Object.keys(shelf.review).length,
      shelf.place?.words.length,
    ]).toEqual([500, 500, 500, 120]);
  });

  test('no text at all throws, and what is read reads the same again', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .record({
          version: fc.anything(),
          finished: fc.anything(),
          answers: fc.dictionary(fc.string(), fc.anything()),
          review: fc.dictionary(fc.string(), fc.anything()),
          place: fc.anything(),
        })
        .map((raw) => {
          try {
            return JSON.stringify(raw);
          } catch {
            return '';
          }
        }),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const shelf = parseShelf(text ?? '');
        if (shelf === undefined || shelf === 'newer') return;
        expect(parseShelf(JSON.stringify(shelf))).toEqual(shelf);
      }),
    );
  });
});

describe('renamed lessons', () => {
  test('the table is one pair a line', () => {
    expect(parseRenamed('# a: b\nthrow: throw-a-dart\n\nold:new\nnonsense\n two: three\n')).toEqual({
      throw: 'throw-a-dart',
      old: 'new',
    });
  });

  test('everything kept moves to the new slug', () => {
    expect(rename(full, { 'throw-a-dart': 'darts' })).toEqual({
      ...full,
      finished: ['darts'],
      answers: { 'darts.q1': 2, 'darts.coach': -1, 'cross-entropy.half-again': 2.303, 'mse-vs-mae.where': [42.5, 25] },
      review: { 'darts.q1': { box: 1, due: 20_000 } },
      place: { slug: 'darts', heading: 'the-formula', words: 'The formula' },
    });
  });

  test('what the new slug has already stays', () => {
    const both: Shelf = { ...empty, finished: ['old', 'new'], answers: { 'new.q1': 1, 'old.q1': 0, 'old.q2': 2 } };
    expect(rename(both, { old: 'new' })).toEqual({
      ...empty,
      finished: ['new'],
      answers: { 'new.q1': 1, 'new.q2': 2 },
    });
  });

  test('renaming twice is renaming once, and an empty table changes nothing', () => {
    const name = fc.constantFrom('a', 'b', 'old', 'new');
    const key = fc.tuple(name, fc.constantFrom('q1', 'q2')).map((parts) => parts.join('.'));
    const shelf = fc.record({
      version: fc.constant(VERSION),
      finished: fc.uniqueArray(name),
      answers: fc.dictionary(key, fc.integer()),
      review: fc.constant({}),
    });
    fc.assert(
      fc.property(shelf, (kept) => {
        const once = rename(kept, { old: 'new' });
        expect(rename(once, { old: 'new' })).toEqual(once);
        expect(rename(kept, {})).toEqual({ ...kept, place: undefined });
      }),
    );
  });
});
