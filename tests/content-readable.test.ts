import { expect, test } from 'vitest';
import { checkContent, requireReadable } from '~/course/content-rules.ts';
import { planted, problemsOf } from './fixtures/content.ts';
import { site } from './fixtures/site.ts';

const first = 'lessons/first.mdx';
const second = 'lessons/second.mdx';
const quiz = 'quizzes/first.yaml';
const quizOfSecond = 'quizzes/second.yaml';
const teach = 'teach/first.yaml';

test('a file that a schema refuses hides nothing: not its own text, and not the other files', () => {
  const files: Record<string, string> = {
    ...planted(first, 'order: 1', 'order: one'),
    'content/lessons/second.mdx': planted(second, 'A <Term', 'Of 27. A <Term')['content/lessons/second.mdx'] ?? '',
  };
  files['content/lessons/first.mdx'] =
    files['content/lessons/first.mdx']?.replace('A side of 2', 'A side of 2 or 9').replace('size=2.5', 'size=25') ?? '';
  expect(checkContent(files, site).map((problem) => problem.replace(/ in “.*| Write.*| Legal.*/, ''))).toEqual([
    'content/lessons/first.mdx:5: order “one” is not a number.',
    'content/lessons/first.mdx:19: the number “9”',
    'content/lessons/first.mdx:22: the value of dial’s size “25” is out of bounds or between two steps.',
    'content/lessons/second.mdx:16: the number “27”',
  ]);
});

test('a question that is refused hides no other', () => {
  expect(
    checkContent(
      {
        ...planted(quizOfSecond, '- {when: 3 * 4, reply: "No, that is how long its rim is."}', '- {when: 3 * 4}'),
        'content/quizzes/first.yaml':
          planted(quiz, 'show: dial size=3', 'show: dail')['content/quizzes/first.yaml'] ?? '',
      },
      site,
    ).map((problem) => problem.replace(/ Write.*| Legal.*/, '')),
  ).toEqual([
    'content/quizzes/first.yaml:6: the widget “dail” is not known.',
    'content/quizzes/second.yaml:19: questions 3 › number › typical 1 › reply is missing.',
  ]);
});

test('what hangs on a file that cannot be read is not said to be unknown', () => {
  for (const [file, old, fresh] of [
    [quiz, 'guess:', 'guess: ]'],
    [first, 'introduces: [area]', 'introduces: area'],
    [first, '<Ask id="guess">', '<Ask id="guess"'],
    ['glossary/area.md', 'term:', 'term: ]'],
    ['parts.yaml', 'id:', 'id: ]'],
    [teach, '  small:', '  small: ]'],
  ] as const) {
    expect([file, ...problemsOf(file, old, fresh)], `${file}: ${fresh}`).toEqual([
      file,
      expect.stringContaining(`content/${file}:`),
    ]);
  }
});

test('the build stops before a file is read into the site that a schema refuses, with all that the texts can tell', () => {
  const files = planted(first, 'losses: [squared]', 'losses: [square]');
  files['content/lessons/second.mdx'] = files['content/lessons/second.mdx']?.replace('A <Term', 'Of 27. A <Term') ?? '';
  expect(() => requireReadable(files)).toThrow(
    /^The content has 2 problems .*\ncontent\/lessons\/first\.mdx:10: losses 1 “square”.*\ncontent\/lessons\/second\.mdx:16: the number “27”/,
  );
  expect(() => requireReadable(planted(second, 'A <Term', 'Of 27. A <Term'))).not.toThrow();
});
