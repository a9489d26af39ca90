import { expect, test } from 'vitest';
import { drawCard } from './card-html.ts';

test('options are buttons with letters, named by the question', () => {
  const html = drawCard({ question: 'Is 1 < 2?', options: [{ text: 'Yes & no' }, { text: '“No”' }] }, 'quiz-q1');
  expect(html).toContain('<p class="ask-question" id="quiz-q1">Is 1 &#60; 2?</p>');
  expect(html).toContain('<div class="options" role="group" aria-labelledby="quiz-q1">');
  expect([...html.matchAll(/data-option="(\d)"><span[^>]*>(.)</g)].map(([, i, letter]) => `${i}${letter}`)).toEqual([
    '0a',
    '1b',
  ]);
  expect(html).toContain('<span>Yes &#38; no</span>');
  expect(html).not.toContain('<form');
});

test('a number has a field with its unit, or without one', () => {
  const html = drawCard({ question: 'How many?', number: { unit: 'minutes' } }, 'q');
  expect(html).toContain('<input type="text" inputmode="decimal"');
  expect(html).toContain('aria-labelledby="q"');
  expect(html).toContain('<span class="guess-unit">minutes</span>');
  expect(drawCard({ question: 'How many?', number: {} }, 'q')).not.toContain('guess-unit');
});

test('a card that one plays with stands before the room for its reply', () => {
  expect(drawCard({ question: 'Where?' }, 'q', '<form></form>')).toMatch(
    /<\/p><form><\/form><div class="reply-room" aria-live="polite"><\/div>$/,
  );
});

test('what the question answers is not on the card', () => {
  const asked = {
    question: 'Which?',
    options: [
      { text: 'This', reply: 'It is right because', right: true },
      { text: 'That', reply: 'It is wrong because', misconception: 'M01' },
    ],
    number: { unit: '', answer: '65', is: 65, tolerance: 0.5 },
  };
  expect(drawCard(asked, 'q')).not.toMatch(/because|right|M01|65/);
});
