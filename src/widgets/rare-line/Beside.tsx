import type { ReactNode } from 'react';
import type { Form } from '~/plot/form.ts';
import { Words } from '~/plot/Words.tsx';
import type { Say } from '~/widgets/define-figure.tsx';
import { Noticed, type Row } from '~/widgets/Noticed.tsx';
import { noticed } from '~/widgets/rare-words.ts';
import type { Checked } from './model.ts';
import { layouts } from './places.ts';
import { names, wager as asked } from './words.ts';

/** Beside the line: what it means, how many it catches, and how many it suspects. */
export function Beside({
  form,
  model,
  say,
  open,
}: {
  form: Form;
  model: Checked;
  say: Say<'alarms'>;
  open: boolean;
}): ReactNode {
  const { frame, rowsPx, turnPx, quiet } = layouts[form];
  const linePx = frame.x.at(model.line);
  const left = linePx > turnPx;
  const row = (i: 0 | 1 | 2): Row => ({
    xPx: left ? linePx - 14 : Math.max(linePx, quiet.rightPx) + 14,
    yPx: rowsPx[i],
    anchor: left ? 'end' : 'start',
  });
  const { xPx, yPx, anchor } = row(0);
  const { caught, alarms } = noticed(model, say.alarms);
  return (
    <>
      <Words look="callout name" tone="ink" xPx={xPx} yPx={yPx} anchor={anchor} centred>
        {names.called}
      </Words>
      <Noticed caught={open ? undefined : caught} alarms={alarms} rows={[row(1), row(2)]} />
    </>
  );
}

/** A bet that was wrong, beside what is true of the line at the start. */
export function Betted({ bet }: { bet: number }): ReactNode {
  const { xPx, yPx, radiusPx } = layouts.wide.betPx;
  return (
    <>
      <line className="strand tone-error" x1={xPx + radiusPx} x2={xPx + radiusPx + 26} y1={yPx} y2={yPx} />
      <circle className="ghost bet-ring tone-truth" cx={xPx} cy={yPx} r={radiusPx} />
      <Words look="callout name" tone="truth" xPx={xPx} yPx={yPx} centred>
        {asked.options[bet]}
      </Words>
    </>
  );
}
