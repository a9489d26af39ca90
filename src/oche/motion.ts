/** What moves on the front page, by the Web Animations API: all of it can be cut short, and none of it happens where motion is unwelcome. */
const FLIGHT_MS = 280;
const QUIVER_MS = 90;
const STRING_MS = 120;
const SLIDE_MS = 220;
const COUNT_MS = 160;

const still = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Runs to its end, or until it is cut short; resolved either way, as the end state is what is drawn anyway. */
async function play(element: Element, frames: Keyframe[], duration: number, easing = 'ease-out'): Promise<void> {
  if (still()) return;
  await element
    .animate(frames, { duration, easing })
    .finished.then(() => undefined)
    .catch(() => undefined);
}

/** Cuts short what still moves in there. */
export function settle(within: Element): void {
  for (const animation of within.getAnimations({ subtree: true })) animation.cancel();
}

/** From where it is seen now to where it sticks; nearest to the reader's eye in the middle of the way. */
export function fly(dart: Element, from: string, to: string): Promise<void> {
  return play(dart, [{ transform: from }, { transform: to }], FLIGHT_MS, 'cubic-bezier(0.45, 0, 0.9, 0.6)');
}

/** It sticks: the board gives way by 2 px, and the flights quiver. */
export function stick(board: Element, dart: Element, string: Element): void {
  void play(
    board,
    [{ transform: 'translate(0, 0)' }, { transform: 'translate(-1px, -2px)' }, { transform: 'translate(0, 0)' }],
    QUIVER_MS,
  );
  void play(
    dart,
    [0, 5, -4, 2, 0].map((degrees) => ({ transform: `rotate(${degrees}deg)` })),
    2 * QUIVER_MS,
  );
  void play(string, [{ scale: '0' }, { scale: '1.04', offset: 0.75 }, { scale: '1' }], STRING_MS);
}

export function slide(dart: Element, from: string): void {
  void play(dart, [{ transform: from }, { transform: 'none' }], SLIDE_MS);
}

let counting = 0;

/** A number on its way to another one, which it reaches after a moment. */
export function count(place: Element, from: number, to: number, write: (value: number) => string): void {
  cancelAnimationFrame(counting);
  const end = (): void => place.replaceChildren(write(to));
  if (still() || from === to) return end();
  const began = performance.now();
  const step = (): void => {
    const share = Math.min(1, (performance.now() - began) / COUNT_MS);
    if (share === 1) return end();
    place.replaceChildren(write(from + (to - from) * share));
    counting = requestAnimationFrame(step);
  };
  counting = requestAnimationFrame(step);
}
