import { clamp } from '~/math/bounds.ts';
import { type Form, FORMS } from '~/plot/form.ts';
import { type Frame, makeFrame } from '~/plot/frame.ts';
import { textWidth } from '~/plot/text-width.ts';

interface Place {
  /** Minutes across; upwards what a guess costs more than the best one, in minutes of MAE. */
  readonly frame: Frame;
  /** The valleys are drawn from the first guess to the second. */
  readonly guesses: readonly [number, number];
  /** How high the valley of MSE stands over the other, and how steep it is: each loss has a scale of its own, and only the floors count. */
  readonly lifted: number;
  readonly steep: number;
  /** Darts stick in a line this far down: on a wide card the upper edge of the plank. */
  readonly linePx: number;
  readonly ropePx: number;
  readonly flagPx: number;
  readonly dartPx: number;
  /** Where the flights of the first four stand, seen from their points. */
  readonly fanPx: readonly number[];
  /** What lies between the flags is measured at this height. */
  readonly gapPx: number;
}

const frameOf = (
  form: Form,
  minutes: readonly [number, number],
  marginPx: number,
  topPx: number,
  floorPx: number,
  perMinutePx: number,
): Frame => {
  const { widthPx, heightPx } = FORMS[form];
  const bottomPx = floorPx + 8;
  return makeFrame({
    widthPx,
    heightPx,
    marginPx: [topPx, marginPx, heightPx - bottomPx, marginPx],
    x: minutes,
    y: [-8 / perMinutePx, (floorPx - topPx) / perMinutePx],
  });
};

/** Options of the bet stand in a row over the rope, as places on it are closer than fingers. */
const BETS_PX = [
  [118, 402],
  [236, 402],
  [358, 402],
] as const;

export const places = {
  wide: {
    frame: frameOf('wide', [3, 144], 36, 20, 172, 5),
    guesses: [14, 66],
    lifted: 10.8,
    steep: 0.018,
    linePx: 300,
    ropePx: 446,
    flagPx: 84,
    dartPx: 64,
    fanPx: [-30, -11, 18, 38],
    gapPx: 197,
    bets: BETS_PX,
  },
  phone: {
    frame: frameOf('phone', [-8, 139], 12, 6, 238, 2.6),
    guesses: [14, 139],
    lifted: 44.6,
    steep: 0.008,
    linePx: 298,
    ropePx: 298,
    flagPx: 60,
    dartPx: 54,
    fanPx: [-30, -10, 10, 30],
    gapPx: 272,
  },
} as const satisfies Record<Form, Place & { readonly bets?: unknown }>;

/** The last dart leans away from its neighbours, and at the far end inwards: its minutes stand to the right of its flights. */
export const lastFlightPx = (last: number): number =>
  14 + 42 * clamp((45 - last) / 11, 0, 1) - 54 * clamp((last - 100) / 35, 0, 1);

/** How a dart leans whose flights stand so far beside its point, in degrees, and where they are. Downwards on a phone, where darts hang. */
export function leaning(
  xPx: number,
  yPx: number,
  asidePx: number,
  lengthPx: number,
  upwards = true,
): { lean: number; endPx: readonly [number, number] } {
  const sine = clamp(asidePx / lengthPx, -0.88, 0.88);
  const risePx = lengthPx * Math.sqrt(1 - sine * sine);
  const lean = (Math.asin(sine) * 180) / Math.PI;
  return upwards
    ? { lean, endPx: [xPx + lengthPx * sine, yPx - risePx] }
    : { lean: 180 - lean, endPx: [xPx + lengthPx * sine, yPx + risePx] };
}

export const pillHalfPx = (text: string, form: Form): number =>
  textWidth(text, 'display', FORMS[form].numberPx - 4) / 2 + 0.6 * (FORMS[form].numberPx - 4);
