import { writeSearch } from '~/state/address.ts';
import { parseShort } from '~/state/record.ts';
import { workOut } from './answer.ts';
import { allWidgets } from './registry.ts';
import type { Question, Quiz } from './schema.ts';
import type { QuestionSheet, Sheet, Told } from './sheet.ts';
import { refuse } from './words.ts';

/** The id of a question at the end of a lesson: its own, or its place. */
export const idOf = ({ id }: Pick<Question, 'id'>, place: number): string => id ?? `q${place + 1}`;

interface Reply { readonly reply: string; readonly right?: true | undefined; readonly show?: string | undefined }

function toldOf({ reply, right, show }: Reply, slug: string): Told {
  const cut = show === undefined ? 0 : `${show} `.indexOf(' ');
  const [widget, state] = [show?.slice(0, cut) ?? '', show?.slice(cut + 1) ?? ''];
  return {
    reply, ...(right && { right }),
    ...(show !== undefined && { show: [widget, state, `/lessons/${slug}/${writeSearch(widget, '', parseShort(state))}#${widget}`] as const }),
  };
}

function sheetOf({ question, options, number }: Pick<Question, 'question' | 'options' | 'number'>, slug: string): QuestionSheet {
  if (!number) return { question, options: (options ?? []).map((option) => ({ text: option.text, ...toldOf(option, slug) })) };
  const work = (text: string) => workOut(text, allWidgets) ?? refuse(`content/quizzes/${slug}.yaml`, 'the answer', text, 'what the content rules say');
  const { value: is, text } = work(number.answer);
  return {
    question,
    number: {
      is, text, tolerance: number.tolerance, unit: number.unit ?? '', right: { ...toldOf(number.right, slug), right: true }, otherwise: toldOf(number.otherwise, slug),
      typical: number.typical.map((one) => ({ when: work(one.when).value, ...toldOf(one, slug) })),
    },
  };
}

/** The sheet of a lesson: its predictions and its questions. Server only. */
export const makeSheet = (slug: string, { asks, questions }: Quiz): Sheet => Object.fromEntries([
  ...Object.entries(asks).map(([id, ask]) => [id, sheetOf(ask, slug)] as const),
  ...questions.map((question, i) => [idOf(question, i), sheetOf(question, slug)] as const),
]);
