/** The review deck: one question at a time, mixed over the lessons, each of them put back for longer when it is right. */
import type { Given } from '~/state/kept.ts';
import { lost } from '~/figure/lost.ts';
import { sitePath } from '~/state/site-path.ts';
import { changeShelf, readShelf, showKept, whyForgotten } from '~/state/shelf.ts';
import { answering, mark, onAnswer } from './card.ts';
import { drawCard } from './card-html.ts';
import { type DeckLesson, deckOf, handful } from './deck.ts';
import { button, element, keyOf } from './element.ts';
import { dayOf, firstCard, nextCard } from './schedule.ts';
import type { QuestionSheet } from '~/course/sheet.ts';

const page = document.querySelector<HTMLElement>('[data-deck]');
const table = document.querySelector<HTMLElement>('.deck');
const lessons = JSON.parse(page?.dataset['deck'] ?? '[]') as DeckLesson[];
const today = (): number => dayOf(new Date());

const inDays = (days: number): string => (days <= 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`);
const many = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** Puts something on the table. Only after something that the reader did does the focus go there. */
function lay(focus: boolean, ...what: HTMLElement[]): void {
  table?.replaceChildren(...what);
  if (focus) table?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
}

function headline(text: string): HTMLElement {
  const said = element('p', 'deck-said', text);
  said.tabIndex = -1;
  return said;
}

/** Which questions, and how far along. */
interface Round {
  readonly keys: readonly string[];
  readonly right: number;
  readonly at: number;
}

/** What the table shows when no card is on it. */
function rest(focus: boolean, done?: Round): void {
  const { now, later, days } = deckOf(readShelf(), lessons, today());
  const begin = (text: string, keys: readonly string[], className = 'button'): HTMLElement =>
    button(text, className, () => void ask({ keys, right: 0, at: 0 }));
  const words = done
    ? `Done: ${done.right} of ${done.keys.length} right.`
    : now.length > 0
      ? `${many(now.length, 'question')} ${now.length === 1 ? 'waits' : 'wait'} for you.`
      : later.length > 0
        ? `Nothing waits today. The next question comes ${inDays(days)}.`
        : 'Nothing to review. Miss something first.';
  const more =
    done && later.length > 0 && now.length === 0
      ? `The next one comes ${inDays(days)}.`
      : now.length + later.length === 0
        ? 'Questions at the end of a lesson land here when you miss them. Or try a handful from the whole course.'
        : '';
  lay(
    focus,
    headline(words),
    ...(more === '' ? [] : [element('p', 'deck-when', more)]),
    element(
      'div',
      'deck-row',
      ...(now.length > 0 ? [begin(done ? 'Go on' : 'Begin', now, 'button primary')] : []),
      ...(now.length === 0 && later.length > 0 ? [begin('Quiz me anyway', later)] : []),
      begin('A handful from the whole course', handful(lessons, today())),
    ),
  );
}

/** Lays a card; the first answer decides when it comes back, others may be tried for their replies. */
async function ask(round: Round): Promise<void> {
  const key = round.keys[round.at];
  if (key === undefined) {
    rest(true, round);
    return;
  }
  const slug = key.slice(0, key.indexOf('.'));
  let sheet: QuestionSheet | undefined;
  let about: Awaited<ReturnType<typeof answering>>;
  try {
    about = await answering();
    sheet = await about.questionSheet(key);
  } catch {
    const [words, ...ways] = await lost('The question', () => void ask(round), 'button');
    lay(true, headline(words), element('div', 'deck-row', ...ways));
    return;
  }
  if (!sheet) {
    void ask({ ...round, keys: round.keys.filter((other) => other !== key) });
    return;
  }
  const from = element('a', '', lessons.find((lesson) => lesson.slug === slug)?.title ?? slug);
  from.href = sitePath(`lessons/${slug}/`);
  const pips = element(
    'ol',
    'pips',
    ...round.keys.map((_, i) => element('li', i < round.at ? 'done' : i === round.at ? 'here' : '')),
  );
  pips.setAttribute('aria-hidden', 'true');
  const card = element(
    'div',
    'card',
    element(
      'p',
      'ask-kicker',
      element('span', '', 'From ', from),
      element('span', '', `${round.at + 1} of ${round.keys.length}`),
    ),
  );
  card.dataset['question'] = key;
  card.insertAdjacentHTML('beforeend', drawCard(sheet, 'review-question'));
  card.querySelector('.ask-question')?.setAttribute('tabindex', '-1');
  lay(true, pips, card);

  let answered = false;
  onAnswer(
    card,
    (given) =>
      void about.verdictOn(card, given).then((verdict) => {
        if (!verdict) return;
        mark(card, given);
        about.tell(card, verdict, true);
        if (answered) return;
        answered = true;
        card.append(...putBack(card, given, verdict.told.right === true, round));
      }),
  );
}

/** Puts the card back into the deck, and says for how long. */
function putBack(card: HTMLElement, given: Given, right: boolean, round: Round): HTMLElement[] {
  const key = keyOf(card);
  const day = today();
  const before = readShelf().review[key];
  const next = before ? nextCard(before, right, day) : firstCard(right, day);
  const kept = changeShelf(({ answers, review }) => ({
    answers: { ...answers, [key]: given },
    review: { ...review, [key]: next },
  }));
  const why = kept ? '' : whyForgotten();
  const onward = { ...round, right: round.right + Number(right), at: round.at + 1 };
  return [
    element(
      'div',
      'deck-row',
      button(onward.at < round.keys.length ? 'Next question' : 'Finish', 'button primary', () => void ask(onward)),
      element('p', 'deck-when', kept ? `This one comes back ${inDays(next.due - day)}.` : ''),
    ),
    ...(why === '' ? [] : [element('p', 'forgotten', why)]),
  ];
}

// A card that lies on the table is the reader's.
showKept(() => {
  if (!table?.querySelector('.card')) rest(false);
});

/** Saving, taking over and erasing come with the first touch of their buttons. */
const keep = document.querySelector('.keep');
const controls = () => import('./keep.ts');
for (const event of ['pointerenter', 'focusin'])
  keep?.addEventListener(event, () => void controls().catch(() => undefined), { once: true });
type Controls = Awaited<ReturnType<typeof controls>>;
function control(use: (kept: Controls) => void): void {
  controls().then(use, async () => {
    keep?.querySelector('.keep-said')?.replaceChildren(...(await lost('The script for that')));
  });
}
keep?.addEventListener('click', (event) => {
  const pressed = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-keep]') : null;
  if (pressed) control(({ act }) => void act(pressed.dataset['keep'] ?? '', () => rest(false)));
});
keep?.addEventListener('change', () => control(({ take }) => void take(() => rest(false))));
