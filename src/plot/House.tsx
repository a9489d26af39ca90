import type { ReactNode } from 'react';

/** Outline of a house whose walls are `widthPx` wide and whose middle is (0, 0). */
export function housePath(widthPx: number): string {
  const px = (part: number): string => (part * widthPx).toFixed(1);
  return `M${px(-0.66)} ${px(-0.11)} L0 ${px(-0.62)} L${px(0.66)} ${px(-0.11)} H${px(0.5)} V${px(0.46)} H${px(-0.5)} V${px(-0.11)} Z`;
}

/** The number on the wall is as large as any other letter of the picture, so the house is too. */
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
