import type { ReactNode } from 'react';
import type { Form } from '~/plot/form.ts';
import { Slide } from '~/plot/Slide.tsx';
import { Words } from '~/plot/Words.tsx';
import type { Say } from '~/widgets/define-figure.tsx';
import { fields } from './fields.ts';
import type { Checked } from './model.ts';
import { alarmWord } from '~/widgets/rare-words.ts';
import { dollars, names } from './words.ts';

const layouts = {
  wide: {
    box: { x: 47, y: 456, width: 929, height: 60 },
    miss: { textPx: 196, anchor: 'end', fromPx: 206, toPx: 386, yPx: 486 },
    alarm: { textPx: 626, anchor: 'end', fromPx: 636, toPx: 780, yPx: 486 },
    signs: [
      ['+', 410],
      ['=', 806],
    ],
    sum: { xPx: 826, yPx: 486 },
  },
  phone: {
    box: { x: 8, y: 316, width: 374, height: 122 },
    miss: { textPx: 20, anchor: 'start', fromPx: 196, toPx: 372, yPx: 339 },
    alarm: { textPx: 20, anchor: 'start', fromPx: 196, toPx: 372, yPx: 380 },
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
      <text className="callout bare tone-truth" x={miss.textPx} y={miss.yPx} textAnchor={miss.anchor} {...middle}>
        {open ? '?' : say.missed}
        <tspan className="note" fontWeight={400}>
          {names.missed(form)}
        </tspan>
      </text>
      <Slide field="missPrice" value={missPrice} most={fields.missPrice.max} {...miss} form={form}>
        {dollars(say.missPrice)}
      </Slide>
      <text className="callout bare tone-error" x={alarm.textPx} y={alarm.yPx} textAnchor={alarm.anchor} {...middle}>
        {say.alarms}
        <tspan className="note" fontWeight={400}>{`${alarmWord(alarms)}${form === 'wide' ? ', at' : ''}`}</tspan>
      </text>
      <Slide field="alarmPrice" value={alarmPrice} most={fields.alarmPrice.max} {...alarm} form={form}>
        {dollars(say.alarmPrice)}
      </Slide>
      {signs.map(([sign, xPx]) => (
        <Words key={sign} look="callout bare" tone="muted" xPx={xPx} yPx={sign === '=' ? sum.yPx : miss.yPx} centred>
          {sign}
        </Words>
      ))}
      <Words look="callout bare" tone="ink" xPx={sum.xPx} yPx={sum.yPx} anchor="start" centred>
        {open ? '?' : dollars(say.bill)}
      </Words>
    </g>
  );
}
