import { memo, type ReactNode } from 'react';
import { type AnimalName, animalPaths } from './animals.ts';

export interface AnimalProps {
  name: AnimalName;
  /** Centre of the badge, in the view box's pixels. */
  xPx: number;
  yPx: number;
  radiusPx: number;
  /** The true animal has a filled red badge; the others have rings. */
  truth?: boolean;
}

/** An animal's face on a round badge. It does not move in a drag, so a transform may place it. */
export const Animal = memo(function Animal({ name, xPx, yPx, radiusPx, truth = false }: AnimalProps): ReactNode {
  return (
    <g className={truth ? 'animal true' : 'animal'}>
      <circle cx={xPx} cy={yPx} r={radiusPx} />
      <path
        d={animalPaths[name]}
        fillRule="evenodd"
        transform={`translate(${xPx} ${yPx}) scale(${(radiusPx * 0.66).toFixed(2)})`}
      />
    </g>
  );
});

/** The face alone, in the tone around it. It may move in a drag, so it is placed by coordinates. */
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
