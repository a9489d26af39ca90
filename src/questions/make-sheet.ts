import { writeSearch } from '~/state/address.ts';
import { parseShort } from '~/state/record.ts';
import { sitePath } from '~/state/site-path.ts';
import { between, workOut, type WorkedOut } from '~/course/answer.ts';
import { allWidgets } from '~/figure/registry.ts';
import { decimals } from '~/math/format.ts';
import { answerAt, columnsOf, pointsOf, shownOf } from '~/course/card-specs.ts';
import type { Asked } from '~/course/rules/questions.ts';
import { idOf, type Quiz } from '~/course/quiz-schema.ts';
import type { QuestionSheet, Sheet, Told } from '~/course/sheet.ts';
import { refuse } from '~/prose/words.ts';

interface Reply {
  readonly reply: string;
  readonly right?: true | undefined;
  readonly show?: string | undefined;
}

/** The lesson on whose page a figure stands. */
type LessonOf = (widget: string) => string | undefined;

function toldOf({ reply, right, show }: Reply, lessonOf: LessonOf): Told {
  const cut = show === undefined ? 0 : `${show} `.indexOf(' ');
  const widget = show?.slice(0, cut) ?? '';
  const state = show?.slice(cut + 1) ?? '';
  return {
    reply,
    ...(right && { right }),
    ...(show !== undefined && {
      show: [
        widget,
        state,
        sitePath(`lessons/${lessonOf(widget)}/${writeSearch(widget, '', parseShort(state))}#${widget}`),
      ] as const,
    }),
  };
}

const workIn =
  (slug: string) =>
  (text: string): WorkedOut =>
    workOut(text, allWidgets) ??
    refuse(`content/quizzes/${slug}.yaml`, 'the answer', text, 'what the content rules say');

/** "between 30 and 120", or a number with what is still taken for it. */
function spanOf(when: string, tolerance: number, work: (text: string) => WorkedOut): readonly [number, number] {
  const [from, to] = between(when) ?? [];
  if (from !== undefined && to !== undefined) return [work(from).value, work(to).value];
  const { value } = work(when);
  return [value - tolerance, value + tolerance];
}

function sheetOf(
  { question, options, number, marker, curve, sort }: Asked,
  work: (text: string) => WorkedOut,
  lessonOf: LessonOf,
  id: string,
): QuestionSheet {
  const otherwise = (reply: Reply) => toldOf(reply, lessonOf);
  const right = (reply: Reply) => ({ ...otherwise(reply), right: true as const });
  if (number) {
    const { value: is, text } = work(number.answer);
    return {
      question,
      number: {
        is,
        text,
        tolerance: number.tolerance,
        unit: number.unit ?? '',
        right: right(number.right),
        otherwise: otherwise(number.otherwise),
        typical: number.typical.map((one) => ({ when: work(one.when).value, ...otherwise(one) })),
      },
    };
  }
  if (marker)
    return {
      question,
      marker: {
        marks: marker.marks.map(({ name, answer }) => {
          const { value, text } = work(answer);
          return { name, is: value, text };
        }),
        tolerance: marker.tolerance,
        unit: marker.scale.unit,
        digits: decimals(String(marker.scale.step)),
        right: right(marker.right),
        otherwise: otherwise(marker.otherwise),
        typical: marker.typical.map((one) => ({
          when: [one.when].flat().map((when) => spanOf(when, marker.tolerance, work)),
          ...otherwise(one),
        })),
      },
    };
  if (curve)
    return {
      question,
      curve: {
        columns: columnsOf(curve),
        is: columnsOf(curve).map((x) => work(answerAt(curve, x)).value),
        drawn: pointsOf(curve).map((x) => [x, work(answerAt(curve, x)).value] as const),
        known: curve.known,
        tolerance: curve.tolerance,
        unit: curve.y.unit,
        digits: decimals(String(curve.y.step)),
        name: curve.x.name,
        span: curve.y.to - curve.y.from,
        right: right(curve.right),
        otherwise: otherwise(curve.otherwise),
        typical: curve.typical.map((one) => ({ when: one.when, ...otherwise(one) })),
      },
    };
  if (sort) {
    const shown = shownOf(sort, id);
    const cardOf = (name: string): number => shown.findIndex((card) => sort.cards[card]?.id === name);
    return {
      question,
      sort: {
        texts: shown.map((card) => sort.cards[card]?.text ?? ''),
        order: shown.map((_, place) => shown.indexOf(place)),
        first: sort.first,
        last: sort.last,
        values: shown.flatMap((card) => sort.cards[card]?.answer ?? []).map((answer) => work(answer).text),
        right: right(sort.right),
        near: otherwise(sort.near),
        far: otherwise(sort.far),
        typical: sort.typical.map((one) => ({
          before: cardOf(one.before),
          after: cardOf(one.after),
          ...otherwise(one),
        })),
      },
    };
  }
  return { question, options: (options ?? []).map((option) => ({ text: option.text, ...otherwise(option) })) };
}

/** The sheet of a lesson: its predictions and its questions. Server only. */
export function makeSheet(slug: string, { asks, questions }: Quiz, lessonOf: LessonOf): Sheet {
  const work = workIn(slug);
  return Object.fromEntries([
    ...Object.entries(asks).map(([id, ask]) => [id, sheetOf(ask, work, lessonOf, id)] as const),
    ...questions.map((question, i) => [idOf(question, i), sheetOf(question, work, lessonOf, '')] as const),
  ]);
}
