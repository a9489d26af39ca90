import { memo, type ReactNode, useMemo } from 'react';
import { clamp } from '~/math/bounds.ts';
import { AxisEnds } from '~/plot/AxisEnds.tsx';
import { Bet } from '~/plot/Bet.tsx';
import { type BoardPlace, FIELD, RIM_MIDDLE, sector, spot, turnedBy } from '~/plot/belief-board.ts';
import { Callouts } from '~/plot/Callout.tsx';
import { type Form, FORMS, pixelFrames } from '~/plot/form.ts';
import { type Frame, makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { Leaving } from '~/plot/Leaving.tsx';
import { Curve } from '~/plot/marks.tsx';
import { OnCurve } from '~/plot/OnCurve.tsx';
import { Panel } from '~/plot/Panel.tsx';
import { Pill } from '~/plot/Pill.tsx';
import { boxAround } from '~/plot/place-labels.ts';
import { Plot } from '~/plot/Plot.tsx';
import { barPath } from '~/plot/pointed-bar.ts';
import { textWidth } from '~/plot/text-width.ts';
import { weatherPath } from '~/plot/weather.ts';
import { Words } from '~/plot/Words.tsx';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import { DAYS, type fields } from './fields.ts';
import { averageOf, BETS, type Weather } from './model.ts';
import { chance, names } from './words.ts';

type Props = PictureProps<typeof fields, Weather, 'average' | 'wetPrice' | 'dryPrice' | 'said' | 'dry'>;

/** The dearest average that the valley shows, and the dearest day that the bars show whole, in nats. */
const TOP = 2;
const CAP = 1.7;
/** From the average's dot to its number. */
const BESIDE_PX = 20;

interface Layout {
  readonly whole: Frame;
  readonly board: BoardPlace;
  readonly valley: Frame;
  /** The ten days: their ground, what a nat is high, and from where to where they stand. */
  readonly days: { groundPx: number; natPx: number; leftPx: number; pitchPx: number; widthPx: number; iconPx: number };
  readonly pillPx: number;
  readonly namePx: readonly [said: number, days: number];
}

/** What both forms share: the view box, and a part of it for the valley. */
const layout = (
  form: Form,
  board: BoardPlace,
  marginPx: readonly [number, number, number, number],
  rest: Omit<Layout, 'whole' | 'board' | 'valley'>,
): Layout => ({
  whole: pixelFrames[form],
  board,
  valley: makeFrame({ ...FORMS[form], marginPx, x: [0, 1], y: [0, TOP] }),
  ...rest,
});

const layouts = {
  wide: layout('wide', { xPx: 218, yPx: 374, radiusPx: 138 }, [42, 30, 290, 500], {
    days: { groundPx: 464, natPx: 62, leftPx: 488, pitchPx: 51, widthPx: 34, iconPx: 11 },
    pillPx: 279,
    namePx: [318, 514],
  }),
  phone: layout('phone', { xPx: 94, yPx: 104, radiusPx: 88 }, [34, 22, 290, 222], {
    days: { groundPx: 390, natPx: 66, leftPx: 16, pitchPx: 35.8, widthPx: 26, iconPx: 9 },
    pillPx: 188,
    namePx: [232, 436],
  }),
};

/** The board: what was said of rain, and what is left. */
function Wedges({ board, said }: { board: BoardPlace; said: number }): ReactNode {
  const { xPx, yPx, radiusPx } = board;
  const spokes = said > 0 && said < 1 ? [0, said] : [];
  return (
    <g aria-hidden="true" data-part="board">
      <circle className="board-edge" cx={xPx} cy={yPx} r={radiusPx} />
      <circle className="board-edge wall" cx={xPx} cy={yPx} r={radiusPx * FIELD} />
      {said > 0 && <path className="belief-wedge wet" d={sector(board, { from: 0, to: said }, FIELD)} />}
      {spokes.map((turn) => {
        const end = spot(board, turn, FIELD);
        return <line key={turn} className="spoke" x1={xPx} y1={yPx} x2={end.xPx} y2={end.yPx} />;
      })}
    </g>
  );
}

/** Suns and drops, which only another number of rainy days changes. */
const Icons = memo(function Icons({ form, rainy }: { form: Form; rainy: readonly boolean[] }): ReactNode {
  const { days } = layouts[form];
  return rainy.map((isWet, day) => (
    <path
      key={day}
      className={`weather tone-${isWet ? 'ink' : 'error'}`}
      d={weatherPath(isWet, days.leftPx + (day + 0.5) * days.pitchPx, days.groundPx + 20, days.iconPx)}
    />
  ));
});

/** A bar for each day; one that is too dear for the picture ends in a point. */
function Bars({ form, model, say }: Pick<Props, 'form' | 'model' | 'say'>): ReactNode {
  const { days } = layouts[form];
  const { groundPx, natPx, leftPx, pitchPx, widthPx } = days;
  const told = new Set<boolean>();
  return model.rainy.map((isWet, day) => {
    const price = isWet ? model.wetPrice : model.dryPrice;
    const xPx = leftPx + (day + 0.5) * pitchPx;
    const heightPx = Math.min(price, CAP) * natPx;
    const first = !told.has(isWet);
    told.add(isWet);
    const live = isWet ? 'wetPrice' : 'dryPrice';
    return (
      <g key={day}>
        <path
          className={`brick${isWet ? '' : ' below'} tone-cross-entropy`}
          d={barPath({ xPx, widthPx, groundPx, heightPx, pointed: price > CAP })}
        />
        {(form === 'wide' || first) && (
          <Words
            look="callout name"
            tone="cross-entropy"
            xPx={xPx}
            yPx={groundPx - heightPx - (price > CAP ? 24 : 13)}
            live={first && live}
            centred
          >
            {say[live]}
          </Words>
        )}
      </g>
    );
  });
}

export function Picture({ id, form, model, say, plot, wager }: Props): ReactNode {
  const { whole, board, valley, days, pillPx, namePx } = layouts[form];
  const { said, share, wet, average } = model;
  const { x, y, leftPx, rightPx, topPx, bottomPx } = valley;
  const curve = useMemo(
    () =>
      Array.from({ length: 201 }, (_, i) => (0.5 + i * 4.995) / 1000).map((at) => [at, averageOf(at, wet)] as const),
    [wet],
  );
  const off = average > TOP;
  const heightPx = y.at(Math.min(average, TOP));
  // Inside the valley the number stands beside its bar where the curve is steep and there is room: over the bar it would be on the curve.
  const inwards = said > share ? -1 : 1;
  const fallPx = y.at(averageOf(clamp(x.invert(x.at(said) + inwards * BESIDE_PX), 0, 1), wet)) - heightPx;
  const endPx = x.at(said) + inwards * (BESIDE_PX + textWidth(say.average, 'display', FORMS[form].numberPx));
  const beside = off || (fallPx > 7 && endPx > leftPx && endPx < rightPx);
  const bet = wager.bet === undefined || wager.bet === 1 || wet !== 3 ? undefined : BETS[wager.bet];
  const placeOf = (at: number) => ({ xPx: x.at(at), yPx: y.at(Math.min(TOP, averageOf(at, wet))) });
  const daysEndPx = days.leftPx + DAYS * days.pitchPx;
  const averagePx = days.groundPx - Math.min(average, CAP) * days.natPx;
  return (
    <Plot {...plot} frame={whole}>
      <Wedges board={board} said={said} />
      {(['said', 'dry'] as const).map((live, i) => {
        const share = i === 0 ? said : 1 - said;
        return (
          share > 0 && (
            <Pill key={live} form={form} tone="ink" {...spot(board, i === 0 ? said / 2 : (1 + said) / 2, 0.5)}>
              {`${i === 0 ? names.rain : names.dry}${form === 'wide' ? ` ${chance(share)}` : ''}`}
            </Pill>
          )
        );
      })}
      <Handle
        field="said"
        {...spot(board, said, RIM_MIDDLE)}
        to={(point) => ({ said: said + turnedBy(board, point, said) })}
      />
      <g data-part="days">
        {average <= CAP && (
          <line
            className="rule dashed tone-cross-entropy"
            x1={days.leftPx}
            x2={daysEndPx}
            y1={averagePx}
            y2={averagePx}
          />
        )}
        <Bars form={form} model={model} say={say} />
        <line className="rule tone-ink" x1={days.leftPx} x2={daysEndPx} y1={days.groundPx} y2={days.groundPx} />
        <Icons form={form} rainy={model.rainy} />
        <Words look="axis-name" xPx={days.leftPx} yPx={namePx[1]} anchor="start">
          {form === 'wide' ? names.days : names.shortDays}
        </Words>
      </g>
      <g data-part="valley">
        <Panel frame={valley} id={`${id}-valley`}>
          <path className="rule tone-ink" d={`M${leftPx} ${topPx}V${bottomPx}H${rightPx}`} />
          <Words look="axis-name" xPx={rightPx} yPx={topPx - 16} anchor="end">
            {names.average}
          </Words>
          <AxisEnds names={['0', form === 'wide' ? names.said : names.shortSaid, '1']} yPx={namePx[0]} />
          {!wager.open && <Curve plot={`${id}-valley`} tone="cross-entropy" points={curve} />}
          {off ? (
            <>
              <line className="post tone-cross-entropy" x1={x.at(said)} x2={x.at(said)} y1={bottomPx} y2={topPx + 16} />
              <Leaving xPx={x.at(said)} yPx={topPx - 2} tone="cross-entropy" />
            </>
          ) : (
            <OnCurve at={[said, average]} tone="cross-entropy" post />
          )}
          {bet !== undefined && <Bet {...placeOf(bet)} truth={placeOf(BETS[1])} tone="cross-entropy" />}
          <Callouts
            form={form}
            labels={[
              {
                text: say.average,
                live: 'average',
                tone: 'cross-entropy',
                xPx: x.at(said),
                yPx: beside && !off ? Math.max(heightPx - 10, topPx + 12) : heightPx,
                gapPx: off ? 26 : BESIDE_PX,
                sides: beside ? (said > share ? ['left', 'right'] : ['right', 'left']) : ['above', 'right', 'left'],
              },
            ]}
            around={[
              { leftPx: rightPx - 160, rightPx, topPx: topPx - 32, bottomPx: topPx - 8 },
              ...(bet === undefined ? [] : [boxAround(placeOf(bet), 14)]),
            ]}
          />
        </Panel>
      </g>
      <Pill form={form} xPx={x.at(said)} yPx={pillPx} tone="prediction" live="said">
        {say.said}
      </Pill>
      <Handle axis="x" xPx={x.at(said)} yPx={bottomPx} to={(point) => ({ said: x.invert(point.xPx) })} />
    </Plot>
  );
}
