import { expect, test } from 'vitest';
import { boardWedges, numberSpot, RINGS, segmentAngle, SEGMENTS } from './board.ts';

const RADIUS_PX = 170;
const wedges = boardWedges(RADIUS_PX);

/** Corners and arcs of a wedge: M…A…L…A…Z, as d3 writes an annular sector. */
const points = (path: string): [number, number][] =>
  [...path.matchAll(/[MLA](?:[^MLAZ]*,)?(-?[\d.]+),(-?[\d.]+)(?=[MLAZ])/g)].map(([, x, y]) => [Number(x), Number(y)]);
const radii = (path: string): number[] => points(path).map(([x, y]) => Math.hypot(x, y));

test('twenty segments of four fields are eighty wedges', () => {
  expect(wedges).toHaveLength(80);
  for (let segment = 1; segment <= SEGMENTS; segment++) {
    const mine = wedges.filter((wedge) => wedge.segment === segment);
    expect(mine.map(({ ring }) => ring).sort()).toEqual(['double', 'single', 'single', 'treble']);
    expect(new Set(mine.map(({ dark }) => dark))).toEqual(new Set([segment % 2 === 1]));
  }
});

test('every wedge lies between its two wires', () => {
  for (const { ring, path } of wedges) {
    const found = radii(path).map((radius) => radius / RADIUS_PX);
    expect(found).toHaveLength(4);
    const inner = Math.min(...found);
    const outer = Math.max(...found);
    if (ring === 'double') {
      expect(inner).toBeCloseTo(RINGS.doubleIn, 3);
      expect(outer).toBeCloseTo(RINGS.doubleOut, 3);
    }
    if (ring === 'treble') {
      expect(inner).toBeCloseTo(RINGS.trebleIn, 3);
      expect(outer).toBeCloseTo(RINGS.trebleOut, 3);
    }
  }
});

test('the wedges cover the board outside the bull, without gap or overlap', () => {
  const area = wedges
    .map(({ path, segment }) => {
      const turn = 2 * Math.PI;
      // Angles of the corners, clockwise from the top, round the middle of the segment so that none wraps.
      const angles = points(path).map(
        ([x, y]) => ((((Math.atan2(x, -y) - segmentAngle(segment) + 3 * Math.PI) % turn) + turn) % turn) - Math.PI,
      );
      const from = Math.min(...angles);
      const to = Math.max(...angles);
      expect((from + to) / 2).toBeCloseTo(0, 2);
      expect(to - from).toBeCloseTo(turn / SEGMENTS, 2);
      const inner = Math.min(...radii(path));
      const outer = Math.max(...radii(path));
      return ((to - from) / 2) * (outer ** 2 - inner ** 2);
    })
    .reduce((total, one) => total + one, 0);
  expect(area / (Math.PI * RADIUS_PX ** 2 * (1 - RINGS.outerBull ** 2))).toBeCloseTo(1, 3);
});

test('the rings are those of a regulation board', () => {
  expect(
    [RINGS.bull, RINGS.outerBull, RINGS.trebleIn, RINGS.trebleOut, RINGS.doubleIn, RINGS.doubleOut].map((ratio) =>
      Number((ratio * 170).toFixed(2)),
    ),
  ).toEqual([6.35, 15.9, 99, 107, 162, 170]);
});

test('number 1 is at the top, the others follow clockwise', () => {
  expect(segmentAngle(1)).toBe(0);
  expect(segmentAngle(6)).toBeCloseTo(Math.PI / 2, 12);
  expect(
    [numberSpot(1, 100), numberSpot(6, 100), numberSpot(11, 100), numberSpot(16, 100)].map(({ xPx, yPx }) => [
      xPx + 0,
      yPx + 0,
    ]),
  ).toEqual([
    [0, -100],
    [100, 0],
    [0, 100],
    [-100, 0],
  ]);
});
