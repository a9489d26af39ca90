import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Card, empty, type Shelf } from '~/state/kept.ts';
import { deckOf, handful, mix } from './deck.ts';
import { dayOf, DAYS, dueDay, firstCard, nextCard, waiting } from './schedule.ts';

describe('when a question comes back', () => {
  test('a miss tomorrow; then after 3, 7, 21 days, each time that it is right; then now and then', () => {
    let card = firstCard(false, 100);
    const days = [card.due];
    for (let i = 0; i < 5; i += 1) {
      card = nextCard(card, true, card.due);
      days.push(card.due);
    }
    expect(days).toEqual([101, 104, 111, 132, 195, 258]);
  });

  test('what was right at once comes back in three weeks; a miss starts anew', () => {
    expect(firstCard(true, 100)).toEqual({ box: 3, due: 121 });
    expect(nextCard({ box: 3, due: 121 }, false, 130)).toEqual({ box: 0, due: 131 });
  });

  test('the day is the reader’s own', () => {
    const midnight = new Date(2026, 10, 22, 0, 0, 1);
    const evening = new Date(2026, 10, 22, 23, 59, 59);
    expect(dayOf(evening)).toBe(dayOf(midnight));
    expect(dayOf(new Date(2026, 10, 23))).toBe(dayOf(midnight) + 1);
  });

  test('a clock that was wrong, or a card that is rubbish, hides no question for good', () => {
    fc.assert(
      fc.property(
        fc.record({ box: fc.nat(1000), due: fc.integer() }),
        fc.integer({ min: 0, max: 40_000 }),
        (card: Card, today) => {
          expect(dueDay(card, today) - today).toBeLessThanOrEqual(Math.max(...DAYS));
          expect(nextCard(card, true, today).due).toBeGreaterThan(today);
        },
      ),
    );
  });
});

describe('mixing', () => {
  const keys = fc.uniqueArray(
    fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(20)).map(([slug, i]) => `${slug}.q${i}`),
    { maxLength: 30 },
  );

  test('asks everything once, the same every time, and never two of one lesson in a row where that can be', () => {
    fc.assert(
      fc.property(keys, (all) => {
        const mixed = mix(all);
        expect([...mixed].sort()).toEqual([...all].sort());
        expect(mix(all)).toEqual(mixed);
        const most = Math.max(
          0,
          ...['a', 'b', 'c', 'd'].map((slug) => all.filter((key) => key.startsWith(slug)).length),
        );
        const rows = mixed.filter((key, i) => key[0] === mixed[i - 1]?.[0]).length;
        expect(rows).toBe(Math.max(0, most - (all.length - most) - 1));
      }),
    );
  });
});

describe('the deck of a day', () => {
  const lessons = [
    { slug: 'a', title: 'A', questions: ['q1', 'q2'] },
    { slug: 'b', title: 'B', questions: ['q1', 'new'] },
  ];
  const shelf: Shelf = {
    ...empty,
    answers: { 'a.q1': 0, 'a.q2': 1, 'b.q1': 0, 'a.ask': 2, 'gone.q1': 1 },
    review: {
      'a.q1': { box: 0, due: 100 },
      'b.q1': { box: 3, due: 120 },
      'gone.q1': { box: 0, due: 1 },
      'b.new': { box: 0, due: 101 },
    },
  };

  test('what is due, and what was answered before there were cards; predictions and lost questions are not asked', () => {
    expect(waiting(shelf, 100)).toEqual(['a.q1', 'gone.q1']);
    expect(deckOf(shelf, lessons, 100)).toEqual({ now: ['a.q1', 'a.q2'], later: ['b.new', 'b.q1'], days: 1 });
    expect(deckOf(shelf, lessons, 120).now).toHaveLength(4);
    expect(deckOf(empty, lessons, 100)).toEqual({ now: [], later: [], days: 0 });
  });

  test('a handful of the whole course, another one each day', () => {
    expect(handful(lessons, 100)).toHaveLength(2);
    expect(handful(lessons, 100)).toEqual(handful(lessons, 100));
    expect(handful(lessons, 101)).not.toEqual(handful(lessons, 100));
    expect(handful([], 100)).toEqual([]);
  });
});
