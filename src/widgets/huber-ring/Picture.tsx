import type { ReactNode } from 'react';
import { FORMS } from '~/plot/form.ts';
import { makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { Pill } from '~/plot/Pill.tsx';
import { Plot } from '~/plot/Plot.tsx';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import type { fields } from './fields.ts';
import { type Ring, ringTo } from './model.ts';
import { picture, ringName } from './words.ts';

export const betsPx = [
  [838, 490],
  [392, 490],
  [259, 490],
] as const;

type Props = PictureProps<typeof fields, Ring, 'best' | 'delta' | 'pull' | 'together' | 'excess' | 'last'>;

export function Picture({ id, form, model: { best, delta }, state, say, description }: Props): ReactNode {
  const frame = makeFrame({ ...FORMS[form], marginPx: [24, 67, 213, 53], x: [0, 128], y: [0, 1500] });
  const edgePx = frame.x.at(best + delta);
  return (
    <Plot frame={frame} form={form} id={id} title={picture} description={description}>
      <g data-part="ring" />
      <g data-part="ropes" />
      <g data-part="ends" />
      <Pill form={form} xPx={edgePx} yPx={frame.bottomPx + 52} tone="prediction">
        {ringName(say)}
      </Pill>
      <Handle
        field="delta"
        axis="x"
        xPx={edgePx}
        yPx={frame.bottomPx}
        to={({ xPx }) => ({ delta: ringTo(frame.x.invert(xPx), 1, state.last) })}
      />
    </Plot>
  );
}
