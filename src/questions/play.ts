/** What the cards that one plays with share once they are awake: comparing, guessing again, and a guess of an earlier visit. */
import type { Judged } from './answering.ts';
import { element, keyOf, say } from './element.ts';
import type { QuestionSheet } from '~/course/sheet.ts';
import { readShelf } from '~/state/shelf.ts';

export interface Kind {
  /** What stands on the card; undefined as long as nothing was put there. */
  given(): readonly number[] | undefined;
  /** Puts a guess back; false where it does not fit. */
  put(given: readonly number[]): boolean;
  /** Draws the card; once it is fixed with what is true, as soon as that is known. */
  draw(fixed: boolean, sheet?: QuestionSheet): void;
  /** What a reader hears who compares too early. */
  readonly first: string;
}

export interface Play {
  /** What the reader compares; undefined where there is nothing to, or where they take their guess up again. */
  given(): readonly number[] | undefined;
  /** Compared: nothing moves. */
  fixed(): boolean;
}

export function play(question: HTMLElement, form: HTMLElement, kind: Kind): Play {
  const button = form.querySelector<HTMLElement>('[type=submit]');
  let fixed = false;
  const turn = (now: boolean, sheet?: QuestionSheet): void => {
    fixed = now;
    if (button) button.textContent = now ? 'Guess again' : 'Compare';
    form.toggleAttribute('data-fixed', now);
    // Enter in a range compares, too, and what is disabled loses the focus.
    if (now && document.activeElement instanceof HTMLInputElement && form.contains(document.activeElement))
      button?.focus({ preventScroll: true });
    for (const input of form.querySelectorAll('input')) input.disabled = now;
    kind.draw(now, sheet);
  };
  // A reply may come late: a reader who has taken the guess up again keeps what they put since.
  const reveal = ({ sheet, given }: Judged): void => {
    if (fixed && kind.put(given)) turn(true, sheet);
  };
  question.addEventListener('bullseye:judged', (event) => reveal((event as CustomEvent<Judged>).detail));

  const kept = readShelf().answers[keyOf(question)];
  if (typeof kept === 'object' && kind.put(kept)) {
    turn(true);
    // The reply is there already where the card was out of sight.
    if (question.querySelector('.reply'))
      void import('./answering.ts')
        .then(({ questionSheet }) => questionSheet(keyOf(question)))
        .then((sheet) => {
          if (sheet) reveal({ sheet, given: kept });
        })
        .catch(() => undefined);
  } else turn(false);
  form.toggleAttribute('data-awake', true);

  return {
    fixed: () => fixed,
    given() {
      if (fixed) {
        say(question);
        turn(false);
        return undefined;
      }
      const given = kind.given();
      if (given) turn(true);
      else say(question, element('div', 'reply', element('p', '', kind.first)));
      return given;
    },
  };
}
