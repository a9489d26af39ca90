import { bareNumber, liveParts, workOut } from '~/course/answer.ts';
import { counted } from '~/math/format.ts';
import { problem } from './problem.ts';
import type { Content, LessonFile, TeachFile } from './read.ts';
import { checkLive, checkShow, type Place, widgetsOnPage, type Widgets } from './references.ts';
import { teachTextsOf, tokensIn } from './teach-texts.ts';

/** How long a plan is. */
export const PLAN_MINUTES = 10;

/** "mse-houses guess1=350" in its two halves. */
export function showParts(show: string): { id: string; at: string } {
  const [id = '', ...at] = show.split(' ');
  return { id, at: at.join(' ') };
}

/** The figures of the handout, in the order of its two sheets. */
export const figuresOf = ({ handout }: TeachFile['data']): { id: string; at: string; name: string; sheet: number }[] =>
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

function checkFile(teach: TeachFile, lesson: LessonFile, widgets: Widgets): string[] {
  const { file, data, line } = teach;
  const onPage = widgetsOnPage(lesson);
  const check = (show: string, ...path: (string | number)[]): string[] => {
    const { id, at } = showParts(show);
    return checkShow(widgets, id, at, onPage, { file, line: line(...path) });
  };
  const minutes = data.plan.reduce((sum, row) => sum + row.minutes, 0);
  const ids = data.plan.map(({ state }) => state);
  const figures = figuresOf(data);
  return [
    ...(minutes === PLAN_MINUTES
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
    ...data.plan.flatMap(({ state }, i) =>
      state === undefined || Object.hasOwn(data.states, state)
        ? []
        : [
            problem({
              file,
              line: line('plan', i, 'state'),
              what: 'the telling state',
              bad: state,
              legal: Object.keys(data.states),
            }),
          ],
    ),
    ...data.plan.flatMap(({ state }, i) =>
      state === undefined || ids.indexOf(state) === i
        ? []
        : [
            problem({
              file,
              line: line('plan', i, 'state'),
              what: 'the telling state',
              bad: state,
              why: 'stands in the plan twice',
              legal: 'once',
            }),
          ],
    ),
    ...Object.entries(data.states).flatMap(([id, { show }]) => check(show, 'states', id, 'show')),
    ...data.handout.sheets.flatMap(({ figures: own }, i) =>
      own.flatMap(({ show }, k) => check(show, 'handout', 'sheets', i, 'figures', k, 'show')),
    ),
    ...figures
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
      ),
    ...(figures.length > 3 || figures.length < Math.min(2, onPage.size)
      ? [
          problem({
            file,
            line: line('handout', 'sheets'),
            what: 'the handout',
            bad: counted(figures.length, 'figure'),
            why: 'is not what two pages hold',
            legal: 'two or three figures, or the only one of the lesson',
          }),
        ]
      : []),
    ...checkTokens(teach, widgets, new Set(figures.map(({ id }) => id))),
  ];
}

/** Every lesson has its teacher's file, and what that names is there. */
export function checkTeach({ lessons, teach }: Content, widgets: Widgets): string[] {
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
      ? checkFile(one, lesson, widgets)
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
