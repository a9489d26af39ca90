import { avoided } from './avoided.ts';
import { problem } from './problem.ts';
import { proseOfQuiz } from './questions.ts';
import type { Content, LessonFile } from './read.ts';
import { readerText } from './reader-text.ts';
import { countContractions, countWords, paragraphsOf, sentencesOf } from './sentences.ts';
import { teachTextsOf } from './teach-texts.ts';

/** Longer than this, nobody gets through a sentence in one breath. */
const LONGEST = 25;
/** Contractions in a thousand words: with fewer it’s written, not said. */
const SPOKEN = 15;
/** Fewer words than these are too few to count contractions in. */
const ENOUGH = 200;

/** How a text begins, for a message. */
const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text).replace(/\s+/g, ' ');

function checkLesson({ file, tree }: LessonFile): string[] {
  if (!tree) return [];
  const paragraphs = paragraphsOf(tree);
  const long = paragraphs
    .filter(({ folded }) => !folded)
    .flatMap(sentencesOf)
    .map((sentence) => ({ ...sentence, words: countWords(sentence.text) }))
    .filter(({ words }) => words > LONGEST)
    .map(({ text, line, words }) =>
      problem({
        file,
        line,
        what: 'the sentence',
        bad: shown(text),
        why: `has ${words} words`,
        legal: `${LONGEST} at most on the main path: make it two`,
      }),
    );
  const all = paragraphs.map(({ text }) => text).join(' ');
  const words = countWords(all);
  const rate = (1000 * countContractions(all)) / words;
  if (words < ENOUGH || rate >= SPOKEN) return long;
  return [
    ...long,
    problem({
      file,
      line: 1,
      what: 'the contractions in a thousand words,',
      bad: rate.toFixed(1),
      why: 'are too few: it’s written, not said',
      legal: `${SPOKEN} at least: it’s, don’t, you’ll`,
    }),
  ];
}

/** The words to avoid, wherever they stand in a text that begins on this line. */
const checkWords = (file: string, read: string, line = 1): string[] =>
  avoided.flatMap(({ words, instead }) =>
    [...read.matchAll(new RegExp(words.source.replaceAll(' ', '\\s+'), 'gi'))].map(({ 0: bad, index }) =>
      problem({
        file,
        line: line + read.slice(0, index).split('\n').length - 1,
        what: 'the words',
        bad: shown(bad),
        why: 'sound written, not said',
        legal: instead,
      }),
    ),
  );

/** It's written as one would say it: short sentences on the main path of a lesson, contractions in all of it, and nowhere the words to avoid. */
export const checkVoice = ({ lessons, quizzes, teach, texts }: Content): string[] => [
  ...lessons.flatMap(checkLesson),
  // Of these the names of things are no reader's: they stay what they are for ever.
  ...quizzes.flatMap((quiz) => proseOfQuiz(quiz).flatMap(({ text, line }) => checkWords(quiz.file, text, line))),
  ...teach.flatMap((one) => teachTextsOf(one).flatMap(({ text, line }) => checkWords(one.file, text, line))),
  ...Object.entries(texts)
    .filter(([file]) => !file.endsWith('.yaml'))
    .flatMap(([file, text]) => checkWords(file, readerText(file, text))),
];
