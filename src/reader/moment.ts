/**
 * The moment in which a segment lights, by the Web Animations API: the recap folds into a dart, the dart flies and hits its wedge. What is
 * drawn is the end of it, so it can be cut short at any time, and where motion is unwelcome there is none.
 */
const FOLD_MS = 320;
const FLIGHT_MS = 280;
const HIT_MS = FOLD_MS + FLIGHT_MS;
const QUIVER_MS = 90;
const SPREAD_MS = 260;
/** With a whole part lit its wedges flash one after the other. */
const NEXT_MS = 110;

const PAPER = 'polygon(0 0, 50% 0, 100% 0, 100% 50%, 100% 100%, 50% 100%, 0 100%, 0 50%)';
/** The same eight corners as a dart that points to the left. */
const FOLDED = 'polygon(35% 44%, 72% 30%, 100% 0, 86% 50%, 100% 100%, 72% 70%, 35% 56%, 0 50%)';

let moves: Animation[] = [];
let watcher: IntersectionObserver | undefined;

/** Cuts short what moves, or waits to be seen. */
export function settle(): void {
  watcher?.disconnect();
  for (const move of moves) move.cancel();
  moves = [];
}

const middleOf = (element: Element): { x: number; y: number; width: number } => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2, width };
};

/** Begins when the board is seen: a quiz is passed some way above it. Of a part that is whole now, all wedges light up. */
export function play(root: HTMLElement, slug: string, whole: readonly string[]): void {
  const board = root.querySelector<SVGSVGElement>('.course-board');
  const recap = root.querySelector('.recap');
  const dart = root.querySelector('.end-dart');
  if (!board || !recap || !dart || matchMedia('(prefers-reduced-motion: reduce)').matches) return;

  const move = (
    elements: Iterable<Element>,
    frames: Keyframe[],
    delay: number,
    duration: number,
    easing = 'ease-out',
  ) => {
    for (const element of elements) {
      const animation = element.animate(frames, { delay, duration, easing, fill: 'backwards' });
      animation.pause();
      moves.push(animation);
    }
  };
  const paper = middleOf(recap);
  const stuck = middleOf(dart);
  const away = { x: paper.x - stuck.x, y: paper.y - stuck.y };
  const scale = board.viewBox.baseVal.width / board.getBoundingClientRect().width;
  const start = `translate(${away.x * scale}px, ${away.y * scale}px)`;
  const middle = middleOf(board);
  const aim = (Math.atan2(stuck.y - middle.y, stuck.x - middle.x) * 180) / Math.PI;
  const folded = `rotate(${aim}deg) scale(${(92 / scale / paper.width).toFixed(3)})`;
  const all = FOLD_MS / (HIT_MS + SPREAD_MS);
  const gone = { transform: folded, clipPath: FOLDED, opacity: 0, offset: all + 0.001 };
  move(
    [recap],
    [
      { transform: 'none', clipPath: PAPER, opacity: 1 },
      { transform: folded, clipPath: FOLDED, opacity: 1, offset: all },
      gone,
      { transform: 'none', clipPath: PAPER, opacity: 0, offset: 0.75 },
      { transform: 'none', clipPath: PAPER, opacity: 1 },
    ],
    0,
    HIT_MS + SPREAD_MS,
    'linear',
  );
  move([dart], [{ opacity: 0 }, { opacity: 0 }], 0, FOLD_MS);
  move([dart], [{ transform: start }, { transform: 'none' }], FOLD_MS, FLIGHT_MS, 'cubic-bezier(0.45, 0, 0.9, 0.6)');
  move(
    [board],
    ['0, 0', '-1px, 2px', '0, 0'].map((by) => ({ transform: `translate(${by})` })),
    HIT_MS,
    QUIVER_MS,
  );
  const wedges = (of: string): NodeListOf<Element> => board.querySelectorAll(`[data-lesson-slug="${of}"]`);
  const flash = { filter: 'brightness(1.5)' };
  move(wedges(slug), [{ opacity: 0.3 }, { opacity: 1, ...flash }, { opacity: 1 }], HIT_MS, SPREAD_MS);
  whole.forEach((other, i) => move(wedges(other), [{}, flash, {}], HIT_MS + SPREAD_MS + i * NEXT_MS, 3 * NEXT_MS));
  move(root.querySelectorAll('.rays'), [{ opacity: 0 }, { opacity: 1 }], HIT_MS, SPREAD_MS);
  move(root.querySelectorAll('.end-head .lit'), [{ opacity: 0 }, { opacity: 1 }], HIT_MS, SPREAD_MS);
  move(root.querySelectorAll('.end-head .dim'), [{ visibility: 'visible' }, { visibility: 'visible' }], 0, HIT_MS);

  watcher = new IntersectionObserver(
    (seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
      watcher?.disconnect();
      for (const waiting of moves) waiting.play();
    },
    { threshold: 0.6 },
  );
  watcher.observe(board);
}
