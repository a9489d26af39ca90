import type { ReactNode } from 'react';
import type { Tone } from '~/styles/tones.ts';
import { Label } from './marks.tsx';

export interface LossBarProps {
  xPx: number;
  yPx: number;
  heightPx?: number;
  /** Lengths of the full part and of the pale part behind it. */
  fullPx: number;
  palePx: number;
  tone: Tone;
}

/** A bar of two parts: a full one, and a pale one with an outline. */
export function LossBar({ xPx, yPx, heightPx = 16, fullPx, palePx, tone }: LossBarProps): ReactNode {
  return (
    <>
      <rect className={`share tone-${tone}`} x={xPx} y={yPx} width={fullPx + palePx} height={heightPx} />
      <rect className={`fill tone-${tone}`} x={xPx} y={yPx} width={fullPx} height={heightPx} />
    </>
  );
}

/** An entry of the key: a small piece of the bar, full or pale, and its meaning. */
export function BarKey({
  xPx,
  yPx,
  tone,
  pale = false,
  children,
}: {
  xPx: number;
  yPx: number;
  tone: Tone;
  pale?: boolean;
  children: string;
}): ReactNode {
  return (
    <>
      <rect className={`${pale ? 'share' : 'fill'} tone-${tone}`} x={xPx + 1} y={yPx - 6} width={11} height={11} />
      <Label xPx={xPx + 18} yPx={yPx} tone={tone}>
        {children}
      </Label>
    </>
  );
}
