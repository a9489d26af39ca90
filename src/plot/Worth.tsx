import type { ReactNode } from 'react';
import type { Form } from './form.ts';
import { ErrorSquare, type SquareGeometry } from './marks.tsx';
import { roomFor } from './worth.ts';
import { Words } from './Words.tsx';

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
  const room = roomFor(children, Math.min(freePx, square.sidePx), form, highPx);
  return (
    <>
      <ErrorSquare square={square} />
      {!room && live && (
        <Words
          live={live}
          look="callout"
          tone="squared"
          xPx={square.xPx - 12}
          yPx={square.yPx + square.sidePx / 2}
          anchor="end"
          centred
        >
          {children}
        </Words>
      )}
      {room && (
        <Words
          live={live}
          look={`worth ${room}`}
          xPx={square.xPx + across * square.sidePx}
          yPx={square.yPx + down * square.sidePx}
          centred
        >
          {children}
        </Words>
      )}
    </>
  );
}
