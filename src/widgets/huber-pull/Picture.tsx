import type { ReactNode } from 'react';
import { FORMS } from '~/plot/form.ts';
import { makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { Pill } from '~/plot/Pill.tsx';
import { Plot } from '~/plot/Plot.tsx';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import type { fields } from './fields.ts';
import type { Charges } from './model.ts';
import { off, picture, ringName } from './words.ts';

type Props = PictureProps<
  typeof fields,
  Charges,
  'miss' | 'delta' | 'pullHuber' | 'pullSquared' | 'costHuber' | 'saved'
>;

export function Picture({ id, form, model: { miss, delta }, say, description }: Props): ReactNode {
  const frame = makeFrame({ ...FORMS[form], marginPx: [24, 67, 100, 53], x: [0, 26], y: [0, 26] });
  const missPx = frame.x.at(miss);
  const edgePx = frame.x.at(delta);
  return (
    <Plot frame={frame} form={form} id={id} title={picture} description={description}>
      <g data-part="areas" />
      <g data-part="pulls" />
      <Pill form={form} xPx={missPx} yPx={frame.bottomPx + 60} tone="error">
        {off(say)}
      </Pill>
      <Pill form={form} xPx={edgePx} yPx={frame.bottomPx - 60} tone="prediction">
        {ringName(say)}
      </Pill>
      <Handle
        field="miss"
        axis="x"
        xPx={missPx}
        yPx={frame.bottomPx + 20}
        to={({ xPx }) => ({ miss: frame.x.invert(xPx) })}
      />
      <Handle
        field="delta"
        axis="x"
        xPx={edgePx}
        yPx={frame.bottomPx}
        to={({ xPx }) => ({ delta: frame.x.invert(xPx) })}
      />
    </Plot>
  );
}
