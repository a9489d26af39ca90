const hundredths = (px: number): number => Math.round(100 * px) / 100 || 0;

/**
 * Path of a piece of a ring round (middlePx, middlePx): between two radii in pixels and two angles in radians, clockwise from the top, less than
 * half a turn apart.
 */
export function bandPath(inner: number, outer: number, from: number, to: number, middlePx = 0): string {
  const at = (radius: number, angle: number): string =>
    `${hundredths(middlePx + radius * Math.sin(angle))},${hundredths(middlePx - radius * Math.cos(angle))}`;
  return `M${at(outer, from)}A${outer},${outer},0,0,1,${at(outer, to)}L${at(inner, to)}A${inner},${inner},0,0,0,${at(inner, from)}Z`;
}
