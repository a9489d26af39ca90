import type { ReactNode } from 'react';
import type { Form } from '~/plot/form.ts';
import { Slide } from '~/plot/Slide.tsx';
import type { Say } from '~/widgets/define-figure.tsx';
import { fields } from './fields.ts';
import type { Checked } from './model.ts';
import { alarmWord, dollars, names } from './words.ts';

const layouts = {
  wide: {
    box: { x: 47, y: 446, width: 922, height: 66 },
    miss: { textPx: 66, fromPx: 200, toPx: 380, yPx: 479 },
    alarm: { textPx: 430, fromPx: 638, toPx: 772, yPx: 479 },
    signs: [
      ['+', 404],
      ['=', 800],
    ],
    sum: { xPx: 820, yPx: 479 },
  },
  phone: {
    box: { x: 8, y: 316, width: 374, height: 122 },
    miss: { textPx: 20, fromPx: 196, toPx: 372, yPx: 339 },
    alarm: { textPx: 20, fromPx: 196, toPx: 372, yPx: 380 },
    signs: [['=', 196]],
    sum: { xPx: 214, yPx: 420 },
  },
} as const;

/** Two counts, each times a price that can be dragged, and what it comes to: left out where that would tell what is asked. */
export function Bill({
  form,
  model: { missPrice, alarmPrice, alarms },
  say,
  open,
}: {
  form: Form;
  model: Checked;
  say: Say<'bill' | 'missed' | 'alarms' | 'missPrice' | 'alarmPrice'>;
  open: boolean;
}): ReactNode {
  const { box, miss, alarm, signs, sum } = layouts[form];
  const middle = { dominantBaseline: 'central' } as const;
  return (
    <g data-part="bill">
      <rect className="faint tone-ink" {...box} rx={12} />
      <text className="callout bare tone-truth" x={miss.textPx} y={miss.yPx} {...middle}>
        {open ? '?' : say.missed}
        <tspan className="note">{names.missed(form)}</tspan>
      </text>
      <Slide field="missPrice" value={missPrice} most={fields.missPrice.max} {...miss} form={form}>
        {dollars(say.missPrice)}
      </Slide>
      <text className="callout bare tone-error" x={alarm.textPx} y={alarm.yPx} {...middle}>
        {say.alarms}
        <tspan className="note">{`${alarmWord(alarms)}${form === 'wide' ? ', at' : ''}`}</tspan>
      </text>
      <Slide field="alarmPrice" value={alarmPrice} most={fields.alarmPrice.max} {...alarm} form={form}>
        {dollars(say.alarmPrice)}
      </Slide>
      {signs.map(([sign, xPx]) => (
        <text
          key={sign}
          className="callout bare tone-muted"
          x={xPx}
          y={sign === '=' ? sum.yPx : miss.yPx}
          textAnchor="middle"
          {...middle}
        >
          {sign}
        </text>
      ))}
      <text className="callout bare tone-ink" x={sum.xPx} y={sum.yPx} {...middle}>
        {open ? '?' : dollars(say.bill)}
      </text>
    </g>
  );
}
