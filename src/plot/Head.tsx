import type { ReactNode } from 'react';
import type { Tone } from '~/styles/tones.ts';
import { Dart } from './Dart.tsx';
import type { Form } from './form.ts';
import type { PointPx } from './pointer.ts';

/** A dart in a line from above: red, a delivery; in the colour of a loss, that loss's best guess. `lean` is in degrees from upright, to the right. */
export function Head({
  xPx,
  yPx,
  lean,
  lengthPx,
  tone = 'truth',
}: PointPx & { lean: number; lengthPx: number; tone?: Tone }): ReactNode {
  return (
    <g className={`dart tone-${tone}`}>
      <Dart xPx={xPx} yPx={yPx} scale={lengthPx / 84} turn={lean - 128} dotPx={6} />
    </g>
  );
}

/** Half a weight's foot and half its top, where it begins under its string, and how far down it goes. */
const WEIGHT = { wide: [15, 11, 8, 32], phone: [14, 10, 7, 28] } as const;

/** What each delivery weighs: 1, wherever it is. It hangs on a string, in a crowd aside; hollow, somebody stands on it and it pulls neither way. */
export function Weight({
  xPx,
  yPx,
  hookPx = xPx,
  hangsPx,
  form,
  hollow = false,
}: PointPx & { hookPx?: number; hangsPx: number; form: Form; hollow?: boolean }): ReactNode {
  const [half, narrow, top, foot] = WEIGHT[form];
  return (
    <g className={hollow ? 'weight hollow' : 'weight'}>
      <line className="weight-string" x1={xPx} x2={hookPx} y1={yPx} y2={hangsPx} />
      <circle className="weight-hook" cx={hookPx} cy={hangsPx + top} r={top - 2} />
      <path d={`M${hookPx - narrow} ${hangsPx + top}h${2 * narrow}L${hookPx + half} ${hangsPx + foot}h${-2 * half}Z`} />
      <text x={hookPx} y={hangsPx + (top + foot) / 2 + 1} textAnchor="middle" dominantBaseline="central">
        1
      </text>
    </g>
  );
}

/** A miss along a level line, from a delivery to the guess. */
export function Strand({ fromPx, toPx, yPx }: { fromPx: number; toPx: number; yPx: number }): ReactNode {
  return <line className="strand tone-error" x1={fromPx} x2={toPx} y1={yPx} y2={yPx} />;
}
