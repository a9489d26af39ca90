/**
 * The card of a term, by hover, focus and tap. One card serves the page. It can be pointed at, goes away with Escape, and never
 * leaves the window. A second tap, a click or Enter follows the link to the glossary, and so does everything where this script is missing.
 */
const GAP_PX = 8;
const EDGE_PX = 12;

const card = document.querySelector<HTMLElement>('.word-card');
let shown: HTMLElement | undefined;
let late: ReturnType<typeof setTimeout> | undefined;

const wordAt = (event: Event): HTMLElement | undefined =>
  event.target instanceof Element ? (event.target.closest<HTMLElement>('.word') ?? undefined) : undefined;

function show(word: HTMLElement | undefined): void {
  clearTimeout(late);
  if (!card || word === shown) return;
  shown?.removeAttribute('data-open');
  shown = word;
  if (!word) {
    card.hidePopover();
    return;
  }
  const about = document.getElementById(`about-${word.dataset['word']}`);
  const texts = [about?.dataset['term'], about?.textContent, about?.dataset['taught']];
  [...card.children].forEach((line, i) => {
    line.textContent = texts[i] ?? '';
  });
  word.setAttribute('data-open', '');
  // A card that is moved while it is open has the width of its old place.
  card.style.left = card.style.top = '0';
  card.showPopover();
  place(word, card);
}

/** Under the first line of the word, or above it where there is no room; scrolled along with the text. */
function place(word: HTMLElement, { style, offsetWidth, offsetHeight }: HTMLElement): void {
  const { left, top, bottom } = word.getClientRects()[0] ?? word.getBoundingClientRect();
  const furthest = document.documentElement.clientWidth - EDGE_PX - offsetWidth;
  const under = bottom + GAP_PX + offsetHeight <= innerHeight || top - GAP_PX < offsetHeight;
  style.left = `${scrollX + Math.max(EDGE_PX, Math.min(left - EDGE_PX, furthest))}px`;
  style.top = `${scrollY + (under ? bottom + GAP_PX : top - GAP_PX - offsetHeight)}px`;
}

const soon = (word: HTMLElement | undefined, ms: number): void => {
  clearTimeout(late);
  late = setTimeout(() => show(word), ms);
};

if (card && 'popover' in card) {
  let byFinger = false;
  let before: HTMLElement | undefined;
  document.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'mouse') return;
    const word = wordAt(event);
    if (word) soon(word, shown ? 80 : 250);
    else if (event.target instanceof Node && card.contains(event.target)) clearTimeout(late);
    else soon(undefined, 200);
  });
  document.addEventListener('pointerdown', (event) => {
    byFinger = event.pointerType !== 'mouse';
    before = shown;
    if (byFinger && !wordAt(event)) show(undefined);
  });
  // Only the click knows the word: a browser may move a finger that came down beside it. Keys make a click without a count.
  document.addEventListener('click', (event) => {
    const word = wordAt(event);
    if (!word || !byFinger || event.detail === 0 || word === before) return;
    event.preventDefault();
    show(word);
  });
  document.addEventListener('focusin', (event) => {
    if (wordAt(event)?.matches(':focus-visible')) show(wordAt(event));
  });
  document.addEventListener('focusout', (event) => {
    if (wordAt(event)) show(undefined);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') show(undefined);
  });
  addEventListener('resize', () => show(undefined));
}

export {};
