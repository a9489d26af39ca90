import { type Form, FORMS } from '~/plot/form.ts';
import { makeFrame } from '~/plot/frame.ts';
import type { PointPx } from '~/plot/pointer.ts';

/** The way round, in either form: a ring beside the chart, or a race track about it. Six stations, clockwise from the upper left. */
const COUNT = 6;

export interface Pose extends PointPx {
  /** Which way it goes there, in degrees clockwise from rightwards. */
  readonly towards: number;
}
interface Stretch {
  /** From one station to the next. */
  readonly path: string;
  readonly middle: Pose;
  /** Beside the middle, where a number is carried. */
  readonly beside: PointPx;
}
interface Track {
  readonly stations: readonly PointPx[];
  readonly stretches: readonly Stretch[];
  /** Of a station's circle. */
  readonly radiusPx: number;
  /** How far a station's name stands over its middle, and its number under it. */
  readonly linePx: number;
  /** Of the dart that carries a number: 1 is about 84 px long. */
  readonly scale: number;
}

const round = (value: number): number => Math.round(value * 10) / 10;

function ring(xPx: number, yPx: number, radiusPx: number): Track {
  const at = (degrees: number, outPx = 0): PointPx => {
    const angle = (degrees * Math.PI) / 180;
    return {
      xPx: round(xPx + (radiusPx + outPx) * Math.sin(angle)),
      yPx: round(yPx - (radiusPx + outPx) * Math.cos(angle)),
    };
  };
  const stations = Array.from({ length: COUNT }, (_, i) => at(60 * i - 30));
  const stretches = stations.map((from, i) => {
    const to = stations[(i + 1) % COUNT] ?? from;
    return {
      path: `M${from.xPx} ${from.yPx}A${radiusPx} ${radiusPx} 0 0 1 ${to.xPx} ${to.yPx}`,
      middle: { ...at(60 * i), towards: 60 * i },
      beside: at(60 * i, 44),
    };
  });
  return { stations, stretches, radiusPx: 46, linePx: 14, scale: 1.12 };
}

/** Three stations over the chart and three under it, with a side of the track at either edge. */
function raceTrack(xs: readonly [number, number, number], topPx: number, bottomPx: number): Track {
  const { widthPx } = FORMS.phone;
  const [left, middle, right] = xs;
  const edgePx = 16;
  const across = (fromPx: number, toPx: number, yPx: number): Stretch => ({
    path: `M${fromPx} ${yPx}H${toPx}`,
    middle: { xPx: (fromPx + toPx) / 2, yPx, towards: fromPx < toPx ? 0 : 180 },
    beside: { xPx: (fromPx + toPx) / 2, yPx },
  });
  const down = (fromPx: number, sidePx: number, fromY: number, toY: number, towards: number): Stretch => {
    const bend = Math.sign(toY - fromY) * 26;
    return {
      path: `M${fromPx} ${fromY}Q${sidePx} ${fromY} ${sidePx} ${fromY + bend}V${toY - bend}Q${sidePx} ${toY} ${fromPx} ${toY}`,
      middle: { xPx: sidePx, yPx: (fromY + toY) / 2, towards },
      beside: { xPx: sidePx, yPx: (fromY + toY) / 2 },
    };
  };
  const row = (yPx: number): PointPx[] => xs.map((xPx) => ({ xPx, yPx }));
  return {
    stations: [...row(topPx), ...row(bottomPx).reverse()],
    stretches: [
      across(left, middle, topPx),
      across(middle, right, topPx),
      down(right, widthPx - edgePx, topPx, bottomPx, 90),
      across(right, middle, bottomPx),
      across(middle, left, bottomPx),
      down(left, edgePx, bottomPx, topPx, 270),
    ],
    radiusPx: 38,
    linePx: 11,
    scale: 0.55,
  };
}

const CENTRE = { xPx: 296, yPx: 264 } as const;
export const places = {
  wide: {
    track: ring(CENTRE.xPx, CENTRE.yPx, 194),
    sum: CENTRE,
    frame: makeFrame({ ...FORMS.wide, marginPx: [254, 76, 56, 612], x: [0, 4], y: [-0.95, 8.28] }),
    dart: 0.6,
  },
  phone: {
    track: raceTrack([58, 195, 332], 44, 396),
    sum: undefined,
    frame: makeFrame({ ...FORMS.phone, marginPx: [106, 76, 118, 54], x: [0, 4], y: [-0.95, 8.45] }),
    dart: 0.45,
  },
} as const satisfies Record<Form, unknown>;
export type Place = (typeof places)[Form];

/** The station at a place of the picture, if there is one. */
export const stationAt = ({ track: { stations, radiusPx } }: Place, { xPx, yPx }: PointPx): number | undefined => {
  const found = stations.findIndex((station) => Math.hypot(station.xPx - xPx, station.yPx - yPx) <= radiusPx);
  return found < 0 ? undefined : found;
};

/** Where a line through the origin leaves the chart: its end, which is dragged. */
export function endOf({ frame: { x, y } }: Place, w: number): PointPx {
  const edge = w < 0 ? y.domain[0] : y.domain[1];
  const across = w === 0 ? x.domain[1] : Math.min(x.domain[1], edge / w);
  return { xPx: round(x.at(across)), yPx: round(y.at(w * across)) };
}

/** The w of the line through the origin and this place. Left of the origin it is as steep as it gets. */
export const weightAt = ({ frame: { x, y } }: Place, { xPx, yPx }: PointPx): number =>
  y.invert(yPx) / Math.max(0.05, x.invert(xPx));

/** An arrow's head at a place, two strokes long. */
export function chevron({ xPx, yPx, towards }: Pose, sizePx: number): string {
  const at = (turn: number): string => {
    const angle = ((towards + turn) * Math.PI) / 180;
    return `${round(xPx + sizePx * Math.cos(angle))} ${round(yPx + sizePx * Math.sin(angle))}`;
  };
  return `M${at(128)}L${at(0)}L${at(-128)}`;
}
