import type { ReactNode } from 'react';
import type { Form } from '~/plot/form.ts';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Checked } from './model.ts';
import { layouts } from './places.ts';
import { alarmWord, names, ofTen, wager as asked } from './words.ts';

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
  const place = (row: 0 | 1 | 2) => ({
    x: left ? linePx - 14 : Math.max(linePx, quiet.rightPx) + 14,
    y: rowsPx[row],
    textAnchor: left ? ('end' as const) : ('start' as const),
    dominantBaseline: 'central' as const,
  });
  return (
    <>
      <text className="callout name tone-ink" {...place(0)}>
        {names.called}
      </text>
      {!open && (
        <text className="callout tone-truth" {...place(1)}>
          {ofTen(model)}
          <tspan className="note" fontWeight={400}>
            {names.caught}
          </tspan>
        </text>
      )}
      <text className="callout tone-error" {...place(2)}>
        {say.alarms}
        <tspan className="note" fontWeight={400}>
          {alarmWord(model.alarms)}
        </tspan>
      </text>
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
      <text className="callout name tone-truth" x={xPx} y={yPx} textAnchor="middle" dominantBaseline="central">
        {asked.options[bet]}
      </text>
    </>
  );
}
