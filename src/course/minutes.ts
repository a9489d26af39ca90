import { QUESTIONS } from './quiz-schema.ts';
import { attributeOf, type Node } from './tree.ts';

/** How fast a lesson is read: slower than a novel, for there is something to think about. */
const WORDS_A_MINUTE = 200;
/** How long a figure is played with, a prediction thought over, and a question at the end answered. */
const FIGURE_SECONDS = 60;
const PREDICTION_SECONDS = 20;
const QUESTION_SECONDS = 30;

/** What a lesson takes, in whole minutes, rounded up. */
export interface Minutes {
  /** Reading all that is not folded away, and playing. */
  readonly path: number;
  /** The same with every fold open. */
  readonly everything: number;
  /** Only playing: figures, predictions and questions that are not folded away. */
  readonly play: number;
}

interface Counted {
  readonly words: number;
  readonly figures: number;
  readonly predictions: number;
  readonly questions: number;
}
const nothing: Counted = { words: 0, figures: 0, predictions: 0, questions: 0 };
const sum = (a: Counted, b: Counted): Counted => ({
  words: a.words + b.words,
  figures: a.figures + b.figures,
  predictions: a.predictions + b.predictions,
  questions: a.questions + b.questions,
});

/** Words of a sentence: a number that follows a figure and a formula in the line are read as one. */
const wordsOf = (node: Node): number =>
  node.type === 'text'
    ? (node.value ?? '').split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
    : node.type === 'inlineMath' || node.type === 'inlineCode' || node.name === 'Live'
      ? 1
      : (node.children ?? []).reduce((words, child) => words + wordsOf(child), 0);

/** What stands in a part of the text: what is folded away in it, and what is not. */
interface Halves {
  readonly open: Counted;
  readonly folded: Counted;
}

function countIn(node: Node, foldedWords: (faq: string) => number): Halves {
  // Reading is reading paragraphs, those of lists included; not headings, code, tables and formulas that stand alone.
  const own: Counted = {
    words: node.type === 'paragraph' ? wordsOf(node) : 0,
    figures: node.name === 'Widget' ? 1 : 0,
    predictions: node.name === 'Ask' ? 1 : 0,
    questions: node.name === 'Quiz' ? QUESTIONS : 0,
  };
  const all = (node.children ?? [])
    .map((child) => countIn(child, foldedWords))
    .reduce<Halves>((a, b) => ({ open: sum(a.open, b.open), folded: sum(a.folded, b.folded) }), {
      open: own,
      folded: nothing,
    });
  if (node.name === 'Faq')
    return { open: nothing, folded: { ...nothing, words: foldedWords(attributeOf(node, 'id') ?? '') } };
  return node.name === 'details' ? { open: nothing, folded: sum(all.open, all.folded) } : all;
}

const seconds = ({ words, figures, predictions, questions }: Counted): number =>
  (words / WORDS_A_MINUTE) * 60 +
  figures * FIGURE_SECONDS +
  predictions * PREDICTION_SECONDS +
  questions * QUESTION_SECONDS;

const minutes = (counted: Counted): number => Math.ceil(seconds(counted) / 60);

/** Words of all paragraphs of a text, folded or not. */
const allWords = (tree: Node): number => {
  const { open, folded } = countIn(tree, () => 0);
  return open.words + folded.words;
};

/** What a lesson takes. `answer` gives the text of a frequent question, which is folded. */
export function minutesOf(tree: Node, answer: (faq: string) => Node): Minutes {
  const { open, folded } = countIn(tree, (id) => allWords(answer(id)));
  return { path: minutes(open), everything: minutes(sum(open, folded)), play: minutes({ ...open, words: 0 }) };
}

/** What a fold of a lesson takes, in whole minutes. */
export const minutesOfFold = (fold: Node): number => minutes(countIn(fold, () => 0).folded);

/** "10 min · 18 with everything open · 6 if you only play". */
export const minutesText = ({ path, everything, play }: Minutes): string =>
  `${path} min · ${everything === path ? '' : `${everything} with everything open · `}${play} if you only play`;

/** Words and figures of a lesson that are not folded away, and the minutes that they take. */
export function pathOf(tree: Node): { readonly words: number; readonly figures: number; readonly minutes: number } {
  const { open } = countIn(tree, () => 0);
  return { words: open.words, figures: open.figures, minutes: minutes(open) };
}
