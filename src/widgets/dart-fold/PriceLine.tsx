import type { ReactNode } from 'react';
import { clamp } from '~/math/bounds.ts';
import { type Form, FORMS } from '~/plot/form.ts';
import type { Frame } from '~/plot/frame.ts';
import { Words } from '~/plot/Words.tsx';
import type { Say } from '~/widgets/define-figure.tsx';
import { type Folded, THOUSANDS_PER_CM, TRUTH } from './model.ts';
import { names, off, scale, shortScale } from './words.ts';

const TICKS = [250, 300, 400, 450];
const LINE_PX = { wide: 452, phone: 372 } as const;
/** Two numbers of three digits need this much from middle to middle. */
const APART_PX = 62;

/** What the line measures: prices, at five thousand dollars to the centimetre. It comes up as the fans rise. */
export function PriceLine({
  form,
  frame,
  model: { share, error, loss },
  say,
  guess,
}: {
  form: Form;
  frame: Frame;
  model: Folded;
  say: Say<'guess' | 'truth' | 'loss'>;
  guess: number;
}): ReactNode {
  const opacity = clamp((share - 0.4) / 0.2, 0, 1);
  if (opacity === 0) return null;
  const at = (thousands: number): number => frame.x.at((thousands - TRUTH) / THOUSANDS_PER_CM);
  const yPx = LINE_PX[form];
  const wide = form === 'wide';
  const [numberPx, namePx] = wide ? [30, 56] : [26, 48];
  const side = error > 0 ? 1 : -1;
  const pricePx = at(TRUTH);
  const guessPx = at(guess);
  /** The guess's number gives way to the price's. */
  const labelPx = pricePx + side * Math.max(APART_PX, Math.abs(guessPx - pricePx));
  const free = (px: number): boolean => Math.abs(px - labelPx) > APART_PX && Math.abs(px - pricePx) > APART_PX;
  const value = (px: number, tone: 'prediction' | 'truth', number: string, name: string): ReactNode => (
    <g className={`tone-${tone}`}>
      <Words look="callout" xPx={px} yPx={yPx + numberPx} centred>
        {number}
      </Words>
      <Words look="callout name" xPx={px} yPx={yPx + namePx} centred>
        {name}
      </Words>
    </g>
  );
  return (
    <g opacity={opacity}>
      <line className="rule dashed tone-prediction" x1={guessPx} x2={guessPx} y1={frame.y.at(0)} y2={yPx} />
      <line className="rule dashed tone-truth" x1={pricePx} x2={pricePx} y1={frame.y.at(0)} y2={yPx} />
      <g className="axis">
        <path
          className="rule tone-ink"
          d={`M${at(250) - 14} ${yPx}H${at(450) + 14}${TICKS.map((tick) => `M${at(tick)} ${yPx - 7}v14`).join('')}`}
        />
        {TICKS.filter((tick) => free(at(tick))).map((tick) => (
          <text key={tick} x={at(tick)} y={yPx + numberPx} textAnchor="middle" dominantBaseline="central">
            {tick}
          </text>
        ))}
      </g>
      <line className="ring solid" x1={guessPx} x2={pricePx} y1={yPx} y2={yPx} />
      <circle className="dot tone-prediction" cx={guessPx} cy={yPx} r={7} />
      <circle className="dot tone-truth" cx={pricePx} cy={yPx} r={7} />
      {loss > 0 && (
        <Words
          look="callout"
          tone="error"
          xPx={pricePx + side * Math.max(48, Math.abs(guessPx - pricePx) / 2)}
          yPx={yPx - 24}
          centred
        >
          {off(say)}
        </Words>
      )}
      {value(labelPx, 'prediction', say.guess, names.guess)}
      {value(pricePx, 'truth', say.truth, names.truth)}
      {wide ? (
        scale.map((line, i) => (
          <Words key={line} look="note" xPx={at(250) - 30} yPx={yPx - 8 + 24 * i} anchor="end">
            {line}
          </Words>
        ))
      ) : (
        <Words
          look="note"
          xPx={side < 0 ? FORMS[form].widthPx - 14 : 14}
          yPx={yPx - 20}
          anchor={side < 0 ? 'end' : 'start'}
        >
          {shortScale}
        </Words>
      )}
    </g>
  );
}
