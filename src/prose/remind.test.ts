import { expect, test } from 'vitest';
import { remindersIn } from './remind.ts';
import { treeOf } from '~/course/tree.ts';
import { finder, knownIn, wordsOf } from '~/course/vocabulary.ts';

const named = (terms: Record<string, string>) => new Map(Object.entries(terms).map(([id, term]) => [id, { term }]));
const before = named({ loss: 'loss', slope: 'slope', mse: 'mean squared error (MSE)', squared: 'squared error' });
const known = { before, here: named({ class: 'class' }), basic: new Set(['loss']) };
const remindersOf = (text: string): string[] =>
  remindersIn(treeOf(text), known).reminders.flatMap(({ pieces }) =>
    pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [`${piece.id}: ${piece.text}`])),
  );

test.each([
  [{ term: 'class' }, ['class', 'classes']],
  [{ term: 'probability' }, ['probability', 'probabilities']],
  [{ term: 'mean squared error (MSE)' }, ['mean squared error', 'mean squared errors', 'MSE']],
  [{ term: 'natural logarithm (ln)' }, ['natural logarithm', 'natural logarithms']],
  [{ term: 'step (of training)' }, ['step', 'steps']],
  [{ term: 'mean', words: ['the mean'] }, ['the mean']],
])('the words for %o', (term, words) => {
  expect(wordsOf(term)).toEqual(words);
});

test('whole words, whatever the case and the line break, and the longest of them', () => {
  const found = (text: string): string[] =>
    finder(before)(text).map(({ id, start, end }) => `${id}: ${text.slice(start, end)}`);
  expect(found('Losses, MSE and the mean\nsquared error')).toEqual([
    'loss: Losses',
    'mse: MSE',
    'mse: mean\nsquared error',
  ]);
  expect(found('glossary, loss-like, sloped, non-loss, _loss')).toEqual([]);
  expect(
    finder(new Map([['error', { term: 'error', except: ['typing error'] }]]))('a typing error and an error'),
  ).toEqual([{ id: 'error', start: 22, end: 27 }]);
  expect(finder(new Map())('loss')).toEqual([]);
});

test('the first use in a section is a reminder; a term of the first lesson is met once a page', () => {
  expect(remindersOf('The slope of a loss, a slope.\n\n## Two\n\nA slope, a loss.')).toEqual([
    'slope: slope',
    'loss: loss',
    'slope: slope',
  ]);
});

test('a term that the lesson teaches is a reminder from the next section on', () => {
  const text =
    'A class is not known.\n\n## One\n\nA <Term id="class">class</Term>, two classes.\n\n## Two\n\nThree classes.';
  expect(remindersOf(text)).toEqual(['class: classes']);
  expect(remindersIn(treeOf(text), known).ids).toEqual(['class']);
});

test('only plain sentences are read', () => {
  const text = [
    '## The slope',
    '[slope](/x/) `slope` $slope$ **slope** *slope* <Show widget="a" state="b=1">slope</Show>',
    '| slope |\n|---|\n| slope |',
    '```python\nslope\n```',
    '<div>\n\nslope\n\n</div>',
    '## Further reading',
    'A slope.',
  ].join('\n\n');
  expect(remindersOf(text)).toEqual([]);
  expect(remindersOf('- a slope\n\n> MSE')).toEqual(['slope: slope', 'mse: MSE']);
});

test('what a lesson may remind of is what earlier lessons teach', () => {
  const { before: earlier, here } = knownIn('mean-squared-error');
  expect([...earlier.keys()]).toContain('loss');
  expect([...earlier.keys()]).not.toContain('median');
  expect([...here.keys()]).toContain('mean-squared-error');
  expect([...knownIn('throw-a-dart').before.keys()]).toEqual([]);
});
