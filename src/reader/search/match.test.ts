import { expect, test } from 'vitest';
import { type Entry, prepare, search, within } from './match.ts';

const entries: readonly Entry[] = [
  {
    kind: 'lesson',
    title: 'Mean absolute error: every minute costs the same',
    text: 'What if a big miss should cost more?',
    href: '/lessons/mean-absolute-error/',
    words: 'median outlier',
  },
  {
    kind: 'term',
    title: 'mean absolute error (MAE)',
    text: 'The average of the absolute errors.',
    href: '/glossary/#mean-absolute-error',
  },
  { kind: 'term', title: 'median', text: 'A middle value.', href: '/glossary/#median' },
  { kind: 'term', title: 'gradient', text: 'The slope of a loss.', href: '/glossary/#gradient' },
  { kind: 'term', title: 'cross-entropy', text: 'A loss for classification.', href: '/glossary/#cross-entropy' },
  { kind: 'term', title: 'Huber loss (HL)', text: 'Half of the square.', href: '/glossary/#huber-loss' },
  { kind: 'lesson', title: 'Huber loss: both at once', text: 'Gentle and fair?', href: '/lessons/huber-loss/' },
  { kind: 'loss', title: 'Huber loss', text: 'Some errors are wild.', href: '/losses/huber/' },
  {
    kind: 'loss',
    title: 'Absolute error',
    text: 'A median.',
    href: '/losses/absolute/',
    also: ['mean absolute error (MAE)', 'L1 loss', 'torch.nn.L1Loss'],
  },
  {
    kind: 'loss',
    title: 'Cross-entropy',
    text: 'The shares.',
    href: '/losses/cross-entropy/',
    also: ['log loss', 'torch.nn.NLLLoss'],
  },
  { kind: 'question', title: 'Why is my loss NaN?', text: 'Lesson 7', href: '/faq/#nan' },
];
const found = (query: string): string[] => search(prepare(entries), query).map(({ href }) => href);

test.each([
  ['MAE', '/glossary/#mean-absolute-error'],
  ['mae', '/glossary/#mean-absolute-error'],
  ['L1Loss', '/losses/absolute/'],
  ['l1 loss', '/losses/absolute/'],
  ['torch.nn.L1Loss', '/losses/absolute/'],
  ['log loss', '/losses/cross-entropy/'],
  ['logloss', '/losses/cross-entropy/'],
  ['crossentropy', '/losses/cross-entropy/'],
  ['entropy cross', '/losses/cross-entropy/'],
  ['huber', '/losses/huber/'],
  ['Huber loss', '/losses/huber/'],
  ['gradent', '/glossary/#gradient'],
  ['gardient', '/glossary/#gradient'],
  ['grad', '/glossary/#gradient'],
  ['medain', '/glossary/#median'],
  ['why is it nan', '/faq/#nan'],
  ['nan', '/faq/#nan'],
  ['GRADIENT!', '/glossary/#gradient'],
])('“%s” finds %s first', (query, href) => {
  expect(found(query)[0]).toBe(href);
});

test('a term that is called as a loss is comes right after the page of that loss', () => {
  expect(found('huber').slice(0, 2)).toEqual(['/losses/huber/', '/glossary/#huber-loss']);
  expect(found('crossentropy').slice(0, 2)).toEqual(['/losses/cross-entropy/', '/glossary/#cross-entropy']);
  expect(found('mean absolute error')[0], 'a term that is called otherwise comes first').toBe(
    '/glossary/#mean-absolute-error',
  );
});

test('every word has to be found; nothing typed finds nothing', () => {
  expect(found('gradient zebra')).toEqual([]);
  expect(found('')).toEqual([]);
  expect(found('???')).toEqual([]);
  expect(found('outlier')).toEqual(['/lessons/mean-absolute-error/']);
  expect(search(prepare(entries), 'a', 3).length).toBeLessThanOrEqual(3);
});

test('slips are counted', () => {
  expect(within(1, 'median', 'medain')).toBe(true);
  expect(within(1, 'loss', 'los')).toBe(true);
  expect(within(1, 'loss', 'last')).toBe(false);
  expect(within(2, 'loss', 'last')).toBe(true);
  expect(within(0, 'loss', 'loss')).toBe(true);
});
