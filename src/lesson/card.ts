/**
 * What a question card does at once, on a lesson's page and in the review deck: it takes an answer and shows which. What is said about
 * the answer, and the script that says it, are fetched when the reader turns to the question (answering.ts).
 */
import { button, element, keyOf, say } from './element.ts';

export const answering = () => import('./answering.ts');

/** Shows which answer was given: the pressed option, or the number in its field. */
export function mark(question: HTMLElement, given: number): void {
  for (const button of question.querySelectorAll('[data-option]')) button.setAttribute('aria-pressed', String(Number(button.getAttribute('data-option')) === given));
  const field = question.querySelector('input');
  if (field && field.value === '') field.value = String(given).replace('-', '−');
}

/** The reply did not arrive. The answer is kept, and may be sent for again. */
export const sayLost = (question: HTMLElement, again: () => void): void =>
  say(question, element('div', 'reply', element('p', '', 'The reply could not be loaded. ', button('Try again.', 'quiet', again))));

/** Calls back with what the reader answers, and fetches the replies as soon as they turn to the question. */
export function onAnswer(question: HTMLElement, then: (given: number) => void): void {
  const fetchAhead = (): void => void answering().then(({ questionSheet }) => questionSheet(keyOf(question))).catch(() => undefined);
  for (const event of ['pointerenter', 'focusin']) question.addEventListener(event, fetchAhead, { once: true });
  for (const option of question.querySelectorAll<HTMLElement>('[data-option]')) {
    option.addEventListener('click', () => then(Number(option.dataset['option'])));
  }
  const form = question.querySelector('form');
  const send = (): void => void answering().then(({ numberIn }) => numberIn(question))
    .then((given) => { if (given !== undefined) then(given); }, () => sayLost(question, send));
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
}
