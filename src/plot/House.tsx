import type { ReactNode } from 'react';

/** Outline of a house with an open door that stands on (xPx, yPx), with walls so wide. In coordinates, for a house that is dragged. */
export function housePath(xPx: number, yPx: number, widthPx: number): string {
  const at = (across: number, up: number): string =>
    `${(xPx + across * widthPx).toFixed(1)} ${(yPx - up * widthPx).toFixed(1)}`;
  const outline = [
    [-0.14, 0],
    [-0.5, 0],
    [-0.5, 0.57],
    [-0.66, 0.57],
    [0, 1.08],
    [0.66, 0.57],
    [0.5, 0.57],
    [0.5, 0],
    [0.14, 0],
    [0.14, 0.34],
    [-0.14, 0.34],
  ] as const;
  return `M${outline.map(([across, up]) => at(across, up)).join('L')}Z`;
}

/** A house that can be moved: it stands on its place. */
export function House(place: { xPx: number; yPx: number; widthPx: number }): ReactNode {
  return <path className="handle-dot" d={housePath(place.xPx, place.yPx, place.widthPx)} />;
}
