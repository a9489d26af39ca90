import { memo, type ReactNode } from 'react';
import type { Form } from '~/plot/form.ts';
import type { Frame } from '~/plot/frame.ts';
import { Curve, Dots } from '~/plot/marks.tsx';
import { Panel } from '~/plot/Panel.tsx';
import { Words } from '~/plot/Words.tsx';
import { curveAt, type Run, TRAINING, VALIDATION } from './model.ts';
import { names } from './words.ts';

/** The deliveries of a day, and the model's curve after so many steps: those it learned from as discs, new ones as rings. */
export const Still = memo(function Still({
  id,
  form,
  frame,
  title,
  run,
  shown,
  step,
}: {
  id: string;
  form: Form;
  frame: Frame;
  title: string;
  run: Run;
  shown: boolean;
  step: number;
}): ReactNode {
  const { leftPx, rightPx, topPx, bottomPx, x, y } = frame;
  const radiusPx = form === 'wide' ? 4.5 : 3.5;
  return (
    <Panel frame={frame} id={id}>
      <Words look="callout name" tone="ink" xPx={leftPx} yPx={topPx - 10} anchor="start">
        {title}
      </Words>
      <rect className="porthole" x={leftPx} y={topPx} width={rightPx - leftPx} height={bottomPx - topPx} rx={10} />
      <line className="grid" x1={leftPx} x2={rightPx} y1={y.at(0)} y2={y.at(0)} />
      {shown &&
        VALIDATION.map(([hour, late]) => (
          <circle key={hour} className="held-back" cx={x.at(hour)} cy={y.at(late)} r={radiusPx} />
        ))}
      <Dots points={TRAINING} tone="truth" radiusPx={radiusPx + 0.5} />
      <Curve plot={id} tone="prediction" points={curveAt(run, step)} />
    </Panel>
  );
});

/** What the dots of a still are, below it. */
export function Legend({ frame: { leftPx, bottomPx } }: { frame: Frame }): ReactNode {
  const yPx = bottomPx + 28;
  return (
    <g>
      <circle className="dot tone-truth" cx={leftPx + 8} cy={yPx} r={5} />
      <Words look="note" xPx={leftPx + 20} yPx={yPx} anchor="start" centred>
        {names.legend.learned}
      </Words>
      <circle className="held-back" cx={leftPx + 136} cy={yPx} r={4.5} />
      <Words look="note" xPx={leftPx + 148} yPx={yPx} anchor="start" centred>
        {names.legend.fresh}
      </Words>
    </g>
  );
}
