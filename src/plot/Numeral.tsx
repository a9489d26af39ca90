import type { ReactNode } from 'react';
import type { Form } from './form.ts';
import { useHold } from './hold.ts';
import { textWidth } from './text-width.ts';
import { Words } from './Words.tsx';

/** Of styles/plot/forms.css. */
const SIZE_PX = { wide: 128, phone: 60 } as const;

/** The one number that a picture is about, large, with its unit behind it. The place is the lower left corner of its letters. */
export function Numeral({
  xPx,
  yPx,
  form,
  live,
  unit,
  children,
}: {
  xPx: number;
  yPx: number;
  form: Form;
  /** Name of the live value that it shows. */
  live: string;
  unit: string;
  children: string;
}): ReactNode {
  const { widget } = useHold();
  return (
    <g className="tone-error">
      <text
        className="numeral notranslate"
        x={xPx}
        y={yPx}
        {...(widget && { 'data-live': `${widget}.${live}`, 'data-drawn': '' })}
      >
        {children}
      </text>
      <Words
        look="callout"
        xPx={xPx + textWidth(children, 'display', SIZE_PX[form]) + (form === 'wide' ? 12 : 6)}
        yPx={yPx}
        anchor="start"
      >
        {unit}
      </Words>
    </g>
  );
}
