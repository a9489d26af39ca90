import { type ReactNode, useMemo } from 'react';
import { AxisCut, BrokenAxis } from '~/plot/BrokenAxis.tsx';
import { brokenScale } from '~/plot/broken-scale.ts';
import { type Frame, makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { Axis, Curve, Label, Tag } from '~/plot/marks.tsx';
import { Plot } from '~/plot/Plot.tsx';
import type { PointPx } from '~/plot/pointer.ts';
import { SeeSaw } from '~/plot/SeeSaw.tsx';
import type { StageProps } from '~/widgets/define-widget.ts';
import { LATE } from '~/widgets/deliveries.ts';
import type { fields } from './fields.ts';
import { CLOSE_UP, heights, type Price, priceOf, pulled, timesOf, valley } from './model.ts';
import { cost, minutes } from './words.ts';

/** Three pictures on one axis: the bars, the see-saw, the valley. The blue line through all of them is the guess. */
const WIDTH_PX = 480;
const HEIGHT_PX = 420;
const LEFT_PX = 54;
const RIGHT_PX = 366;
const FAR_PX = [386, 466] as const;
const GUESS_PX = 22;
const ROWS = { firstPx: 56, stepPx: 20, endPx: 150 } as const;
const SEE_SAW = { pivotPx: 200, groundPx: 222 } as const;
const VALLEY = { topPx: 254, bottomPx: 392 } as const;
/** Above this, a number over the ball would run into the see-saw. */
const CROWDED_PX = VALLEY.topPx + 44;

const frameOf = (times: readonly number[]) =>
  makeFrame({
    widthPx: WIDTH_PX,
    heightPx: HEIGHT_PX,
    marginPx: [VALLEY.topPx, WIDTH_PX - RIGHT_PX, HEIGHT_PX - VALLEY.bottomPx, LEFT_PX],
    x: CLOSE_UP,
    y: heights(times),
  });
const x = brokenScale(frameOf(timesOf(LATE, false)).x, 500, FAR_PX);
const rowPx = (row: number): number => ROWS.firstPx + row * ROWS.stepPx;
const LAST_ROW = 4;

/** One delivery: its time, its dot, the bar that is its cost, and the cost. */
function Delivery({ time, guess, paid, row }: { time: number; guess: number; paid: number; row: number }): ReactNode {
  const fromPx = x.at(guess);
  const toPx = x.at(time);
  const yPx = rowPx(row);
  const far = time > CLOSE_UP[1];
  const clearPx = row === LAST_ROW ? 21 : 12;
  const side = time < guess ? -1 : 1;
  return (
    <g>
      <Label xPx={6} yPx={yPx} tone="truth">
        {minutes(time)}
      </Label>
      <line className="rule thick tone-absolute" x1={fromPx} x2={toPx} y1={yPx} y2={yPx} />
      {row !== LAST_ROW && <circle className="dot tone-truth" cx={toPx} cy={yPx} r={6} />}
      {far ? (
        <Label
          xPx={Math.max(FAR_PX[0] + 24, Math.min(FAR_PX[1] - 12, toPx))}
          yPx={yPx - 25}
          tone="absolute"
          anchor="middle"
        >
          {minutes(paid)}
        </Label>
      ) : (
        <Label xPx={toPx + side * clearPx} yPx={yPx} tone="absolute" anchor={side < 0 ? 'end' : 'start'}>
          {minutes(paid)}
        </Label>
      )}
    </g>
  );
}

/** The ball on the valley, with its height, and a name for the bottom once the reader stands there. */
function Ball({ guess, price, frame }: { guess: number; price: Price; frame: Frame }): ReactNode {
  const xPx = x.at(guess);
  const yPx = frame.y.at(price.cost);
  const crowded = yPx < CROWDED_PX;
  const name =
    price.low < price.high
      ? `flat floor, ${price.low} to ${price.high}`
      : price.standing === 'best'
        ? `best guess, ${minutes(guess)}`
        : '';
  return (
    <g>
      {name !== '' && (
        <Label xPx={x.at(28)} yPx={VALLEY.bottomPx - 10} tone="absolute">
          {name}
        </Label>
      )}
      <circle className="dot tone-absolute" cx={xPx} cy={yPx} r={8} />
      <Tag xPx={crowded ? xPx + 46 : Math.max(xPx, LEFT_PX + 40)} yPx={crowded ? yPx + 22 : yPx - 27} tone="absolute">
        {cost(price.cost)}
      </Tag>
    </g>
  );
}

export function Stage({
  id,
  state: { guess, last, without },
  description,
  set,
  commit,
  cancel,
  focused,
}: StageProps<typeof fields>): ReactNode {
  // The guess is what is dragged most, and it changes neither the valley nor its scales.
  const times = useMemo(() => timesOf(last, without), [last, without]);
  const [frame, corners] = useMemo(() => [frameOf(times), valley(times)], [times]);
  const price = priceOf(guess, times);
  const { left, on, right } = price.balance;
  const guessPx = x.at(guess);
  const lastPx = x.at(last);
  const guessAt = (px: number) => ({ guess: pulled(x.near.invert(px), times) });
  const lastAt = (px: number) => ({ last: x.invert(px) });
  const tap = ({ xPx, yPx }: PointPx): void => {
    if (xPx <= RIGHT_PX || yPx > SEE_SAW.pivotPx) commit(guessAt(xPx));
    else if (!without) commit(lastAt(xPx));
  };
  const nearEnd = guessPx > 250;
  return (
    <Plot
      frame={frame}
      id={id}
      title="Delivery times, one guess, a see-saw and the valley of the mean absolute error"
      description={description}
      onTap={tap}
    >
      <BrokenAxis
        scale={x}
        near={[20, 25, 30, 35, 40, 45]}
        far={[200, 500]}
        topPx={ROWS.firstPx - 12}
        farBottomPx={ROWS.endPx}
        bottomPx={VALLEY.bottomPx}
        label="minutes"
      />
      <Axis side="y" label="MAE" count={3} />
      <line className="rule tone-prediction" x1={guessPx} x2={guessPx} y1={GUESS_PX} y2={SEE_SAW.pivotPx} />
      <line
        className="rule dashed tone-prediction"
        x1={guessPx}
        x2={guessPx}
        y1={SEE_SAW.groundPx}
        y2={frame.y.at(price.cost)}
      />
      {times.map((time, row) => (
        <Delivery key={row} time={time} guess={guess} paid={price.costs[row] ?? 0} row={row} />
      ))}
      <AxisCut scale={x} topPx={ROWS.firstPx - 12} bottomPx={ROWS.endPx} />
      {without && (
        <Label xPx={6} yPx={rowPx(LAST_ROW)} tone="muted">
          the last one is left out
        </Label>
      )}
      <g data-part="see-saw">
        <SeeSaw
          xPx={guessPx}
          yPx={SEE_SAW.pivotPx}
          groundPx={SEE_SAW.groundPx}
          left={left}
          on={on}
          right={right}
          slope={(left - right) / times.length}
        />
      </g>
      {price.low < price.high && (
        <rect
          className="soft tone-absolute"
          x={x.at(price.low)}
          width={x.at(price.high) - x.at(price.low)}
          y={VALLEY.topPx}
          height={VALLEY.bottomPx - VALLEY.topPx}
        />
      )}
      <g data-part="valley">
        <Curve plot={id} tone="absolute" points={corners} />
      </g>
      <Ball guess={guess} price={price} frame={frame} />
      <Label
        xPx={guessPx + (nearEnd ? -24 : 24)}
        yPx={GUESS_PX - 2}
        tone="prediction"
        anchor={nearEnd ? 'end' : 'start'}
        strong
      >{`guess ${minutes(guess)}`}</Label>
      {!without && (
        <Handle
          field="last"
          axis="x"
          xPx={lastPx}
          yPx={rowPx(LAST_ROW)}
          focused={focused === 'last'}
          onMove={({ xPx }) => set(lastAt(xPx))}
          onEnd={() => commit()}
          onCancel={cancel}
        >
          <circle className="dot tone-truth" cx={lastPx} cy={rowPx(LAST_ROW)} r={7} />
        </Handle>
      )}
      <Handle
        field="guess"
        axis="x"
        xPx={guessPx}
        yPx={GUESS_PX}
        focused={focused === 'guess'}
        onMove={({ xPx }) => set(guessAt(xPx))}
        onEnd={() => commit()}
        onCancel={cancel}
      />
    </Plot>
  );
}
