import { choice, flag, list, number } from '~/state/field.ts';
import type { Bounds } from '~/math/bounds.ts';
import { HIDING_PLACES, THROWS } from './model.ts';

/** The wall is 40 cm wide and high; throws land on its half-centimetres, measured from its middle. */
export const WALL: Bounds = { min: -20, max: 20, step: 0.5 };

export const fields = {
  coach: choice({
    label: 'Your coach says',
    default: 'distance',
    options: { missed: 'a: “missed”', distance: 'b: “7 cm off”', hint: 'c: “7 cm off, mostly too high”' },
  }),
  x: number({ label: 'aim, right of the middle', default: 8, ...WALL, unit: ' cm' }),
  y: number({ label: 'aim, above the middle', default: 6, ...WALL, unit: ' cm' }),
  circles: flag({ label: 'Draw what the coach told me', default: true }),
  lights: flag({ label: 'Lights on', default: false }),
  throws: list({
    label: 'throws so far',
    default: [0, 5],
    ...WALL,
    maxLength: 2 * THROWS,
    samples: [[], [10, 0, -10, 0]],
  }),
  game: number({ label: 'hiding place', default: 1, min: 1, max: HIDING_PLACES.length, step: 1 }),
};
