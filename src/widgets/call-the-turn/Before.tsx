import type { ReactNode } from 'react';
import { Fog, type Patch } from '~/plot/Fog.tsx';
import type { Form } from '~/plot/form.ts';
import type { Frame } from '~/plot/frame.ts';
import { useFrame } from '~/plot/Panel.tsx';
import type { Box } from '~/plot/place-labels.ts';
import { Words } from '~/plot/Words.tsx';
import { names } from './words.ts';

const PATCHES: readonly Patch[] = [
  [0.16, 0.72, 0.2, 0.26],
  [0.34, 0.5, 0.22, 0.3],
  [0.5, 0.76, 0.2, 0.24],
  [0.66, 0.46, 0.22, 0.3],
  [0.84, 0.7, 0.2, 0.3],
];
/** Of the curves' names: the samples of their lines, and how far the first row is from the top of the fog: above it, on a phone. */
const SIZES = {
  wide: { linePx: 34, rowPx: 36, wordsPx: 118, widePx: 222, downPx: 84 },
  phone: { linePx: 22, rowPx: 28, wordsPx: 104, widePx: 190, downPx: -62 },
} as const;

/** Where the names of the curves stand: on a phone over all darts, and beside them in the half of the picture where the flag does not. */
export function namesBox(form: Form, { leftPx, rightPx }: Frame, topPx: number, flagPx: number): Box {
  const { rowPx, widePx, downPx } = SIZES[form];
  const onRight = form === 'phone' || flagPx < (leftPx + rightPx) / 2;
  const fromPx = onRight ? rightPx - widePx + 8 : leftPx + 60;
  return {
    leftPx: fromPx,
    rightPx: fromPx + widePx,
    topPx: topPx + downPx - 14,
    bottomPx: topPx + downPx + rowPx + 14,
  };
}

/** Before the flag is planted: fog over the steps to come, and which curve is which. */
export function Before({
  id,
  form,
  seenPx,
  topPx,
  at: { leftPx: fromPx },
  training,
}: {
  id: string;
  form: Form;
  seenPx: number;
  topPx: number;
  at: Box;
  training: string;
}): ReactNode {
  const { rightPx, bottomPx } = useFrame();
  const { linePx, rowPx, wordsPx, downPx } = SIZES[form];
  const row = (yPx: number, text: string, pale: boolean): ReactNode => (
    <>
      <path className="curve tone-squared" opacity={pale ? 0.55 : 1} d={`M${fromPx} ${yPx}h${linePx}`} />
      <Words look="callout name" tone="squared" xPx={fromPx + linePx + 8} yPx={yPx} anchor="start" centred>
        {text}
      </Words>
    </>
  );
  return (
    <>
      <Fog id={id} patches={PATCHES} box={{ leftPx: seenPx, rightPx, topPx, bottomPx }} opacity={0.26} />
      {row(topPx + downPx, names.fresh, false)}
      {row(topPx + downPx + rowPx, names.legend.learned, true)}
      <Words
        look="callout"
        tone="squared"
        xPx={fromPx + linePx + 16 + wordsPx}
        yPx={topPx + downPx + rowPx}
        anchor="start"
        centred
        live="training"
      >
        {training}
      </Words>
    </>
  );
}
