import type { ReactNode } from 'react';
import { linearScale } from '~/plot/frame.ts';
import { penalty, type Stop, STOPS } from './model.ts';

/** Along the dial: stop number to pixels of the view box. */
export const stopScale = linearScale([0, STOPS.length - 1], [36, 444]);
export const TRACK_PX = 84;
/** A tap above this line is meant for the dial. */
export const DIAL_END_PX = 126;

const GLYPH = { middlePx: 47, widthPx: 38, heightPx: 30 };
const LABEL_PX = 114;

/** The penalty of errors from −1 to 1 as a path round (0, 0): the shape that each power gives. For ∞ a box, the limit of high powers. */
export function penaltyGlyph(kind: Stop['power'], widthPx: number, heightPx: number): string {
  const steps = 24;
  const points =
    kind === Infinity
      ? ([
          [-1, 1],
          [-1, 0],
          [1, 0],
          [1, 1],
        ] as const)
      : Array.from({ length: steps + 1 }, (_, i) => {
          const error = -1 + (2 * i) / steps;
          return [error, penalty(kind, error)] as const;
        });
  // Signed penalties run from −1 to 1, the others from 0 to 1.
  const up = (cost: number): number => (kind === 'signed' ? cost / 2 : cost - 0.5) * heightPx;
  return points
    .map(([error, cost], i) => `${i === 0 ? 'M' : 'L'}${((error * widthPx) / 2).toFixed(1)} ${(-up(cost)).toFixed(1)}`)
    .join('');
}

/** Eight stops on a track, each under the curve that it stands for. The handle is laid on it by the stage. */
export function Dial({ stop }: { stop: number }): ReactNode {
  return (
    <g aria-hidden="true">
      <line
        className="rule tone-muted"
        x1={stopScale.at(0)}
        x2={stopScale.at(STOPS.length - 1)}
        y1={TRACK_PX}
        y2={TRACK_PX}
      />
      {STOPS.map(({ id, label, power }, i) => {
        const here = i === stop;
        return (
          <g key={id} transform={`translate(${stopScale.at(i)} 0)`}>
            <path
              className={`rule ${here ? 'tone-power thick' : 'tone-muted'}`}
              fill="none"
              strokeLinejoin="round"
              transform={`translate(0 ${GLYPH.middlePx})`}
              d={penaltyGlyph(power, GLYPH.widthPx, GLYPH.heightPx)}
            />
            <circle className="dot tone-muted" cy={TRACK_PX} r={5} />
            <text
              className={`label ${here ? 'tone-power strong' : 'tone-muted'}`}
              y={LABEL_PX}
              textAnchor="middle"
              dominantBaseline="central"
            >
              {label}
            </text>
          </g>
        );
      })}
    </g>
  );
}
