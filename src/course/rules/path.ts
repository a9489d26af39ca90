import { pathOf } from '~/course/minutes.ts';
import { problem } from './problem.ts';
import type { Content } from './read.ts';

/** What an impatient reader goes through: the rest of a lesson stands in folds. */
const MOST_WORDS = 900;
const MOST_FIGURES = 3;
/** Lessons whose idea takes one picture more. */
const four = ['mean-squared-error', 'cross-entropy', 'training-loop'];

/** The main path of a lesson is short. */
export const checkPath = ({ lessons }: Content): string[] =>
  lessons.flatMap(({ file, slug, tree }) => {
    if (!tree) return [];
    const { words, figures } = pathOf(tree);
    const most = four.includes(slug) ? MOST_FIGURES + 1 : MOST_FIGURES;
    const fault = { file, line: 1, what: 'the main path of', bad: slug };
    const fold = 'the rest in folds: <details class="fold"><summary> ## its name </summary> … </details>';
    return [
      ...(words > MOST_WORDS
        ? [problem({ ...fault, why: `has ${words} words`, legal: `${MOST_WORDS} at most; ${fold}` })]
        : []),
      ...(figures > most
        ? [problem({ ...fault, why: `has ${figures} figures`, legal: `${most} at most; ${fold}` })]
        : []),
    ];
  });
