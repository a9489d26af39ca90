import type { ReactNode } from 'react';
import { clamp } from '~/math/bounds.ts';
import type { Tone } from '~/styles/tones.ts';
import { type Form, FORMS } from './form.ts';
import type { AnimalName } from './animals.ts';
import { Face } from './Face.tsx';
import { useHold } from './hold.ts';
import { useFrame } from './Panel.tsx';
import { textWidth } from './text-width.ts';

/** Half as wide as a pill with this text is. */
export function halfPill(text: string, form: Form, animal?: AnimalName): number {
  const sizePx = FORMS[form].numberPx - 4;
  return textWidth(text, 'display', sizePx) / 2 + (animal ? 1.35 : 0.6) * sizePx;
}

/** Half as high as any pill is. */
export const halfPillHigh = (form: Form): number => 0.85 * (FORMS[form].numberPx - 4);

/**
 * What a handle stands at, on a pill of paper beside its halo, perhaps with a face before it; it stays in the picture. The place is the pill's
 * middle, in pixels.
 */
export function Pill({
  xPx,
  yPx,
  tone,
  form,
  animal,
  live,
  children,
}: {
  xPx: number;
  yPx: number;
  tone: Tone;
  form: Form;
  animal?: AnimalName;
  /** Name of the live value that it shows. */
  live?: string;
  children: string;
}): ReactNode {
  const { widthPx } = useFrame();
  const { widget } = useHold();
  const sizePx = FORMS[form].numberPx - 4;
  const halfPx = halfPill(children, form, animal);
  const middlePx = clamp(xPx, halfPx + 3, widthPx - halfPx - 3);
  const heightPx = 2 * halfPillHigh(form);
  return (
    <g className={`pill tone-${tone}`}>
      <rect x={middlePx - halfPx} y={yPx - heightPx / 2} width={2 * halfPx} height={heightPx} rx={heightPx / 2} />
      {animal && <Face name={animal} xPx={middlePx - halfPx + 1.1 * sizePx} yPx={yPx} halfPx={0.6 * sizePx} />}
      <text
        x={middlePx + (animal ? 0.75 * sizePx : 0)}
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
