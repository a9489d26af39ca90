import type { ReactNode } from 'react';
import { clamp } from '~/math/bounds.ts';
import type { Tone } from '~/styles/tones.ts';
import { type Form, FORMS } from './form.ts';
import { useHold } from './hold.ts';
import { useFrame } from './Panel.tsx';
import { textWidth } from './text-width.ts';

/** What a handle stands at, on a pill of paper beside its halo; it stays in the picture. The place is the pill's middle, in pixels. */
export function Pill({
  xPx,
  yPx,
  tone,
  form,
  live,
  children,
}: {
  xPx: number;
  yPx: number;
  tone: Tone;
  form: Form;
  /** Name of the live value that it shows. */
  live?: string;
  children: string;
}): ReactNode {
  const { widthPx } = useFrame();
  const { widget } = useHold();
  const sizePx = FORMS[form].numberPx - 4;
  const halfPx = textWidth(children, 'display', sizePx) / 2 + 0.6 * sizePx;
  const middlePx = clamp(xPx, halfPx + 3, widthPx - halfPx - 3);
  const heightPx = 1.7 * sizePx;
  return (
    <g className={`pill tone-${tone}`}>
      <rect x={middlePx - halfPx} y={yPx - heightPx / 2} width={2 * halfPx} height={heightPx} rx={heightPx / 2} />
      <text
        x={middlePx}
        y={yPx}
        {...(live && widget && { 'data-live': `${widget}.${live}`, 'data-drawn': '' })}
        textAnchor="middle"
        dominantBaseline="central"
      >
        {children}
      </text>
    </g>
  );
}
