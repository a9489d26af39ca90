import { bareNumber, liveParts, workOut } from '~/course/answer.ts';
import type { Teach } from '~/course/teach-schema.ts';
import { counted } from '~/math/format.ts';
import { problem } from './problem.ts';
import { checkLive, checkShow, type Place, type Widgets, widgetsOnPage } from './live.ts';
import type { Content, LessonFile, TeachFile } from './read.ts';
import type { Site } from './site.ts';
import { teachTextsOf, tokensIn } from './teach-texts.ts';
import type { Path } from './yaml.ts';

/** How long a plan is. */
export const PLAN_MINUTES = 10;
/** How many answers the teacher's answer sheet has, at least, besides those to the questions of the lesson. */
export const LEAST_ANSWERS = 8;

/** "mse-houses guess1=350" in its two halves. */
export function showParts(show: string): { id: string; at: string } {
  const [id = '', ...at] = show.split(' ');
  return { id, at: at.join(' ') };
}

/** The figures of the handout, in the order of its two sheets. */
export const figuresOf = ({
  handout,
}: Pick<Teach, 'handout'>): { id: string; at: string; name: string; sheet: number }[] =>
  handout.sheets.flatMap(({ figures }, sheet) =>
    figures.map(({ show, name }) => ({ ...showParts(show), name, sheet })),
  );

/** Numbers in braces: live values that the widget has, in states that it can be in, or arithmetic. */
function checkTokens(teach: TeachFile, widgets: Widgets, onHandout: ReadonlySet<string>): string[] {
  return teachTextsOf(teach).flatMap(({ text, line, follows }) =>
    tokensIn(text).flatMap((token) => {
      const place: Place = { file: teach.file, line };
      const live = liveParts(token);
      if (live)
        return checkLive(
          widgets,
          live.of,
          live.at === '' ? undefined : live.at,
          follows ? onHandout : new Set(),
          place,
        );
      if (bareNumber(token) !== undefined)
        return [
          problem({
            ...place,
            what: 'the number in braces',
            bad: token,
            why: 'is typed',
            legal: 'a live value, arithmetic, or the bare number with a line in numbers.given',
          }),
        ];
      return workOut(token, widgets)
        ? []
        : [
            problem({
              ...place,
              what: 'the number in braces',
              bad: token,
              why: 'cannot be worked out',
              legal: '{{widget.name at field=value}}, or digits, + - * / ** ( ) and functions of Math',
            }),
          ];
    }),
  );
}

const figuresIn = ({ handout }: TeachFile['data']): ReturnType<typeof figuresOf> =>
  handout ? figuresOf({ handout }) : [];

/** Ten minutes, in which each telling state is shown at most once; and no two of these are the same. */
function checkPlan({ file, data: { plan = [], states }, refused, line }: TeachFile): string[] {
  const minutes = plan.reduce((sum, row) => sum + row.minutes, 0);
  const named = plan.map(({ state }) => state);
  const shows = Object.entries(states ?? {});
  return [
    ...(minutes === PLAN_MINUTES || refused.has('plan')
      ? []
      : [
          problem({
            file,
            line: line('plan'),
            what: 'the plan',
            bad: `${minutes} minutes`,
            why: 'does not add up',
            legal: `${PLAN_MINUTES} minutes in all`,
          }),
        ]),
    ...plan.flatMap(({ state }, i) => {
      if (state === undefined) return [];
      const fault = { file, line: line('plan', i, 'state'), what: 'the telling state', bad: state };
      return [
        ...(refused.has('states') || Object.hasOwn(states ?? {}, state)
          ? []
          : [problem({ ...fault, legal: Object.keys(states ?? {}) })]),
        ...(named.indexOf(state) === i ? [] : [problem({ ...fault, why: 'stands in the plan twice', legal: 'once' })]),
      ];
    }),
    ...shows.flatMap(([id, { show }], i) =>
      shows.slice(0, i).some(([, other]) => other.show === show)
        ? [
            problem({
              file,
              line: line('states', id, 'show'),
              what: 'the telling state',
              bad: show,
              why: 'stands above, too',
              legal: 'states that differ',
            }),
          ]
        : [],
    ),
  ];
}

/** Two or three figures, each once. */
function checkHandout({ file, data, refused, line }: TeachFile, lesson: LessonFile): string[] {
  const figures = figuresIn(data);
  const twice = figures
    .filter(({ id }, i) => figures.findIndex((other) => other.id === id) < i)
    .map(({ id, sheet }) =>
      problem({
        file,
        line: line('handout', 'sheets', sheet),
        what: 'the figure',
        bad: id,
        why: 'stands on the handout twice',
        legal: 'each figure once',
      }),
    );
  const least = Math.min(2, widgetsOnPage(lesson)?.size ?? 0);
  return (figures.length <= 3 && figures.length >= least) || refused.has('handout')
    ? twice
    : [
        ...twice,
        problem({
          file,
          line: line('handout', 'sheets'),
          what: 'the handout',
          bad: counted(figures.length, 'figure'),
          why: 'is not what two pages hold',
          legal: 'two or three figures, or the only one of the lesson',
        }),
      ];
}

/** An answer sheet is worth printing: it has one answer to each task of the handout and to each question to discuss. */
function checkAnswerSheet({ file, data: { discuss = [], handout }, refused, line }: TeachFile): string[] {
  const tasks = (handout?.sheets ?? []).flatMap((sheet) => sheet.tasks);
  const answers = tasks.length + discuss.length;
  return answers >= LEAST_ANSWERS || refused.has('handout') || refused.has('discuss')
    ? []
    : [
        problem({
          file,
          line: line('handout', 'sheets'),
          what: 'the answer sheet',
          bad: `${tasks.length} tasks and ${discuss.length} questions to discuss`,
          why: 'has too few answers',
          legal: `${LEAST_ANSWERS} or more of both together. Write ${LEAST_ANSWERS - answers} more under tasks or discuss`,
        }),
      ];
}

/** Every lesson has its teacher's file, with a plan that adds up, a handout that fits and an answer sheet. */
export function checkTeach({ lessons, teach }: Content): string[] {
  const missing = lessons
    .filter(({ slug }) => !teach.some((other) => other.slug === slug))
    .map(({ file, slug }) =>
      problem({
        file,
        line: 1,
        what: 'the teacher’s file of the lesson',
        bad: slug,
        why: 'is missing: no plan, no handout, no answer sheet',
        legal: `content/teach/${slug}.yaml`,
      }),
    );
  const faults = teach.flatMap((one) => {
    const lesson = lessons.find(({ slug }) => slug === one.slug);
    return lesson
      ? [...checkPlan(one), ...checkHandout(one, lesson), ...checkAnswerSheet(one)]
      : [
          problem({
            file: one.file,
            line: 1,
            what: 'the teacher’s file',
            bad: one.slug,
            why: 'belongs to no lesson',
            legal: lessons.map(({ slug }) => slug),
          }),
        ];
  });
  return [...missing, ...faults];
}

/** Telling states and handouts show figures of the lesson, and what stands in braces can be worked out. */
export const checkTeachFigures = ({ lessons, teach }: Content, { widgets }: Site): string[] =>
  teach.flatMap((one) => {
    const { file, data, line } = one;
    const onPage = widgetsOnPage(lessons.find(({ slug }) => slug === one.slug));
    const check = (show: string, ...path: Path): string[] => {
      const { id, at } = showParts(show);
      return checkShow(widgets, id, at, onPage, { file, line: line(...path) });
    };
    return [
      ...Object.entries(data.states ?? {}).flatMap(([id, { show }]) => check(show, 'states', id, 'show')),
      ...(data.handout?.sheets ?? []).flatMap(({ figures }, i) =>
        figures.flatMap(({ show }, k) => check(show, 'handout', 'sheets', i, 'figures', k, 'show')),
      ),
      ...checkTokens(one, widgets, new Set(figuresIn(data).map(({ id }) => id))),
    ];
  });
