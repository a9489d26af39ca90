import { type ReactNode, use } from 'react';
import { isNotation } from '~/math/notation.ts';
import type { Tone } from '~/styles/tones.ts';
import { HoldContext, shows } from './hold.ts';

/** Words or a number at a place that the picture knows, in pixels. What has to find its place is a callout (Callout.tsx). */
export function Words({
  look,
  tone,
  xPx,
  yPx,
  anchor = 'middle',
  centred = false,
  live,
  children,
}: {
  /** Classes of letters: "note", "axis-name", "callout" for a number, "callout name" for a word (styles/plot/forms.css). */
  look: string;
  tone?: Tone | undefined;
  xPx: number;
  yPx: number;
  /** Which end of the words is at the place. */
  anchor?: 'start' | 'middle' | 'end';
  /** The place is their middle from top to bottom, too; it is their line otherwise. */
  centred?: boolean;
  /** Name of the live value that they show. */
  live?: string | false | undefined;
  children: string | number | undefined;
}): ReactNode {
  return (
    <text
      className={[look, tone && `tone-${tone}`, isNotation(String(children)) && 'notranslate']
        .filter(Boolean)
        .join(' ')}
      x={xPx}
      y={yPx}
      textAnchor={anchor}
      dominantBaseline={centred ? 'central' : undefined}
      {...(live && shows(use(HoldContext), live))}
    >
      {children}
    </text>
  );
}
