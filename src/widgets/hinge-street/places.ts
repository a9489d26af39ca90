import { brokenScale } from '~/plot/broken-scale.ts';
import { byForm, type Form, FORMS } from '~/plot/form.ts';
import { linearScale, makeFrame } from '~/plot/frame.ts';
import { fields } from './fields.ts';

/**
 * Where things stand in either form. The ground is cut behind 13: what is near is true to scale. Above it prices, below it darts. The best lines
 * go from `linesPx[0]` to the darts' feet.
 */
const PLACES = {
  wide: {
    marginPx: [26, 16, 158, 10],
    nearPx: [10, 855],
    farPx: [880, 984],
    top: 4,
    handlesPx: { line: 40, street: 262 },
    linesPx: [78, 442],
    labelsPx: [90, 120],
    betPx: 158,
    dart: 0.8,
    arrowPx: 420,
    tickPx: 463,
    teamsPx: [105, 0],
    teamPx: 498,
    missedPx: 498,
  },
  phone: {
    marginPx: [30, 8, 140, 4],
    nearPx: [4, 340],
    farPx: [350, 372],
    top: 4,
    handlesPx: { line: 32, street: 204 },
    linesPx: [62, 350],
    labelsPx: [70, 97],
    betPx: 128,
    dart: 0.54,
    arrowPx: 338,
    tickPx: 374,
    teamsPx: [72, 166],
    teamPx: 403,
    missedPx: 427,
  },
} as const;

/** The near end of the ground, and where it is cut. */
const NEAR = { wide: [-3.9, 13], phone: [-6.5, 13] } as const;

const placed = (form: Form) => {
  const { marginPx, nearPx, farPx, top } = PLACES[form];
  const x = brokenScale(linearScale(NEAR[form], nearPx), fields.far.max, farPx);
  return {
    ...PLACES[form],
    x,
    frame: { ...makeFrame({ ...FORMS[form], marginPx, x: [0, 1], y: [0, top] }), x },
  };
};
export const places = byForm(placed);
export type Place = (typeof places)[Form];
