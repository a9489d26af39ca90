import type { ReactNode } from 'react';
import { clamp } from '~/math/bounds.ts';
import type { Form } from '~/plot/form.ts';
import { Handle } from '~/plot/Handle.tsx';
import type { PointPx } from '~/plot/pointer.ts';
import { penalty, type Stop, STOPS } from './model.ts';

/** The knob: its middle, how far from it the handle turns and the labels stand, and how far it turns to each side, in degrees from the top. */
export const DIALS = {
  wide: { xPx: 806, yPx: 392, radiusPx: 82, labelPx: 118, turn: 118 },
  phone: { xPx: 195, yPx: 398, radiusPx: 66, labelPx: 96, turn: 84 },
} as const;

const rad = (degrees: number): number => (degrees * Math.PI) / 180;
const angleOf = (form: Form, stop: number): number => DIALS[form].turn * ((2 * stop) / (STOPS.length - 1) - 1);

/** A place on the dial, so many pixels from its middle. */
export function onDial(form: Form, stop: number, awayPx: number): PointPx {
  const { xPx, yPx } = DIALS[form];
  const angle = rad(angleOf(form, stop));
  return { xPx: xPx + awayPx * Math.sin(angle), yPx: yPx - awayPx * Math.cos(angle) };
}

/** The stop, with its fraction, to which the dial is turned where somebody holds it; below, the nearer end. */
export function stopUnder(form: Form, { xPx, yPx }: PointPx): number {
  const { xPx: middlePx, yPx: levelPx, turn } = DIALS[form];
  const angle = (Math.atan2(xPx - middlePx, levelPx - yPx) * 180) / Math.PI;
  return ((clamp(angle, -turn, turn) / turn + 1) / 2) * (STOPS.length - 1);
}

/** The penalty of errors from −1 to 1 as a path round a place: the shape that each power gives. For ∞ a box, the limit of high powers. */
export function penaltyGlyph(kind: Stop['power'], widthPx: number, heightPx: number, xPx = 0, yPx = 0): string {
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
    .map(
      ([error, cost], i) =>
        `${i === 0 ? 'M' : 'L'}${(xPx + (error * widthPx) / 2).toFixed(1)} ${(yPx - up(cost)).toFixed(1)}`,
    )
    .join('');
}

/** The dial: eight stops round a knob, and on the knob the penalty that the power gives. */
export function Dial({ form, stop }: { form: Form; stop: number }): ReactNode {
  const { xPx, yPx, radiusPx, labelPx } = DIALS[form];
  const here = onDial(form, stop, radiusPx);
  const from = onDial(form, 0, radiusPx);
  const end = onDial(form, STOPS.length - 1, radiusPx);
  const large = DIALS[form].turn > 90 ? 1 : 0;
  return (
    <g>
      <circle className="soft tone-power" cx={xPx} cy={yPx} r={radiusPx - 30} />
      <path
        className="rule tone-muted"
        fill="none"
        d={`M${from.xPx} ${from.yPx}A${radiusPx} ${radiusPx} 0 ${large} 1 ${end.xPx} ${end.yPx}`}
      />
      <path
        className="curve tone-power"
        d={penaltyGlyph(STOPS[stop]?.power ?? 1, radiusPx * 0.62, radiusPx * 0.52, xPx, yPx)}
      />
      {STOPS.map(({ id, label }, i) => {
        const dot = onDial(form, i, radiusPx);
        const name = onDial(form, i, label === 'signed' ? labelPx + 22 : labelPx);
        return (
          <g key={id}>
            <circle className="dot tone-muted" cx={dot.xPx} cy={dot.yPx} r={5} />
            <text
              className={
                i !== stop
                  ? 'callout name tone-muted'
                  : label === 'signed'
                    ? 'callout name tone-power'
                    : 'callout tone-power'
              }
              x={name.xPx}
              y={name.yPx}
              textAnchor="middle"
              dominantBaseline="central"
            >
              {label}
            </text>
          </g>
        );
      })}
      <Handle field="power" {...here} to={(point) => ({ power: stopUnder(form, point) })} />
    </g>
  );
}
