/** Cards in an order: dragged by mouse or finger, moved by their buttons or by the arrow keys on them. The focus stays with the card. */
import { element } from './element.ts';
import type { SortSheet } from '~/course/sheet.ts';
import { isOrder } from './order.ts';
import { hold, play, type Play } from './play.ts';
import { place } from './written.ts';

interface Grip {
  readonly card: HTMLElement;
  readonly dyPx: number;
  readonly pointer: number;
  readonly before: readonly number[];
}

export function wake(question: HTMLElement, form: HTMLElement, early: readonly Event[]): Play {
  const list = form.querySelector('.sort-cards') as HTMLElement;
  const told = form.querySelector('[data-told]') as HTMLElement;
  const beside = form.querySelector('.sort-truth') as HTMLElement;
  const shown = [...list.querySelectorAll<HTMLElement>('[data-card]')];
  let grip: Grip | undefined;
  const cards = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-card]')];
  const order = (): number[] => cards().map((card) => Number(card.dataset['card']));
  const nameOf = (card: HTMLElement): string => card.querySelector('.sort-text')?.textContent ?? '';

  function ends(): void {
    const all = cards();
    for (const card of all) {
      const [up, down] = card.querySelectorAll('button');
      up?.setAttribute('aria-disabled', String(card === all[0]));
      down?.setAttribute('aria-disabled', String(card === all.at(-1)));
    }
  }
  function draw(fixed: boolean, sheet?: SortSheet['sort']): void {
    const mine = order();
    cards().forEach((card, i) => {
      const right = sheet?.order.indexOf(mine[i] ?? 0);
      const said = card.querySelector('.sort-place');
      card.classList.toggle('in-place', right === i);
      if (said) said.textContent = right === undefined ? '' : right === i ? '✓ in place' : `comes ${place(right + 1)}`;
    });
    beside.replaceChildren(
      ...(sheet
        ? [
            element('p', '', 'The right order'),
            element(
              'ol',
              '',
              ...sheet.order.map((card) =>
                element(
                  'li',
                  '',
                  sheet.texts[card] ?? '',
                  ...(sheet.values[card] === undefined ? [] : [element('strong', '', sheet.values[card])]),
                ),
              ),
            ),
          ]
        : []),
    );
    beside.hidden = !sheet;
    if (!fixed) ends();
  }
  const putOrder = (given: readonly number[]): void => list.append(...given.map((card) => shown[card] as HTMLElement));
  const played = play(question, form, {
    first: '',
    given: order,
    put: (given) => {
      if (!isOrder(given, shown.length)) return false;
      if (given.some((card, i) => order()[i] !== card)) putOrder(given);
      return true;
    },
    draw: (fixed, sheet) => draw(fixed, sheet && 'sort' in sheet ? sheet.sort : undefined),
  });

  /** Moves the neighbour and not the card: what has the focus, or the finger on it, stays where it is in the page. */
  function shift(card: Element, by: -1 | 1): boolean {
    const other = by < 0 ? card.previousElementSibling : card.nextElementSibling;
    if (!other || played.fixed()) return false;
    if (by < 0) card.after(other);
    else card.before(other);
    ends();
    return true;
  }
  const tell = (card: HTMLElement): void => {
    told.textContent = `${nameOf(card)}: place ${cards().indexOf(card) + 1} of ${shown.length}`;
  };

  const down = (event: PointerEvent): void => {
    const target = event.target instanceof Element ? event.target : undefined;
    const card = target?.closest<HTMLElement>('[data-card]');
    // A finger takes a card by its grip: elsewhere it scrolls the page.
    if (
      !card ||
      grip ||
      played.fixed() ||
      event.button !== 0 ||
      target?.closest('button') ||
      (event.pointerType === 'touch' && !target?.closest('.sort-grip')) ||
      !hold(list, event)
    )
      return;
    if (event.pointerType !== 'touch') event.preventDefault();
    grip = { card, dyPx: event.clientY - card.getBoundingClientRect().top, pointer: event.pointerId, before: order() };
    card.classList.add('held');
  };
  const follow = ({ pointerId, clientY }: PointerEvent): void => {
    if (grip?.pointer !== pointerId) return;
    const { card, dyPx } = grip;
    const topPx = clientY - dyPx;
    const height = card.offsetHeight;
    const middle = (other: Element | null): number | undefined => {
      const box = other?.getBoundingClientRect();
      return box && box.top + box.height / 2;
    };
    while (topPx + height > (middle(card.nextElementSibling) ?? Infinity) && shift(card, 1));
    while (topPx < (middle(card.previousElementSibling) ?? -Infinity) && shift(card, -1));
    card.style.translate = '';
    card.style.translate = `0 ${topPx - card.getBoundingClientRect().top}px`;
  };
  const finish = (back: boolean): void => {
    if (!grip) return;
    const { card, pointer, before } = grip;
    grip = undefined;
    card.classList.remove('held');
    card.style.translate = '';
    if (list.hasPointerCapture(pointer)) list.releasePointerCapture(pointer);
    if (back) {
      putOrder(before);
      ends();
    }
    if (order().some((one, i) => before[i] !== one)) tell(card);
  };
  list.addEventListener('pointerdown', down);
  list.addEventListener('pointermove', follow);
  list.addEventListener('pointerup', () => finish(false));
  list.addEventListener('lostpointercapture', () => finish(false));
  list.addEventListener('pointercancel', () => finish(true));
  window.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') finish(true);
  });

  const step = (event: Event): void => {
    const pressed = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-move]') : null;
    const card = pressed?.closest<HTMLElement>('[data-card]');
    if (!pressed || !card) return;
    const by =
      event instanceof KeyboardEvent ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : Number(pressed.dataset['move']);
    if (by === undefined) return;
    event.preventDefault();
    if (shift(card, by < 0 ? -1 : 1)) tell(card);
  };
  list.addEventListener('click', step);
  list.addEventListener('keydown', step);

  for (const event of early) {
    if (event.type === 'pointerdown') down(event as PointerEvent);
    if (event.type === 'click' || event.type === 'keydown') step(event);
  }
  return played;
}
