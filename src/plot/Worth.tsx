import type { ReactNode } from 'react';
import type { Form } from './form.ts';
import { ErrorSquare, type SquareGeometry } from './marks.tsx';
import { roomFor } from './worth.ts';

/** A square with its area on it, where it has room for the number; `at` moves the number, in shares of the side from the upper left. */
export function Worth({
  square,
  form,
  freePx = square.sidePx,
  highPx = square.sidePx,
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
  children: string;
}): ReactNode {
  const room = roomFor(children, Math.min(freePx, square.sidePx), form, highPx);
  return (
    <>
      <ErrorSquare square={square} />
      {room && (
        <text
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
