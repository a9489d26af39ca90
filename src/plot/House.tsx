import type { ReactNode } from 'react';

/** Outline of a house around (0, 0) whose walls are `widthPx` wide. */
export function housePath(widthPx: number): string {
  const px = (part: number): string => (part * widthPx).toFixed(1);
  return `M${px(-0.66)} ${px(-0.11)} L0 ${px(-0.62)} L${px(0.66)} ${px(-0.11)} H${px(0.5)} V${px(0.46)} H${px(-0.5)} V${px(-0.11)} Z`;
}

/** Large enough for a number on the wall at the picture's usual letter size. */
const WIDTH_PX = 26;

/** A house with its number on the wall. Pixels. */
export function House({ xPx, yPx, children }: { xPx: number; yPx: number; children: ReactNode }): ReactNode {
  return (
    <g className="house" transform={`translate(${xPx} ${yPx})`}>
      <path d={housePath(WIDTH_PX)} />
      <text y={1.5} textAnchor="middle" dominantBaseline="central">
        {children}
      </text>
    </g>
  );
}
