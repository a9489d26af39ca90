import { escaped } from './written.ts';

/** A question as far as its card shows it: everything but the answer. */
export interface Asked {
  readonly question: string;
  readonly options?: readonly { readonly text: string }[] | undefined;
  readonly number?: { readonly unit?: string | undefined } | undefined;
}

const LETTERS = 'abcd';

const option = (text: string, i: number): string =>
  `<button type="button" class="option" aria-pressed="false" data-option="${i}"><span class="option-letter" aria-hidden="true">${LETTERS[i]}</span><span>${escaped(text)}</span></button>`;

const field = (unit: string, labelledby: string): string =>
  `<form class="guess scripted" novalidate><input type="text" inputmode="decimal" autocomplete="off" enterkeyhint="done" maxlength="24" size="9" aria-labelledby="${labelledby}">${
    unit === '' ? '' : `<span class="guess-unit">${escaped(unit)}</span>`
  }<button type="submit" class="button">Compare</button></form>`;

/**
 * A question, what it is answered with, and the room for its reply, as text: the same in a lesson, in its quiz and in the deck. `id` is that of
 * the question in its page; `played` is the form of a card that one plays with, drawn by the server.
 */
export const drawCard = ({ question, options, number }: Asked, id: string, played = ''): string =>
  [
    `<p class="ask-question" id="${id}">${escaped(question)}</p>`,
    options
      ? `<div class="options" role="group" aria-labelledby="${id}">${options.map((one, i) => option(one.text, i)).join('')}</div>`
      : '',
    number ? field(number.unit ?? '', id) : '',
    played,
    '<div class="reply-room" aria-live="polite"></div>',
  ].join('');
