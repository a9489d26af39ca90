/**
 * The question cards of a lesson page as elements: a prediction in front of a figure, and a question of the quiz. The page reads without
 * them; nothing here draws what the server could have drawn.
 */
import type { Given } from '~/state/kept.ts';
import { changeShelf, readShelf, whyForgotten } from '~/state/shelf.ts';
import { answering, mark, onAnswer, sayLost } from './card.ts';
import { element, keyOf } from './element.ts';

const first = window.bullseyeFirstTaps?.() ?? [];

/** Loaded with the first answer. */
const deck = () => import('./schedule.ts');

/** Figures once waited for an answer, and this is what shelves of that time keep for “Just let me play”: no answer. */
const WAVED = -1;

class Question extends HTMLElement {
  right = false;
  given: Given | undefined;

  connectedCallback(): void {
    this.given = readShelf().answers[keyOf(this)];
    if (this.given !== undefined) this.comeBack(this.given);
    onAnswer(this, (given) => this.answer(given), first);
  }

  /** An answer of an earlier visit. Its reply is put back only where nobody sees the page move. */
  comeBack(given: Given): void {
    mark(this, given);
    if (this.away()) void this.reply(given, true);
  }

  away(): boolean {
    const { top, bottom } = this.getBoundingClientRect();
    return top > innerHeight || bottom < 0;
  }

  answer(given: Given): void {
    this.given = given;
    mark(this, given);
    const kept = changeShelf(({ answers }) => ({ answers: { ...answers, [keyOf(this)]: given } }));
    const why = kept ? '' : whyForgotten();
    void this.reply(given).then(() => {
      if (why !== '') this.querySelector('.reply-room')?.append(element('p', 'forgotten', why));
    });
  }

  /** `unseen`: an answer of an earlier visit, whose reply is drawn only as long as nobody looks at the card. */
  async reply(given: Given, unseen = false): Promise<void> {
    try {
      const { tell, verdictOn } = await answering();
      const verdict = await verdictOn(this, given);
      // The reader may have answered again while it was fetched.
      if (!verdict || this.given !== given) return;
      this.right = verdict.told.right === true;
      this.counted();
      if (unseen && !this.away()) return;
      tell(this, verdict, !unseen);
      this.judged();
    } catch {
      // Nobody waits for the reply to an answer of an earlier visit.
      if (this.given === given && !unseen) await sayLost(this, () => void this.reply(given));
    }
  }

  counted(): void {
    /* What follows from a verdict, seen or not. */
  }

  judged(): void {
    /* What follows from a verdict that is on the card. */
  }
}

/** A prediction before a figure, which is free all the time: an answer is kept, and never asked for. */
class AskFirst extends Question {
  override connectedCallback(): void {
    super.connectedCallback();
    this.again?.addEventListener('click', () => {
      if (this.given !== undefined) void this.reply(this.given);
    });
  }

  /** The way back to the reply of an earlier visit. Room for it is kept beside the kicker, so that nothing moves. */
  get again(): HTMLElement | null {
    return this.querySelector('.ask-again');
  }

  override comeBack(given: Given): void {
    if (given === WAVED) {
      this.given = undefined;
      return;
    }
    this.again?.removeAttribute('hidden');
    super.comeBack(given);
  }

  override answer(given: Given): void {
    super.answer(given);
    this.again?.setAttribute('hidden', '');
  }

  /** A prediction is not marked; but a reply that stands there needs no way back to it. */
  override judged(): void {
    this.again?.setAttribute('hidden', '');
  }
}

/** Every question of the lesson's quiz is answered, and right: an event that bubbles. */
export const QUIZ_PASSED = 'bullseye:passed';

class QuizQuestion extends Question {
  /** Whether it was right counts for the segment, so that is fetched for cards in sight, too. */
  override comeBack(given: Given): void {
    mark(this, given);
    void this.reply(given, true);
  }

  /** All of them right lights the segment. Verdicts come in any order: the last may be that of an answer of an earlier visit. */
  override counted(): void {
    const quiz = this.closest<HTMLElement>('.quiz');
    const all = [...(quiz?.querySelectorAll<QuizQuestion>('quiz-question') ?? [])];
    if (all.every(({ right }) => right) && all.some(({ fresh }) => fresh))
      quiz?.dispatchEvent(new Event(QUIZ_PASSED, { bubbles: true }));
  }

  /** The first verdict decides when the question comes back. */
  override judged(): void {
    const key = keyOf(this);
    const right = this.right;
    void deck().then(
      ({ dayOf, firstCard }) =>
        changeShelf(({ review }) =>
          Object.hasOwn(review, key) ? {} : { review: { ...review, [key]: firstCard(right, dayOf(new Date())) } },
        ),
      // An answer without a card waits in the deck all the same (./deck.ts).
      () => undefined,
    );
  }

  /** Answered on this visit: who put the light out is not overruled by what they answered before. */
  fresh = false;
  override answer(given: Given): void {
    this.fresh = true;
    super.answer(given);
  }
}

customElements.define('ask-first', AskFirst);
customElements.define('quiz-question', QuizQuestion);

for (const { type, target } of first) {
  if (type === 'click') (target as Element).closest<HTMLElement>('[data-option]')?.click();
  if (type === 'submit') (target as HTMLFormElement).requestSubmit();
}
