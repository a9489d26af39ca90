import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { bandPath } from '~/plot/band.ts';

const WEDGES = 20;
/** From the middle of the handle, in a view box of 200. */
const INNER = 50;
const OUTER = 70;

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
  const [place, setPlace] = useState<{ left: number; top: number }>();
  useLayoutEffect(() => {
    const stage = ring.current?.parentElement;
    const handles = [...(stage?.querySelectorAll<SVGGElement>('[data-handle]') ?? [])];
    const fields = moved.split(',');
    const won = handles.find(({ dataset }) => fields.includes(dataset['handle'] ?? '')) ?? handles[0];
    const halo = won?.querySelector('.handle-halo')?.getBoundingClientRect();
    const whole = stage?.getBoundingClientRect();
    if (halo && whole) setPlace({ left: halo.x + halo.width / 2 - whole.x, top: halo.y + halo.height / 2 - whole.y });
  }, [moved]);
  return (
    <svg
      className="win-ring"
      ref={ring}
      viewBox="0 0 200 200"
      aria-hidden="true"
      style={place ?? { visibility: 'hidden' }}
    >
      <g>
        {wedges.map((d, i) => (
          <path key={d} d={d} style={{ animationDelay: `${14 * i}ms` }} />
        ))}
      </g>
      <circle cx="158" cy="42" r="20" />
      <path className="win-tick" d="m149 42 7 7 12-14" />
    </svg>
  );
}
