import { expect, test } from 'vitest';
import { aboutOf } from '~/losses/about.ts';
import { binaryCrossEntropy } from '~/losses/index.ts';
import { billsOf, EXACTLY_0, libraries } from './model.ts';
import { chance } from './words.ts';
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
  expect(widget.describe({ zeros: 2 })).toBe(
    'In one mail the truth got 0.01, which costs 4.605. The other 999 cost 0.105 each. The mean is 0.110. In libraries: PyTorch 0.110, scikit-learn 0.110, Keras 0.110.',
  );
  expect(widget.describe({ zeros: EXACTLY_0 })).toContain('The mean is infinite all the same.');
});

test('stops have names', () => {
  expect([1, 3, 4, 12, 49, EXACTLY_0].map(chance)).toEqual(['0.1', '0.001', '10⁻⁴', '10⁻¹²', '10⁻⁴⁹', 'exactly 0']);
  expect(widget.fields.zeros.parse('zero')).toBe(EXACTLY_0);
  expect(widget.fields.zeros.format(EXACTLY_0)).toBe('zero');
  expect(widget.fields.zeros.parse('junk')).toBeUndefined();
});
