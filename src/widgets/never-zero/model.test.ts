import { expect, test } from 'vitest';
import { aboutOf } from '~/losses/about.ts';
import { binaryCrossEntropy } from '~/losses/index.ts';
import { libraries } from '~/widgets/libraries.ts';
import { billsOf, EXACTLY_0, zerosOf } from './model.ts';
import { chance, share } from './words.ts';
import { defaults } from '~/state/record.ts';
import { fields } from './fields.ts';
import widget from './widget.tsx';

test('the libraries stop where the record of the loss says that they do', () => {
  for (const { library, cost } of aboutOf(binaryCrossEntropy).atZero ?? []) {
    const { most } = libraries.find(({ name }) => name === library) ?? { most: NaN };
    expect(most, library).toBeCloseTo(cost, 3);
  }
  expect(libraries).toHaveLength(aboutOf(binaryCrossEntropy).atZero?.length ?? 0);
});

test('each zero more costs 2.303 more, and 0 costs infinity', () => {
  for (let zeros = 1; zeros < EXACTLY_0 - 1; zeros++) {
    expect(billsOf(zeros + 1).exact.one - billsOf(zeros).exact.one).toBeCloseTo(Math.log(10), 10);
  }
  expect(billsOf(2).exact.one).toBeCloseTo(4.605, 3);
  expect(billsOf(EXACTLY_0).exact).toEqual({ one: Infinity, mean: Infinity });
});

test('libraries agree with the loss until they stop: Keras at 10⁻⁷, scikit-learn at 2⁻⁵², PyTorch at e⁻¹⁰⁰', () => {
  const agree = (zeros: number): string[] =>
    billsOf(zeros)
      .elsewhere.filter(({ one }) => one === billsOf(zeros).exact.one)
      .map(({ name }) => name);
  expect(agree(6)).toEqual(['PyTorch', 'scikit-learn', 'Keras']);
  expect(agree(8)).toEqual(['PyTorch', 'scikit-learn']);
  expect(agree(16)).toEqual(['PyTorch']);
  expect(agree(44)).toEqual([]);
  expect(billsOf(7).elsewhere[2]?.one).toBeCloseTo(billsOf(7).exact.one, 9);
});

test('the means over a thousand mails', () => {
  expect(widget.live({ zeros: EXACTLY_0 })).toMatchObject({
    good: '0.105',
    one: '∞',
    mean: '∞',
    pytorch: '100.000',
    pytorchMean: '0.205',
    sklearn: '36.044',
    sklearnMean: '0.141',
    keras: '16.118',
    kerasMean: '0.121',
  });
  expect(widget.describe({ zeros: 2 })).toBe('You gave the cat 1%, and it’s a cat. The bill is 4.605.');
  expect(widget.describe({ zeros: EXACTLY_0 })).toContain('The bill is infinite, and so is every average with it.');
});

test('stops have names', () => {
  expect([1, 3, 4, 12, 49, EXACTLY_0].map(chance)).toEqual(['0.1', '0.001', '10⁻⁴', '10⁻¹²', '10⁻⁴⁹', 'exactly 0']);
  expect(widget.fields.zeros.parse('zero')).toBe(EXACTLY_0);
  expect(widget.fields.zeros.format(EXACTLY_0)).toBe('zero');
  expect(widget.fields.zeros.parse('junk')).toBeUndefined();
});

test('what lies between two powers of ten has a name, too', () => {
  expect([2.15, 4.35, 12.3].map(chance)).toEqual(['0.0071', '4.5·10⁻⁵', '5.0·10⁻¹³']);
  expect([0.5, 1, 2.15, 3, 6, 7, EXACTLY_0].map(share)).toEqual([
    '32%',
    '10%',
    '0.71%',
    '0.1%',
    'one in a million',
    '10⁻⁷',
    '0%',
  ]);
});

test('a dragged wedge is shut where nobody could see it, and lands on powers of ten', () => {
  expect([-0.2, 0, 0.0003].map(zerosOf)).toEqual([EXACTLY_0, EXACTLY_0, EXACTLY_0]);
  expect(zerosOf(0.0104)).toBe(2);
  expect(zerosOf(0.02)).toBeCloseTo(1.699, 3);
});

test('the wager is settled at 0, and seven in a thousand bring the bill under 5', () => {
  const bet = widget.twoForms?.wager;
  expect(bet?.seen({ zeros: 49 })).toBe(false);
  expect(bet?.seen({ zeros: EXACTLY_0 })).toBe(true);
  const goal = widget.goals?.[0];
  expect(goal?.reached(defaults(fields), 0)).toBe(false);
  expect(goal?.reached({ zeros: 3 }, 1)).toBe(false);
  expect(goal?.reached({ zeros: 2.15 }, 1)).toBe(true);
});
