import type { Told } from '~/course/card-schema.ts';
import type { Ask, Question } from '~/course/quiz-schema.ts';
import type { WidgetDefinition } from '~/widgets/define-widget.ts';
import { answerCheck, type CheckLive, type Placed } from './answers.ts';
import { checkCurve, checkMarker, checkSort } from './cards.ts';
import { problem } from './problem.ts';
import type { QuizFile } from './read.ts';
import type { Path } from './yaml.ts';

/** A prediction or a question at the end: what a rule looks at. */
export type Asked = Pick<Question, 'question' | 'options' | 'number'> & Pick<Ask, 'marker' | 'curve' | 'sort'>;

/** Every question of a quiz file that can be read, with its path in it: predictions first, then the questions at the end. */
export const questionsOf = ({ data: { asks = {}, questions = [] } }: QuizFile): { ask: Asked; path: Path }[] => [
  ...Object.entries(asks).map(([id, ask]) => ({ ask, path: ['asks', id] })),
  ...questions.flatMap((ask, i) => [{ ask, path: ['questions', i] }]),
];

interface Reply {
  readonly told: Told;
  readonly path: Path;
  /** Whether it answers anything but what is right. */
  readonly wrong: boolean;
}

/** Everything that a question may answer, with its path in the file. */
export function repliesOf({ options = [], number, marker, curve, sort }: Asked, path: Path): Reply[] {
  const listed = (kind: string, typical: readonly Told[], others: Readonly<Record<string, Told>>): Reply[] => [
    ...typical.map((told, i) => ({ told, path: [...path, kind, 'typical', i], wrong: true })),
    ...Object.entries(others).map(([name, told]) => ({ told, path: [...path, kind, name], wrong: name !== 'right' })),
  ];
  return [
    ...options.map((told, i) => ({ told, path: [...path, 'options', i], wrong: told.right !== true })),
    ...Object.entries({ number, marker, curve }).flatMap(([kind, asked]) =>
      asked ? listed(kind, asked.typical, { right: asked.right, otherwise: asked.otherwise }) : [],
    ),
    ...(sort ? listed('sort', sort.typical, { right: sort.right, near: sort.near, far: sort.far }) : []),
  ];
}

/** What a reader reads of a question besides its replies, with its path in the file. */
const textsOf = (
  { question, options = [], marker, curve, sort }: Asked,
  path: Path,
): { text: string; path: Path }[] => [
  { text: question, path: [...path, 'question'] },
  ...options.map(({ text }, i) => ({ text, path: [...path, 'options', i, 'text'] })),
  ...(marker
    ? [
        { text: marker.scale.label, path: [...path, 'marker', 'scale', 'label'] },
        ...marker.marks.map(({ name }, i) => ({ text: name, path: [...path, 'marker', 'marks', i, 'name'] })),
      ]
    : []),
  ...(curve
    ? (['x', 'y'] as const).flatMap((side) =>
        (['name', 'label'] as const).map((key) => ({
          text: curve[side][key] ?? '',
          path: [...path, 'curve', side, key],
        })),
      )
    : []),
  ...(sort
    ? [
        ...(['first', 'last'] as const).map((end) => ({ text: sort[end], path: [...path, 'sort', end] })),
        ...sort.cards.map(({ text }, i) => ({ text, path: [...path, 'sort', 'cards', i, 'text'] })),
      ]
    : []),
];

/** What a reader reads of a quiz, each text with its line. */
export function proseOfQuiz(quiz: QuizFile): { text: string; line: number }[] {
  const { line } = quiz;
  return questionsOf(quiz).flatMap(({ ask, path }) => [
    ...textsOf(ask, path).map(({ text, path: at }) => ({ text, line: line(...at) })),
    ...repliesOf(ask, path).map(({ told, path: at }) => ({ text: told.reply, line: line(...at, 'reply') })),
  ]);
}

/** Answers that are worked out: they can be, they can be given, and no typical wrong one is right or stands twice. */
export function checkAnswers(
  quiz: QuizFile,
  widgets: ReadonlyMap<string, WidgetDefinition>,
  checkLive: CheckLive,
): string[] {
  const { file, line } = quiz;
  return questionsOf(quiz).flatMap(({ ask: { number, marker, curve, sort }, path }) => {
    const placed = (kind: string): Placed => ({
      at: (...rest: Path) => ({ file, line: line(...path, kind, ...rest) }),
      ...answerCheck(widgets, checkLive),
    });
    return [
      ...(number ? checkNumber(number, placed('number')) : []),
      ...(marker ? checkMarker(marker, placed('marker')) : []),
      ...(curve ? checkCurve(curve, placed('curve')) : []),
      ...(sort ? checkSort(sort, placed('sort')) : []),
    ];
  });
}

function checkNumber(
  { answer, tolerance, typical }: NonNullable<Asked['number']>,
  { at, valueOf, faultsOf, typedFaults, textOf }: Placed,
): string[] {
  const near = (a: string, b: string): boolean => Math.abs(valueOf(a) - valueOf(b)) <= tolerance * (1 + 1e-9);
  return [
    ...faultsOf('the answer', answer, at('answer')),
    ...typedFaults(answer, at('answer')),
    ...typical.flatMap(({ when }, k) => {
      const fault = { ...at('typical', k, 'when'), what: 'the typical answer', bad: when };
      const other = typical.slice(0, k).find((one) => near(one.when, when));
      return [
        ...faultsOf(fault.what, when, fault),
        ...(near(when, answer)
          ? [problem({ ...fault, why: 'counts as right', legal: `more than ${tolerance} from ${textOf(answer)}` })]
          : []),
        ...(other
          ? [
              problem({
                ...fault,
                why: `is taken for “${other.when}”`,
                legal: `more than ${tolerance} between any two`,
              }),
            ]
          : []),
      ];
    }),
  ];
}
