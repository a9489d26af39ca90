/**
 * Live values: any element outside the React tree with `data-live="<widget id>.<name>"` (a number in a sentence, a slot in
 * a formula set at build time, a token of a Python line) shows what the widget publishes under that name. React draws its
 * own read-outs and marks them `data-drawn`. `data-form="code"` asks for the number as code reads it.
 */
import { plainNumber } from '~/math/format.ts';
import { filled } from './filled.ts';

type Values = Readonly<Record<string, string>>;
/** Elements that show a number, by its name, and formulas whose spoken sentence has some. */
interface Places {
  readonly numbers: ReadonlyMap<string, readonly Element[]>;
  readonly formulas: readonly Element[];
}
const found = new Map<string, Places>();

/**
 * Where one figure's values stand: within its own frame, and, for the figure whose root has the widget's own id, in the text
 * around. Where a widget stands on a page twice, each figure fills its own formula. Looked up again when an element has left the
 * page, as those of a figure do that was started again.
 */
function placesOf(root: string, widget: string): Places {
  const known = found.get(root);
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
    sight ??= new IntersectionObserver(look, { rootMargin: '50%' });
    heights ??= new ResizeObserver(measure);
    sight.observe(blockOf(element));
    heights.observe(blockOf(element));
  }
  const places = { numbers, formulas: [...formulas] };
  found.set(root, places);
  return places;
}

/** Marks the line of the figure's code that is running, counted from 1. */
export function lightLine(root: string, line: number): void {
  for (const element of document.getElementById(root)?.querySelectorAll('.figure-code [data-line]') ?? []) {
    const running = element.getAttribute('data-line') === String(line);
    if (running === element.hasAttribute('data-running')) continue;
    element.toggleAttribute('data-running', running);
    if (running) element.setAttribute('aria-current', 'step');
    else element.removeAttribute('aria-current');
  }
}

/** The paragraph, row, entry, formula or code that an element stands in: one thing to watch for several numbers. */
const blockOf = (element: Element): Element => element.closest('p, li, dd, td, pre, .formula') ?? element;
const near = new WeakSet<Element>();
let sight: IntersectionObserver | undefined;
function look(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) {
    if (isIntersecting) near.add(target);
    else near.delete(target);
  }
  if (entries.some(({ isIntersecting }) => isIntersecting)) catchUp();
}

/**
 * How high each block is, and those that a gesture has begun to write to. While it lasts they only grow: a number that is a digit longer may
 * take its paragraph or formula into another line, and a page that hops up and down under a finger cannot be read, nor laid out in time.
 */
const heightOf = new WeakMap<Element, number>();
const held = new Set<HTMLElement>();
let heights: ResizeObserver | undefined;
function measure(entries: readonly ResizeObserverEntry[]): void {
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

/** The newest values of each figure that stand somewhere out of sight and are not written there yet. */
const late = new Map<string, { places: Places; values: Values }>();
function catchUp(): void {
  for (const { places, values } of late.values()) write(places, values);
  late.clear();
}

/** A pause as long as this in the middle of a gesture is rest enough. */
const REST_MS = 80;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Shows the values of the figure with this root id in all its places at once; while a gesture lasts, in those that can be seen. The
 * others follow when it ends or pauses, or when the reader scrolls to them: a lesson has fifty of them, and their layout costs as much as the picture.
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
      // The text node stays: a new one would be laid out as if the words around it were new, too.
      if (element.childNodes.length === 1 && element.firstChild instanceof Text) element.firstChild.data = shown;
      else element.textContent = shown;
    }
  }
  // Nobody listens to a formula while a number in it moves.
  if (!moving)
    for (const formula of formulas)
      formula.setAttribute('aria-label', filled(formula.getAttribute('data-spoken') ?? '', formula));
}
