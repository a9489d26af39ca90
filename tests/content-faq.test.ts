import { expect, test } from 'vitest';
import { checkContent } from '~/course/content-rules.ts';
import { sound } from './fixtures/content.ts';
import { site } from './fixtures/site.ts';

/** The sound content, with a frequent question and a reminder of a term. */
const whole: Readonly<Record<string, string>> = {
  ...sound,
  'content/faq/why.mdx':
    '---\nquestion: "Why a square?"\norder: 1\nlesson: first\nunder: "The formula"\nnumbers:\n  given: ["2"]\n---\n\nA side of 2 has <Live of="dial.square" at="size=3" />. <Show widget="dial" state="size=4">See</Show>.\n',
  'content/lessons/second.mdx': (sound['content/lessons/second.mdx'] ?? '').replace(
    '<Quiz />',
    'An <Word id="area">area</Word>.\n\n<Faq id="why" />\n\n<Quiz />',
  ),
};
const problemsOf = (file: string, old: string, fresh: string): string[] => {
  const text = whole[`content/${file}`] ?? '';
  expect(text).toContain(old);
  return checkContent({ ...whole, [`content/${file}`]: text.replace(old, () => fresh) }, site);
};

test('sound questions and reminders have no problems', () => {
  expect(checkContent(whole, site)).toEqual([]);
});

const faq = 'faq/why.mdx';
const second = 'lessons/second.mdx';
test.each([
  [
    'a question that no file answers',
    second,
    '<Faq id="why" />',
    '<Faq id="wy" />',
    'content/lessons/second.mdx:20: the frequent question “wy” is not known. Legal: why.',
  ],
  [
    'a question twice on a page',
    second,
    '<Faq id="why" />',
    '<Faq id="why" />\n\n<Faq id="why" />',
    'content/lessons/second.mdx:22: the frequent question “why” stands on this page twice. Legal: once.',
  ],
  [
    'a lesson that does not exist',
    faq,
    'lesson: first',
    'lesson: third',
    'content/faq/why.mdx:4: the lesson “third” is not known. Legal: first, second.',
  ],
  [
    'a heading that does not exist',
    faq,
    'under: "The formula"',
    'under: "A formula"',
    'content/faq/why.mdx:5: the heading of first “A formula” is not known. Legal: The formula, Where this breaks, Further reading.',
  ],
  [
    'a number that nobody listed',
    faq,
    'A side of 2',
    'A side of 2 or 7',
    `content/faq/why.mdx:10: the number “7” in “A side of 2 or 7 has” is neither computed nor listed. Legal: <Live of="…" at="…" />, or the numbers of this file: 2. Write among them: given: ['2', '7'].`,
  ],
  [
    'a live number without a state',
    faq,
    ' at="size=3"',
    '',
    'content/faq/why.mdx:10: the live value “dial.square” follows a figure that is not on this page. Legal: at="…", or a widget of this page: .',
  ],
  [
    'an unknown live number',
    faq,
    'dial.square',
    'dial.cube',
    'content/faq/why.mdx:10: the live value of dial “cube” is not known. Legal: size, square.',
  ],
  [
    'a figure of no lesson',
    faq,
    'widget="dial"',
    'widget="other"',
    'content/faq/why.mdx:10: the widget to show “other” is not on this page. Legal: dial, gauge, wheel, tank.',
  ],
  [
    'a component that an answer cannot have',
    faq,
    'See</Show>.',
    'See</Show>.\n\n<Widget id="dial" />',
    'content/faq/why.mdx:12: the component of an answer “Widget” is not known. Legal: Live, Show.',
  ],
  [
    'an import line in an answer',
    faq,
    'A side of 2',
    'import Dial from "./dial.tsx";\n\nA side of 2',
    'content/faq/why.mdx:10: the line “import Dial from "./dial.tsx";” imports or exports. Legal: no import lines: components are handed in.',
  ],
  [
    'a key that is misspelt',
    faq,
    'order: 1',
    'oder: 1',
    'content/faq/why.mdx:3: the key “oder” is not known. Legal: question, order, lesson, under, numbers.',
  ],
  [
    'a reminder of a term that nobody teaches',
    second,
    'Word id="area"',
    'Word id="aera"',
    'content/lessons/second.mdx:18: the term to remind of “aera” is not taught here or before. Legal: area, cube.',
  ],
  [
    'a word that means two terms',
    'glossary/cube.md',
    'term: cube',
    'term: cube\nwords: [areas]',
    'content/glossary/cube.md:3: the word “areas” means “area”, too. Legal: words: […] in one of the two files, without it.',
  ],
  [
    'a word that means two terms, once with a capital',
    'glossary/cube.md',
    'term: cube',
    'term: cube\nwords: [Areas]',
    'content/glossary/cube.md:3: the word “Areas” means “area”, too. Legal: words: […] in one of the two files, without it.',
  ],
])('%s', (_name, file, old, fresh, message) => {
  expect(problemsOf(file, old, fresh)).toContain(message);
});

test('a term of a later lesson is no reminder', () => {
  expect(
    checkContent(
      {
        ...whole,
        'content/lessons/first.mdx': (whole['content/lessons/first.mdx'] ?? '').replace(
          '<Quiz />',
          'A <Word id="cube">cube</Word>.\n\n<Quiz />',
        ),
      },
      site,
    ),
  ).toEqual([
    expect.stringMatching(
      /^content\/lessons\/first\.mdx:\d+: the term to remind of “cube” is not taught here or before\. Legal: area\.$/,
    ),
  ]);
});
