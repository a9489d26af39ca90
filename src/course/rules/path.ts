import { pathOf } from '~/course/minutes.ts';
import { components, foldsIn, lineOf } from '~/course/tree.ts';
import { problem } from './problem.ts';
import type { Content, LessonFile } from './read.ts';

/** What an impatient reader goes through: the rest of a lesson stands in folds. */
const MOST_WORDS = 900;
const MOST_FIGURES = 3;
/** Lessons whose idea takes one picture more. */
const four = ['mean-squared-error', 'cross-entropy', 'training-loop'];

/** Minutes at a stretch: a lesson that takes longer has one good place to stop. */
const LONGEST_MINUTES = 11;

/** A lesson that is long has one resting point on its main path; one that is not long has none. */
function checkRest({ file, tree }: LessonFile): string[] {
  if (!tree) return [];
  const { minutes } = pathOf(tree);
  const folded = new Set(foldsIn(tree).flatMap(({ fold }) => components(fold, 'Rest')));
  const rests = components(tree, 'Rest');
  const fault = { file, what: 'the resting point' };
  const legal = `exactly one <Rest> on a main path of more than ${LONGEST_MINUTES} minutes, none on others`;
  const lines = rests.map((rest) => ({ line: lineOf(rest), hidden: folded.has(rest) }));
  const most = minutes > LONGEST_MINUTES ? 1 : 0;
  const shown = lines.filter(({ hidden }) => !hidden);
  return [
    ...lines
      .filter(({ hidden }) => hidden)
      .map(({ line }) => problem({ ...fault, line, bad: '<Rest>', why: 'is folded away', legal })),
    ...shown
      .slice(most)
      .map(({ line }) =>
        problem({ ...fault, line, bad: '<Rest>', why: `is one too many for ${minutes} minutes`, legal }),
      ),
    ...(shown.length < most
      ? [
          problem({
            ...fault,
            line: 1,
            bad: '<Rest>',
            why: `is missing: the main path takes ${minutes} minutes`,
            legal,
          }),
        ]
      : []),
  ];
}

/** The main path of a lesson is short, and a long one has a good place to stop. */
export const checkPath = ({ lessons }: Content): string[] =>
  lessons.flatMap((lesson) => {
    const { file, slug, tree } = lesson;
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
      ...checkRest(lesson),
    ];
  });
