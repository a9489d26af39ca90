import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { bandPath } from '~/plot/band.ts';

const WEDGES = 20;
/** From the middle of the handle, in a view box of 200. */
const INNER = 50;
const OUTER = 70;

/** The tick, up on the right of the ring's middle, or at the next of these places where it covers no words and leaves no card. */
const PLACES = [
  [58, -58],
  [-58, -58],
  [58, 58],
  [-58, 58],
] as const;
const RADIUS = 20;
/** What a unit of the view box is on the screen (goal-strip.css). */
const UNIT_PX = 0.75;

/** The twenty wedges of a board, with a little paper between two, and the middle of each from the ring's. */
const wedges = Array.from({ length: WEDGES }, (_, i) => {
  const turn = (2 * Math.PI) / WEDGES;
  const d = bandPath(INNER, OUTER, (i - 0.36) * turn, (i + 0.36) * turn, 100);
  return { d, at: [60 * Math.sin(i * turn), -60 * Math.cos(i * turn)] as const };
});

/**
 * A ring of twenty wedges that light up round the handle that reached the goal, and go out again, and a tick that stays until the next move. `moved` are the fields of the last gesture; where
 * none of them has a handle, the picture's first handle wears the ring. It covers no handle, no words, and takes no pointer.
 */
export function WinRing({ moved }: { moved: string }): ReactNode {
  const ring = useRef<SVGSVGElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number; tick: readonly [number, number]; lit: string[] }>();
  useLayoutEffect(() => {
    const stage = ring.current?.parentElement;
    const handles = [...(stage?.querySelectorAll<SVGGElement>('[data-handle]') ?? [])];
    const fields = moved.split(',');
    const won = handles.find(({ dataset }) => fields.includes(dataset['handle'] ?? '')) ?? handles[0];
    const halo = won?.querySelector('.handle-halo')?.getBoundingClientRect();
    if (!stage || !halo) return;
    const left = halo.x + halo.width / 2;
    const top = halo.y + halo.height / 2;
    const whole = stage.getBoundingClientRect();
    const boxes = [...stage.querySelectorAll('.plot text')].map((text) => text.getBoundingClientRect());
    /** Whether what is so large at a place, from the ring's middle, covers no words. */
    const clear = ([x, y]: readonly [number, number], reach: number): boolean =>
      boxes.every(
        (box) =>
          Math.abs(box.x + box.width / 2 - left - UNIT_PX * x) > box.width / 2 + UNIT_PX * reach ||
          Math.abs(box.y + box.height / 2 - top - UNIT_PX * y) > box.height / 2 + UNIT_PX * reach,
      );
    const within = ([x]: readonly [number, number]): boolean =>
      Math.abs(left + UNIT_PX * x - whole.x - whole.width / 2) < whole.width / 2 - UNIT_PX * RADIUS;
    setPlace({
      left: left - whole.x,
      top: top - whole.y,
      tick: PLACES.find((at) => within(at) && clear(at, RADIUS)) ?? PLACES.find(within) ?? PLACES[0],
      lit: wedges.filter(({ at }) => clear(at, 10)).map(({ d }) => d),
    });
  }, [moved]);
  const [x, y] = place?.tick ?? PLACES[0];
  return (
    <svg
      className="win-ring"
      ref={ring}
      viewBox="0 0 200 200"
      aria-hidden="true"
      style={place ? { left: place.left, top: place.top } : { visibility: 'hidden' }}
    >
      <g>
        {wedges.map(({ d }, i) => (
          <path
            key={d}
            d={d}
            style={{
              animationDelay: `${14 * i}ms`,
              visibility: place?.lit.includes(d) === false ? 'hidden' : 'visible',
            }}
          />
        ))}
      </g>
      <circle cx={100 + x} cy={100 + y} r={RADIUS} />
      <path className="win-tick" d={`m${91 + x} ${100 + y} 7 7 12-14`} />
    </svg>
  );
}
