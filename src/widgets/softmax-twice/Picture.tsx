import type { ReactNode } from 'react';
import { FORMS } from '~/plot/form.ts';
import { makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { Plot } from '~/plot/Plot.tsx';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import type { fields } from './fields.ts';
import type { Model } from './model.ts';
import { picture } from './words.ts';

const frames = {
  wide: makeFrame({ ...FORMS.wide, marginPx: [60, 146, 130, 600], x: [0, 9], y: [0, 1.1] }),
  phone: makeFrame({ ...FORMS.phone, marginPx: [200, 100, 90, 40], x: [0, 9], y: [0, 1.1] }),
};

export function Picture({ id, form, model, description }: PictureProps<typeof fields, Model>): ReactNode {
  const frame = frames[form];
  return (
    <Plot frame={frame} form={form} id={id} title={picture} description={description}>
      <g data-part="code" />
      <g data-part="floor" />
      <g data-part="boards" />
      <Handle
        field="score"
        axis="x"
        xPx={frame.x.at(model.scores[0] as number)}
        yPx={frame.bottomPx}
        to={({ xPx }) => ({ score: frame.x.invert(xPx) })}
      />
    </Plot>
  );
}
