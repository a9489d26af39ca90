import { idOf } from '~/course/quiz-schema.ts';
import { widgetsUpTo } from './live.ts';
import { problem } from './problem.ts';
import { questionsOf, repliesOf } from './questions.ts';
import type { Content, QuizFile } from './read.ts';

/** What readers answered is kept by the id of the question: no two of a lesson have the same. */
function checkIds({ file, data: { questions = [] }, asked = [], line }: QuizFile): string[] {
  const ids = questions.map(idOf);
  return ids.flatMap((id, i) =>
    ids.indexOf(id) < i || asked.includes(id)
      ? [
          problem({
            file,
            line: line('questions', i, 'id'),
            what: 'the id of the question',
            bad: id,
            why: 'is taken',
            legal: 'an id of its own',
          }),
        ]
      : [],
  );
}

/** A question at the end that is about another lesson is about an earlier one. */
function checkFrom({ file, slug, data: { questions = [] }, line }: QuizFile, lessons: Content['lessons']): string[] {
  const order = lessons.find((lesson) => lesson.slug === slug)?.data.order;
  if (order === undefined) return [];
  const later = lessons.filter((lesson) => (lesson.data.order ?? 0) >= order).map((lesson) => lesson.slug);
  const earlier = lessons.map((lesson) => lesson.slug).filter((one) => !later.includes(one));
  return questions.flatMap(({ from }, i) =>
    from === undefined || earlier.includes(from)
      ? []
      : [
          problem({
            file,
            line: line('questions', i, 'from'),
            what: 'the lesson of an old question',
            bad: from,
            why: 'is not an earlier lesson',
            legal: earlier,
          }),
        ],
  );
}

const misconceptions = [
  ...Array.from({ length: 21 }, (_, i) => `M${String(i + 1).padStart(2, '0')}`),
  ...Array.from({ length: 30 }, (_, i) => `E${String(i + 1).padStart(2, '0')}`),
];

/** Each reply speaks of its own answer (one that stands twice was copied), and names a misconception that there is. */
function checkReplies(quiz: QuizFile): string[] {
  const { file, line } = quiz;
  const replies = questionsOf(quiz).flatMap(({ ask, path }) => repliesOf(ask, path));
  return replies.flatMap(({ told: { reply, misconception }, path }, i) => {
    const first = replies.findIndex((other) => other.told.reply.trim() === reply.trim());
    return [
      ...(first < i
        ? [
            problem({
              file,
              line: line(...path, 'reply'),
              what: 'the reply',
              bad: reply.slice(0, 60),
              why: `stands above, too, in line ${line(...(replies[first]?.path ?? []), 'reply')}`,
              legal: 'a reply of its own for each answer',
            }),
          ]
        : []),
      // Only lessons, plans and handouts have such numbers filled in.
      ...(/\{\{.*?\}\}/.exec(reply) ?? []).map((bad) =>
        problem({
          file,
          line: line(...path, 'reply'),
          what: 'the number',
          bad,
          why: 'is not worked out in a reply',
          legal: 'a number that the file lists, or the figure that the reply shows',
        }),
      ),
      ...(misconception === undefined || misconceptions.includes(misconception)
        ? []
        : [
            problem({
              file,
              line: line(...path, 'misconception'),
              what: 'the misconception',
              bad: misconception,
              legal: 'M01 to M21, E01 to E30',
            }),
          ]),
    ];
  });
}

/** A wrong answer leads to a figure in which it is seen to be wrong. */
function checkShown(quiz: QuizFile, lessons: Content['lessons']): string[] {
  const { file, slug, line } = quiz;
  const figures = [...(widgetsUpTo(slug, lessons) ?? [])];
  return questionsOf(quiz).flatMap(({ ask, path }) =>
    repliesOf(ask, path).flatMap(({ told: { reply, show }, path: where, wrong }) =>
      !wrong || show !== undefined
        ? []
        : [
            problem({
              file,
              line: line(...where, 'reply'),
              what: 'the reply to a wrong answer',
              bad: reply.slice(0, 60),
              why: 'shows nothing',
              legal: `show: a figure and its state, such as mse-houses guess1=350. Figures: ${figures.join(', ')}`,
            }),
          ],
    ),
  );
}

/** No two questions of a lesson ask the same, and no two options of a question say the same. */
function checkTwins(quiz: QuizFile): string[] {
  const { file, line } = quiz;
  const all = questionsOf(quiz);
  const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
  return all.flatMap(({ ask, path }, i) => [
    ...(all.slice(0, i).some((other) => same(other.ask.question, ask.question))
      ? [
          problem({
            file,
            line: line(...path, 'question'),
            what: 'the question',
            bad: ask.question.slice(0, 60),
            why: 'is asked above, too',
            legal: 'questions that differ',
          }),
        ]
      : []),
    ...(ask.options ?? []).flatMap(({ text }, k, options) =>
      options.slice(0, k).some((other) => same(other.text, text))
        ? [
            problem({
              file,
              line: line(...path, 'options', k, 'text'),
              what: 'the option',
              bad: text,
              why: 'stands there twice',
              legal: 'options that differ',
            }),
          ]
        : [],
    ),
  ]);
}

/** Questions of a quiz file among themselves: ids, old questions, replies, what they show, and twins. */
export const checkQuizzes = ({ quizzes, lessons }: Content): string[] => [
  ...quizzes.flatMap(checkIds),
  ...quizzes.flatMap((quiz) => checkFrom(quiz, lessons)),
  ...quizzes.flatMap(checkReplies),
  ...quizzes.flatMap((quiz) => checkShown(quiz, lessons)),
  ...quizzes.flatMap(checkTwins),
];
