import { clamp } from '~/math/bounds.ts';
import type { PointPx } from './pointer.ts';
import { type Face, textWidth } from './text-width.ts';

/** Where a label may stand, seen from its mark. */
type Side = 'right' | 'left' | 'above' | 'below';

export interface LabelAsk {
  readonly text: string;
  /** The mark that it belongs to. */
  readonly xPx: number;
  readonly yPx: number;
  readonly sizePx: number;
  readonly face?: Face;
  /** From the mark's middle to the label; 14 if left out. */
  readonly gapPx?: number;
  /** The best first; all four, the right first, if left out. */
  readonly sides?: readonly Side[];
}

export interface Box {
  readonly leftPx: number;
  readonly topPx: number;
  readonly rightPx: number;
  readonly bottomPx: number;
}

/** A box with its middle, half its width and half its height; a square if only one is given. */
export const boxAround = ({ xPx, yPx }: PointPx, acrossPx: number, upPx = acrossPx): Box => ({
  leftPx: xPx - acrossPx,
  rightPx: xPx + acrossPx,
  topPx: yPx - upPx,
  bottomPx: yPx + upPx,
});

/** The middle of a label, and the box that its letters fill. */
export interface Placed extends Box {
  readonly xPx: number;
  readonly yPx: number;
}

/** Letters are about so much higher than their size, with the paper between two lines. */
const LEADING = 1.15;
/** Labels keep this far apart. */
const BETWEEN_PX = 3;

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.rightPx, b.rightPx) - Math.max(a.leftPx, b.leftPx) + BETWEEN_PX) *
  Math.max(0, Math.min(a.bottomPx, b.bottomPx) - Math.max(a.topPx, b.topPx) + BETWEEN_PX);

function boxAt(xPx: number, yPx: number, halfWidthPx: number, halfHeightPx: number): Placed {
  return {
    xPx,
    yPx,
    leftPx: xPx - halfWidthPx,
    rightPx: xPx + halfWidthPx,
    topPx: yPx - halfHeightPx,
    bottomPx: yPx + halfHeightPx,
  };
}

/**
 * A place for each label, in their order: on the first of its sides where it covers no obstacle and no label before it; where there is none,
 * it is moved up or down, step by step, until it covers nothing, and if that cannot be had, where it covers least. All stay in `within`. Pure,
 * and on font metrics: it is the same on the server.
 */
export function placeLabels(labels: readonly LabelAsk[], obstacles: readonly Box[], within: Box): Placed[] {
  const taken: Box[] = [...obstacles];
  return labels.map(
    ({ text, xPx, yPx, sizePx, face = 'display', gapPx = 14, sides = ['right', 'left', 'above', 'below'] }) => {
      const halfWidthPx = textWidth(text, face, sizePx) / 2;
      const halfHeightPx = (sizePx * LEADING) / 2;
      const keptIn = (place: Placed): Placed =>
        boxAt(
          clamp(
            place.xPx,
            within.leftPx + halfWidthPx,
            Math.max(within.leftPx + halfWidthPx, within.rightPx - halfWidthPx),
          ),
          clamp(
            place.yPx,
            within.topPx + halfHeightPx,
            Math.max(within.topPx + halfHeightPx, within.bottomPx - halfHeightPx),
          ),
          halfWidthPx,
          halfHeightPx,
        );
      const beside: Readonly<Record<Side, readonly [number, number]>> = {
        right: [xPx + gapPx + halfWidthPx, yPx],
        left: [xPx - gapPx - halfWidthPx, yPx],
        above: [xPx, yPx - gapPx - halfHeightPx],
        below: [xPx, yPx + gapPx + halfHeightPx],
      };
      const first = sides.map((side) => keptIn(boxAt(...beside[side], halfWidthPx, halfHeightPx)));
      const moved = Array.from(
        { length: 16 },
        (_, i) => (i % 2 === 0 ? -1 : 1) * Math.ceil((i + 1) / 2) * halfHeightPx,
      ).flatMap((byPx) => first.map((place) => keptIn(boxAt(place.xPx, place.yPx + byPx, halfWidthPx, halfHeightPx))));
      let best: Placed | undefined;
      let least = Infinity;
      for (const place of [...first, ...moved]) {
        const covered = taken.reduce((sum, box) => sum + overlap(place, box), 0);
        if (covered < least) {
          least = covered;
          best = place;
        }
        if (covered === 0) break;
      }
      const placed = best ?? boxAt(xPx, yPx, halfWidthPx, halfHeightPx);
      taken.push(placed);
      return placed;
    },
  );
}
