import { expect, test } from 'vitest';
import { type Plant, problemsOf } from './fixtures/content.ts';

const first = 'lessons/first.mdx';
const second = 'lessons/second.mdx';
const quiz = 'quizzes/first.yaml';

const LIVE = 'Legal: <Live of="…" at="…" />, or the numbers of this file:';
const unlisted = (bad: string): string => `${LIVE} nothing yet. Write on top: numbers: { given: ['${bad}'] }.`;

const plants: readonly Plant[] = [
  [
    'a bare number',
    second,
    'cube</Term>.',
    'cube</Term> of 27.',
    `lessons/second.mdx:16: the number “27” in “of 27.” is neither computed nor listed. ${unlisted('27')}`,
  ],
  [
    'a bare number on the next line',
    second,
    'cube</Term>.',
    'cube</Term>\nof 27.',
    `lessons/second.mdx:17: the number “27” in “of 27.” is neither computed nor listed. ${unlisted('27')}`,
  ],
  [
    'a number in an expression',
    second,
    'cube</Term>.',
    'cube</Term>{27}.',
    `lessons/second.mdx:16: the number “27” in “27” is neither computed nor listed. ${unlisted('27')}`,
  ],
  [
    'a number in the words of a link',
    second,
    'cube</Term>.',
    'cube</Term>: [page 27](https://example.org/99).',
    `lessons/second.mdx:16: the number “27” in “page 27” is neither computed nor listed. ${unlisted('27')}`,
  ],
  [
    'the number of a lesson',
    second,
    'cube</Term>.',
    'cube</Term>, see lesson 2.',
    `lessons/second.mdx:16: the number “2” in “, see lesson 2.” is neither computed nor listed. ${unlisted('2')}`,
  ],
  [
    'the same number with another sign',
    first,
    'A side of 2',
    'A side of 2 or −2',
    `lessons/first.mdx:19: the number “−2” in “A side of 2 or −2 has the” is neither computed nor listed. ${LIVE} 2, 4. Write among them: given: ['2', '−2'].`,
  ],
  [
    'a number in the recap',
    second,
    'It is a cube.',
    'It has 8 corners.',
    `lessons/second.mdx:12: the number “8” in “It has 8 corners.” is neither computed nor listed. ${unlisted('8')}`,
  ],
  [
    'a number in a reply',
    quiz,
    'Yes, because it is a square.',
    'Yes, because it has 4 sides.',
    "quizzes/first.yaml:5: the number “4” in “Yes, because it has 4 sides.” is neither computed nor listed. Legal: the numbers of this file: nothing yet. Write at its end: numbers: { given: ['4'] }.",
  ],
  [
    'a number in a glossary entry',
    'glossary/area.md',
    'How much',
    'How many of 6',
    "glossary/area.md:3: the number “6” in “How many of 6 surface a shape has.” is neither computed nor listed. Legal: the numbers of this file: nothing yet. Write on top: numbers: { given: ['6'] }.",
  ],
  [
    'a given number that nobody uses',
    first,
    'given: ["2"]',
    'given: ["2", "3"]',
    'lessons/first.mdx:15: the listed number “3” stands nowhere in the text. Legal: 4, 2. Strike it, or write it in the text.',
  ],
  [
    'a computed number that nobody uses',
    first,
    '{"4": 2 ** 2}',
    '{"4": 2 ** 2, "8": 2 ** 3}',
    'lessons/first.mdx:16: the listed number “8” stands nowhere in the text. Legal: 4, 2. Strike it, or write it in the text.',
  ],
  [
    'a sum that is wrong',
    first,
    '2 ** 2',
    '2 ** 3',
    'lessons/first.mdx:16: the computed number “4” is not what 2 ** 3 gives. Legal: 8, rounded as it is printed.',
  ],
  [
    'a calculation that is a program',
    first,
    '2 ** 2',
    'process.exit(4)',
    'lessons/first.mdx:16: the calculation “process.exit(4)” cannot be worked out. Legal: digits, + - * / ** ( ) and functions of Math.',
  ],
];

test.each(plants)('%s', (_name, file, old, fresh, message) => {
  expect(problemsOf(file, old, fresh)).toContain(`content/${message}`);
});

test('one fault is one problem', () => {
  for (const [name, file, old, fresh] of plants) expect([name, ...problemsOf(file, old, fresh)]).toHaveLength(2);
});
