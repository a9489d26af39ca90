import { keepApart } from '~/plot/apart.ts';
import { byForm, type Form, FORMS } from '~/plot/form.ts';
import { type Frame, makeFrame } from '~/plot/frame.ts';
import { LADDER, type Promised } from './model.ts';
import { times } from './words.ts';

/** Where things stand. The frame is as wide as handles go, and as high as bars. */
const PLACES = {
  wide: {
    margins: [198, 60, 138, 82],
    skyPx: 122,
    lampPx: 152,
    endsPx: 30,
    ladderPx: [492, 316, 980],
    rungPx: [54, 36],
    barPx: [7, 11],
  },
  phone: {
    margins: [122, 26, 134, 26],
    skyPx: 2,
    lampPx: 34,
    endsPx: 74,
    ladderPx: [416, 184, 368],
    rungPx: [46, 30],
    barPx: [4, 6],
  },
} as const;
/** How many units of the bill fit over the axis. */
const ROOF = 15;

export type Place = (typeof PLACES)[Form] & { readonly frame: Frame };
const placed = (form: Form): Place => ({
  ...PLACES[form],
  frame: makeFrame({ ...FORMS[form], marginPx: PLACES[form].margins, x: [16.4, 32.6], y: [0, ROOF] }),
});
export const places = byForm(placed);

/** One price of late, and the promise that is best for it. */
interface Rung {
  readonly text: string;
  readonly at: number;
  readonly lit: boolean;
  readonly xPx: number;
}

/** The ladder under the axis: the four prices of the course, and the one that is set, lit. */
export function rungsOf({ best, ratio }: Promised, { frame, ladderPx, rungPx }: Place): readonly Rung[] {
  const now = { text: times(ratio), at: (best[0] + best[1]) / 2, lit: true };
  const rungs = [
    ...LADDER.filter(({ late, best: at }) => late !== ratio && at !== now.at).map(({ late, best: at }) => ({
      text: times(late),
      at,
      lit: false,
    })),
    now,
  ].sort((a, b) => a.at - b.at);
  const places = keepApart(
    rungs.map(({ at }) => frame.x.at(at)),
    rungPx[0],
    ladderPx[1],
    ladderPx[2],
  );
  return rungs.map((rung, i) => ({ ...rung, xPx: places[i] ?? 0 }));
}

/** The options of the wager stand where the ladder will: larger, so further apart. */
export const optionsPx = keepApart(
  LADDER.map(({ best }) => places.wide.frame.x.at(best)),
  94,
  0,
  FORMS.wide.widthPx,
).map((xPx) => [xPx, places.wide.ladderPx[0] - 6] as const);
