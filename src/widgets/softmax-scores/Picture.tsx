import type { ReactNode } from 'react';
import { FORMS } from '~/plot/form.ts';
import { makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { Plot } from '~/plot/Plot.tsx';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import { CLASSES } from '~/widgets/photos.ts';
import type { fields } from './fields.ts';
import type { Scored } from './model.ts';
import { picture } from './words.ts';

const frames = {
  wide: makeFrame({ ...FORMS.wide, marginPx: [260, 640, 20, 80], x: [-5, 10], y: [0, 1] }),
  phone: makeFrame({ ...FORMS.phone, marginPx: [240, 160, 20, 30], x: [-5, 10], y: [0, 1] }),
};

export function Picture({ id, form, state, description }: PictureProps<typeof fields, Scored>): ReactNode {
  const frame = frames[form];
  return (
    <Plot frame={frame} form={form} id={id} title={picture} description={description}>
      <g data-part="scores">
        {CLASSES.map((name, k) => (
          <Handle
            key={name}
            field={name}
            axis="x"
            xPx={frame.x.at(state[name])}
            yPx={frame.topPx + 40 + 60 * k}
            to={({ xPx }) => ({ [name]: frame.x.invert(xPx) })}
          />
        ))}
      </g>
      <g data-part="exponentials" />
      <g data-part="board" />
    </Plot>
  );
}
