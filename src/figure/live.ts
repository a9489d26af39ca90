/**
 * Live values: an element outside React's tree with `data-live="<widget id>.<name>"` (a number in a sentence, in a formula that was set at build
 * time, in a line of Python) shows what the widget publishes under that name. React's own read-outs are marked `data-drawn`.
 * `data-form="code"` asks for the number as code writes it.
 */
import { plainNumber } from '~/math/format.ts';
import { filled } from './filled.ts';

type Values = Readonly<Record<string, string>>;
/** The elements that show a number, by its name, and the formulas whose spoken text has such numbers. */
interface Places {
  readonly numbers: ReadonlyMap<string, readonly Element[]>;
  readonly formulas: readonly Element[];
}
const placesByRoot = new Map<string, Places>();

/**
 * Where one figure's values are shown: in its own frame and, if its root has the widget's own id, in the text around. Where a page has a widget
 * twice, each figure fills its own formula. Looked up again when an element has left the page, as when a figure was started again.
 */
function placesOf(root: string, widget: string): Places {
  const known = placesByRoot.get(root);
  if (known && [...known.numbers.values()].every((elements) => elements.every((element) => element.isConnected)))
    return known;
  const numbers = new Map<string, Element[]>();
  const formulas = new Set<Element>();
  for (const element of document.querySelectorAll(`[data-live^="${widget}."]:not([data-drawn])`)) {
    if ((element.closest(`[data-widget="${widget}"]`)?.id ?? widget) !== root) continue;
    const name = (element.getAttribute('data-live') ?? '').slice(widget.length + 1);
    numbers.set(name, [...(numbers.get(name) ?? []), element]);
    const formula = element.closest('[data-spoken]');
    if (formula) formulas.add(formula);
    sight ??= new IntersectionObserver(onSight, { rootMargin: '50%' });
    heights ??= new ResizeObserver(onResize);
    sight.observe(blockOf(element));
    heights.observe(blockOf(element));
  }
  const places = { numbers, formulas: [...formulas] };
  placesByRoot.set(root, places);
  return places;
}

/** Marks the line of the figure's code that is running; the first line is 1. */
export function lightLine(root: string, line: number): void {
  for (const element of document.getElementById(root)?.querySelectorAll('.figure-code [data-line]') ?? []) {
    const running = element.getAttribute('data-line') === String(line);
    if (running === element.hasAttribute('data-running')) continue;
    element.toggleAttribute('data-running', running);
    if (running) element.setAttribute('aria-current', 'step');
    else element.removeAttribute('aria-current');
  }
}

/** The block that an element is in (paragraph, list item, cell, formula, code): one thing to watch for several numbers. */
const blockOf = (element: Element): Element => element.closest('p, li, dd, td, pre, .formula') ?? element;
const near = new WeakSet<Element>();
let sight: IntersectionObserver | undefined;
function onSight(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) {
    if (isIntersecting) near.add(target);
    else near.delete(target);
  }
  if (entries.some(({ isIntersecting }) => isIntersecting)) catchUp();
}

/**
 * The height of each block, and the blocks that the present gesture writes to. During a gesture these only grow: a number that is a digit longer
 * may wrap its paragraph or formula, and a page that jumps up and down under a finger cannot be read, nor laid out in time.
 */
const heightOf = new WeakMap<Element, number>();
const held = new Set<HTMLElement>();
let heights: ResizeObserver | undefined;
function onResize(entries: readonly ResizeObserverEntry[]): void {
  for (const { target, borderBoxSize } of entries) {
    heightOf.set(target, borderBoxSize[0]?.blockSize ?? 0);
    if (target instanceof HTMLElement && held.has(target)) hold(target);
  }
}
function hold(block: HTMLElement): void {
  held.add(block);
  block.style.minBlockSize = `${heightOf.get(block) ?? 0}px`;
}
function letGo(): void {
  for (const block of held) block.style.minBlockSize = '';
  held.clear();
}

/** By figure, the newest values, where they have not been written out of sight yet. */
const late = new Map<string, { places: Places; values: Values }>();
function catchUp(): void {
  for (const { places, values } of late.values()) write(places, values);
  late.clear();
}

/** After a pause this long in a gesture, the places out of sight are brought up to date. */
const REST_MS = 80;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Shows the values of the figure with this root id in all its places; during a gesture, only in those that can be seen. The others follow
 * when it ends or pauses, or when the reader scrolls to them: a lesson has some fifty, and their layout costs as much as the picture.
 */
export function publish(root: string, widget: string, values: Values, moving: boolean): void {
  const places = placesOf(root, widget);
  late.delete(root);
  if (!moving) letGo();
  write(places, values, moving);
  if (!moving) return;
  late.set(root, { places, values });
  clearTimeout(timer);
  timer = setTimeout(catchUp, REST_MS);
}

function write({ numbers, formulas }: Places, values: Values, moving = false): void {
  for (const [name, elements] of numbers) {
    const text = values[name];
    if (text === undefined) continue;
    for (const element of elements) {
      const shown = element.getAttribute('data-form') === 'code' ? plainNumber(text) : text;
      if (element.textContent === shown) continue;
      if (moving) {
        const block = blockOf(element);
        if (!near.has(block)) continue;
        if (block instanceof HTMLElement && !held.has(block)) hold(block);
      }
      // Keep the text node: with a new one the words around it would be laid out again, too.
      if (element.childNodes.length === 1 && element.firstChild instanceof Text) element.firstChild.data = shown;
      else element.textContent = shown;
    }
  }
  // The spoken text is not needed while a number in it moves.
  if (!moving)
    for (const formula of formulas)
      formula.setAttribute('aria-label', filled(formula.getAttribute('data-spoken') ?? '', formula));
}
