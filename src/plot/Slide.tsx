import type { ReactNode } from 'react';
import { clamp } from '~/math/bounds.ts';
import type { Form } from './form.ts';
import { linearScale } from './frame.ts';
import { Handle } from './Handle.tsx';
import { halfPill, Pill } from './Pill.tsx';

/** A number from 1 on, on a short track of its own, on which equal factors are equal ways. Its pill is the handle. */
export function Slide({
  field,
  value,
  most,
  fromPx,
  toPx,
  yPx,
  form,
  live,
  children,
}: {
  field: string;
  value: number;
  most: number;
  /** Where the track begins and ends; the pill stays between. */
  fromPx: number;
  toPx: number;
  yPx: number;
  form: Form;
  live?: string;
  children: string;
}): ReactNode {
  // The same for all values, so that a pill that grows does not run away from the finger.
  const halfPx = halfPill(children.replace(/\d+/, String(most)), form);
  const x = linearScale([0, Math.log(most)], [fromPx + halfPx, toPx - halfPx]);
  const xPx = x.at(Math.log(value));
  return (
    <>
      <line className="rule thick tone-muted" strokeOpacity={0.35} x1={fromPx + 4} x2={toPx - 4} y1={yPx} y2={yPx} />
      <Handle
        field={field}
        axis="x"
        xPx={xPx}
        yPx={yPx}
        to={(point) => ({ [field]: clamp(Math.exp(x.invert(point.xPx)), 1, most) })}
      >
        <Pill form={form} xPx={xPx} yPx={yPx} tone="prediction" {...(live !== undefined && { live })}>
          {children}
        </Pill>
      </Handle>
    </>
  );
}
