import type { ReactNode } from 'react';
import { isNotation } from '~/math/notation.ts';
import type { Tone } from '~/styles/tones.ts';
import { type Form, FORMS } from './form.ts';
import { useHold } from './hold.ts';
import { type Box, type LabelAsk, placeLabels } from './place-labels.ts';
import { useFrame } from './Panel.tsx';

export interface Called extends Omit<LabelAsk, 'face' | 'sizePx'> {
  readonly tone: Tone;
  /** Quiet names are in letters of text, numbers in the display face. */
  readonly quiet?: boolean;
  /** Name of the live value that it shows. */
  readonly live?: string;
}

/** Numbers and names at their marks, none on another: `placeLabels` finds where. `around` are marks to keep clear. */
export function Callouts({
  form,
  labels,
  around = [],
}: {
  form: Form;
  labels: readonly Called[];
  around?: readonly Box[];
}): ReactNode {
  const { widthPx, heightPx } = useFrame();
  const { widget } = useHold();
  const within = { leftPx: 4, topPx: 4, rightPx: widthPx - 4, bottomPx: heightPx - 4 };
  const placed = placeLabels(
    labels.map(({ quiet = false, ...label }) => ({
      ...label,
      face: quiet ? 'strong' : 'display',
      sizePx: quiet ? FORMS[form].namePx : FORMS[form].numberPx,
    })),
    around,
    within,
  );
  return labels.map(({ text, tone, live, quiet = false }, i) => (
    <text
      key={`${live ?? '-'} ${i}`}
      className={`callout tone-${tone}${quiet ? ' name' : ''}${isNotation(text) ? ' notranslate' : ''}`}
      x={placed[i]?.xPx}
      y={placed[i]?.yPx}
      {...(live && widget && { 'data-live': `${widget}.${live}`, 'data-drawn': '' })}
      textAnchor="middle"
      dominantBaseline="central"
    >
      {text}
    </text>
  ));
}
