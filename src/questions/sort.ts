/** Cards in an order: dragged by mouse or finger, moved by their buttons or by the arrow keys on them. The focus stays with the card. */
import type { SortSheet } from '~/course/sheet.ts';
import { drawOrder, isOrder } from './order.ts';
import { grab } from '~/plot/grab.ts';
import { play, type Play } from './play.ts';
import { place } from './written.ts';

export function wake(question: HTMLElement, form: HTMLElement, early: readonly Event[]): Play {
  const list = form.querySelector('.sort-cards') as HTMLElement;
  const told = form.querySelector('[data-told]') as HTMLElement;
  const beside = form.querySelector('.sort-truth') as HTMLElement;
  const shown = [...list.querySelectorAll<HTMLElement>('[data-card]')];
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
    beside.innerHTML = sheet ? `<p>The right order</p>${drawOrder(sheet)}` : '';
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

  let taken: { readonly card: HTMLElement; readonly topPx: number; readonly before: readonly number[] } | undefined;
  /** The card is let go, and told where it lies if the order is another. */
  const drop = (back: boolean): void => {
    if (!taken) return;
    const { card, before } = taken;
    taken = undefined;
    card.style.translate = '';
    if (back) {
      putOrder(before);
      ends();
    } else if (order().some((one, i) => before[i] !== one)) tell(card);
  };
  const { press } = grab(list, {
    pointAt: ({ clientX, clientY }) => ({ xPx: clientX, yPx: clientY }),
    take(event) {
      const target = event.target instanceof Element ? event.target : undefined;
      const card = target?.closest<HTMLElement>('[data-card]');
      // A finger takes a card by its grip: elsewhere it scrolls the page.
      const free = event.pointerType !== 'touch' || target?.closest('.sort-grip');
      if (!card || !free || played.fixed() || target?.closest('button')) return undefined;
      if (event.pointerType !== 'touch') event.preventDefault();
      taken = { card, topPx: card.getBoundingClientRect().top, before: order() };
      return card;
    },
    move({ yPx }) {
      if (!taken) return;
      const { card } = taken;
      const topPx = taken.topPx + yPx;
      const height = card.offsetHeight;
      const middle = (other: Element | null): number | undefined => {
        const box = other?.getBoundingClientRect();
        return box && box.top + box.height / 2;
      };
      while (topPx + height > (middle(card.nextElementSibling) ?? Infinity) && shift(card, 1));
      while (topPx < (middle(card.previousElementSibling) ?? -Infinity) && shift(card, -1));
      card.style.translate = '';
      card.style.translate = `0 ${topPx - card.getBoundingClientRect().top}px`;
    },
    put: () => drop(false),
    back: () => drop(true),
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
    if (event.type === 'pointerdown') press(event as PointerEvent);
    if (event.type === 'click' || event.type === 'keydown') step(event);
  }
  return played;
}
