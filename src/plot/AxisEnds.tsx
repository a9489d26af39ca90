import type { ReactNode } from 'react';
import { isNotation } from '~/math/notation.ts';
import { useFrame } from './Panel.tsx';

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
    <text
      key={name}
      className={`axis-name${isNotation(name) ? ' notranslate' : ''}`}
      x={leftPx + (i / 2) * (rightPx - leftPx)}
      y={yPx}
      textAnchor="middle"
    >
      {name}
    </text>
  ));
}
