/** A point in the view box's pixels, y downwards. */
export interface PointPx {
  readonly xPx: number;
  readonly yPx: number;
}

/** Where a client point (an event's clientX and clientY) lies in the view box of the SVG that holds `element`. */
export function toViewBox(element: SVGGraphicsElement, clientX: number, clientY: number): PointPx {
  const matrix = (element.ownerSVGElement ?? (element as SVGSVGElement)).getScreenCTM();
  if (!matrix) return { xPx: 0, yPx: 0 };
  const point = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
  return { xPx: point.x, yPx: point.y };
}
