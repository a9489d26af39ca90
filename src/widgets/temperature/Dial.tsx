import type { ReactNode } from 'react';
import { clamp } from '~/math/bounds.ts';
import { type BoardPlace, spot, turnedBy } from '~/plot/belief-board.ts';
import type { Form } from '~/plot/form.ts';
import { linearScale } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { Pill } from '~/plot/Pill.tsx';
import { fields } from './fields.ts';
import { dial as written, dialName, ends } from './words.ts';

/** A half circle, from left to right, on which doubling is the same way everywhere. In turns. */
const { min, max } = fields.temperature;
const turns = linearScale([Math.log(min), Math.log(max)], [-0.25, 0.25]);
const turnOf = (temperature: number): number => turns.at(Math.log(temperature));

const MARKS = [0.2, 0.5, 1, 2, 4] as const;

/** Names stand below it, clear of a handle at either end. */
const UNDER_PX = 42;

/** Part of the dial, as a line along it. */
function arc(place: BoardPlace, from: number, to: number): string {
  const point = (turn: number): string => {
    const { xPx, yPx } = spot(place, turn, 1);
    return `${xPx} ${yPx}`;
  };
  return `M${point(from)}A${place.radiusPx} ${place.radiusPx} 0 0 1 ${point(to)}`;
}

/** The dial that a chatbot has: its handle turns, and wears the temperature inside. */
export function Dial({
  place,
  form,
  temperature,
  text,
}: {
  place: BoardPlace;
  form: Form;
  temperature: number;
  text: string;
}): ReactNode {
  const { xPx, yPx, radiusPx } = place;
  const turn = turnOf(temperature);
  const wide = form === 'wide';
  /** Inwards of the handle's halo. */
  const pill = spot(place, turn, 1 - (wide ? 50 : 46) / radiusPx);
  return (
    <>
      <path className="stripe tone-muted" d={arc(place, -0.25, 0.25)} />
      <path className="stripe tone-prediction" d={arc(place, -0.25, turn)} />
      {MARKS.map((mark) => {
        const at = turnOf(mark);
        // The handle says it itself where it stands.
        if (Math.abs(at - turn) * 2 * Math.PI * radiusPx < 40) return null;
        const { xPx: markPx, yPx: downPx } = spot(place, at, 1 + (wide ? 22 : 20) / radiusPx);
        return (
          <text
            key={mark}
            className="note notranslate"
            x={markPx}
            y={downPx}
            textAnchor="middle"
            dominantBaseline="central"
          >
            {written(mark)}
          </text>
        );
      })}
      <text className="callout name bare tone-ink" x={xPx} y={yPx + UNDER_PX} textAnchor="middle">
        {dialName}
      </text>
      {(['cold', 'hot'] as const).map((end, k) => (
        <text
          key={end}
          className="note"
          x={xPx + (k === 0 ? -radiusPx : radiusPx)}
          y={yPx + UNDER_PX}
          textAnchor="middle"
        >
          {ends[end]}
        </text>
      ))}
      <Pill form={form} {...pill} tone="prediction" live="temperature">
        {text}
      </Pill>
      <Handle
        field="temperature"
        {...spot(place, turn, 1)}
        to={(point) => ({ temperature: Math.exp(turns.invert(clamp(turnedBy(place, point, 0), -0.25, 0.25))) })}
      />
    </>
  );
}
