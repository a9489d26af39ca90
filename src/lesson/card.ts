/**
 * What a question card does at once, on a lesson's page and in the review deck: it takes an answer and shows which. What is said about
 * the answer, and the script that says it, are fetched when the reader turns to the question (answering.ts); so is what makes a scale, a
 * box or a pile of cards move (./cards).
 */
import type { Given } from '~/state/kept.ts';
import type { Play } from './cards/play.ts';
import { button, element, keyOf, say } from './element.ts';

export const answering = () => import('./answering.ts');

interface Script { wake(question: HTMLElement, form: HTMLElement, early: readonly Event[]): Play }
const kinds: Readonly<Record<string, () => Promise<Script>>> = {
  marker: () => import('./cards/marker.ts'), curve: () => import('./cards/curve.ts'), sort: () => import('./cards/sort.ts'),
};

/** Shows which answer was given: the pressed option, or the number in its field. */
export function mark(question: HTMLElement, given: Given): void {
  for (const button of question.querySelectorAll('[data-option]')) button.setAttribute('aria-pressed', String(Number(button.getAttribute('data-option')) === given));
  const field = question.querySelector<HTMLInputElement>('.guess input');
  if (field && field.value === '') field.value = String(given).replace('-', '−');
}

/** The reply did not arrive. The answer is kept, and may be sent for again. */
export const sayLost = (question: HTMLElement, again: () => void): void =>
  say(question, element('div', 'reply', element('p', '', 'The reply could not be loaded. ', button('Try again.', 'quiet', again))));

/**
 * What the form of a question holds. A card wakes when it comes into view, or at the first touch, whichever is first; what is done to it
 * until then is handed to its script.
 */
function holder(question: HTMLElement, form: HTMLElement): () => Promise<Given | undefined> {
  const kind = kinds[form.dataset['kind'] ?? ''];
  if (!kind) return () => answering().then(({ numberIn }) => numberIn(question));
  const early: Event[] = [];
  const asleep = new AbortController();
  let woken: Promise<Play> | undefined;
  const wake = (): Promise<Play> => (woken ??= kind().then((script) => {
    asleep.abort();
    return script.wake(question, form, early);
  }));
  const stir = (): void => void wake().catch(() => { woken = undefined; });
  for (const touch of ['pointerdown', 'click', 'keydown', 'focusin']) form.addEventListener(touch, (event) => { early.push(event); stir(); }, asleep);
  new IntersectionObserver(([seen], watcher) => { if (seen?.isIntersecting) { watcher.disconnect(); stir(); } }).observe(form);
  return async () => { stir(); return (await wake()).given(); };
}

/** Calls back with what the reader answers, and fetches the replies as soon as they turn to the question. */
export function onAnswer(question: HTMLElement, then: (given: Given) => void): void {
  const fetchAhead = (): void => void answering().then(({ questionSheet }) => questionSheet(keyOf(question))).catch(() => undefined);
  for (const event of ['pointerenter', 'focusin']) question.addEventListener(event, fetchAhead, { once: true });
  for (const option of question.querySelectorAll<HTMLElement>('[data-option]')) {
    option.addEventListener('click', () => then(Number(option.dataset['option'])));
  }
  const form = question.querySelector('form');
  if (!form) return;
  const held = holder(question, form);
  const send = (): void => void held().then((given) => { if (given !== undefined) then(given); }, () => sayLost(question, send));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
}
