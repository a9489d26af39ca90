import type { ReactNode } from 'react';
import type { Form } from './form.ts';
import { shows, useHold } from './hold.ts';
import { ErrorSquare, type SquareGeometry } from './marks.tsx';
import { roomFor } from './worth.ts';

/** A square with its area on it, where it has room for the number; `at` moves the number, in shares of the side from the upper left. */
export function Worth({
  square,
  form,
  freePx = square.sidePx,
  highPx = square.sidePx,
  live = '',
  at: [across, down] = [(0.5 * freePx) / square.sidePx, (0.5 * highPx) / square.sidePx],
  children,
}: {
  square: SquareGeometry;
  form: Form;
  /** How much of its width nothing covers, from the left. */
  freePx?: number | undefined;
  /** And how much of its height, from the top. */
  highPx?: number | undefined;
  at?: readonly [number, number] | undefined;
  /** Name of the live value that it shows: such a number stands beside a square that is too small for it. */
  live?: string | undefined;
  children: string;
}): ReactNode {
  const hold = useHold();
  const room = roomFor(children, Math.min(freePx, square.sidePx), form, highPx);
  return (
    <>
      <ErrorSquare square={square} />
      {!room && live && (
        <text
          {...shows(hold, live)}
          className="callout tone-squared notranslate"
          x={square.xPx - 12}
          y={square.yPx + square.sidePx / 2}
          textAnchor="end"
          dominantBaseline="central"
        >
          {children}
        </text>
      )}
      {room && (
        <text
          {...(live && shows(hold, live))}
          className={`worth ${room} notranslate`}
          x={square.xPx + across * square.sidePx}
          y={square.yPx + down * square.sidePx}
          textAnchor="middle"
          dominantBaseline="central"
        >
          {children}
        </text>
      )}
    </>
  );
}
