import type { ReactNode } from 'react';
import { FORMS } from '~/plot/form.ts';
import { makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { Plot } from '~/plot/Plot.tsx';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import type { fields } from './fields.ts';
import type { Band } from './model.ts';
import { picture } from './words.ts';

export function Picture({ id, form, description, model }: PictureProps<typeof fields, Band>): ReactNode {
  const frame = makeFrame({ ...FORMS[form], marginPx: [0, 40, 0, 40], x: [16, 33], y: [0, 1] });
  return (
    <Plot frame={frame} form={form} id={id} title={picture} description={description}>
      <Handle
        field="low"
        axis="x"
        xPx={frame.x.at(model.low.promise)}
        yPx={140}
        to={({ xPx }) => ({ low: frame.x.invert(xPx) })}
      />
    </Plot>
  );
}
