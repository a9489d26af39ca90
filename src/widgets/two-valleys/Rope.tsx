import type { ReactNode } from 'react';
import { Bet } from '~/plot/Bet.tsx';
import { Callouts, type Called } from '~/plot/Callout.tsx';
import type { Form } from '~/plot/form.ts';
import { type Hanging, hangings } from '~/plot/hangings.ts';
import { Weight } from '~/plot/Head.tsx';
import { places } from './layout.ts';
import { BETS, deliveries } from './model.ts';
import { namePx } from './Plank.tsx';
import type { Props } from './props.ts';
import { betOff, heads, names } from './words.ts';

const FIRST_PX = 6;
const DEPTH_PX = 33;
const WEIGHT_PX = 32.5;

const onRope = (form: Form, minutes: number) => {
  const { frame, ropePx } = places[form];
  return { xPx: frame.x.at(minutes), yPx: ropePx };
};

/** How far off a bet was. */
export function betLabels(form: Form, bet: number | undefined): Called[] {
  const at = bet === undefined ? BETS[0] : (BETS[bet] ?? BETS[0]);
  if (form === 'phone' || at === BETS[0]) return [];
  const { xPx, yPx } = onRope(form, at);
  const middlePx = (xPx + onRope(form, BETS[0]).xPx) / 2;
  return [
    { text: betOff(at), tone: 'error', quiet: true, xPx: middlePx, yPx, gapPx: 6, sides: ['above'] },
    { text: names.bet, tone: 'absolute', quiet: true, xPx: xPx + 14, yPx: yPx - 17, gapPx: 0, sides: ['right'] },
  ];
}

/** Where the weights hang: two rows fit under the rope. */
export const weightsAt = (xsPx: readonly number[]): readonly Hanging[] => hangings(xsPx, WEIGHT_PX, 2);

/** The rope, which rests at the median: as many weights pull left as right. Only the ring and what was bet stand on a phone's line. */
export function Rope({ form, model: { last, median }, wager }: Props): ReactNode {
  const { frame, ropePx } = places[form];
  const wide = form === 'wide';
  const times = deliveries(last);
  const xsPx = times.map((time) => frame.x.at(time));
  const weights = weightsAt(xsPx);
  const lastHangsPx = weights.at(-1)?.atPx ?? 0;
  const lastPx = frame.x.at(last);
  const rope = { tone: 'absolute', yPx: ropePx + 38 } as const;
  return (
    <>
      {wide && (
        <>
          <line className="strand tone-muted" x1={frame.leftPx} x2={frame.rightPx} y1={ropePx} y2={ropePx} />
          {wager.open &&
            places.wide.bets.map(([xPx, yPx], i) => (
              <line
                key={i}
                className="rule dashed tone-absolute"
                x1={xPx}
                y1={yPx}
                x2={frame.x.at(BETS[i] ?? 0)}
                y2={ropePx}
              />
            ))}
          <line className="rule dashed tone-muted" x1={lastPx} x2={lastPx} y1={places.wide.linePx} y2={ropePx} />
          {times.map((time, i) => {
            const xPx = xsPx[i] ?? 0;
            return (
              <Weight
                key={i}
                form={form}
                xPx={xPx}
                yPx={ropePx}
                hookPx={weights[i]?.atPx ?? xPx}
                hangsPx={ropePx + FIRST_PX + DEPTH_PX * (weights[i]?.row ?? 0)}
                hollow={time === median}
              />
            );
          })}
          {xsPx.map((xPx, i) => (
            <circle key={i} className="dot tone-truth" cx={xPx} cy={ropePx} r={6} />
          ))}
          <Callouts
            form={form}
            labels={[
              { ...rope, text: heads('left'), xPx: frame.x.at(20) - 18, gapPx: 6, sides: ['left'] },
              { ...rope, text: heads('right'), xPx: lastPx < 340 ? lastHangsPx + 16 : 214, gapPx: 8, sides: ['right'] },
              { ...rope, text: names.rope, quiet: true, xPx: namePx(last), yPx: ropePx, gapPx: 26, sides: ['below'] },
            ]}
          />
        </>
      )}
      {wager.bet !== undefined && (
        <Bet {...onRope(form, BETS[wager.bet] ?? BETS[0])} truth={onRope(form, BETS[0])} tone="absolute" />
      )}
      <circle className="ghost tone-absolute" cx={frame.x.at(median)} cy={ropePx} r={wide ? 9 : 7} />
    </>
  );
}
