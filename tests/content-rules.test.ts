import { describe, expect, test } from 'vitest';
import { allLosses } from '~/losses/index.ts';
import { checkContent, requireContent, requireReadable } from '~/course/content-rules.ts';
import { planted, sound, widgets } from './fixtures/content.ts';

const first = 'lessons/first.mdx';
const second = 'lessons/second.mdx';
const quiz = 'quizzes/first.yaml';
const quizOfSecond = 'quizzes/second.yaml';
const problemsOf = (file: string, old: string, fresh: string): string[] =>
  checkContent(planted(file, old, fresh), widgets);

test('sound content has no problems', () => {
  expect(checkContent(sound, widgets)).toEqual([]);
  expect(() => requireContent(sound, widgets)).not.toThrow();
});

test('the build stops with every problem at once', () => {
  const files = planted(first, '</Term> <Live of="dial.square" />', '</Term> 7 and 8');
  expect(() => requireContent(files, widgets)).toThrow(/^The content has 2 problems:\n.*“7”.*\n.*“8”/);
});

test('what needs no widgets stops it before the content is read into the site', () => {
  expect(() => requireReadable(planted(first, 'losses: [squared]', 'losses: [square]'))).toThrow(
    /^The content has 1 problem:\ncontent\/lessons\/first\.mdx:11: losses\.0 “square”/,
  );
  expect(() => requireReadable(planted(first, '<Widget id="dial"', '<Widget id="dail"'))).not.toThrow();
});

/** [what is planted, file, text that it replaces, planted text, the whole message without "content/"] */
type Plant = readonly [string, string, string, string, string];

const references: readonly Plant[] = [
  [
    'a widget that no folder has',
    first,
    '<Widget id="dial" at="size=2.5" />',
    '<Widget id="dail" />\n<Widget id="dial" />',
    'lessons/first.mdx:23: the widget “dail” is not known. Legal: dial, other.',
  ],
  [
    'a live value that the widget lacks',
    first,
    'of="dial.square" />',
    'of="dial.cube" />',
    'lessons/first.mdx:20: the live value of dial “cube” is not known. Legal: size, square.',
  ],
  [
    'a live value of an unknown widget',
    first,
    'of="dial.square" />',
    'of="dail.square" />',
    'lessons/first.mdx:20: the widget “dail” is not known. Legal: dial, other.',
  ],
  [
    'a live value without a widget',
    first,
    'of="dial.square" />',
    'of="square" />',
    'lessons/first.mdx:20: the live value “square” does not say of which widget it is. Legal: <widget>.<name>.',
  ],
  [
    'a live value of a figure elsewhere',
    first,
    'of="dial.square" />',
    'of="other.square" />',
    'lessons/first.mdx:20: the live value “other.square” follows a figure that is not on this page. Legal: at="…", or a widget of this page: dial.',
  ],
  [
    'a live value in a formula',
    first,
    '\\live{dial.size}',
    '\\live{dial.sise}',
    'lessons/first.mdx:28: the live value of dial “sise” is not known. Legal: size, square.',
  ],
  [
    'a live value in code',
    first,
    '{{dial.size}}',
    '{{dial.sise}}',
    'lessons/first.mdx:30: the live value of dial “sise” is not known. Legal: size, square.',
  ],
  [
    'a state key',
    first,
    'at="size=3"',
    'at="sise=3"',
    'lessons/first.mdx:20: the field of dial “sise” is not known. Legal: size.',
  ],
  [
    'a state value that is no number',
    first,
    'at="size=3"',
    'at="size=big"',
    'lessons/first.mdx:20: the value of dial’s size “big” is not known. Legal: a number from 0 to 10 in steps of 0.5.',
  ],
  [
    'a state value out of bounds',
    first,
    'at="size=2.5"',
    'at="size=25"',
    'lessons/first.mdx:23: the value of dial’s size “25” is out of bounds or between two steps. Legal: a number from 0 to 10 in steps of 0.5.',
  ],
  [
    'a button for a figure elsewhere',
    first,
    'widget="dial"',
    'widget="other"',
    'lessons/first.mdx:28: the widget to show “other” is not on this page. Legal: dial.',
  ],
  [
    'a part that the figure lacks',
    first,
    '<Quiz />',
    '<Part of="dial" name="noodle">it</Part>\n\n<Quiz />',
    'lessons/first.mdx:37: the part of dial “noodle” is not known. Legal: needle, square.',
  ],
  [
    'a part of a figure elsewhere',
    first,
    '<Quiz />',
    '<Part of="other" name="needle">it</Part>\n\n<Quiz />',
    'lessons/first.mdx:37: the widget to light “other” is not on this page. Legal: dial.',
  ],
  [
    'a component that does not exist',
    first,
    '<Quiz />',
    '<Quizz />\n\n<Quiz />',
    'lessons/first.mdx:37: the component “Quizz” is not known. Legal: Ask, Faq, Live, Part, Quiz, Show, Term, Widget, Word.',
  ],
  [
    'an attribute that the component lacks',
    first,
    'at="size=2.5"',
    'state="size=2.5"',
    'lessons/first.mdx:23: the attribute of <Widget> “state” is not known. Legal: id, at.',
  ],
  [
    'an attribute that is an expression',
    first,
    'at="size=2.5"',
    'at={"size=2.5"}',
    'lessons/first.mdx:23: the attribute of <Widget> “at” is not plain text. Legal: at="…".',
  ],
  [
    'an attribute that is missing',
    first,
    ' state="size=4"',
    '',
    'lessons/first.mdx:28: the attribute of <Show> “state” is missing. Legal: state="…".',
  ],
  [
    'an import line',
    first,
    'A side of',
    'import Dial from "./dial.tsx";\n\nA side of',
    'lessons/first.mdx:20: the line “import Dial from "./dial.tsx";” imports or exports. Legal: no import lines: components are handed in.',
  ],
  [
    'a loss that does not exist',
    first,
    'losses: [squared]',
    'losses: [square]',
    `lessons/first.mdx:11: losses.0 “square” is refused by src/course/schema.ts. Legal: ${allLosses.map(({ id }) => id).join(', ')}.`,
  ],
  [
    'an outcome that is a sentence',
    first,
    'Draw one]',
    'Draw one.]',
    'lessons/first.mdx:9: outcomes.1 “Draw one.” is refused by src/course/schema.ts. Legal: An outcome is a phrase without a full stop.',
  ],
  [
    'a key that the schema lacks',
    first,
    'minutes: 5',
    'minutes: 5\nminuets: 6',
    'lessons/first.mdx:7: the key “minuets” is not known. Legal: the keys of src/course/schema.ts.',
  ],
  [
    'YAML that does not parse',
    quiz,
    'guess:',
    'guess: ]',
    'quizzes/first.yaml:2: the file “first” cannot be read: Unexpected flow-seq-end token in YAML stream: "]". Legal: YAML and MDX that parse.',
  ],
  [
    'MDX that does not parse',
    second,
    '<Quiz />',
    '<Quiz>',
    'lessons/second.mdx:19: the file “second” cannot be read: Expected a closing tag for `<Quiz>` (19:1) (mdx-jsx:unexpected-character). Legal: YAML and MDX that parse.',
  ],
  [
    'a question without a right answer',
    quizOfSecond,
    'right: true, ',
    '',
    'quizzes/second.yaml:6: questions.0.options “[{"text":"yes","reply":"Yes, because it is a square."},{"tex” is refused by src/course/schema.ts. Legal: Exactly one option is right.',
  ],
  [
    'a question with two right answers',
    quizOfSecond,
    '"no", reply',
    '"no", right: true, reply',
    'quizzes/second.yaml:6: questions.0.options “[{"text":"yes","right":true,"reply":"Yes, because it is a sq” is refused by src/course/schema.ts. Legal: Exactly one option is right.',
  ],
  [
    'a figure that an answer shows',
    quiz,
    'show: dial size=3',
    'show: dail size=3',
    'quizzes/first.yaml:6: the widget “dail” is not known. Legal: dial, other.',
  ],
  [
    'a state that an answer shows',
    quiz,
    'show: dial size=3',
    'show: dial sise=3',
    'quizzes/first.yaml:6: the field of dial “sise” is not known. Legal: size.',
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
    'answer: dial.square at size=3',
    'answer: "9"',
    'quizzes/second.yaml:15: the answer “9” is typed. Legal: arithmetic, or a live value: mse-houses.mse at guess1=350.',
  ],
  [
    'an answer of an unknown widget',
    quizOfSecond,
    'answer: dial.square',
    'answer: dail.square',
    'quizzes/second.yaml:15: the widget “dail” is not known. Legal: dial, other.',
  ],
  [
    'an answer that the widget lacks',
    quizOfSecond,
    'answer: dial.square',
    'answer: dial.cube',
    'quizzes/second.yaml:15: the live value of dial “cube” is not known. Legal: size, square.',
  ],
  [
    'an answer for a state that is out of bounds',
    quizOfSecond,
    'square at size=3',
    'square at size=30',
    'quizzes/second.yaml:15: the value of dial’s size “30” is out of bounds or between two steps. Legal: a number from 0 to 10 in steps of 0.5.',
  ],
  [
    'an answer that is a program',
    quizOfSecond,
    'answer: dial.square at size=3',
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
    'when: dial.size at size=3',
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
    'a question with neither options nor a number',
    quizOfSecond,
    'number:',
    'numbr:',
    'quizzes/second.yaml:12: questions.2 “{"id":"area-of-three","question":"How large is it?","numbr":” is refused by src/course/schema.ts. Legal: A question has either `options` or a `number`.',
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
    'quizzes/second.yaml:21: the number “4” in “Multiply the 4 sides by itself.” is neither computed nor listed. Legal: what numbers.given and numbers.computed list: nothing yet.',
  ],
  [
    'an old question from nowhere',
    quizOfSecond,
    'from: first',
    'from: third',
    'quizzes/second.yaml:4: the lesson of an old question “third” is not an earlier lesson. Legal: first.',
  ],
];

const worksOut = 'Legal: digits, + - * / ** ( ) and functions of Math, or a live value: mse-houses.mse at guess1=350.';
const cards: readonly Plant[] = [
  [
    'two kinds in one',
    quizOfSecond,
    '    marker:\n',
    '    options: []\n    marker:\n',
    'quizzes/second.yaml:24: asks.where “{"question":"Where do they stand?","options":[],"marker":{"s” is refused by src/course/schema.ts. Legal: A prediction is one of `options`, `number`, `marker`, `curve` and `sort`.',
  ],
  [
    'no kind at all',
    quizOfSecond,
    'marker:',
    'markers:',
    'quizzes/second.yaml:26: the key “markers” is not known. Legal: the keys of src/course/schema.ts.',
  ],
  [
    'a scale that runs backwards',
    quizOfSecond,
    '{from: 0, to: 10, step: 0.5, label',
    '{from: 10, to: 0, step: 0.5, label',
    'quizzes/second.yaml:26: asks.where.marker.scale “{"from":10,"to":0,"step":0.5,"label":"centimetres","dots":[2” is refused by src/course/schema.ts. Legal: `from` is less than `to`.',
  ],
  [
    'a scale in steps that miss its end',
    quizOfSecond,
    'step: 0.5, label',
    'step: 3, label',
    'quizzes/second.yaml:26: the step “3” does not lead from 0 to 10. Legal: a whole number of steps.',
  ],
  [
    'a dot beside the scale',
    quizOfSecond,
    'dots: [2, 4]',
    'dots: [2, 40]',
    'quizzes/second.yaml:26: the dot “40” is outside the scale. Legal: 0 to 10.',
  ],
  [
    'a marker that cannot be worked out',
    quizOfSecond,
    'answer: dial.size at size=3}',
    'answer: a lot}',
    `quizzes/second.yaml:28: the answer “a lot” cannot be worked out. ${worksOut}`,
  ],
  [
    'a marker whose answer is typed',
    quizOfSecond,
    'answer: dial.size at size=3}',
    'answer: "3"}',
    'quizzes/second.yaml:28: the answer “3” is typed. Legal: arithmetic, or a live value: mse-houses.mse at guess1=350.',
  ],
  [
    'a marker whose answer is beside the scale',
    quizOfSecond,
    'name: the area, answer: dial.square at size=3',
    'name: the area, answer: dial.square at size=4',
    'quizzes/second.yaml:29: the answer “dial.square at size=4” is 16, outside the scale. Legal: 0 to 10.',
  ],
  [
    'a marker that no step brings near enough',
    quizOfSecond,
    'step: 0.5, label',
    'step: 5, label',
    'quizzes/second.yaml:28: the answer “dial.size at size=3” is 3, and no step of 5 comes near enough. Legal: a tolerance of half a step, 2.5, or more.',
  ],
  [
    'two markers of one name',
    quizOfSecond,
    'name: the area',
    'name: the side',
    'quizzes/second.yaml:29: the name “the side” is that of the other marker, too. Legal: a name of its own.',
  ],
  [
    'a typical place for one of two markers',
    quizOfSecond,
    'when: [2 + 2, 3 * 3]',
    'when: 2 + 2',
    'quizzes/second.yaml:34: the typical answer “2 + 2” is for 1 of 2 markers. Legal: one for each marker.',
  ],
  [
    'a typical place that is right',
    quizOfSecond,
    'when: [2 + 2, 3 * 3]',
    'when: [between 1 and 4, 3 * 3]',
    'quizzes/second.yaml:34: the typical answer “between 1 and 4, 3 * 3” counts as right. Legal: without 3 and 9.',
  ],
  [
    'a typical place that another one covers',
    quizOfSecond,
    'when: [2 + 2, 3 * 3]',
    'when: [5 + 2, 5 + 2]',
    'quizzes/second.yaml:34: the typical answer “5 + 2, 5 + 2” is taken for “between 3.6 and 10, between 0 and 8”. Legal: what none above it covers.',
  ],
  [
    'a typical place that ends before it begins',
    quizOfSecond,
    'between 0 and 8',
    'between 8 and 0',
    'quizzes/second.yaml:33: the typical answer “between 3.6 and 10, between 8 and 0” ends before it begins. Legal: between the lower and the higher number.',
  ],
  [
    'a typical place that cannot be worked out',
    quizOfSecond,
    'between 0 and 8',
    'between here and 8',
    `quizzes/second.yaml:33: the typical answer “here” cannot be worked out. ${worksOut}`,
  ],
  [
    'a curve that is the same everywhere',
    quizOfSecond,
    'size={x}',
    'size=3',
    'quizzes/second.yaml:41: the answer “dial.square at size=3” is the same at every column. Legal: a live value or arithmetic with {x} in it.',
  ],
  [
    'columns between the steps of the widget',
    quizOfSecond,
    'columns: 5',
    'columns: 9',
    'quizzes/second.yaml:41: the value of dial’s size “1.25” is out of bounds or between two steps. Legal: a number from 0 to 10 in steps of 0.5.',
  ],
  [
    'too few columns',
    quizOfSecond,
    'columns: 5',
    'columns: 3',
    'quizzes/second.yaml:39: asks.growing.curve.x.columns “3” is refused by src/course/schema.ts. Legal: Too small: expected number to be >=5.',
  ],
  [
    'a curve that is nearly all given',
    quizOfSecond,
    'points: 11',
    'known: 4',
    'quizzes/second.yaml:42: the given beginning “4” leaves fewer than three of 5 columns to draw. Legal: 0 to 2.',
  ],
  [
    'points between the steps of the widget',
    quizOfSecond,
    'points: 11',
    'points: 12',
    'quizzes/second.yaml:41: the value of dial’s size “0.909090909091” is out of bounds or between two steps. Legal: a number from 0 to 10 in steps of 0.5.',
  ],
  [
    'a curve that leaves its box',
    quizOfSecond,
    'to: 100, step: 1',
    'to: 60, step: 1',
    'quizzes/second.yaml:41: the answer “dial.square at size={x}” is 100 at 10, outside the box. Legal: 0 to 60.',
  ],
  [
    'a curve that cannot be worked out',
    quizOfSecond,
    'dial.square at size={x}',
    'Math.log({x}) / 0',
    `quizzes/second.yaml:41: the answer “Math.log((0)) / 0” cannot be worked out. ${worksOut}`,
  ],
  [
    'a typical manner that is the true one',
    quizOfSecond,
    'when: rises evenly',
    'when: rises late',
    'quizzes/second.yaml:46: the typical manner “rises late” is that of the true curve. Legal: level, turns, falls early, falls evenly, falls late, rises early, rises evenly.',
  ],
  [
    'a typical manner twice',
    quizOfSecond,
    'when: level',
    'when: rises evenly',
    'quizzes/second.yaml:47: the typical manner “rises evenly” stands above already. Legal: each manner once.',
  ],
  [
    'a manner that no curve has',
    quizOfSecond,
    'when: level',
    'when: wobbles',
    'quizzes/second.yaml:47: asks.growing.curve.typical.1.when “wobbles” is refused by src/course/schema.ts. Legal: level, turns, falls early, falls evenly, falls late, rises early, rises evenly, rises late.',
  ],
  [
    'two cards that say the same',
    quizOfSecond,
    'text: a tile',
    'text: a stamp',
    'quizzes/second.yaml:56: the card “a stamp” stands there twice. Legal: cards that differ in id and in text.',
  ],
  [
    'two cards of one id',
    quizOfSecond,
    'id: tile',
    'id: stamp',
    'quizzes/second.yaml:56: the card “stamp” stands there twice. Legal: cards that differ in id and in text.',
  ],
  [
    'cards that are not in their order',
    quizOfSecond,
    'answer: dial.square at size=2',
    'answer: dial.square at size=4',
    'quizzes/second.yaml:57: the answer “3 ** 2” is 9, and the card before it has 16. Legal: cards in the right order, the least first.',
  ],
  [
    'a card without an answer among others',
    quizOfSecond,
    ', answer: 3 ** 2',
    '',
    'quizzes/second.yaml:55: the answers “2 of 3” are not all there. Legal: an answer on every card, or on none.',
  ],
  [
    'a confusion of a card that is not there',
    quizOfSecond,
    'before: rug',
    'before: rag',
    'quizzes/second.yaml:62: the card “rag” is not known. Legal: stamp, tile, rug.',
  ],
  [
    'a confusion that is none',
    quizOfSecond,
    'before: rug, after: tile',
    'before: tile, after: rug',
    'quizzes/second.yaml:62: the confusion “tile before rug” is the right order. Legal: a later card before an earlier one.',
  ],
  [
    'a number on a card',
    quizOfSecond,
    'text: a tile',
    'text: 2 tiles',
    'quizzes/second.yaml:56: the number “2” in “2 tiles” is neither computed nor listed. Legal: what numbers.given and numbers.computed list: nothing yet.',
  ],
  [
    'a number at the end of an order',
    quizOfSecond,
    'first: smallest',
    'first: 1 cm',
    'quizzes/second.yaml:52: the number “1” in “1 cm” is neither computed nor listed. Legal: what numbers.given and numbers.computed list: nothing yet.',
  ],
  [
    'a card whose answer is typed',
    quizOfSecond,
    'answer: 3 ** 2',
    'answer: "9"',
    'quizzes/second.yaml:57: the answer “9” is typed. Legal: arithmetic, or a live value: mse-houses.mse at guess1=350.',
  ],
  [
    'a figure that the reply to an order shows',
    quizOfSecond,
    'far: {',
    'far: {show: dail size=3, ',
    'quizzes/second.yaml:60: the widget “dail” is not known. Legal: dial, other.',
  ],
];

const structure: readonly Plant[] = [
  [
    'a required lesson that does not exist',
    second,
    'requires: [first]',
    'requires: [frist]',
    'lessons/second.mdx:7: the required lesson “frist” is not known. Legal: first.',
  ],
  [
    'a lesson that requires itself',
    second,
    'requires: [first]',
    'requires: [second]',
    'lessons/second.mdx:7: the required lesson “second” requires this lesson in turn. Legal: prerequisites without circles.',
  ],
  [
    'two lessons that require each other',
    first,
    'requires: []',
    'requires: [second]',
    'lessons/first.mdx:7: the required lesson “second” requires this lesson in turn. Legal: prerequisites without circles.',
  ],
  [
    'a required lesson that comes later',
    second,
    'order: 2',
    'order: 1',
    'lessons/second.mdx:7: the required lesson “first” comes later (1) than this one (1). Legal: none.',
  ],
  [
    'two lessons with one order',
    second,
    'order: 2\nminutes: 5\nrequires: [first]',
    'order: 1\nminutes: 5\nrequires: []',
    'lessons/second.mdx:5: the order “1” is that of first, too. Legal: one lesson a segment.',
  ],
  [
    'a term without a glossary entry',
    second,
    '[cube]',
    '[cube, dice]',
    'lessons/second.mdx:10: the term “dice” has no file content/glossary/dice.md. Legal: area, cube.',
  ],
  [
    'a term that is wrapped twice',
    second,
    'cube</Term>.',
    'cube</Term>, a <Term id="cube">cube</Term>.',
    'lessons/second.mdx:10: the term “cube” is wrapped in <Term> 2 times. Legal: exactly once, where it is first used.',
  ],
  [
    'a term that is never wrapped',
    second,
    '<Term id="cube">cube</Term>',
    'cube',
    'lessons/second.mdx:10: the term “cube” is wrapped in <Term> 0 times. Legal: exactly once, where it is first used.',
  ],
  [
    'a term that two lessons introduce',
    second,
    '[cube]',
    '[cube, area]',
    'lessons/second.mdx:10: the term “area” is introduced by first, too. Legal: one lesson a term.',
  ],
  [
    'a term that is not introduced',
    second,
    'cube</Term>.',
    'cube</Term> and <Term id="area">area</Term>.',
    'lessons/second.mdx:17: the term “area” is not in `introduces`. Legal: cube.',
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
    'lessons/first.mdx:22: the question “guest” is not known. Legal: guess.',
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
    'lessons/first.mdx:37: the widget “dial” stands on this page twice. Legal: each widget at most once a page.',
  ],
  [
    'a second title',
    second,
    'A <Term',
    '# Cubes\n\nA <Term',
    'lessons/second.mdx:17: the heading “#” is of the first level. Legal: ## and below: the layout writes the title.',
  ],
  [
    'Python without its output',
    first,
    '```output\n4\n```',
    '```text\n4\n```',
    'lessons/first.mdx:30: the code block “python” is not followed by what it prints. Legal: ```output right after it.',
  ],
  [
    'output without its Python',
    second,
    '<Quiz />',
    '```output\nfour\n```\n\n<Quiz />',
    'lessons/second.mdx:19: the code block “output” does not follow the code that prints it. Legal: ```python right before it.',
  ],
];

const nothing = 'Legal: <Live of="…" at="…" />, or what numbers.given and numbers.computed list: nothing yet.';
const listed = 'Legal: <Live of="…" at="…" />, or what numbers.given and numbers.computed list: 2, 4.';
const numbers: readonly Plant[] = [
  [
    'a bare number',
    second,
    'cube</Term>.',
    'cube</Term> of 27.',
    `lessons/second.mdx:17: the number “27” in “of 27.” is neither computed nor listed. ${nothing}`,
  ],
  [
    'a bare number on the next line',
    second,
    'cube</Term>.',
    'cube</Term>\nof 27.',
    `lessons/second.mdx:18: the number “27” in “of 27.” is neither computed nor listed. ${nothing}`,
  ],
  [
    'a number in an expression',
    second,
    'cube</Term>.',
    'cube</Term>{27}.',
    `lessons/second.mdx:17: the number “27” in “27” is neither computed nor listed. ${nothing}`,
  ],
  [
    'a number in the words of a link',
    second,
    'cube</Term>.',
    'cube</Term>: [page 27](https://example.org/99).',
    `lessons/second.mdx:17: the number “27” in “page 27” is neither computed nor listed. ${nothing}`,
  ],
  [
    'the number of a lesson',
    second,
    'cube</Term>.',
    'cube</Term>, see lesson 2.',
    `lessons/second.mdx:17: the number “2” in “, see lesson 2.” is neither computed nor listed. ${nothing}`,
  ],
  [
    'the same number with another sign',
    first,
    'A side of 2',
    'A side of 2 or −2',
    `lessons/first.mdx:20: the number “−2” in “A side of 2 or −2 has the” is neither computed nor listed. ${listed}`,
  ],
  [
    'a number in the recap',
    second,
    'It is a cube.',
    'It has 8 corners.',
    `lessons/second.mdx:13: the number “8” in “It has 8 corners.” is neither computed nor listed. ${nothing}`,
  ],
  [
    'a number in a reply',
    quiz,
    'Yes, because it is a square.',
    'Yes, because it has 4 sides.',
    'quizzes/first.yaml:5: the number “4” in “Yes, because it has 4 sides.” is neither computed nor listed. Legal: what numbers.given and numbers.computed list: nothing yet.',
  ],
  [
    'a number in a glossary entry',
    'glossary/area.md',
    'How much',
    'How many of 6',
    'glossary/area.md:3: the number “6” in “How many of 6 surface a shape has.” is neither computed nor listed. Legal: what numbers.given and numbers.computed list: nothing yet.',
  ],
  [
    'a given number that nobody uses',
    first,
    'given: ["2"]',
    'given: ["2", "3"]',
    'lessons/first.mdx:16: the listed number “3” stands nowhere in the text. Legal: 4, 2.',
  ],
  [
    'a computed number that nobody uses',
    first,
    '{"4": 2 ** 2}',
    '{"4": 2 ** 2, "8": 2 ** 3}',
    'lessons/first.mdx:17: the listed number “8” stands nowhere in the text. Legal: 4, 2.',
  ],
  [
    'a sum that is wrong',
    first,
    '2 ** 2',
    '2 ** 3',
    'lessons/first.mdx:17: the computed number “4” is not what 2 ** 3 gives. Legal: 8, rounded as it is printed.',
  ],
  [
    'a calculation that is a program',
    first,
    '2 ** 2',
    'process.exit(4)',
    'lessons/first.mdx:17: the calculation “process.exit(4)” cannot be worked out. Legal: digits, + - * / ** ( ) and functions of Math.',
  ],
];

describe.each([
  ['references', references],
  ['cards', cards],
  ['structure', structure],
  ['numbers', numbers],
] as const)('%s', (_, plants) => {
  test.each(plants)('%s', (_name, file, old, fresh, message) => {
    expect(problemsOf(file, old, fresh)).toContain(`content/${message}`);
  });
});

test('one fault is one problem', () => {
  for (const [name, file, old, fresh] of numbers) expect([name, ...problemsOf(file, old, fresh)]).toHaveLength(2);
});
