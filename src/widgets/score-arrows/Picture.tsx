import type { ReactNode } from 'react';
import { Face } from '~/plot/Face.tsx';
import { type Form, FORMS } from '~/plot/form.ts';
import { type Frame, makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { halfPill, Pill } from '~/plot/Pill.tsx';
import { Plot } from '~/plot/Plot.tsx';
import { Words } from '~/plot/Words.tsx';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import { CLASSES } from '~/widgets/photos.ts';
import { fields } from './fields.ts';
import { Cost, Gaps } from './Gaps.tsx';
import type { Model } from './model.ts';
import { minuend, names, scoreText } from './words.ts';

type Props = PictureProps<typeof fields, Model, 'gDog' | 'gCat' | 'gFish' | 'pDog' | 'pCat' | 'pFish' | 'loss'>;

interface Layout {
  readonly frame: Frame;
  /** From the middle of the bar: half of it, and its arrow. */
  readonly halfPx: number;
  readonly arrowPx: number;
  /** As long as a slope of 1. */
  readonly onePx: number;
  /** From a handle to the middle of its pill. */
  readonly pillPx: number;
  /** From the ground to the middle of a name: where the bar is not. */
  readonly namePx: number;
  /** From the middle of the bar to the middle of its slope, in the lowest row. */
  readonly numberPx: number;
}

const scores = [fields.dog.min, fields.dog.max] as const;
const layouts: Record<Form, Layout> = {
  wide: {
    frame: makeFrame({ ...FORMS.wide, marginPx: [118, 10, 108, 504], x: [-0.26, 2.74], y: scores }),
    halfPx: 29,
    arrowPx: 72,
    onePx: 150,
    pillPx: 50,
    namePx: 44,
    numberPx: 30,
  },
  phone: {
    frame: makeFrame({ ...FORMS.phone, marginPx: [96, 2, 126, 2], x: [-0.33, 2.67], y: scores }),
    halfPx: 21,
    arrowPx: 54,
    onePx: 120,
    pillPx: 44,
    namePx: 38,
    numberPx: 16,
  },
};
/** Half of an arrow's head, and how long it is where the arrow has room for it. */
const HEAD_PX = { wide: [12, 20], phone: [9, 15] } as const;

/** As long as the slope, and against it: up where the slope is below 0. */
function Arrow({ form, xPx, yPx, byPx }: { form: Form; xPx: number; yPx: number; byPx: number }): ReactNode {
  const [halfPx, longPx] = HEAD_PX[form];
  const headPx = Math.sign(byPx) * Math.min(longPx, Math.abs(byPx));
  const share = Math.abs(headPx) / longPx;
  const tipPx = yPx + byPx;
  return (
    <>
      <line className="rule tone-error" x1={xPx - halfPx} x2={xPx + halfPx} y1={yPx} y2={yPx} />
      <line className="strand tone-error" x1={xPx} x2={xPx} y1={yPx} y2={tipPx - headPx} />
      <path className="fill tone-error" d={`M${xPx} ${tipPx}l${-halfPx * share} ${-headPx}h${2 * halfPx * share}z`} />
    </>
  );
}

const SLOPES = ['gDog', 'gCat', 'gFish'] as const;

export function Picture(props: Props): ReactNode {
  const { form, state, model, say, plot } = props;
  const { frame, halfPx, arrowPx, onePx, pillPx, namePx, numberPx } = layouts[form];
  const wide = form === 'wide';
  const zeroPx = frame.y.at(0);
  const columns = CLASSES.map((name, k) => {
    const yPx = frame.y.at(state[name]);
    const byPx = onePx * (model.slopes[k] as number);
    return {
      name,
      k,
      xPx: frame.x.at(k),
      yPx,
      byPx,
      nameAtPx: zeroPx + (state[name] < 0 ? -namePx : namePx),
      tone: k === model.truth ? 'truth' : 'ink',
    };
  });
  return (
    <Plot {...plot} frame={frame}>
      <Gaps form={form} model={model} say={say} onePx={onePx} />
      {columns.map(({ name, xPx, yPx, nameAtPx, tone }) => (
        <g key={name} className={`tone-${tone}`}>
          <rect
            className="fill tone-prediction"
            x={xPx - halfPx}
            width={2 * halfPx}
            y={Math.min(yPx, zeroPx)}
            height={Math.abs(zeroPx - yPx)}
          />
          <Face name={name} xPx={xPx - (wide ? 28 : 24)} yPx={nameAtPx} halfPx={wide ? 15 : 13} />
          <Words look="callout name" xPx={xPx - (wide ? 9 : 8)} yPx={nameAtPx} anchor="start" centred>
            {name}
          </Words>
        </g>
      ))}
      <line className="rule tone-ink" x1={frame.x.at(-0.25)} x2={frame.x.at(2.5)} y1={zeroPx} y2={zeroPx} />
      <g data-part="arrows">
        {columns.map(({ name, k, xPx, yPx, byPx }) => (
          <g key={name}>
            <Arrow form={form} xPx={xPx + arrowPx} yPx={yPx} byPx={byPx} />
            <Words
              look="callout"
              tone="error"
              xPx={xPx + numberPx}
              yPx={frame.heightPx - 16}
              live={SLOPES[k] as string}
              centred
            >
              {say[SLOPES[k] as (typeof SLOPES)[number]]}
            </Words>
            {!wide && (
              <Words look="note" xPx={xPx + numberPx} yPx={frame.heightPx - 40} centred>
                {minuend(model, k)}
              </Words>
            )}
          </g>
        ))}
      </g>
      {columns.map(({ name, xPx, yPx }) => (
        <Pill
          key={name}
          form={form}
          xPx={Math.max(xPx, halfPill(scoreText(state[name]), form))}
          yPx={yPx + (state[name] < 0 ? pillPx : -pillPx)}
          tone="prediction"
        >
          {scoreText(state[name])}
        </Pill>
      ))}
      {columns.map(({ name, xPx, yPx }) => (
        <Handle
          key={name}
          field={name}
          axis="y"
          xPx={xPx}
          yPx={yPx}
          to={(point) => ({ [name]: Math.round(10 * frame.y.invert(point.yPx)) / 10 })}
        />
      ))}
      {!wide && <Cost xPx={266} yPx={18} name={names.loss} say={say} />}
    </Plot>
  );
}
