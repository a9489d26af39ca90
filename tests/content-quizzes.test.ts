import { expect, test } from 'vitest';
import { type Plant, problemsOf } from './fixtures/content.ts';

const quiz = 'quizzes/first.yaml';
const quizOfSecond = 'quizzes/second.yaml';

const plants: readonly Plant[] = [
  [
    'a figure that an answer shows',
    quiz,
    'show: dial size=3',
    'show: dail size=3',
    'quizzes/first.yaml:6: the widget “dail” is not known. Legal: dial, other, gauge, wheel, tank.',
  ],
  [
    'a state that an answer shows',
    quiz,
    'show: dial size=3',
    'show: dial sise=3',
    'quizzes/first.yaml:6: the field of dial “sise” is not known. Legal: size.',
  ],
  [
    'a figure that an answer shows, of a later lesson',
    quiz,
    'show: dial size=3',
    'show: wheel size=3',
    'quizzes/first.yaml:6: the widget to show “wheel” is not on this page. Legal: dial, gauge.',
  ],
  [
    'a wrong option that shows nothing',
    quizOfSecond,
    'M07, show: dial size=3}',
    'M07}',
    'quizzes/second.yaml:7: the reply to a wrong answer “No, because it is not a circle.” shows nothing. Legal: show: a figure and its state, such as mse-houses guess1=350. Figures: wheel, tank, dial, gauge.',
  ],
  [
    'a typical answer that shows nothing',
    quizOfSecond,
    'how long its rim is.", show: wheel size=3}',
    'how long its rim is."}',
    'quizzes/second.yaml:19: the reply to a wrong answer “No, that is how long its rim is.” shows nothing. Legal: show: a figure and its state, such as mse-houses guess1=350. Figures: wheel, tank, dial, gauge.',
  ],
  [
    'any other answer that shows nothing',
    quizOfSecond,
    'Multiply the side by itself.", show: wheel size=3}',
    'Multiply the side by itself."}',
    'quizzes/second.yaml:21: the reply to a wrong answer “Multiply the side by itself.” shows nothing. Legal: show: a figure and its state, such as mse-houses guess1=350. Figures: wheel, tank, dial, gauge.',
  ],
  [
    'a nearly right order that shows nothing',
    quizOfSecond,
    'look at their sides again.", show: wheel size=3}',
    'look at their sides again."}',
    'quizzes/second.yaml:59: the reply to a wrong answer “Nearly, look at their sides again.” shows nothing. Legal: show: a figure and its state, such as mse-houses guess1=350. Figures: wheel, tank, dial, gauge.',
  ],
  [
    'a number that nothing fills in',
    quizOfSecond,
    'Multiply the side by itself.',
    'Multiply {{dial.size}} by itself.',
    'quizzes/second.yaml:21: the number “{{dial.size}}” is not worked out in a reply. Legal: a number that the file lists, or the figure that the reply shows.',
  ],
  [
    'a misconception',
    quiz,
    'M07',
    'M22',
    'quizzes/first.yaml:6: the misconception “M22” is not known. Legal: M01 to M21, E01 to E30.',
  ],
  [
    'an answer that is typed',
    quizOfSecond,
    'answer: wheel.square at size=3',
    'answer: "9"',
    'quizzes/second.yaml:15: the answer “9” is typed. Legal: arithmetic, or a live value: mse-houses.mse at guess1=350.',
  ],
  [
    'an answer of an unknown widget',
    quizOfSecond,
    'answer: wheel.square',
    'answer: dail.square',
    'quizzes/second.yaml:15: the widget “dail” is not known. Legal: dial, other, gauge, wheel, tank.',
  ],
  [
    'an answer that the widget lacks',
    quizOfSecond,
    'answer: wheel.square',
    'answer: wheel.cube',
    'quizzes/second.yaml:15: the live value of wheel “cube” is not known. Legal: size, square.',
  ],
  [
    'an answer for a state that is out of bounds',
    quizOfSecond,
    'square at size=3',
    'square at size=30',
    'quizzes/second.yaml:15: the value of wheel’s size “30” is out of bounds or between two steps. Legal: a number from 0 to 10 in steps of 0.5.',
  ],
  [
    'an answer that is a program',
    quizOfSecond,
    'answer: wheel.square at size=3',
    'answer: process.exit(4)',
    'quizzes/second.yaml:15: the answer “process.exit(4)” cannot be worked out. Legal: digits, + - * / ** ( ) and functions of Math, or a live value: mse-houses.mse at guess1=350.',
  ],
  [
    'a typical answer that is right',
    quizOfSecond,
    'when: 3 * 4',
    'when: 3 * 3',
    'quizzes/second.yaml:19: the typical answer “3 * 3” counts as right. Legal: more than 0.5 from 9.',
  ],
  [
    'two typical answers that are one',
    quizOfSecond,
    'when: wheel.size at size=3',
    'when: 3 + 9',
    'quizzes/second.yaml:20: the typical answer “3 + 9” is taken for “3 * 4”. Legal: more than 0.5 between any two.',
  ],
  [
    'a typical answer that cannot be worked out',
    quizOfSecond,
    'when: 3 * 4',
    'when: a lot',
    'quizzes/second.yaml:19: the typical answer “a lot” cannot be worked out. Legal: digits, + - * / ** ( ) and functions of Math, or a live value: mse-houses.mse at guess1=350.',
  ],
  [
    'an id that is taken',
    quizOfSecond,
    'id: area-of-three',
    'id: q1',
    'quizzes/second.yaml:12: the id of the question “q1” is taken. Legal: an id of its own.',
  ],
  [
    'a number in the reply to a number',
    quizOfSecond,
    'Multiply the side',
    'Multiply the 4 sides',
    "quizzes/second.yaml:21: the number “4” in “Multiply the 4 sides by itself.” is neither computed nor listed. Legal: the numbers of this file: nothing yet. Write at its end: numbers: { given: ['4'] }.",
  ],
  [
    'an old question from nowhere',
    quizOfSecond,
    'from: first',
    'from: third',
    'quizzes/second.yaml:4: the lesson of an old question “third” is not an earlier lesson. Legal: first.',
  ],
];

test.each(plants)('%s', (_name, file, old, fresh, message) => {
  expect(problemsOf(file, old, fresh)).toContain(`content/${message}`);
});
