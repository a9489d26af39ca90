import { clamp } from '~/math/bounds.ts';
import { keepApart } from '~/plot/apart.ts';
import { type BrokenScale, brokenScale } from '~/plot/broken-scale.ts';
import { byForm, type Form, FORMS } from '~/plot/form.ts';
import { type Frame, makeFrame } from '~/plot/frame.ts';
import { hangings } from '~/plot/hangings.ts';
import { fields } from './fields.ts';
import { heights } from './model.ts';

/**
 * Where the tug-of-war stands in either form. The line of minutes is cut: what is near, up to `edge` minutes, is true to scale from
 * `nearPx` on, and the rest is far away. Over it the cost of each guess, of those from `curve[0]` to `curve[1]`.
 */
const PLACES = {
  wide: {
    domain: [8, 135],
    nearPx: [44, 880],
    farPx: [901, 944],
    curve: [8, 66],
    valleyPx: [30, 172],
    costs: 44,
    linePx: 340,
    dartPx: 90,
    fanPx: 48,
    leanPx: 78,
    pillPx: 48,
    weightPx: 32.5,
    firstPx: 76,
    rows: 2,
    depthPx: 36,
    sumPx: [410, 464],
    /** Where options and what was bet stand: in the floor of the valley. */
    betPx: 170,
    endPx: { xPx: 988, yPx: 340 },
    notes: [
      { name: 'slope', xPx: 410, yPx: 489, anchor: 'start' },
      { name: 'axis', xPx: 236, yPx: 514, anchor: 'start' },
      { name: 'fair', xPx: 980, yPx: 514, anchor: 'end' },
    ],
  },
  phone: {
    domain: [14, 47],
    nearPx: [22, 302],
    farPx: [324, 352],
    curve: [14, 47],
    valleyPx: [10, 92],
    costs: 27,
    linePx: 236,
    dartPx: 58,
    fanPx: 36,
    leanPx: 34,
    pillPx: 42,
    weightPx: 30,
    firstPx: 64,
    rows: 3,
    depthPx: 30,
    sumPx: [12, 417],
    betPx: 90,
    endPx: { xPx: 382, yPx: 256 },
    notes: [{ name: 'slope', xPx: 12, yPx: 436, anchor: 'start' }],
  },
} as const;

/** Strands are so far apart, one level for each delivery: the last, which may be anywhere, in the middle. */
const STRAND_PX = 7;
const LEVELS = [-2, -1, 1, 2, 0];

export type Place = (typeof PLACES)[Form] & { readonly x: BrokenScale };

const onLine = (form: Form): Place => {
  const { domain, nearPx, farPx } = PLACES[form];
  const { x } = frameIn(form, domain, nearPx, 0);
  return { ...PLACES[form], x: brokenScale(x, fields.last.max, farPx) };
};

function frameIn(
  form: Form,
  domain: readonly [number, number],
  [leftPx, rightPx]: readonly [number, number],
  low: number,
): Frame {
  const { widthPx, heightPx } = FORMS[form];
  const [topPx, bottomPx] = PLACES[form].valleyPx;
  const marginPx = [topPx, widthPx - rightPx, heightPx - bottomPx, leftPx] as const;
  return makeFrame({ widthPx, heightPx, marginPx, x: domain, y: [low, low + PLACES[form].costs] });
}

export const places = byForm(onLine);

/** The frame of the valley: it follows its floor, and keeps its scale, so that a slope looks the same whatever it stands on. */
export const frameOf = (form: Form, times: readonly number[]): Frame =>
  frameIn(form, PLACES[form].domain, PLACES[form].nearPx, heights(times)[0] - 1.5);

/** One delivery, as a dart in the line: its strand's level, how it leans, and how deep its weight hangs. */
export interface Pull {
  readonly time: number;
  readonly xPx: number;
  readonly yPx: number;
  /** Degrees from upright, to the right. */
  readonly lean: number;
  readonly endPx: readonly [number, number];
  /** Where its weight hangs: right under it, but in a crowd beside the others. */
  readonly hookPx: number;
  readonly hangsPx: number;
}

/** Weights leave a row for the guess's pill; on a wide line, one that no guess comes near hangs higher, clear of the slope. */
const risenPx = (form: Form, xPx: number): number => (form === 'wide' ? 44 * clamp((xPx - 345) / 50, 0, 1) : 0);

/** All darts: their flights fan out, and weights that would touch hang in different rows, or aside. */
export function headsOf(form: Form, times: readonly number[]): Pull[] {
  const { x, linePx, dartPx, fanPx, leanPx, weightPx, firstPx, depthPx, rows } = places[form];
  const tipsPx = times.map((time) => x.at(time));
  // Far from the others a dart leans away from them, flat enough to leave what is above it alone.
  const wishesPx = tipsPx.map((px, i) => px + (i < 4 ? 0 : clamp((times[i] ?? 0) - 26, 0, 1) * leanPx));
  const endsPx = keepApart(wishesPx, fanPx, 16, FORMS[form].widthPx - 40);
  const hung = hangings(tipsPx, weightPx, rows);
  return times.map((time, i) => {
    const xPx = tipsPx[i] ?? 0;
    const yPx = linePx + STRAND_PX * (LEVELS[i] ?? 0);
    const sine = clamp(((endsPx[i] ?? 0) - xPx) / dartPx, -0.88, 0.88);
    const risePx = dartPx * Math.sqrt(1 - sine * sine);
    return {
      time,
      xPx,
      yPx,
      lean: (Math.asin(sine) * 180) / Math.PI,
      endPx: [xPx + dartPx * sine, yPx - risePx],
      hookPx: hung[i]?.atPx ?? xPx,
      hangsPx: linePx + firstPx + depthPx * (hung[i]?.row ?? 0) - risenPx(form, xPx),
    };
  });
}
