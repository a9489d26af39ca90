/** Straight-line distance from the dart to the bull, in cm (Pythagoras). It is never negative and has no direction. */
export const distanceToBull = (x: number, y: number): number => Math.hypot(x, y);

/** As many are thrown before they are pulled out again. */
export const DARTS = 3;

export interface Place {
  readonly x: number;
  readonly y: number;
}

interface Now extends Place {
  /** Where the darts before this one stuck: x1, y1, x2… */
  readonly throws: readonly number[];
}

export interface Throws {
  /** All darts in the board, the newest last. */
  readonly darts: readonly (Place & { readonly distance: number })[];
  /** Of the newest. */
  readonly distance: number;
  /** All three are thrown, and the ring of the last has room for others: time for the bet. */
  readonly ring: boolean;
}

export function throwsOf({ x, y, throws }: Now): Throws {
  const before = Array.from({ length: Math.floor(throws.length / 2) }, (_, i) => ({
    x: throws[2 * i] as number,
    y: throws[2 * i + 1] as number,
  }));
  const darts = [...before, { x, y }].map((place) => ({ ...place, distance: distanceToBull(place.x, place.y) }));
  const distance = distanceToBull(x, y);
  return { darts, distance, ring: darts.length === DARTS && distance >= 3 && distance <= 20 };
}

/** The next dart sticks here. After three the board is cleared first. */
export const thrown = ({ darts }: Throws, place: Place): Now => ({
  ...place,
  throws: darts.length === DARTS ? [] : darts.flatMap(({ x, y }) => [x, y]),
});

/** Where a dart lands that is thrown without aiming. */
const ANYWHERE: readonly Place[] = [
  { x: -12, y: 7.5 },
  { x: -7, y: -6 },
  { x: 9.5, y: -3 },
];
export const anywhere = (throws: Throws): Now => thrown(throws, ANYWHERE[throws.darts.length - 1] as Place);

/** Two other places on the ring of a dart, to the lower left and to the lower right; where it is there itself, they give way to it. */
export function ghosts({ x, y }: Place): readonly [Place, Place] {
  const distance = distanceToBull(x, y);
  const dart = (Math.atan2(y, x) * 180) / Math.PI;
  const at = (home: number, outwards: 1 | -1): Place => {
    const away = ((home - dart + 540) % 360) - 180;
    const side = away === 0 ? outwards : Math.sign(away);
    const angle = ((dart + side * Math.max(45, Math.abs(away))) * Math.PI) / 180;
    return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
  };
  return [at(217, -1), at(307, 1)];
}

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
