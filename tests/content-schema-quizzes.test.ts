import { expect, test } from 'vitest';
import { problemsOf } from './fixtures/content.ts';

const quiz = 'quizzes/first.yaml';
const quizOfSecond = 'quizzes/second.yaml';
const teach = 'teach/first.yaml';

/** [what is planted, file, text that it replaces, planted text, all that is said, without "content/"] */
const plants: readonly (readonly [string, string, string, string, readonly string[]])[] = [
  [
    'a question without a right answer',
    quizOfSecond,
    'right: true, ',
    '',
    [
      'quizzes/second.yaml:6: questions 1 › options does not have exactly one right option. Write: right: true on one option.',
    ],
  ],
  [
    'a question with two right answers',
    quizOfSecond,
    '"no", reply',
    '"no", right: true, reply',
    [
      'quizzes/second.yaml:6: questions 1 › options does not have exactly one right option. Write: right: true on one option.',
    ],
  ],
  [
    'a prediction without a right answer',
    quiz,
    'right: true, ',
    '',
    [
      'quizzes/first.yaml:3: asks › guess does not have exactly one right option. Write: right: true on one option, or open: true on the question.',
    ],
  ],
  [
    'a question with neither options nor a number',
    quizOfSecond,
    'number:',
    'numbr:',
    [
      'quizzes/second.yaml:12: questions 3 has neither options nor a number, or both. Write: a question with options or a number.',
      'quizzes/second.yaml:15: the key “numbr” of questions 3 is not known. Legal: id, question, from, options, number.',
    ],
  ],
  [
    'two kinds in one',
    quizOfSecond,
    '    marker:\n',
    '    options: []\n    marker:\n',
    [
      'quizzes/second.yaml:24: asks › where is not exactly one of options, number, marker, curve and sort. Write: where: a prediction: question, and options, number, marker, curve or sort.',
      'quizzes/second.yaml:25: asks › where › options is an empty list. Write: options: the answers to choose from, one of them with right: true (a list of 2 to 4).',
    ],
  ],
  [
    'no kind at all',
    quizOfSecond,
    'marker:',
    'markers:',
    [
      'quizzes/second.yaml:24: asks › where is not exactly one of options, number, marker, curve and sort. Write: where: a prediction: question, and options, number, marker, curve or sort.',
      'quizzes/second.yaml:26: the key “markers” of asks › where is not known. Legal: question, open, options, number, marker, curve, sort.',
    ],
  ],
  [
    'a scale that runs backwards',
    quizOfSecond,
    '{from: 0, to: 10, step: 0.5, label',
    '{from: 10, to: 0, step: 0.5, label',
    [
      'quizzes/second.yaml:26: asks › where › marker › scale does not rise: from has to be less than to. Write: scale: the scale: from, to, step and label.',
    ],
  ],
  [
    'too few columns',
    quizOfSecond,
    'columns: 5',
    'columns: 3',
    [
      'quizzes/second.yaml:39: asks › growing › curve › x › columns “3” is too small. Write: columns: in how many places the curve is asked for (a whole number, 5 to 21).',
    ],
  ],
  [
    'a manner that no curve has',
    quizOfSecond,
    'when: level',
    'when: wobbles',
    [
      'quizzes/second.yaml:47: asks › growing › curve › typical 2 › when “wobbles” is not known. Legal: level, turns, falls early, falls evenly, falls late, rises early, rises evenly, rises late.',
    ],
  ],
  [
    'a place that is neither text nor list',
    quizOfSecond,
    'when: [between 3.6 and 10, between 0 and 8]',
    'when: 7',
    [
      'quizzes/second.yaml:33: asks › where › marker › typical 1 › when “7” is not text or a list. Write: when: a number, “between 30 and 120”, or a list of such, one for each marker.',
    ],
  ],
  [
    'a reply that says nothing',
    quiz,
    'reply: "Yes, because it is a square."',
    'reply: "Yes."',
    [
      'quizzes/first.yaml:5: asks › guess › options 1 › reply “Yes.” has 4 characters. Write: reply: why a reasonable person would say so, and what is true (20 or more characters).',
    ],
  ],
  [
    'a part that no figure has',
    teach,
    'hide: [sentence]',
    'hide: [sentense]',
    [
      'teach/first.yaml:5: states › small › hide 1 “sentense” is not known. Legal: toolbar, readouts, sentence, controls, formula, code, goals.',
    ],
  ],
  [
    'a task without room to write',
    teach,
    'lines: 2, ',
    '',
    [
      'teach/first.yaml:21: handout › sheets 1 › tasks 1 has room of no kind, or of both: lines or squared. Write: a task: {task: …, lines: 2, answer: …}.',
    ],
  ],
  [
    'a third sheet',
    teach,
    'numbers:',
    '    - {figures: [], tasks: [{task: Draw a third square., lines: 1, answer: A third.}]}\nnumbers:',
    ['teach/first.yaml:20: handout › sheets has 3 items. Write: sheets: the two pages (a list of 2).'],
  ],
  [
    'too few telling states',
    teach,
    '  middle: {name: A middle one, show: dial size=3, point: The needle of the dial.}\n',
    '',
    [
      'teach/first.yaml:5: states does not have three to six of them. Write: states: three to six telling states by name.',
    ],
  ],
  [
    'a name with a capital',
    teach,
    '  middle:',
    '  Middle:',
    ['teach/first.yaml:6: the name “Middle” is not in the right form. Write: lower-case words with hyphens.'],
  ],
  [
    'no question',
    teach,
    'ask: What is a square?',
    'ask: A square.',
    [
      'teach/first.yaml:14: discuss 1 › ask “A square.” is not in the right form. Write: ask: a question, with its question mark (5 or more characters).',
    ],
  ],
];

test.each(plants)('%s', (_name, file, old, fresh, messages) => {
  expect(problemsOf(file, old, fresh)).toEqual(messages.map((message) => `content/${message}`));
});
