import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerOf, CLASSES, knowsNothing, type Percents, priceOf } from '~/widgets/photos.ts';
import { photoOf, TIMES, verdictOf } from './model.ts';
import widget from './widget.tsx';

const start = { dog: 70, cat: 20, fish: 10, truth: 'dog' as const };
const at = (state: object) => photoOf({ ...start, ...state });

test('70, 20, 10: 0.357 if it is a dog, 1.609 if a cat, 2.303 if a fish', () => {
  expect(at({}).prices.map((price) => price.toFixed(3))).toEqual(['0.357', '1.609', '2.303']);
  for (const [k, truth] of CLASSES.entries()) expect(at({ truth }).price).toBe(priceOf([70, 20, 10], k));
});

test('a cat at 80 % costs 0.223, and knowing nothing about three classes 1.099', () => {
  expect(priceOf([10, 80, 10], 1)).toBeCloseTo(0.223, 3);
  expect(knowsNothing(3)).toBeCloseTo(Math.log(3), 15);
  expect(knowsNothing(3).toFixed(3)).toBe('1.099');
});

test('right can cost more than wrong: 1.079 against 0.755', () => {
  expect(answerOf([34, 33, 33], 0)).toBe('right');
  expect(answerOf([47, 48, 5], 0)).toBe('wrong');
  expect(priceOf([34, 33, 33], 0).toFixed(3)).toBe('1.079');
  expect(priceOf([47, 48, 5], 0).toFixed(3)).toBe('0.755');
});

test('only the belief in the truth counts', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 50 }), (cat) => {
      expect(priceOf([50, cat, 50 - cat], 0)).toBe(priceOf([50, 25, 25], 0));
    }),
  );
});

test('nothing for the truth costs infinity, and nothing for the others costs nothing', () => {
  expect(at({ dog: 0, cat: 90, fish: 10 }).price).toBe(Infinity);
  expect(at({ dog: 100, cat: 0, fish: 0 }).price).toBe(0);
});

test('the four cases, and the ties between them', () => {
  const verdict = (percents: Percents) => verdictOf(percents, 0);
  expect(verdict([90, 5, 5])).toBe('right and sure');
  expect(verdict([89, 6, 5])).toBe('right but unsure');
  expect(verdict([34, 33, 33])).toBe('right but unsure');
  expect(verdict([47, 48, 5])).toBe('wrong but unsure');
  expect(verdict([11, 45, 44])).toBe('wrong but unsure');
  expect(verdict([10, 90, 0])).toBe('wrong and sure');
  expect(verdict([10, 45, 45])).toBe('sure it was no dog');
  expect(verdictOf([70, 20, 10], 2)).toBe('sure it was no fish');
  expect(verdict([50, 50, 0])).toBe('torn between two');
});

test('at either end a verdict follows from the belief in the truth alone: it cannot be right below a tenth, nor wrong above nine', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), fc.nat(100), (dog, part) => {
      const cat = Math.round(((100 - dog) * part) / 100);
      const answer = answerOf([dog, cat, 100 - dog - cat], 0);
      if (dog <= 10) expect(answer).toBe('wrong');
      if (dog >= 90) expect(answer).toBe('right');
    }),
  );
});

test('the wager: the cat is 4.5 times the price of the dog, not as often as its share goes into the dog’s', () => {
  const { prices, asked } = at({ truth: 'cat' });
  expect((prices[1] ?? 0) / (prices[0] ?? 1)).toBeCloseTo(4.5, 1);
  expect(TIMES).toContain(70 / 20);
  expect(asked).toBe(true);
  expect(at({}).asked).toBe(false);
  const bet = widget.twoForms?.wager;
  expect(bet?.options.filter(({ right }) => right).map(({ text }) => text)).toEqual(['×4½']);
  expect(bet?.seen({ ...start, dog: 20, cat: 50, fish: 30 })).toBe(true);
  expect(bet?.seen({ ...start, dog: 21, cat: 50, fish: 29 })).toBe(false);
});

test('sentences and numbers follow the state', () => {
  const tell = (state: object) => widget.describe({ ...start, ...state });
  expect(tell({})).toBe(
    'It’s a dog, and you gave it 70%: right but unsure. You pay 0.357. Knowing nothing costs 1.099.',
  );
  expect(tell({ truth: 'fish' })).toContain('gave it 10%: sure it was no fish. You pay 2.303.');
  expect(tell({ dog: 0, cat: 90 })).toContain('the price is infinite');
  expect(tell({ dog: 100, cat: 0, fish: 0 })).toContain('nothing to pay');
  expect(widget.live(start)).toMatchObject({
    bits: '0.515',
    termDog: 'ln\u00a00.70',
    termCat: '0',
    tDog: '1',
    tFish: '0',
    index: '0',
  });
  expect(widget.live({ ...start, truth: 'cat' })).toMatchObject({
    bits: '2.322',
    termCat: 'ln\u00a00.20',
    loss: '1.609',
  });
  expect(widget.live({ ...start, truth: 'fish' }).bits).toBe('3.322');
});

test('for a chance of 0 each library prints what it charges, and else all print the same', () => {
  expect(widget.live({ ...start, dog: 0, cat: 90 })).toMatchObject({
    printed: 'inf',
    inSklearn: '36.044',
    inKeras: '16.118',
  });
  expect(widget.live(start)).toMatchObject({ printed: '0.357', inSklearn: '0.357', inKeras: '0.357' });
});

test('goals are open at the start and can be reached', () => {
  const [cheap, right, wrong] = widget.goals ?? [];
  for (const goal of [cheap, right, wrong]) expect(goal?.reached(start, 1)).toBe(false);
  expect(cheap?.reached({ ...start, dog: 91, cat: 9, fish: 0 }, 1)).toBe(true);
  expect(cheap?.reached({ ...start, dog: 90, cat: 9, fish: 1 }, 1)).toBe(false);
  expect(right?.reached({ ...start, dog: 35, cat: 33, fish: 32 }, 1)).toBe(true);
  expect(right?.reached({ ...start, dog: 37, cat: 33, fish: 30 }, 1)).toBe(false);
  expect(wrong?.reached({ ...start, dog: 48, cat: 52, fish: 0 }, 1)).toBe(true);
  expect(wrong?.reached({ ...start, dog: 48, cat: 26, fish: 26 }, 1)).toBe(false);
});
