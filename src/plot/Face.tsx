import type { ReactNode } from 'react';
import { type AnimalName, animalPaths } from './animals.ts';

/** An animal's face in the tone around it. It may move in a drag, so it is placed by coordinates. */
export function Face({
  name,
  xPx,
  yPx,
  halfPx,
}: {
  name: AnimalName;
  xPx: number;
  yPx: number;
  halfPx: number;
}): ReactNode {
  return (
    <svg
      className="face"
      x={xPx - halfPx}
      y={yPx - halfPx}
      width={2 * halfPx}
      height={2 * halfPx}
      viewBox="-1.15 -1.05 2.3 2.1"
    >
      <path d={animalPaths[name]} fillRule="evenodd" />
    </svg>
  );
}
