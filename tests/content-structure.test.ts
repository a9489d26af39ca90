import { expect, test } from 'vitest';
import { checkContent } from '~/course/content-rules.ts';
import { type Plant, problemsOf, sound } from './fixtures/content.ts';
import { site } from './fixtures/site.ts';

const first = 'lessons/first.mdx';
const second = 'lessons/second.mdx';

const plants: readonly Plant[] = [
  [
    'a required lesson that does not exist',
    second,
    'requires: [first]',
    'requires: [frist]',
    'lessons/second.mdx:6: the required lesson “frist” is not known. Legal: first.',
  ],
  [
    'a lesson that requires itself',
    second,
    'requires: [first]',
    'requires: [second]',
    'lessons/second.mdx:6: the required lesson “second” requires this lesson in turn. Legal: prerequisites without circles.',
  ],
  [
    'two lessons that require each other',
    first,
    'requires: []',
    'requires: [second]',
    'lessons/first.mdx:6: the required lesson “second” requires this lesson in turn. Legal: prerequisites without circles.',
  ],
  [
    'a required lesson that comes later',
    second,
    'order: 2',
    'order: 1',
    'lessons/second.mdx:6: the required lesson “first” comes later (1) than this one (1). Legal: none.',
  ],
  [
    'two lessons with one order',
    second,
    'order: 2\nrequires: [first]',
    'order: 1\nrequires: []',
    'lessons/second.mdx:5: the order “1” is that of content/lessons/first.mdx, too. Legal: 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20.',
  ],
  [
    'a part that the course does not have',
    second,
    'part: first-throws',
    'part: last-throws',
    'lessons/second.mdx:4: the part “last-throws” is not known. Legal: first-throws.',
  ],
  [
    'a term without a glossary entry',
    second,
    '[cube]',
    '[cube, dice]',
    'lessons/second.mdx:9: the term “dice” has no file content/glossary/dice.md. Legal: area, cube.',
  ],
  [
    'a term that is wrapped twice',
    second,
    'cube</Term>.',
    'cube</Term>, a <Term id="cube">cube</Term>.',
    'lessons/second.mdx:9: the term “cube” is wrapped in <Term> 2 times. Legal: exactly once, where it is first used.',
  ],
  [
    'a term that is never wrapped',
    second,
    '<Term id="cube">cube</Term>',
    'cube',
    'lessons/second.mdx:9: the term “cube” is wrapped in <Term> 0 times. Legal: exactly once, where it is first used.',
  ],
  [
    'a term that two lessons introduce',
    second,
    '[cube]',
    '[cube, area]',
    'lessons/second.mdx:9: the term “area” is introduced by first, too. Legal: one lesson a term.',
  ],
  [
    'a term that is not introduced',
    second,
    'cube</Term>.',
    'cube</Term> and <Term id="area">area</Term>.',
    'lessons/second.mdx:16: the term “area” is not in `introduces`. Legal: cube.',
  ],
  [
    'a glossary entry that nobody introduces',
    first,
    'introduces: [area]',
    'introduces: []',
    'glossary/area.md:1: the term “area” is introduced by no lesson. Legal: cube.',
  ],
  [
    'a question that the quiz file lacks',
    first,
    '<Ask id="guess">',
    '<Ask id="guest">',
    'lessons/first.mdx:21: the question “guest” is not known. Legal: guess.',
  ],
  [
    'a question that is never asked',
    first,
    '<Ask id="guess">\n<Widget id="dial" at="size=2.5" />\n</Ask>',
    '<Widget id="dial" />',
    'quizzes/first.yaml:3: the question “guess” is never asked in the lesson. Legal: <Ask id="guess">.',
  ],
  [
    'a lesson without its quiz',
    second,
    '<Quiz />',
    '',
    'lessons/second.mdx:1: the component “Quiz” stands in the text 0 times. Legal: once.',
  ],
  [
    'a widget twice on a page',
    first,
    '<Quiz />',
    '<Widget id="dial" />\n\n<Quiz />',
    'lessons/first.mdx:36: the widget “dial” stands on this page twice. Legal: each widget at most once a page.',
  ],
  [
    'a second title',
    second,
    'A <Term',
    '# Cubes\n\nA <Term',
    'lessons/second.mdx:16: the heading “#” is of the first level. Legal: ## and below: the layout writes the title.',
  ],
  [
    'Python without its output',
    first,
    '```output\n4\n```',
    '```text\n4\n```',
    'lessons/first.mdx:29: the code block “python” is not followed by what it prints. Legal: ```output right after it.',
  ],
  [
    'output without its Python',
    second,
    '<Quiz />',
    '```output\nfour\n```\n\n<Quiz />',
    'lessons/second.mdx:18: the code block “output” does not follow the code that prints it. Legal: ```python right before it.',
  ],
];

test.each(plants)('%s', (_name, file, old, fresh, message) => {
  expect(problemsOf(file, old, fresh)).toContain(`content/${message}`);
});

const renamed = (text: string): string[] => checkContent({ ...sound, 'content/renamed.yaml': text }, site);

test('every renamed lesson leads to one that is there', () => {
  expect(renamed('# old names\n\nerste: first\n')).toEqual([]);
  expect(renamed('erste: one\nsecond: first\nErste = x')).toEqual([
    'content/renamed.yaml:1: the lesson “one” is not known. Legal: first, second.',
    'content/renamed.yaml:2: the old slug “second” is a lesson of today. Legal: a slug that no lesson has.',
    'content/renamed.yaml:3: the line “Erste = x” is not known. Legal: old-slug: new-slug.',
  ]);
});
