import { expect, test } from 'vitest';
import { checkContent, requireContent, requireReadable } from '~/course/content-rules.ts';
import { planted, problemsOf, sound } from './fixtures/content.ts';
import { site } from './fixtures/site.ts';

const first = 'lessons/first.mdx';
const second = 'lessons/second.mdx';
const quiz = 'quizzes/first.yaml';
const quizOfSecond = 'quizzes/second.yaml';
const teach = 'teach/first.yaml';

test('sound content has no problems', () => {
  expect(checkContent(sound, site)).toEqual([]);
  expect(() => requireContent(sound, site)).not.toThrow();
});

test('the build stops with every problem at once', () => {
  const files = planted(first, '</Term> <Live of="dial.square" />', '</Term> 7 and 8');
  expect(() => requireContent(files, site)).toThrow(/^The content has 2 problems:\n.*“7”.*\n.*“8”.*\nnpm run content/);
});

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

test('what is refused in a list or a group hides no other of them', () => {
  const inQuiz = planted(quizOfSecond, 'when: 3 * 4, reply: "No, that is how long its rim is."', 'when: 3 * 4');
  const file = `content/${quizOfSecond}`;
  const questions =
    inQuiz[file]
      ?.replace('from: first', 'from: third')
      .replace('columns: 5', 'columns: 3')
      .replace('answer: wheel.size at size=3}', 'answer: "3"}') ?? '';
  expect(
    checkContent({ ...inQuiz, [file]: questions }, site).map((problem) => problem.replace(/ Write.*| Legal.*/, '')),
  ).toEqual([
    `${file}:4: the lesson of an old question “third” is not an earlier lesson.`,
    `${file}:19: questions 3 › number › typical 1 › reply is missing.`,
    `${file}:28: the answer “3” is typed.`,
    `${file}:39: asks › growing › curve › x › columns “3” is too small.`,
  ]);

  const inTeach = planted(teach, 'students: Look at it.', 'students: Look at 17 of it.');
  const tasks = inTeach[`content/${teach}`]?.replace('lines: 2, ', '').replace('{{10 ** 2 / 5}}', '{{ten / 5}}') ?? '';
  expect(
    checkContent({ ...inTeach, [`content/${teach}`]: tasks }, site).map((problem) =>
      problem.replace(/ in “.*| Write.*| Legal.*/, ''),
    ),
  ).toEqual([
    `content/${teach}:9: the number “17”`,
    `content/${teach}:21: handout › sheets 1 › tasks 1 has room of no kind, or of both: lines or squared.`,
    `content/${teach}:23: the number in braces “ten / 5” cannot be worked out.`,
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

test('whatever stands behind a colon, no rule stumbles over it, and its file is told', () => {
  for (const [path, text] of Object.entries(sound)) {
    const lines = text.split('\n');
    for (const [i, line] of lines.entries()) {
      const odd = line.replace(/: .*/, ': [7, null, {a: 1}]');
      if (odd === line) continue;
      const files = { ...sound, [path]: lines.with(i, odd).join('\n') };
      expect(checkContent(files, site).join('\n'), `${path}:${i + 1}`).toContain(path);
    }
  }
}, 120_000);

test('the build stops before a file is read into the site that a schema refuses, with all that the texts can tell', () => {
  const files = planted(first, 'losses: [squared]', 'losses: [square]');
  files['content/lessons/second.mdx'] = files['content/lessons/second.mdx']?.replace('A <Term', 'Of 27. A <Term') ?? '';
  expect(() => requireReadable(files)).toThrow(
    /^The content has 2 problems:\ncontent\/lessons\/first\.mdx:10: losses 1 “square”.*\ncontent\/lessons\/second\.mdx:16: the number “27”/,
  );
  expect(() => requireReadable(planted(second, 'A <Term', 'Of 27. A <Term'))).not.toThrow();
});
