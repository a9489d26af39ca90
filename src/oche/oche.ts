/** The front page's board comes to life: tap it, flick the dart, drag one that sticks, or use the keys. */
import type { PointPx } from '~/math/grip.ts';
import { grab } from '~/plot/grab.ts';
import { toViewBox } from '~/plot/pointer.ts';
import { readAddress, writeAddress } from '~/state/address.ts';
import { count, fly, settle, slide, stick } from './motion.ts';
import { poseInCss, poseOf } from './pose.ts';
import { cm, FIGURE, flicked, land, linked, lossOf, type Moment, moved, nextUnaimed, said, snapped } from './visit.ts';
import { DARTS, type Place, type Visit } from './visit.ts';

const root = document.querySelector<HTMLElement>('.oche') as HTMLElement;
const one = <E extends Element = HTMLElement>(selector: string): E => root.querySelector<E>(selector) as E;
const board = one<SVGSVGElement>('.board');
const hand = one<SVGGElement>('.hand');
const handle = one<SVGGElement>('[data-handle="hand"]');
const newest = one<SVGGElement>('[data-handle="newest"]');
const slots = [...root.querySelectorAll<SVGGElement>('[data-slot]')];
const spares = [...root.querySelectorAll<SVGGElement>('.count .one')];
const nudges = [...root.querySelectorAll<HTMLInputElement>('.nudge')];
const onward = document.querySelector<HTMLAnchorElement>('[data-continue]');

let visit: Visit = [];
let shown = 0;

/** The picture has y downwards. */
const placeOf = ({ xPx, yPx }: PointPx): Place => ({ x: xPx, y: -yPx });

function drawDart(slot: SVGGElement, place: Place | undefined): void {
  slot.style.display = place ? '' : 'none';
  if (!place) return;
  slot.querySelector('.pose')?.setAttribute('transform', poseOf(place));
  slot.querySelector<SVGGElement>('.string')?.style.setProperty('transform-origin', `${place.x}px ${-place.y}px`);
  for (const line of slot.querySelectorAll('line')) {
    line.setAttribute('x1', String(place.x));
    line.setAttribute('y1', String(-place.y));
  }
}

/** Board, ring and range inputs show the visit. */
function draw(): void {
  const place = visit.at(-1);
  root.dataset['thrown'] = String(visit.length);
  slots.forEach((slot, i) => {
    slot.classList.toggle('old', i < visit.length - 1);
    drawDart(slot, visit[i]);
  });
  spares.forEach((spare, i) => spare.classList.toggle('gone', i < visit.length));
  if (!place) return;
  for (const ring of root.querySelectorAll('.equal')) ring.setAttribute('r', String(lossOf(place)));
  for (const mark of newest.children) {
    mark.setAttribute('cx', String(place.x));
    mark.setAttribute('cy', String(-place.y));
  }
  for (const nudge of nudges) {
    const value = place[nudge.dataset['axis'] as keyof Place];
    nudge.value = String(value);
    nudge.setAttribute('aria-valuetext', `${cm(value)} cm`);
  }
}

/** The words say it; a number after a jump takes a moment. */
function say(jumped: boolean): void {
  const place = visit.at(-1);
  if (!place) return;
  const { loss, count: thrown, feedback, next, zero } = said(visit);
  root.toggleAttribute('data-zero', zero);
  one('[data-say="count"]').textContent = thrown;
  one('[data-say="next"]').textContent = next;
  one('[data-live$=".feedback"]').textContent = feedback;
  const number = one('[data-live$=".distance"]');
  if (jumped) count(number, shown, lossOf(place), cm);
  else number.textContent = loss;
  shown = lossOf(place);
}

/** At the end of a throw or a drag: what is heard, the address, and the way on, which takes the reader's dart along. */
function keep(): void {
  const place = visit.at(-1);
  if (!place) return;
  const { loss, feedback, zero } = said(visit);
  one('[role="status"]').textContent = `${loss} cm off. ${feedback}`;
  writeAddress(FIGURE, { x: String(place.x), y: String(place.y) });
  // Whoever has read something goes on there.
  if (onward?.dataset['continue'] !== 'start') return;
  onward.search = location.search;
  onward
    .querySelector('[data-continue-what]')
    ?.replaceChildren(`Lesson 1: ${zero ? 'what a zero means' : `make ${loss} smaller`}`);
}

let flight = 0;

/** A dart from the hand to the board, from where the reader sees it. */
async function throwDart(place: Place): Promise<void> {
  const mine = (flight += 1);
  const from = getComputedStyle(hand).transform;
  const dragged = handle.style.transform;
  settle(root);
  visit = land(visit, place);
  const landed = visit.at(-1) ?? place;
  root.toggleAttribute('data-flying', true);
  handle.style.transform = '';
  await fly(hand, `${from} ${dragged}`, poseInCss(landed));
  // Another one was thrown meanwhile, and draws both.
  if (mine !== flight) return;
  root.toggleAttribute('data-flying', false);
  draw();
  say(true);
  keep();
  const slot = slots[visit.length - 1] as SVGGElement;
  stick(one('.face'), slot.querySelector('.shaken') as Element, slot.querySelector('.string') as Element);
  slide(handle, 'translate(0, 12px)');
}

function move(place: Place): void {
  visit = moved(visit, place);
  draw();
  say(false);
}

const pointAt = ({ clientX, clientY }: PointerEvent): PointPx => toViewBox(board, clientX, clientY);

/** Where the point of the dart in the hand is, as it is seen. */
function tip(): Place {
  const { x, y } = one('.point').getBoundingClientRect();
  return placeOf(toViewBox(board, x, y));
}

let moments: Moment[] = [];
grab(handle, {
  pointAt,
  tappable: board,
  take: () => {
    settle(hand);
    moments = [];
    return handle;
  },
  move: ({ xPx, yPx }) => {
    // What is drawn larger in the hand moves by less of its own measure.
    const scale = new DOMMatrixReadOnly(getComputedStyle(hand).transform).a;
    handle.style.transform = `translate(${xPx / scale}px, ${yPx / scale}px)`;
    moments.push({ at: performance.now(), ...tip() });
  },
  put: (was) => {
    const at = tip();
    const aimed = flicked(moments, performance.now());
    if (!was) void throwDart(nextUnaimed(visit));
    else if (aimed) void throwDart(aimed);
    else if (lossOf(at) < 25) void throwDart(at);
    else putBack();
  },
  back: putBack,
});

function putBack(): void {
  slide(handle, handle.style.transform);
  handle.style.transform = '';
}

let before: Visit = visit;
let from: Place = { x: 0, y: 0 };
grab(newest, {
  pointAt,
  tappable: board,
  take: () => {
    settle(root);
    before = visit;
    from = visit.at(-1) ?? from;
    return newest;
  },
  move: ({ xPx, yPx }) => move({ x: from.x + xPx, y: from.y - yPx }),
  put: keep,
  back: () => {
    visit = before;
    draw();
    say(false);
  },
});

board.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('a')) return;
  const at = placeOf(toViewBox(board, event.clientX, event.clientY));
  if (lossOf(at) < 25) void throwDart(at);
});
one('.word').addEventListener('click', () => void throwDart(nextUnaimed(visit)));
one('.throw').addEventListener('click', () => void throwDart(nextUnaimed(visit)));

for (const nudge of nudges) {
  nudge.addEventListener('keydown', (event) => {
    const by = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    // The arrows mean what they say, whichever of the two has the focus; with Shift they take strides, as on every handle.
    const axis = /Up|Down/.test(event.key) ? 'y' : 'x';
    const step = (event.shiftKey ? 10 : 1) * by * Number(nudge.step);
    const place = visit.at(-1);
    const next = { ...(place ?? nextUnaimed(visit)) };
    next[axis] += step;
    if (!place) return void throwDart(next);
    move(next);
    keep();
  });
  nudge.addEventListener('input', () => {
    const next = { ...(visit.at(-1) ?? nextUnaimed(visit)), [nudge.dataset['axis'] ?? '']: Number(nudge.value) };
    if (visit.length === 0) visit = land(visit, next);
    move(next);
    keep();
  });
}

// Space, as long as there is a dart of the first visit left and the board is what one looks at: after that it scrolls again.
addEventListener('keydown', (event) => {
  if (event.key !== ' ' || event.repeat || event.target !== document.body || visit.length >= DARTS) return;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  if (board.getBoundingClientRect().bottom < innerHeight / 2) return;
  event.preventDefault();
  void throwDart(nextUnaimed(visit));
});

const asked = linked(readAddress(FIGURE, location.search).text);
if (asked) {
  visit = land(visit, snapped(asked));
  draw();
  say(false);
  keep();
}
root.dataset['ready'] = '';
