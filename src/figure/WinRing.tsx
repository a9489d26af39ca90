import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { bandPath } from '~/plot/band.ts';

const WEDGES = 20;
/** From the middle of the handle, in a view box of 200. */
const INNER = 50;
const OUTER = 70;

/** The tick, up on the right of the ring's middle; up on its left where it would cover words or numbers. */
const ASIDE = 58;
const RADIUS = 20;
/** What a unit of the view box is on the screen (goal-strip.css). */
const UNIT_PX = 0.75;

/** The twenty wedges of a board, with a little paper between two. */
const wedges = Array.from({ length: WEDGES }, (_, i) => {
  const turn = (2 * Math.PI) / WEDGES;
  return bandPath(INNER, OUTER, (i - 0.36) * turn, (i + 0.36) * turn, 100);
});

/**
 * A ring of twenty wedges that light up round the handle that reached the goal, and go out again, and a tick that stays until the next move. `moved` are the fields of the last gesture; where
 * none of them has a handle, the picture's first handle wears the ring. It covers no handle and takes no pointer.
 */
export function WinRing({ moved }: { moved: string }): ReactNode {
  const ring = useRef<SVGSVGElement>(null);
  const [{ x, ...place }, setPlace] = useState<{ x: number; left?: number; top?: number }>({ x: 100 + ASIDE });
  useLayoutEffect(() => {
    const stage = ring.current?.parentElement;
    const handles = [...(stage?.querySelectorAll<SVGGElement>('[data-handle]') ?? [])];
    const fields = moved.split(',');
    const won = handles.find(({ dataset }) => fields.includes(dataset['handle'] ?? '')) ?? handles[0];
    const halo = won?.querySelector('.handle-halo')?.getBoundingClientRect();
    if (!stage || !halo) return;
    const left = halo.x + halo.width / 2;
    const top = halo.y + halo.height / 2;
    const tickLeft = left + UNIT_PX * ASIDE;
    const tickTop = top - UNIT_PX * ASIDE;
    const reach = UNIT_PX * RADIUS;
    const covers = [...stage.querySelectorAll('.plot text')].some((text) => {
      const box = text.getBoundingClientRect();
      return (
        Math.abs(box.x + box.width / 2 - tickLeft) < box.width / 2 + reach &&
        Math.abs(box.y + box.height / 2 - tickTop) < box.height / 2 + reach
      );
    });
    const whole = stage.getBoundingClientRect();
    setPlace({ x: covers ? 100 - ASIDE : 100 + ASIDE, left: left - whole.x, top: top - whole.y });
  }, [moved]);
  return (
    <svg
      className="win-ring"
      ref={ring}
      viewBox="0 0 200 200"
      aria-hidden="true"
      style={place.left === undefined ? { visibility: 'hidden' } : place}
    >
      <g>
        {wedges.map((d, i) => (
          <path key={d} d={d} style={{ animationDelay: `${14 * i}ms` }} />
        ))}
      </g>
      <circle cx={x} cy={100 - ASIDE} r={RADIUS} />
      <path className="win-tick" d={`m${x - 9} ${100 - ASIDE} 7 7 12-14`} />
    </svg>
  );
}
