import { memo, type ReactNode } from 'react';
import { type AnimalName, animalPaths } from './animals.ts';

export interface AnimalProps {
  name: AnimalName;
  /** The middle of the badge, in the view box's pixels. */
  xPx: number;
  yPx: number;
  radiusPx: number;
  /** It is the true one: a full red badge. The others are rings. */
  truth?: boolean;
}

/** An animal's face on a round badge. It stands still while a reader drags, so it may be placed by a transform. */
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
