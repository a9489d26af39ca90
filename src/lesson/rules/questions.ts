import { bareNumber, liveParts, workOut } from '~/lesson/answer.ts';
import type { Question, Quiz } from '~/lesson/schema.ts';
import type { WidgetDefinition } from '~/widgets/define-widget.ts';
import { problem } from './problem.ts';
import type { QuizFile } from './read.ts';

const EXAMPLE = 'a live value: mse-houses.mse at guess1=350';
type Path = readonly (string | number)[];
interface Placed<T> { readonly ask: T; readonly path: Path }

/** Every question of a quiz file with its path in it: predictions first, then the questions at the end. */
export const questionsOf = ({ asks, questions }: Quiz): Placed<Pick<Question, 'question' | 'options' | 'number'>>[] => [
  ...Object.entries(asks).map(([id, ask]) => ({ ask, path: ['asks', id] })),
  ...questions.map((ask, i) => ({ ask, path: ['questions', i] })),
];

interface Reply { readonly told: { readonly reply: string; readonly misconception?: string | undefined; readonly show?: string | undefined }; readonly path: Path }

/** Everything that a question may answer, with its path in the file. */
export const repliesOf = ({ options = [], number }: Placed<Pick<Question, 'options' | 'number'>>['ask'], path: Path): Reply[] => [
  ...options.map((told, i) => ({ told, path: [...path, 'options', i] })),
  ...(number ? [
    { told: number.right, path: [...path, 'number', 'right'] },
    ...number.typical.map((told, i) => ({ told, path: [...path, 'number', 'typical', i] })),
    { told: number.otherwise, path: [...path, 'number', 'otherwise'] },
  ] : []),
];

type Place = { file: string; line: number };
type CheckLive = (of: string, at: string, place: Place) => string[];

/** Answers by a number: they can be worked out, they are worked out, and no typical wrong one is right or stands twice. */
export function checkAnswers({ file, data, line }: QuizFile, widgets: ReadonlyMap<string, WidgetDefinition>, checkLive: CheckLive): string[] {
  return data.questions.flatMap(({ number }, i) => {
    if (!number) return [];
    const { tolerance } = number;
    const place = (...path: Path): Place => ({ file, line: line('questions', i, 'number', ...path) });
    const faultsOf = (what: string, text: string, at: Place): string[] => {
      const live = liveParts(text);
      const faults = live ? checkLive(live.of, live.at, at) : [];
      const legal = live ? 'a live value that is a number' : `digits, + - * / ** ( ) and functions of Math, or ${EXAMPLE}`;
      return faults.length > 0 || workOut(text, widgets) ? faults : [problem({ ...at, what, bad: text, why: 'cannot be worked out', legal })];
    };
    const typed = bareNumber(number.answer) === undefined ? [] : [problem({ ...place('answer'), what: 'the answer', bad: number.answer, why: 'is typed', legal: `arithmetic, or ${EXAMPLE}` })];
    const near = (a: string, b: string): boolean => Math.abs((workOut(a, widgets)?.value ?? NaN) - (workOut(b, widgets)?.value ?? NaN)) <= tolerance * (1 + 1e-9);
    const typical = number.typical.flatMap(({ when }, k) => {
      const fault = { ...place('typical', k, 'when'), what: 'the typical answer', bad: when };
      const other = number.typical.slice(0, k).find((one) => near(one.when, when));
      return [
        ...faultsOf(fault.what, when, fault),
        ...(near(when, number.answer) ? [problem({ ...fault, why: 'counts as right', legal: `more than ${tolerance} from ${workOut(number.answer, widgets)?.text ?? ''}` })] : []),
        ...(other ? [problem({ ...fault, why: `is taken for “${other.when}”`, legal: `more than ${tolerance} between any two` })] : []),
      ];
    });
    return [...faultsOf('the answer', number.answer, place('answer')), ...typed, ...typical];
  });
}

/** What readers answered is kept by the id of the question: no two of a lesson have the same. */
export function checkIds({ file, data, line }: QuizFile): string[] {
  const ids = data.questions.map(({ id }, i) => id ?? `q${i + 1}`);
  return ids.flatMap((id, i) => (ids.indexOf(id) < i || id in data.asks
    ? [problem({ file, line: line('questions', i, 'id'), what: 'the id of the question', bad: id, why: 'is taken', legal: 'an id of its own' })] : []));
}
