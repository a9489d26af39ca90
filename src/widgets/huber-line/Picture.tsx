import type { ReactNode } from 'react';
import { FORMS } from '~/plot/form.ts';
import { makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { Pill } from '~/plot/Pill.tsx';
import { Plot } from '~/plot/Plot.tsx';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import type { fields } from './fields.ts';
import { type Fit, fromDial, onDial } from './model.ts';
import { picture, ringName } from './words.ts';

type Props = PictureProps<typeof fields, Fit, 'slope' | 'delta' | 'unit'>;

export function Picture({ id, form, model: { delta }, say, description }: Props): ReactNode {
  const frame = makeFrame({ ...FORMS[form], marginPx: [24, 67, 100, 53], x: [0, 1], y: [0, 1] });
  return (
    <Plot frame={frame} form={form} id={id} title={picture} description={description}>
      <g data-part="band" />
      <g data-part="dial" />
      <Pill form={form} xPx={frame.x.at(onDial(delta))} yPx={frame.bottomPx + 50} tone="prediction">
        {ringName(say)}
      </Pill>
      <Handle
        field="delta"
        axis="x"
        xPx={frame.x.at(onDial(delta))}
        yPx={frame.bottomPx}
        to={({ xPx }) => ({ delta: fromDial(frame.x.invert(xPx)) })}
      />
    </Plot>
  );
}
