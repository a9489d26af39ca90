import type { PointPx } from '~/math/grip.ts';

export type { PointPx };

/** Where a client point (an event's clientX and clientY) lies in the view box of the SVG that holds `element`. */
export function toViewBox(element: SVGGraphicsElement, clientX: number, clientY: number): PointPx {
  const matrix = (element.ownerSVGElement ?? (element as SVGSVGElement)).getScreenCTM();
  if (!matrix) return { xPx: 0, yPx: 0 };
  const point = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
  return { xPx: point.x, yPx: point.y };
}
