/**
 * What a question card does at once, on a lesson's page and in the review deck: it takes an answer and shows which. What is said about
 * the answer, and the script that says it, are fetched when the reader turns to the question (./answering.ts); so is what makes a scale, a
 * box or a pile of cards move (./wake.ts).
 */
import type { Given } from '~/state/kept.ts';
import type { Held } from './wake.ts';
import { lost } from '~/figure/lost.ts';
import { element, keyOf, say } from './element.ts';

export const answering = () => import('./answering.ts');

/** Shows which answer was given: the pressed option, or the number in its field. */
export function mark(question: HTMLElement, given: Given): void {
  for (const button of question.querySelectorAll('[data-option]'))
    button.setAttribute('aria-pressed', String(Number(button.getAttribute('data-option')) === given));
  const field = question.querySelector<HTMLInputElement>('.guess input');
  if (field && field.value === '') field.value = String(given).replace('-', '−');
}

/** The reply did not arrive. What was answered still stands on the card, and the reply may be sent for again. */
export async function sayLost(question: HTMLElement, again: () => void): Promise<void> {
  say(question, element('div', 'reply', element('p', '', ...(await lost('The reply', again)))));
}

/**
 * Calls back with what the reader answers, and fetches the replies as soon as they turn to the question. `first` is what was done to it
 * before.
 */
export function onAnswer(question: HTMLElement, then: (given: Given) => void, first: readonly Event[] = []): void {
  const fetchAhead = (): void =>
    void answering()
      .then(({ questionSheet }) => questionSheet(keyOf(question)))
      .catch(() => undefined);
  for (const event of ['pointerenter', 'focusin']) question.addEventListener(event, fetchAhead, { once: true });
  for (const option of question.querySelectorAll<HTMLElement>('[data-option]')) {
    option.addEventListener('click', () => then(Number(option.dataset['option'])));
  }
  const form = question.querySelector('form');
  if (!form) return;
  // A form wakes when it comes into view, or at a touch, whichever is first; one that did not arrive is asked for again, where the
  // browser does so. What is done to the form until then is not lost.
  const early = first.filter(({ target }) => form.contains(target as Node));
  const asleep = new AbortController();
  let woken: Promise<Held> | undefined;
  const wake = (): Promise<Held> =>
    (woken ??= import('./wake.ts')
      .then(async (script) => {
        const held = await script.wake(question, form, early);
        asleep.abort();
        return held;
      })
      .catch((error: unknown) => {
        woken = undefined;
        throw error;
      }));
  const stir = (): void => void wake().catch(() => undefined);
  for (const touch of ['pointerdown', 'click', 'keydown', 'focusin'])
    form.addEventListener(
      touch,
      (event) => {
        early.push(event);
        stir();
      },
      { signal: asleep.signal },
    );
  if (early.length > 0) stir();
  new IntersectionObserver(([seen], watcher) => {
    if (!seen?.isIntersecting) return;
    watcher.disconnect();
    stir();
  }).observe(form);
  // Whoever presses again while it is on its way means the same once more: only the last press counts, or the second would take up again
  // what the first compared.
  let presses = 0;
  const send = (): void => {
    presses += 1;
    const press = presses;
    void wake()
      .then((held) => (press === presses ? held.given() : undefined))
      .then(
        (given) => {
          if (given !== undefined && press === presses) then(given);
        },
        () => {
          if (press === presses) void sayLost(question, send);
        },
      );
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
}
