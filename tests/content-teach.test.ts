import { expect, test } from 'vitest';
import { checkContent } from '~/course/content-rules.ts';
import { contentFiles } from '~/course/files.ts';
import { allWidgets } from '~/figure/registry.ts';
import { readContent } from '~/course/rules/read.ts';
import { figuresOf } from '~/course/rules/teach.ts';
import { tokensIn } from '~/course/rules/teach-texts.ts';
import { planted, sound } from './fixtures/content.ts';
import { site } from './fixtures/site.ts';
import { statesOf } from './widgets/states.ts';

const file = 'teach/first.yaml';

test('a lesson without its teacher’s file is refused, and says which file', () => {
  const files = Object.fromEntries(Object.entries(sound).filter(([path]) => path !== 'content/teach/first.yaml'));
  expect(checkContent(files, site)).toEqual([
    'content/lessons/first.mdx:1: the teacher’s file of the lesson “first” is missing: no plan, no handout, no answer sheet. Legal: content/teach/first.yaml.',
  ]);
});

test('a teacher’s file without a lesson is refused', () => {
  expect(
    checkContent({ ...sound, 'content/teach/third.yaml': sound['content/teach/first.yaml'] ?? '' }, site),
  ).toContain('content/teach/third.yaml:1: the teacher’s file “third” belongs to no lesson. Legal: first, second.');
});

test.each([
  [
    'a plan that is too long',
    'minutes: 3, title: Turn',
    'minutes: 4, title: Turn',
    'content/teach/first.yaml:9: the plan “11 minutes” does not add up. Legal: 10 minutes in all.',
  ],
  [
    'an unknown telling state',
    'state: large}',
    'state: huge}',
    'content/teach/first.yaml:11: the telling state “huge” is not known. Legal: small, middle, large.',
  ],
  [
    'a telling state that is shown twice',
    'state: large}',
    'state: small}',
    'content/teach/first.yaml:11: the telling state “small” stands in the plan twice. Legal: once.',
  ],
  [
    'two telling states that are one',
    'show: dial size=4',
    'show: dial size=3',
    'content/teach/first.yaml:7: the telling state “dial size=3” stands above, too. Legal: states that differ.',
  ],
  [
    'a state out of bounds',
    'show: dial size=4',
    'show: dial size=40',
    'content/teach/first.yaml:7: the value of dial’s size “40” is out of bounds or between two steps. Legal: a number from 0 to 10 in steps of 0.5.',
  ],
  [
    'a figure of another lesson',
    'show: dial size=4',
    'show: other size=4',
    'content/teach/first.yaml:7: the widget to show “other” is not on this page. Legal: dial, gauge.',
  ],
  [
    'a widget that is not there',
    'show: dial size=2.5',
    'show: dail size=2.5',
    'content/teach/first.yaml:20: the widget “dail” is not known. Legal: dial, other, gauge, wheel, tank.',
  ],
  [
    'a figure twice on the handout',
    'figures: [{show: gauge, name: The gauge}]',
    'figures: [{show: dial, name: Again}]',
    'content/teach/first.yaml:22: the figure “dial” stands on the handout twice. Legal: each figure once.',
  ],
  [
    'an answer sheet with few answers',
    ', {task: Say how you found out., lines: 2, answer: By looking at the gauge.}',
    '',
    'content/teach/first.yaml:20: the answer sheet “4 tasks and 3 questions to discuss” has too few answers. Legal: 8 or more of both together. Write 1 more under tasks or discuss.',
  ],
  [
    'a number that nobody listed',
    'Look at it.',
    'Look at 17 of it.',
    "content/teach/first.yaml:9: the number “17” in “Look at 17 of it.” is neither computed nor listed. Legal: {{widget.name at field=value}}, or the numbers of this file: 2. Write among them: given: ['2', '17'].",
  ],
  [
    'an answer that is typed',
    '{{10 ** 2 / 5}}',
    '{{20}}',
    'content/teach/first.yaml:23: the number in braces “20” is typed. Legal: a live value, arithmetic, or the bare number with a line in numbers.given.',
  ],
  [
    'arithmetic that is none',
    '{{10 ** 2 / 5}}',
    '{{ten / 5}}',
    'content/teach/first.yaml:23: the number in braces “ten / 5” cannot be worked out. Legal: {{widget.name at field=value}}, or digits, + - * / ** ( ) and functions of Math.',
  ],
  [
    'a live value that the widget lacks',
    '{{dial.square}}',
    '{{dial.cube}}',
    'content/teach/first.yaml:21: the live value of dial “cube” is not known. Legal: size, square.',
  ],
  [
    'a number of the handout that follows a figure of the lesson, which is not on the handout',
    'figures: [{show: dial size=2.5, name: The dial}]',
    'figures: [{show: gauge, name: The gauge}]',
    'content/teach/first.yaml:21: the live value “dial.square” follows a figure that is not on this page. Legal: at="…", or a widget of this page: gauge.',
  ],
  [
    'a number of a plan that follows no figure',
    '{{dial.size at size=3}}',
    '{{dial.size}}',
    'content/teach/first.yaml:3: the live value “dial.size” follows a figure that is not on this page. Legal: at="…", or a widget of this page: .',
  ],
])('%s', (_name, old, fresh, message) => {
  expect(checkContent(planted(file, old, fresh), site)).toContain(message);
});

/** What hangs on the states that the tests visit. */
test('an answer that hangs on a figure is one that any state of it can answer', () => {
  let answers = 0;
  for (const { slug, data } of readContent(contentFiles).teach) {
    const { handout } = data;
    if (!handout) throw new Error(`content/teach/${slug}.yaml has no handout.`);
    for (const { id } of figuresOf({ handout })) {
      const widget = allWidgets.get(id);
      const names = handout.sheets
        .flatMap(({ tasks }) => tasks)
        .flatMap(({ answer }) => tokensIn(answer))
        .filter((token) => token.startsWith(`${id}.`) && !token.includes(' at '));
      for (const [, state] of widget ? statesOf(widget) : []) {
        const values = widget?.live(state) ?? {};
        for (const name of names) expect(values[name.split('.')[1] ?? ''], `${slug}: ${name}`).toMatch(/[^\s–-]/);
      }
      answers += names.length;
    }
  }
  expect(answers, 'some answers hang on a figure').toBeGreaterThan(5);
});
