import { attributeOf, components, lineOf, walk } from '~/course/tree.ts';
import { quoted, quotePlace } from '~/data/quote.ts';
import { checkAnswers, questionsOf, repliesOf } from './questions.ts';
import {
  checkLive,
  checkPart,
  checkShow,
  checkState,
  checkWidget,
  type Place,
  type Widgets,
  widgetsOnPage,
  widgetsUpTo,
} from './live.ts';
import { problem } from './problem.ts';
import type { Content, LessonFile, Page, QuizFile } from './read.ts';
import type { Site } from './site.ts';
import { showParts } from './teach.ts';

/** Datasets that a lesson's Python quotes: `{{deliveries.csv:minutes}}`. */
const checkQuotes = (code: string, place: Place): string[] =>
  [...code.matchAll(quotePlace)].flatMap(([, quote = '']) => {
    const text = quoted(quote);
    return 'legal' in text ? [problem({ ...place, what: 'the data', bad: quote, legal: text.legal })] : [];
  });

/** Every figure, state, live value and part that a lesson names is there, in its text, its formulas and its code. */
function checkLesson(lesson: LessonFile, widgets: Widgets): string[] {
  const { file, tree } = lesson;
  const onPage = widgetsOnPage(lesson);
  return [...(tree ? walk(tree) : [])].flatMap((node) => {
    const place = { file, line: lineOf(node) };
    const attribute = (name: string): string => attributeOf(node, name) ?? '';
    const lives = (pattern: RegExp): string[] =>
      [...(node.value ?? '').matchAll(pattern)].flatMap(([, of = '']) =>
        checkLive(widgets, of, undefined, onPage, place),
      );
    if (node.type === 'math' || node.type === 'inlineMath') return lives(/\\live\{([^}]*)\}/g);
    if (node.type === 'code')
      return [...checkQuotes(node.value ?? '', place), ...lives(/\{\{((?![^{}]*\.csv:).*?)\}\}/g)];
    switch (node.name) {
      case 'Widget':
        return [
          ...checkWidget(widgets, attribute('id'), place),
          ...checkState(widgets, attribute('id'), attribute('at'), place),
        ];
      case 'Live':
        return checkLive(widgets, attribute('of'), attributeOf(node, 'at'), onPage, place);
      case 'Show':
        return checkShow(widgets, attribute('widget'), attribute('state'), onPage, place);
      case 'Part':
        return checkPart(widgets, attribute('of'), attribute('name'), onPage, place);
      default:
        return [];
    }
  });
}

/** An answer stands on many pages: its numbers are worked out for a state, and its figures are those of any lesson. */
function checkAnswer({ file, tree }: Page<unknown>, lessons: readonly LessonFile[], widgets: Widgets): string[] {
  const shown = lessons.map(widgetsOnPage);
  const figures = shown.includes(undefined) ? undefined : new Set(shown.flatMap((ids) => [...(ids ?? [])]));
  return (tree ? components(tree) : []).flatMap((node) => {
    const place = { file, line: lineOf(node) };
    const attribute = (name: string): string => attributeOf(node, name) ?? '';
    if (node.name === 'Live') return checkLive(widgets, attribute('of'), attributeOf(node, 'at'), new Set(), place);
    if (node.name === 'Show') return checkShow(widgets, attribute('widget'), attribute('state'), figures, place);
    return [];
  });
}

/** Figures that a reply shows are those of its lesson or an earlier one, and answers that are worked out can be. */
function checkQuiz(quiz: QuizFile, lessons: readonly LessonFile[], widgets: Widgets): string[] {
  const { file, slug, line } = quiz;
  const onPage = widgetsOnPage(lessons.find((lesson) => lesson.slug === slug));
  const met = widgetsUpTo(slug, lessons);
  const shown = questionsOf(quiz).flatMap(({ ask, path }) =>
    repliesOf(ask, path).flatMap(({ told: { show }, path: where }) => {
      if (show === undefined) return [];
      const { id, at } = showParts(show);
      return checkShow(widgets, id, at, met, { file, line: line(...where, 'show') });
    }),
  );
  const answers = checkAnswers(quiz, widgets, (of, at, place) => checkLive(widgets, of, at, onPage, place));
  return [...shown, ...answers];
}

/** Every figure, state, live value and part that the content names is there. */
export const checkReferences = ({ lessons, faq, quizzes }: Content, { widgets }: Site): string[] => [
  ...lessons.flatMap((lesson) => checkLesson(lesson, widgets)),
  ...faq.flatMap((answer) => checkAnswer(answer, lessons, widgets)),
  ...quizzes.flatMap((quiz) => checkQuiz(quiz, lessons, widgets)),
];
