import type { ReactNode } from 'react';
import { FORMS } from '~/plot/form.ts';
import { makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { Plot } from '~/plot/Plot.tsx';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import { CLASSES } from '~/widgets/photos.ts';
import type { fields } from './fields.ts';
import type { Model } from './model.ts';
import { picture } from './words.ts';

const frames = {
  wide: makeFrame({ ...FORMS.wide, marginPx: [130, 16, 82, 510], x: [0, 3], y: [-2, 6] }),
  phone: makeFrame({ ...FORMS.phone, marginPx: [100, 10, 90, 10], x: [0, 3], y: [-2, 6] }),
};

export function Picture({ id, form, state, description }: PictureProps<typeof fields, Model>): ReactNode {
  const frame = frames[form];
  return (
    <Plot frame={frame} form={form} id={id} title={picture} description={description}>
      <g data-part="arrows" />
      <g data-part="gaps" />
      {CLASSES.map((name, k) => (
        <Handle
          key={name}
          field={name}
          axis="y"
          xPx={frame.x.at(k + 0.3)}
          yPx={frame.y.at(state[name])}
          to={({ yPx }) => ({ [name]: Math.round(10 * frame.y.invert(yPx)) / 10 })}
        />
      ))}
    </Plot>
  );
}
