import type { ReactNode } from 'react';
import { formatNumber } from '~/math/format.ts';
import { makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { ErrorSquare, Label } from '~/plot/marks.tsx';
import { Plot } from '~/plot/Plot.tsx';
import { squareOnBase } from '~/plot/square-on-base.ts';
import type { StageProps } from '~/widgets/define-widget.ts';
import type { fields } from './fields.ts';
import { dayA, dayB, mae, mse, TOTAL } from './model.ts';

/** A minute is 10 pixels along the base and upwards. The four sides of a day always fill the same base: its 20 minutes. */
const MINUTE_PX = 10;
const frame = makeFrame({ widthPx: 480, heightPx: 320, marginPx: [42, 20, 78, 20], x: [0, 44], y: [0, 20] });
const basePx = frame.bottomPx;
const startsPx = { A: frame.leftPx, B: frame.rightPx - TOTAL * MINUTE_PX };
const short = (value: number): string => formatNumber(value, { digits: 1, trim: true });

/** The base of each square in pixels, one after the other. */
const bases = (minutes: readonly number[], leftPx: number): [number, number][] =>
  minutes.map(
    (_, i) =>
      [0, 1].map((end) => leftPx + MINUTE_PX * minutes.slice(0, i + end).reduce((a, b) => a + b, 0)) as [
        number,
        number,
      ],
  );

function Day({ name, minutes, leftPx }: { name: string; minutes: readonly number[]; leftPx: number }): ReactNode {
  const all = bases(minutes, leftPx);
  const middlePx = leftPx + (TOTAL * MINUTE_PX) / 2;
  return (
    <g>
      <Label xPx={leftPx} yPx={20} strong>
        {name}
      </Label>
      {all.map(([fromPx, toPx], i) => (
        <ErrorSquare key={i} square={squareOnBase(fromPx, toPx, basePx)} />
      ))}
      {all.map(
        ([fromPx, toPx], i) =>
          toPx - fromPx > 5 && (
            <line key={i} className="rule thick tone-error" x1={fromPx + 3} x2={toPx - 3} y1={basePx} y2={basePx} />
          ),
      )}
      <Label
        xPx={middlePx}
        yPx={basePx + 60}
        tone="squared"
        anchor="middle"
        strong
      >{`MSE ${short(mse(minutes))}`}</Label>
    </g>
  );
}

export function Stage({
  id,
  state: { last },
  description,
  set,
  commit,
  cancel,
  focused,
}: StageProps<typeof fields>): ReactNode {
  const b = dayB(last);
  const edgePx = startsPx.B + (TOTAL - last) * MINUTE_PX;
  const lastAt = (xPx: number): number => TOTAL - (xPx - startsPx.B) / MINUTE_PX;
  const rest = short(b[0] as number);
  return (
    <Plot
      frame={frame}
      id={id}
      title="Two days of four late deliveries, a square on each delay"
      description={description}
      onTap={({ xPx }) => {
        if (xPx > startsPx.B - 12) commit({ last: lastAt(xPx) });
      }}
    >
      <Day name="Day A" minutes={dayA} leftPx={startsPx.A} />
      <Day name="Day B" minutes={b} leftPx={startsPx.B} />
      {bases(dayA, startsPx.A).map(([fromPx, toPx], i) => (
        <Label key={i} xPx={(fromPx + toPx) / 2} yPx={basePx + 28} tone="error" anchor="middle">
          {short(dayA[i] as number)}
        </Label>
      ))}
      <Label
        xPx={last > 15 ? startsPx.B - 8 : (startsPx.B + edgePx) / 2}
        yPx={basePx + 28}
        tone="error"
        anchor={last > 15 ? 'start' : 'middle'}
      >{`${rest} each`}</Label>
      <Label xPx={(edgePx + frame.rightPx) / 2 + 6} yPx={basePx + 28} tone="error" anchor="middle" strong>
        {short(last)}
      </Label>
      <Label xPx={frame.rightPx} yPx={20} tone="absolute" anchor="end">{`average ${short(mae(b))} min`}</Label>
      <Label
        xPx={startsPx.A + TOTAL * MINUTE_PX}
        yPx={20}
        tone="absolute"
        anchor="end"
      >{`average ${short(mae(dayA))} min`}</Label>
      <Handle
        field="last"
        axis="x"
        xPx={edgePx}
        yPx={basePx}
        focused={focused === 'last'}
        onMove={({ xPx }) => set({ last: lastAt(xPx) })}
        onEnd={() => commit()}
        onCancel={cancel}
      />
    </Plot>
  );
}
