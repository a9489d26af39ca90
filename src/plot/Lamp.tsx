import type { ReactNode } from 'react';
import type { Form } from './form.ts';
import { Handle } from './Handle.tsx';
import { Pill } from './Pill.tsx';
import type { PointPx } from './pointer.ts';

/** A bulb that burns, about 36 px high. */
function Bulb({ xPx, yPx }: PointPx): ReactNode {
  const foot = (downPx: number, halfPx: number): string => `M${xPx - halfPx} ${yPx + downPx}h${2 * halfPx}`;
  return (
    <>
      <circle className="paper" cx={xPx} cy={yPx} r={19} />
      <path
        className="bulb"
        d={`M${xPx - 5} ${yPx + 6}c0 -4 -5.5 -5 -5.5 -11a10.5 10.5 0 0 1 21 0c0 6 -5.5 7 -5.5 11Z`}
      />
      <path className="rule tone-ink" d={foot(9.5, 4.5) + foot(13, 3)} />
    </>
  );
}

/** A lamp that stands over a place of an axis and can be moved along it: a promise. Its value is on a pill, which stands where it is told to. */
export function Lamp({
  field,
  form,
  xPx,
  yPx,
  groundPx,
  pillPx,
  to,
  children,
}: PointPx & {
  field: string;
  form: Form;
  groundPx: number;
  pillPx: PointPx;
  to: (xPx: number) => Readonly<Record<string, number>>;
  children: string;
}): ReactNode {
  return (
    <>
      <rect className="lamplight near" x={xPx - 5} width={10} y={yPx} height={groundPx - yPx} />
      <line className="rule thick tone-quantile" x1={xPx} x2={xPx} y1={yPx} y2={groundPx} />
      <circle className="dot tone-quantile" cx={xPx} cy={groundPx} r={8} />
      <Pill form={form} {...pillPx} tone="prediction">
        {children}
      </Pill>
      <Handle field={field} axis="x" xPx={xPx} yPx={yPx} to={(point) => to(point.xPx)}>
        <Bulb xPx={xPx} yPx={yPx} />
      </Handle>
    </>
  );
}
