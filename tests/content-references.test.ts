import { expect, test } from 'vitest';
import { checkContent } from '~/course/content-rules.ts';
import { type Plant, planted, problemsOf } from './fixtures/content.ts';
import { site } from './fixtures/site.ts';

const first = 'lessons/first.mdx';
const second = 'lessons/second.mdx';

const plants: readonly Plant[] = [
  [
    'a figure of another lesson',
    second,
    '<Widget id="wheel" />',
    '<Widget id="wheel" />\n<Widget id="dial" />',
    'lessons/second.mdx:24: the figure “dial” stands in content/lessons/first.mdx, too. Legal: other. Or make one: CONTRIBUTING.md, Add a widget.',
  ],
  [
    'a widget that no folder has',
    first,
    '<Widget id="dial" at="size=2.5" />',
    '<Widget id="dail" />\n<Widget id="dial" />',
    'lessons/first.mdx:22: the widget “dail” is not known. Legal: dial, other, gauge, wheel, tank.',
  ],
  [
    'a live value that the widget lacks',
    first,
    'of="dial.square" />',
    'of="dial.cube" />',
    'lessons/first.mdx:19: the live value of dial “cube” is not known. Legal: size, square.',
  ],
  [
    'a live value of an unknown widget',
    first,
    'of="dial.square" />',
    'of="dail.square" />',
    'lessons/first.mdx:19: the widget “dail” is not known. Legal: dial, other, gauge, wheel, tank.',
  ],
  [
    'a live value without a widget',
    first,
    'of="dial.square" />',
    'of="square" />',
    'lessons/first.mdx:19: the live value “square” does not say of which widget it is. Legal: <widget>.<name>.',
  ],
  [
    'a live value of a figure elsewhere',
    first,
    'of="dial.square" />',
    'of="other.square" />',
    'lessons/first.mdx:19: the live value “other.square” follows a figure that is not on this page. Legal: at="…", or a widget of this page: dial, gauge.',
  ],
  [
    'a live value in a formula',
    first,
    '\\live{dial.size}',
    '\\live{dial.sise}',
    'lessons/first.mdx:27: the live value of dial “sise” is not known. Legal: size, square.',
  ],
  [
    'a live value in code',
    first,
    '{{dial.size}}',
    '{{dial.sise}}',
    'lessons/first.mdx:29: the live value of dial “sise” is not known. Legal: size, square.',
  ],
  [
    'a state key',
    first,
    'at="size=3"',
    'at="sise=3"',
    'lessons/first.mdx:19: the field of dial “sise” is not known. Legal: size.',
  ],
  [
    'a state value that is no number',
    first,
    'at="size=3"',
    'at="size=big"',
    'lessons/first.mdx:19: the value of dial’s size “big” is not known. Legal: a number from 0 to 10 in steps of 0.5.',
  ],
  [
    'a state value out of bounds',
    first,
    'at="size=2.5"',
    'at="size=25"',
    'lessons/first.mdx:22: the value of dial’s size “25” is out of bounds or between two steps. Legal: a number from 0 to 10 in steps of 0.5.',
  ],
  [
    'a button for a figure elsewhere',
    first,
    'widget="dial"',
    'widget="other"',
    'lessons/first.mdx:27: the widget to show “other” is not on this page. Legal: dial, gauge.',
  ],
  [
    'a part that the figure lacks',
    first,
    '<Quiz />',
    '<Part of="dial" name="noodle">it</Part>\n\n<Quiz />',
    'lessons/first.mdx:36: the part of dial “noodle” is not known. Legal: needle, square.',
  ],
  [
    'a part of a figure elsewhere',
    first,
    '<Quiz />',
    '<Part of="other" name="needle">it</Part>\n\n<Quiz />',
    'lessons/first.mdx:36: the widget to light “other” is not on this page. Legal: dial, gauge.',
  ],
  [
    'a component that does not exist',
    first,
    '<Quiz />',
    '<Quizz />\n\n<Quiz />',
    'lessons/first.mdx:36: the component “Quizz” is not known. Legal: Ask, Faq, Libraries, Library, Live, Part, Quiz, Rest, Show, Term, Widget, Word.',
  ],
  [
    'an attribute that the component lacks',
    first,
    'at="size=2.5"',
    'state="size=2.5"',
    'lessons/first.mdx:22: the attribute of <Widget> “state” is not known. Legal: id, at.',
  ],
  [
    'an attribute that is an expression',
    first,
    'at="size=2.5"',
    'at={"size=2.5"}',
    'lessons/first.mdx:22: the attribute of <Widget> “at” is not plain text. Legal: at="…".',
  ],
  [
    'an attribute that is missing',
    first,
    ' state="size=4"',
    '',
    'lessons/first.mdx:27: the attribute of <Show> “state” is missing. Legal: state="…".',
  ],
  [
    'an import line',
    first,
    'A side of',
    'import Dial from "./dial.tsx";\n\nA side of',
    'lessons/first.mdx:19: the line “import Dial from "./dial.tsx";” imports or exports. Legal: no import lines: components are handed in.',
  ],
];

test.each(plants)('%s', (_name, file, old, fresh, message) => {
  expect(problemsOf(file, old, fresh)).toContain(`content/${message}`);
});

test('where every figure has its lesson, none is free for another', () => {
  const widgets = new Map([...site.widgets].filter(([id]) => id !== 'other'));
  const files = planted(second, '<Widget id="wheel" />', '<Widget id="wheel" />\n<Widget id="dial" />');
  expect(checkContent(files, { ...site, widgets })).toEqual([
    'content/lessons/second.mdx:24: the figure “dial” stands in content/lessons/first.mdx, too. Legal: none: every figure has its lesson. Or make one: CONTRIBUTING.md, Add a widget.',
  ]);
});
