import type { ReactNode } from 'react';
import { armEnd, armPrice, armsPath, type ArmSide, billPath } from '~/plot/arms.ts';
import { Bet } from '~/plot/Bet.tsx';
import { Callouts, type Called } from '~/plot/Callout.tsx';
import { FORMS } from '~/plot/form.ts';
import { Handle } from '~/plot/Handle.tsx';
import { HUNG, HungDarts } from '~/plot/HungDarts.tsx';
import { Lamp } from '~/plot/Lamp.tsx';
import { halfPill, halfPillHigh, Pill } from '~/plot/Pill.tsx';
import { boxAround } from '~/plot/place-labels.ts';
import { Plot } from '~/plot/Plot.tsx';
import { Words } from '~/plot/Words.tsx';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import { TIMES } from '~/widgets/promises.ts';
import type { fields } from './fields.ts';
import { type Place, places, rungsOf } from './layout.ts';
import { LADDER, type Promised, RIGHT } from './model.ts';
import { lampName, names, off, short, times } from './words.ts';

type Props = PictureProps<typeof fields, Promised, 'promise'>;

const NAMED = { wide: [18, 20, 22, 24, 26, 27, 29, 31], phone: [18, 20, 22, 24, 27, 29, 31] } satisfies Record<
  string,
  readonly number[]
>;

/** While it is asked, the wide picture has buttons in the places of some. */
const UNASKED = NAMED.wide.filter((minutes) => !LADDER.some(({ best }) => best === minutes));

/** What each dart pays, as a bar up to its arm. */
function Bills({ model, place }: { model: Promised; place: Place }): ReactNode {
  const { frame, barPx } = place;
  return model.parcels.map(({ minutes, cost }) => {
    const isLate = minutes > model.promise;
    return (
      cost > 0 && (
        <path
          key={minutes}
          className={`brick${isLate ? '' : ' below'} tone-quantile`}
          d={billPath(frame, minutes, cost, barPx[isLate ? 1 : 0])}
        />
      )
    );
  });
}

/** Which promise is best for which price: nothing of that is seen while it is asked. */
function Ladder({ model, place, form }: { model: Promised; place: Place; form: Props['form'] }): ReactNode {
  const { frame, ladderPx, rungPx } = place;
  const yPx = ladderPx[0];
  const widthPx = rungPx[0] - 4;
  const heightPx = rungPx[1];
  const fromPx = frame.bottomPx + HUNG[form].numbersPx + 7;
  return (
    <>
      <Words look="axis-name" xPx={frame.leftPx - 22} yPx={yPx} anchor="start" centred>
        {form === 'wide' ? names.ladder : names.shortLadder}
      </Words>
      {rungsOf(model, place).map(({ text, at, lit, xPx }) => (
        <g key={text}>
          <line
            className={`rule${lit ? '' : ' dashed'} tone-quantile`}
            x1={frame.x.at(at)}
            y1={fromPx}
            x2={xPx}
            y2={yPx - heightPx / 2}
          />
          <rect
            className={`${lit ? 'fill' : 'ghost'} tone-quantile`}
            x={xPx - widthPx / 2}
            y={yPx - heightPx / 2}
            width={widthPx}
            height={heightPx}
            rx={heightPx / 2}
          />
          <Words look={`callout name${lit ? ' inside' : ''}`} tone="quantile" xPx={xPx} yPx={yPx} centred>
            {text}
          </Words>
        </g>
      ))}
    </>
  );
}

export function Picture({ form, model, say, plot, wager: { open, bet } }: Props): ReactNode {
  const place = places[form];
  const { frame, skyPx, lampPx, endsPx } = place;
  const { x, leftPx, rightPx, bottomPx } = frame;
  const { promise, late, early, lateOnes, earlyOnes } = model;
  const footPx = x.at(promise);
  const edges = [leftPx - 22, rightPx + 22] as const;
  const lampHalfPx = halfPill(lampName(say), form);
  // Steep arms are far from the rod by a wide lamp’s pill; on a phone it stands beside the lamp, over them.
  const lampSide = footPx + 38 + 2 * lampHalfPx < FORMS[form].widthPx ? 1 : -1;
  const lampPillAt =
    form === 'wide'
      ? { xPx: footPx, yPx: lampPx + 50 }
      : { xPx: footPx + lampSide * (34 + lampHalfPx), yPx: lampPx - 6 };
  const arms = [
    { field: 'early', price: early, side: -1, end: armEnd(frame, promise, early, -1) },
    { field: 'late', price: late, side: 1, end: armEnd(frame, promise, late, 1) },
  ] as const;
  const upPx = 26 + halfPillHigh(form);
  // The dearest of each side, and of the late ones the second, if its bar ends in the picture: their numbers stand over the arms.
  const second = lateOnes.slice(-2, -1).filter(({ cost }) => cost <= frame.y.domain[1]);
  const called = [...lateOnes.slice(-1), ...second, ...earlyOnes.slice(0, 1)].map(({ minutes, cost }): Called => ({
    text: short(cost),
    tone: 'quantile',
    xPx: x.at(minutes),
    yPx: frame.y.at(Math.min(cost, frame.y.domain[1])) - 15,
    gapPx: 10,
    sides: minutes > promise ? ['left', 'right'] : ['right', 'left'],
  }));
  const bets = bet === undefined || bet === RIGHT || !model.isAsked ? undefined : LADDER[bet]?.best;
  const truth = LADDER[RIGHT].best;
  return (
    <Plot {...plot} frame={frame}>
      <rect className="lamplight" x={edges[0]} width={footPx - edges[0]} y={skyPx} height={bottomPx - skyPx} />
      <rect className="faint tone-quantile" x={footPx} width={edges[1] - footPx} y={skyPx} height={bottomPx - skyPx} />
      <Words look="callout name" tone="quantile" xPx={edges[0]} yPx={bottomPx + endsPx} anchor="start">
        {names.early}
      </Words>
      <Words look="callout name" tone="quantile" xPx={edges[1]} yPx={bottomPx + endsPx} anchor="end">
        {names.late}
      </Words>
      <g data-part="bills">
        <Bills model={model} place={place} />
        <path className="curve dashed tone-quantile" d={armsPath(frame, promise, [arms[0].end, arms[1].end])} />
        <Callouts
          form={form}
          labels={called}
          around={[
            boxAround({ xPx: footPx, yPx: lampPx }, 27),
            boxAround(lampPillAt, lampHalfPx, halfPillHigh(form)),
            ...arms.flatMap(({ price, end: { xPx, yPx } }) => [
              boxAround({ xPx, yPx }, 27),
              boxAround({ xPx, yPx: yPx - upPx }, halfPill(times(price), form), halfPillHigh(form)),
            ]),
          ]}
        />
      </g>
      <g data-part="darts">
        <HungDarts values={TIMES} named={open && form === 'wide' ? UNASKED : NAMED[form]} form={form} />
      </g>
      <line className="rule tone-ink" x1={edges[0]} x2={edges[1]} y1={bottomPx} y2={bottomPx} />
      {!open && (
        <g data-part="ladder">
          <Ladder model={model} place={place} form={form} />
        </g>
      )}
      {bets !== undefined && (
        <>
          <Bet xPx={x.at(bets)} yPx={bottomPx} truth={{ xPx: x.at(truth), yPx: bottomPx }} tone="quantile" />
          <Words look="callout name" tone="error" xPx={(x.at(bets) + x.at(truth)) / 2} yPx={bottomPx + 24}>
            {off(Math.abs(bets - truth))}
          </Words>
        </>
      )}
      <g data-part="lamp">
        <Lamp
          field="promise"
          form={form}
          xPx={footPx}
          yPx={lampPx}
          groundPx={bottomPx}
          pillPx={lampPillAt}
          to={(px) => ({ promise: x.invert(px) })}
        >
          {lampName(say)}
        </Lamp>
      </g>
      {arms.map(({ field, price, side, end }) => (
        <g key={field}>
          <Pill form={form} xPx={end.xPx} yPx={end.yPx - upPx} tone="prediction">
            {times(price)}
          </Pill>
          <Handle
            field={field}
            {...end}
            to={(point) => ({ [field]: armPrice(frame, promise, point, side satisfies ArmSide) })}
          />
        </g>
      ))}
    </Plot>
  );
}
