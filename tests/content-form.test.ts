import { expect, test } from 'vitest';
import { checkContent } from '~/course/content-rules.ts';
import type { WidgetDefinition } from '~/widgets/define-widget.ts';
import { type Plant, planted, problemsOf, sound } from './fixtures/content.ts';
import { site } from './fixtures/site.ts';

const first = 'lessons/first.mdx';
const second = 'lessons/second.mdx';
const quiz = 'quizzes/first.yaml';

const plants: readonly Plant[] = [
  [
    'a lesson without a contrast',
    first,
    '<Widget id="gauge" />',
    '',
    'lessons/first.mdx:1: the lesson has no contrast. Legal: two figures at least: the idea, and what it is compared with.',
  ],
  [
    'a lesson without a prediction',
    first,
    '<Ask id="guess">\n<Widget id="dial" at="size=2.5" />\n</Ask>',
    '<Widget id="dial" at="size=2.5" />',
    'lessons/first.mdx:1: the lesson has no prediction. Legal: <Ask id="…"> around a figure.',
  ],
  [
    'a lesson without a formula',
    first,
    '$$\n\\text{area} = \\text{side}^2\n$$',
    '',
    'lessons/first.mdx:1: the lesson has no formula. Legal: a formula of its own: $$ … $$.',
  ],
  [
    'a lesson without Python',
    first,
    '```python\nprint({{dial.size}} ** 2)\n```\n```output\n4\n```',
    '',
    'lessons/first.mdx:1: the lesson has no Python. Legal: a ```python block, and what it prints.',
  ],
  [
    'a lesson that breaks nowhere',
    first,
    '## Where this breaks',
    '## It never breaks',
    'lessons/first.mdx:1: the lesson has no passage “Where this breaks”. Legal: a heading: ## Where this breaks.',
  ],
  [
    'a lesson with nothing to read',
    first,
    '## Further reading',
    '## Books',
    'lessons/first.mdx:1: the lesson has no passage “Further reading”. Legal: a heading: ## Further reading.',
  ],
  [
    'a lesson that never leads back to a figure',
    first,
    'Turn <Show widget="dial" state="size=4">the dial</Show>',
    'Turn <Show widget="gauge" state="level=4">the gauge</Show>',
    'lessons/first.mdx:1: the lesson has no <Show> far from its figure. Legal: words that set a figure of which they stand 50 words below, or below the next figure.',
  ],
  [
    'a lesson with few numbers that follow',
    first,
    '<Widget id="gauge" />',
    '<Widget id="other" />',
    'lessons/first.mdx:1: the lesson “first” shows 3 numbers that follow a figure (dial.square, dial.size, other.square). Legal: 6 or more: <Live of="…" />, \\live{…} in a formula, {{…}} in code, read-outs of a figure.',
  ],
  [
    'a lesson without a challenge',
    first,
    '<Widget id="gauge" />',
    '<Widget id="other" />',
    'lessons/first.mdx:1: the lesson has no challenge. Legal: a figure with goals.',
  ],
  [
    'a question that is asked twice',
    quiz,
    'Is a stamp a square?',
    'Is a tile a square?',
    'quizzes/first.yaml:12: the question “Is a tile a square?” is asked above, too. Legal: questions that differ.',
  ],
  [
    'a reply that was copied',
    quiz,
    'Yes, because a stamp is a square.',
    'Yes, because a tile is a square.',
    'quizzes/first.yaml:14: the reply “Yes, because a tile is a square.” stands above, too, in line 10. Legal: a reply of its own for each answer.',
  ],
  [
    'two options that are one',
    quiz,
    'text: "no"',
    'text: "Yes"',
    'quizzes/first.yaml:6: the option “Yes” stands there twice. Legal: options that differ.',
  ],
];

test.each(plants)('%s', (_name, file, old, fresh, message) => {
  expect(problemsOf(file, old, fresh)).toContain(`content/${message}`);
});

test('the main path is short; what is folded away is not on it', () => {
  const long = `${'word word. '.repeat(445)}\n\n## The formula`;
  const path = (text: string): string[] =>
    problemsOf(first, '## The formula', text).filter((problem) => problem.includes('main path'));
  expect(path(long)).toEqual([
    expect.stringMatching(
      /^content\/lessons\/first\.mdx:1: the main path of “first” has 9\d\d words\. Legal: 900 at most; the rest in folds/,
    ),
  ]);
  expect(path(`<details>\n<summary>More</summary>\n\n${'word '.repeat(890)}\n\n</details>\n\n## The formula`)).toEqual(
    [],
  );
  const figures = '<Widget id="dial" />\n\n'.repeat(2);
  expect(path(`${figures}## The formula`)).toEqual([
    expect.stringContaining('the main path of “first” has 4 figures. Legal: 3 at most; the rest in folds'),
  ]);
});

test('a lesson of more than eleven minutes has one resting point on its main path, a shorter one has none', () => {
  const rest = '<Rest>\nGood place to stop.\n</Rest>\n\n';
  const rests = (text: string): string[] =>
    problemsOf(first, '## The formula', `${text}## The formula`).filter((problem) => problem.includes('<Rest>'));
  const legal = 'Legal: exactly one <Rest> on a main path of more than 11 minutes, none on others.';
  const predictions = '<Ask id="guess" />\n\n'.repeat(24);
  expect(rests('')).toEqual([]);
  expect(rests(rest)).toEqual([
    `content/lessons/first.mdx:25: the resting point “<Rest>” is one too many for 4 minutes. ${legal}`,
  ]);
  expect(rests(predictions)).toEqual([
    `content/lessons/first.mdx:1: the resting point “<Rest>” is missing: the main path takes 12 minutes. ${legal}`,
  ]);
  expect(rests(rest + predictions)).toEqual([]);
  expect(rests(rest + predictions + rest)).toEqual([
    `content/lessons/first.mdx:77: the resting point “<Rest>” is one too many for 12 minutes. ${legal}`,
  ]);
  expect(rests(`<details>\n<summary>More</summary>\n\n${rest}</details>\n\n`)).toEqual([
    `content/lessons/first.mdx:28: the resting point “<Rest>” is folded away. ${legal}`,
  ]);
});

test('a passage may be a fold, and words many sentences away are far, too', () => {
  expect(
    problemsOf(
      first,
      '## Further reading\n\nBooks.',
      '<details>\n<summary>Further reading</summary>\n\nBooks.\n\n</details>',
    ),
  ).toEqual([]);
  const far = `${'word '.repeat(50)}\n\nTurn <Show widget="gauge"`;
  expect(problemsOf(first, 'Turn <Show widget="dial"', far).filter((problem) => problem.includes('<Show>'))).toEqual(
    [],
  );
});

const withFigure = (change: Partial<WidgetDefinition>): Parameters<typeof checkContent>[1] => {
  const gauge = site.widgets.get('gauge');
  if (!gauge) throw new Error('The fixture has no gauge.');
  return { ...site, widgets: new Map([...site.widgets, ['gauge', { ...gauge, ...change }]]) };
};

test('a formula that cannot be set is told, wherever it stands', () => {
  expect(problemsOf(second, '\\text{side}^2', '\\text{side}^')).toEqual([
    expect.stringMatching(
      /^content\/lessons\/second\.mdx:\d+: the formula “\\text\{area\} = \\text\{side\}\^” cannot be set: .*\. Legal: TeX that KaTeX knows\.$/,
    ),
  ]);
  expect(
    checkContent(
      { ...sound, 'src/widgets/gauge/widget.tsx': 'defineWidget({\n  formula:\n    "x",\n});' },
      withFigure({ formula: '\\frac{\\live{level}}' }),
    ),
  ).toEqual([
    expect.stringMatching(/^src\/widgets\/gauge\/widget\.tsx:2: the formula “\\frac\{\\live\{level\}\}” cannot be set/),
  ]);
});

const LIST = 'add it to src/course/characters.ts and run npm run fonts';
test.each([
  [
    'of a text that its font has',
    'Books.',
    'Å and more.',
    `content/lessons/second.mdx:44: the character “Å” in “Å and more.” is missing in the site’s fonts. Legal: ${LIST}.`,
  ],
  [
    'that no font of the text has',
    'Books.',
    'Two ⊕ two.',
    `content/lessons/second.mdx:44: the character “⊕” in “Two ⊕ two.” is missing in the site’s fonts. Legal: another character, or a formula: the fonts of the text never had it. Where each reader’s own system may draw it, ${LIST}.`,
  ],
  [
    'of a formula',
    '\\text{side}^2',
    '\\lfloor x \\rfloor',
    `content/lessons/second.mdx:34: the character “⌋” of the formula “\\text{area} = \\lfloor x \\rfloor” is missing in the fonts that draw it. Legal: ${LIST}.`,
  ],
])('a character %s', (_name, old, fresh, message) => {
  expect(problemsOf(second, old, fresh)).toContain(message);
});

test('a brace of three rows, what stands in a formula’s source, and what stands in a comment are fine', () => {
  expect(problemsOf(second, '\\text{side}^2', '\\begin{cases} 1 & a \\\\ 2 & b \\\\ 3 & c \\end{cases}')).toEqual([]);
  expect(checkContent({ ...sound, 'src/losses/x.ts': '/** w₁ */\n// w₂\nconst one = "a";' }, site)).toEqual([]);
  expect(checkContent({ ...sound, 'src/losses/x.ts': '/** w₁ */\nconst one = "w₁";' }, site)).toEqual([
    expect.stringMatching(/^src\/losses\/x\.ts:2: the character “₁”/),
  ]);
});

test('the text of a lesson that the schema refuses is held to the rules all the same', () => {
  const files = planted(first, 'order: 1', 'order: one');
  expect(
    checkContent(
      {
        ...files,
        'content/lessons/first.mdx': files['content/lessons/first.mdx']?.replace('## Further', '## No') ?? '',
      },
      site,
    ),
  ).toContain(
    'content/lessons/first.mdx:1: the lesson has no passage “Further reading”. Legal: a heading: ## Further reading.',
  );
});
