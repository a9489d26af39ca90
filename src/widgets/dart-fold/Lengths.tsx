import type { ReactNode } from 'react';
import { formatNumber } from '~/math/format.ts';
import type { Frame } from '~/plot/frame.ts';
import { Label } from '~/plot/marks.tsx';
import { errorOf, lossOf, THOUSANDS_PER_CM, TRUTH } from './model.ts';

const TICKS = [250, 300, 350, 400, 450];
/** The loss has a ruler of its own under the line. It starts at 0, and nothing on it lies to the left. */
const LOSS_TICKS = [0, 50, 100];

/**
 * What the folded board becomes: the price axis; the error as an arrow from the truth to the guess, so with a direction;
 * and the loss as a bar of the same length that always starts at 0.
 */
export function Lengths({ frame, guess, opacity }: { frame: Frame; guess: number; opacity: number }): ReactNode {
  const at = (thousands: number): number => frame.x.at((thousands - TRUTH) / THOUSANDS_PER_CM);
  const error = errorOf(guess);
  const loss = lossOf(guess);
  const axisYPx = frame.y.at(0);
  const arrowYPx = axisYPx + 76;
  const lossYPx = axisYPx + 136;
  const fromPx = at(TRUTH);
  const toPx = at(guess);
  const back = Math.sign(fromPx - toPx) * Math.min(11, Math.abs(fromPx - toPx));
  const lossAt = (thousands: number): number => at(250) + (at(450) - at(250)) * (thousands / 200);
  return (
    <g opacity={opacity}>
      <g className="axis" aria-hidden="true">
        <line className="rule tone-ink" x1={at(250) - 26} x2={at(450) + 26} y1={axisYPx} y2={axisYPx} />
        {TICKS.map((tick) => (
          <g key={tick}>
            <line className="rule tone-ink" x1={at(tick)} x2={at(tick)} y1={axisYPx - 6} y2={axisYPx + 6} />
            {tick !== TRUTH && (
              <text x={at(tick)} y={axisYPx + 24} textAnchor="middle" dominantBaseline="central">
                {tick}
              </text>
            )}
          </g>
        ))}
      </g>
      <Label xPx={fromPx} yPx={axisYPx + 26} tone="truth" anchor="middle" strong>{`truth $${TRUTH}k`}</Label>

      <line className="rule dashed tone-muted" x1={fromPx} x2={fromPx} y1={axisYPx + 40} y2={arrowYPx} />
      <line className="rule dashed tone-muted" x1={toPx} x2={toPx} y1={axisYPx + 40} y2={arrowYPx} />
      {error !== 0 && (
        <>
          <line className="rule thick tone-error" x1={fromPx} x2={toPx + back * 0.6} y1={arrowYPx} y2={arrowYPx} />
          <path className="fill tone-error" d={`M${toPx} ${arrowYPx} l${back} -8 v16 Z`} />
        </>
      )}
      <Label
        xPx={fromPx + (error > 0 ? -12 : 12)}
        yPx={arrowYPx}
        tone="error"
        anchor={error > 0 ? 'end' : 'start'}
        strong
      >
        {`error ${formatNumber(error, { signed: true })}`}
      </Label>

      <rect
        className="soft tone-absolute"
        x={lossAt(0)}
        y={lossYPx - 10}
        width={lossAt(100) - lossAt(0)}
        height={20}
        rx={3}
        opacity={0.6}
      />
      <rect
        className="fill tone-absolute"
        x={lossAt(0)}
        y={lossYPx - 10}
        width={lossAt(loss) - lossAt(0)}
        height={20}
        rx={3}
      />
      <Label xPx={lossAt(100) + 14} yPx={lossYPx} tone="absolute" strong>{`loss ${formatNumber(loss)}`}</Label>
      <g className="axis" aria-hidden="true">
        {LOSS_TICKS.map((tick) => (
          <text key={tick} x={lossAt(tick)} y={lossYPx + 24} textAnchor="middle" dominantBaseline="central">
            {tick}
          </text>
        ))}
        <text x={at(450) + 26} y={lossYPx + 24} textAnchor="end" dominantBaseline="central">
          thousand $
        </text>
      </g>
    </g>
  );
}
