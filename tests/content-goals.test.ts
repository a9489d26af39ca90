/** Goals of a figure and their hints, as the rules over the content want them. */
import { expect, test } from 'vitest';
import { checkContent } from '~/course/content-rules.ts';
import { sound } from './fixtures/content.ts';
import { site } from './fixtures/site.ts';

const withGoal = (text: string, hint: string): Parameters<typeof checkContent>[1] => {
  const gauge = site.widgets.get('gauge');
  if (!gauge) throw new Error('The fixture has no gauge.');
  const goals = [{ text, hint, reached: () => false }];
  return { ...site, widgets: new Map([...site.widgets, ['gauge', { ...gauge, goals }]]) };
};

const withHint = (hint: string, source: string): string[] =>
  checkContent({ ...sound, 'src/widgets/gauge/words.ts': source }, withGoal('Fill it.', hint));

test('a goal that is too long for its strip', () => {
  const text = 'Fill it up to the very brim and not one drop more.';
  const hint = 'Pour slowly, and look at the mark on its side.';
  expect(
    checkContent(
      {
        ...sound,
        'src/widgets/gauge/words.ts': `export const goals = [\n  { text: '${text}', hint: '${hint}' },\n];\n`,
      },
      withGoal(text, hint),
    ),
  ).toEqual([`src/widgets/gauge/words.ts:2: the goal “${text}” has 50 characters. Legal: 45 at most.`]);
});

test.each([
  ['Turn it.', 'is too short'],
  [`Turn it ${'more '.repeat(30)}.`, 'is too long'],
  ['Turn the dial until it does not rise', 'does not end'],
])('a hint that helps nobody: %s', (hint, why) => {
  expect(withHint(hint, `export const words = {\n  hint: '${hint}',\n};\n`)).toEqual([
    `src/widgets/gauge/words.ts:2: the hint for “Fill it.” “${hint}” ${why}. Legal: 31 to 141 characters that end in a full stop or a question mark.`,
  ]);
  expect(withHint(hint, '')).toEqual([expect.stringMatching(/^src\/widgets\/gauge\/widget\.tsx:1: the hint/)]);
});
