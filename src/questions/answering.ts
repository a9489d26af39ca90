/** What is said about answers. It comes with the first question that a reader turns to; answers are in no page, but in /answers/<lesson>.json. */
import type { Given } from '~/state/kept.ts';
import { readNear, unreadable } from '~/math/read-number.ts';
import { element, keyOf, say } from './element.ts';
import { sitePath } from '~/state/site-path.ts';
import { judge, type Verdict } from './judge.ts';
import type { QuestionSheet, Sheet } from '~/course/sheet.ts';

const isAsk = (question: HTMLElement): boolean => question.tagName === 'ASK-FIRST';

const sheets = new Map<string, Promise<Sheet>>();

/** The answers of a lesson, fetched once; after a failure, again. */
function sheetOf(slug: string): Promise<Sheet> {
  const known = sheets.get(slug);
  if (known) return known;
  const sheet = fetch(sitePath(`answers/${slug}.json`)).then((response) => {
    if (!response.ok) throw new Error(`The answers of ${slug} came with status ${response.status}.`);
    return response.json() as Promise<Sheet>;
  });
  sheets.set(slug, sheet);
  sheet.catch(() => sheets.delete(slug));
  return sheet;
}

/** The answers to one question, "<lesson>.<id>"; undefined where the lesson has no such question any more. */
export async function questionSheet(key: string): Promise<QuestionSheet | undefined> {
  const cut = key.indexOf('.');
  return (await sheetOf(key.slice(0, cut)))[key.slice(cut + 1)];
}

/** What is judged is told to the card, which may draw it: the answers of its question, and what was given. */
export interface Judged {
  readonly sheet: QuestionSheet;
  readonly given: readonly number[];
}

/** The verdict on an answer. Before a figure, a wrong guess hears what is right: the figure shows it anyway. Rejects where the answers are of a release that has the question no more. */
export async function verdictOn(question: HTMLElement, given: Given): Promise<Verdict | undefined> {
  const sheet = await questionSheet(keyOf(question));
  if (!sheet) throw new Error(`There is no answer to ${keyOf(question)}.`);
  const verdict = judge(sheet, given, isAsk(question));
  if (verdict && typeof given !== 'number')
    question.dispatchEvent(new CustomEvent<Judged>('bullseye:judged', { detail: { sheet, given } }));
  return verdict;
}

/** A reply; `show` is what leads to its figure. */
export function replyOf({ head, said, told }: Verdict, show?: HTMLElement): HTMLElement {
  return element(
    'div',
    told.right ? 'reply right' : 'reply',
    ...(said === '' ? [] : [element('p', 'said', said)]),
    element('p', '', element('strong', 'verdict', head), ` ${told.reply}`),
    ...(show ? [show] : []),
  );
}

/** The number in a question's field, as it is kept: before a figure in a list, as −1 is no answer there. Where there is none, the reader is told. */
export async function numberIn(question: HTMLElement): Promise<Given | undefined> {
  const text = question.querySelector('input')?.value ?? '';
  const sheet = await questionSheet(keyOf(question));
  const given = readNear(text, sheet && 'number' in sheet ? sheet.number.is : 0);
  if (given === undefined)
    say(
      question,
      element(
        'div',
        'reply',
        element('p', '', text.trim() === '' ? 'Write a number first. A rough one will do.' : unreadable('0.5 or 1200')),
      ),
    );
  return given !== undefined && isAsk(question) ? [given] : given;
}
