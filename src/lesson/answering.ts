/** What is said about answers. It comes with the first question that a reader turns to; answers are in no page, but in /answers/<lesson>.json. */
import { readNumber } from '~/math/read-number.ts';
import { element, keyOf, say } from './element.ts';
import { judge, type Verdict } from './judge.ts';
import type { QuestionSheet, Sheet } from './sheet.ts';

const sheets = new Map<string, Promise<Sheet>>();

/** The answers of a lesson, fetched once; after a failure, again. */
function sheetOf(slug: string): Promise<Sheet> {
  const known = sheets.get(slug);
  if (known) return known;
  const sheet = fetch(`/answers/${slug}.json`).then((response) => {
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

/** The verdict on an answer. Before a figure, a wrong guess hears what is right: the figure shows it anyway. */
export async function verdictOn(question: HTMLElement, given: number): Promise<Verdict | undefined> {
  const sheet = await questionSheet(keyOf(question));
  return sheet && judge(sheet, given, question.tagName === 'ASK-FIRST');
}

/** A reply; `show` is what leads to its figure. */
export function replyOf({ head, said, told }: Verdict, show?: HTMLElement): HTMLElement {
  return element('div', told.right ? 'reply right' : 'reply',
    ...(said === '' ? [] : [element('p', 'said', said)]), element('p', '', element('strong', 'verdict', head), ` ${told.reply}`), ...(show ? [show] : []));
}

/** The number in a question's field. Where there is none, the reader is told. */
export async function numberIn(question: HTMLElement): Promise<number | undefined> {
  const text = question.querySelector('input')?.value ?? '';
  const sheet = await questionSheet(keyOf(question));
  const given = readNumber(text, sheet && 'number' in sheet ? sheet.number.is : 0);
  if (given === undefined) say(question, element('div', 'reply', element('p', '', text.trim() === '' ? 'Write a number first; a rough one will do.' : 'I cannot read that as a number. Digits will do, like 0.5 or 1200.')));
  return given;
}
