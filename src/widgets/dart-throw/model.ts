/** Straight-line distance from the dart to the bull, in cm (Pythagoras). It is never negative and has no direction. */
export const distanceToBull = (x: number, y: number): number => Math.hypot(x, y);

/** Where the dart is, in the words of someone who stands beside the board: "much too high and too far right". */
export function direction(x: number, y: number): string {
  const far = (value: number): string => (Math.abs(value) >= 8 ? 'far ' : Math.abs(value) < 2 ? 'a little ' : '');
  const across = x === 0 ? '' : `${far(x)}too far ${x > 0 ? 'right' : 'left'}`.replace('far too far', 'much too far');
  const up = y === 0 ? '' : `${far(y)}too ${y > 0 ? 'high' : 'low'}`.replace('far too', 'much too');
  return [up, across].filter(Boolean).join(' and ') || 'dead centre';
}

/** One sentence of feedback on a throw. */
export function feedback(x: number, y: number): string {
  const distance = distanceToBull(x, y);
  if (distance === 0) return 'Bullseye. Nothing left to improve.';
  const size = distance < 2 ? 'So close' : distance < 6 ? 'Near' : distance < 12 ? 'Off' : 'Way off';
  return `${size}: ${direction(x, y)}.`;
}
