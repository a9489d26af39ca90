import { memo, type ReactNode } from 'react';
import { formatNumber } from '~/math/format.ts';
import type { Tone } from '~/styles/tones.ts';
import { axisTicks } from './axis.ts';
import { curvePath, type Point } from './curve.ts';
import { useFrame } from './Panel.tsx';
import { Words } from './Words.tsx';

export interface AxisProps {
  side: 'x' | 'y';
  /** What it measures, with its unit. */
  label: string;
  count?: number;
  format?: (value: number) => string;
  /** How far below the frame the numbers of an x axis begin: what lies between is drawn by the picture. */
  offsetPx?: number;
}

const decimals = (value: number): string => formatNumber(value, { digits: 3, trim: true });

/** Few ticks, a light grid, and the label at the end of the axis. Memoised: give it a constant `format`. */
export const Axis = memo(function Axis({
  side,
  label,
  count = 5,
  format = decimals,
  offsetPx = 0,
}: AxisProps): ReactNode {
  const frame = useFrame();
  const across = side === 'x';
  const { leftPx, rightPx, topPx, bottomPx } = frame;
  return (
    <g className="axis" aria-hidden="true">
      {axisTicks(across ? frame.x : frame.y, count).map(({ value, px }) => (
        <g key={value}>
          {across ? (
            <line className="grid" x1={px} x2={px} y1={topPx} y2={bottomPx} />
          ) : (
            <line className="grid" x1={leftPx} x2={rightPx} y1={px} y2={px} />
          )}
          {across ? (
            <text
              className="notranslate"
              x={px}
              y={bottomPx + offsetPx + 8}
              dominantBaseline="hanging"
              textAnchor="middle"
            >
              {format(value)}
            </text>
          ) : (
            <Words look="" xPx={leftPx - 8} yPx={px} anchor="end" centred>
              {format(value)}
            </Words>
          )}
        </g>
      ))}
      {across ? (
        <Words look="axis-label" xPx={rightPx} yPx={frame.heightPx - 4} anchor="end">
          {label}
        </Words>
      ) : (
        <Words look="axis-label" xPx={frame.widthPx > 500 ? 24 : 4} yPx={topPx - 10} anchor="start">
          {label}
        </Words>
      )}
    </g>
  );
});

/**
 * A curve through points in data units, cut at the frame. `plot` is the id of the <Plot> or <Panel> around. Memoised: a stage should keep the
 * list of points of a curve that a drag does not change.
 */
export const Curve = memo(function Curve({
  points,
  tone,
  plot,
  dashed = false,
}: {
  points: readonly Point[];
  tone: Tone;
  plot: string;
  dashed?: boolean;
}): ReactNode {
  const frame = useFrame();
  return (
    <path
      className={`curve tone-${tone}${dashed ? ' dashed' : ''}`}
      d={curvePath(points, frame)}
      clipPath={`url(#${plot}-clip)`}
    />
  );
});

/** A straight line between two data points: an error, a threshold, a gap. */
export function Rule({
  from,
  to,
  tone,
  dashed = false,
  thick = false,
}: {
  from: Point;
  to: Point;
  tone: Tone;
  dashed?: boolean;
  thick?: boolean;
}): ReactNode {
  const { x, y } = useFrame();
  return (
    <line
      className={`rule tone-${tone}${dashed ? ' dashed' : ''}${thick ? ' thick' : ''}`}
      x1={x.at(from[0])}
      y1={y.at(from[1])}
      x2={x.at(to[0])}
      y2={y.at(to[1])}
    />
  );
}

/** Dots at data points. */
export function Dots({
  points,
  tone,
  radiusPx = 6,
}: {
  points: readonly Point[];
  tone: Tone;
  radiusPx?: number;
}): ReactNode {
  const { x, y } = useFrame();
  return points.map(([px, py], i) => (
    <circle key={i} className={`dot tone-${tone}`} cx={x.at(px)} cy={y.at(py)} r={radiusPx} />
  ));
}

export interface SquareGeometry {
  readonly xPx: number;
  readonly yPx: number;
  readonly sidePx: number;
}

/**
 * A true square on a vertical gap from y0 to y1 (pixels), to the right or left of `xPx`. Its side is the length of the gap, so its area is
 * the squared error in pixels.
 */
export function squareOnGap(xPx: number, y0Px: number, y1Px: number, side: 'left' | 'right' = 'right'): SquareGeometry {
  const sidePx = Math.abs(y1Px - y0Px);
  return { xPx: side === 'right' ? xPx : xPx - sidePx, yPx: Math.min(y0Px, y1Px), sidePx };
}

/** The squared error, drawn as a square with the error as its side. Coordinates in pixels. */
export function ErrorSquare({ square, tone = 'squared' }: { square: SquareGeometry; tone?: Tone }): ReactNode {
  return (
    <rect
      className={`square tone-${tone}`}
      x={square.xPx}
      y={square.yPx}
      width={square.sidePx}
      height={square.sidePx}
    />
  );
}
