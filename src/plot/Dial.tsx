import type { ReactNode } from 'react';
import { clamp } from '~/math/bounds.ts';
import { type BoardPlace, spot, turnedBy } from './belief-board.ts';
import type { Form } from './form.ts';
import { Handle } from './Handle.tsx';
import { Pill } from './Pill.tsx';
import { Words } from './Words.tsx';

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

/** A half circle from left to right: its handle turns, and wears the value inside. */
export function Dial({
  place,
  form,
  field,
  value,
  turns,
  marks,
  name,
  ends,
  children,
}: {
  place: BoardPlace;
  form: Form;
  /** The field that it moves, also the name of the live value that it wears. */
  field: string;
  value: number;
  /** From values to turns of the circle, a quarter of one to either side of the top, and back. */
  turns: { at(value: number): number; invert(turn: number): number };
  /** Values along it, each with what is written there. */
  marks: readonly (readonly [value: number, text: string])[];
  name: string;
  ends: readonly [left: string, right: string];
  /** The value, as the handle wears it. */
  children: string;
}): ReactNode {
  const { xPx, yPx, radiusPx } = place;
  const turn = turns.at(value);
  const wide = form === 'wide';
  /** Inwards of the handle's halo. */
  const pill = spot(place, turn, 1 - (wide ? 50 : 46) / radiusPx);
  return (
    <>
      <path className="stripe tone-muted" d={arc(place, -0.25, 0.25)} />
      <path className="stripe tone-prediction" d={arc(place, -0.25, turn)} />
      {marks.map(([mark, text]) => {
        const at = turns.at(mark);
        // The handle says it itself where it stands.
        if (Math.abs(at - turn) * 2 * Math.PI * radiusPx < 40) return null;
        const { xPx: markPx, yPx: downPx } = spot(place, at, 1 + (wide ? 22 : 20) / radiusPx);
        return (
          <Words key={mark} look="note" xPx={markPx} yPx={downPx} centred>
            {text}
          </Words>
        );
      })}
      <Words look="callout name bare" tone="ink" xPx={xPx} yPx={yPx + UNDER_PX}>
        {name}
      </Words>
      {ends.map((end, k) => (
        <Words key={end} look="note" xPx={xPx + (k === 0 ? -radiusPx : radiusPx)} yPx={yPx + UNDER_PX}>
          {end}
        </Words>
      ))}
      <Pill form={form} {...pill} tone="prediction" live={field}>
        {children}
      </Pill>
      <Handle
        field={field}
        {...spot(place, turn, 1)}
        to={(point) => ({ [field]: turns.invert(clamp(turnedBy(place, point, 0), -0.25, 0.25)) })}
      />
    </>
  );
}
