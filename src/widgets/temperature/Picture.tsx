import type { ReactNode } from 'react';
import { FORMS } from '~/plot/form.ts';
import { makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { Plot } from '~/plot/Plot.tsx';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import type { fields } from './fields.ts';
import type { Dialled } from './model.ts';
import { picture } from './words.ts';

const frames = {
  wide: makeFrame({ ...FORMS.wide, marginPx: [260, 40, 20, 640], x: [0.1, 5], y: [0, 1] }),
  phone: makeFrame({ ...FORMS.phone, marginPx: [240, 30, 20, 30], x: [0.1, 5], y: [0, 1] }),
};

export function Picture({ id, form, state, description }: PictureProps<typeof fields, Dialled>): ReactNode {
  const frame = frames[form];
  return (
    <Plot frame={frame} form={form} id={id} title={picture} description={description}>
      <Handle
        field="temperature"
        axis="x"
        xPx={frame.x.at(state.temperature)}
        yPx={frame.topPx + 40}
        to={({ xPx }) => ({ temperature: frame.x.invert(xPx) })}
      />
    </Plot>
  );
}
