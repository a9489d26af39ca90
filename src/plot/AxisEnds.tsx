import type { ReactNode } from 'react';
import { useFrame } from './Panel.tsx';
import { Words } from './Words.tsx';

/** Under an axis without ticks: what its left end is, what it measures, what its right end is. */
export function AxisEnds({
  names,
  yPx,
}: {
  names: readonly [left: string, middle: string, right: string];
  yPx: number;
}): ReactNode {
  const { leftPx, rightPx } = useFrame();
  return names.map((name, i) => (
    <Words key={name} look="axis-name" xPx={leftPx + (i / 2) * (rightPx - leftPx)} yPx={yPx}>
      {name}
    </Words>
  ));
}
