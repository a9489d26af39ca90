/** What is said about answers. It comes with the first question that a reader turns to; answers are in no page, but in /answers/<lesson>.json. */
import { calm } from '~/figure/calm.ts';
import type { Given } from '~/state/kept.ts';
import { readNear, unreadable } from '~/math/read-number.ts';
import { element, keyOf, say } from './element.ts';
import { sitePath } from '~/state/site-path.ts';
import { judge, type Mark, type Verdict } from './judge.ts';
import type { QuestionSheet, Sheet, Told } from '~/course/sheet.ts';

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

/** The verdict on an answer. Rejects where the answers are of a release that has the question no more. */
export async function verdictOn(question: HTMLElement, given: Given): Promise<Verdict | undefined> {
  const sheet = await questionSheet(keyOf(question));
  if (!sheet) throw new Error(`There is no answer to ${keyOf(question)}.`);
  const verdict = judge(sheet, given);
  if (verdict && typeof given !== 'number')
    question.dispatchEvent(new CustomEvent<Judged>('bullseye:judged', { detail: { sheet, given } }));
  return verdict;
}

const DRAWN: Record<Mark, string> = { right: 'M2 9l4 4L14 3', wrong: 'M3 3l10 10M13 3L3 13' };

/** A tick or a cross, drawn, beside the word that says the same. */
function marked(tag: 'span' | 'strong', className: string, of: Mark, word: string): HTMLElement {
  const made = element(tag, className);
  made.innerHTML = `<svg viewBox="0 0 16 16" aria-hidden="true"><path d="${DRAWN[of]}"/></svg>`;
  made.append(word);
  return made;
}

/** To the figure that shows it: on this page it is set, and anywhere else the link leads to its lesson. */
function showLink([widget, state, link]: NonNullable<Told['show']>): HTMLElement {
  const here = document.getElementById(widget) !== null;
  const made = element('a', 'show', here ? 'Show me in the figure' : 'Show me in that lesson’s figure');
  made.href = link;
  if (here) Object.assign(made.dataset, { showWidget: widget, showState: state });
  return made;
}

/**
 * Puts the verdict on the card: the reply under the question, and on its options which of them is right. The reply to what the reader has
 * just answered comes into view; the focus stays where it is.
 */
export function tell(question: HTMLElement, { head, mark, said, told, marks }: Verdict, now: boolean): void {
  const word = mark ? marked('strong', 'verdict', mark, head) : element('strong', 'verdict', head);
  const reply = element(
    'div',
    `reply ${mark ?? ''}`,
    element('p', 'said', said),
    element('p', '', word, ` ${told.reply}`),
    ...(told.show ? [showLink(told.show)] : []),
  );
  say(question, reply);
  question.querySelectorAll('[data-option]').forEach((option, i) => {
    option.querySelector('.worn')?.remove();
    option.classList.remove('right', 'wrong');
    const of = marks?.[i];
    if (!of) return;
    const worn = marked('span', 'worn', of, of === 'right' ? 'Right' : 'Wrong');
    // For those who hear the button.
    worn.prepend(' ');
    option.classList.add(of);
    option.append(worn);
  });
  if (now) reply.scrollIntoView({ block: 'nearest', behavior: calm() });
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
