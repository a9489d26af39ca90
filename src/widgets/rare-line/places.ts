import { FORMS } from '~/plot/form.ts';
import { makeFrame } from '~/plot/frame.ts';
import { heapIn } from '~/widgets/ScoreHeap.tsx';
import { fields } from './fields.ts';

const SCORES = [fields.line.min, fields.line.max] as const;
const frames = {
  wide: makeFrame({ ...FORMS.wide, marginPx: [52, 40, 204, 110], x: SCORES, y: [0, 1] }),
  phone: makeFrame({ ...FORMS.phone, marginPx: [6, 16, 232, 16], x: SCORES, y: [0, 1] }),
} as const;

/** Where all of it stands, in either form. */
export const layouts = {
  wide: {
    frame: frames.wide,
    heap: heapIn(frames.wide, { pitchPx: 5.6, risePx: 5.4, dartPx: 52, stepPx: 17 }),
    /** Down to where the line goes, where its handle is, and rows of what stands beside it. */
    endPx: 428,
    rowsPx: [74, 110, 146],
    /** Left of here the headline has the room above. */
    quiet: { rightPx: 500, bottomPx: 238 },
    /** From here on all that stands beside the line stands on its left. */
    turnPx: 800,
    /** What the axis says: how far down, and where it ends. */
    axis: { yPx: 342, endPx: 356 },
    betPx: { xPx: 650, yPx: 110, radiusPx: 22 },
    /** While it is asked where they are, the darts lie here. */
    quiver: [124, 24, 356] as const,
    weight: { fromPx: 214, toPx: 520, nameAt: [50, 434] as const },
  },
  phone: {
    frame: frames.phone,
    heap: heapIn(frames.phone, { pitchPx: 3.6, risePx: 3, dartPx: 34, stepPx: 13 }),
    endPx: 288,
    rowsPx: [22, 48, 75],
    quiet: { rightPx: 0, bottomPx: 0 },
    turnPx: 225,
    axis: undefined,
    betPx: { xPx: 0, yPx: 0, radiusPx: 0 },
    quiver: [26, 17, 240] as const,
    weight: { fromPx: 14, toPx: 200, nameAt: [16, 258] as const },
  },
} as const;
