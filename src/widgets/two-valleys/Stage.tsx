import { type ReactNode, useMemo } from 'react';
import { formatNumber } from '~/math/format.ts';
import { sample } from '~/plot/curve.ts';
import { type Frame, makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { Axis, Curve, Label } from '~/plot/marks.tsx';
import { Panel } from '~/plot/Panel.tsx';
import { Plot } from '~/plot/Plot.tsx';
import type { NumberField } from '~/state/field.ts';
import type { StageProps } from '~/widgets/define-widget.ts';
import { FIRST_FOUR } from '~/widgets/deliveries.ts';
import { absoluteValley, meanSquaredError, valleysOf } from './model.ts';

const GUESSES = [14, 126] as const;
const WIDTH = 480;
const HEIGHT = 404;
const LEFT = 62;
const RIGHT = 20;
const band = (topPx: number, bottomPx: number, y: readonly [number, number]): Frame =>
  makeFrame({ widthPx: WIDTH, heightPx: HEIGHT, marginPx: [topPx, RIGHT, HEIGHT - bottomPx, LEFT], x: GUESSES, y });

/** Three bands over one axis of minutes: the deliveries, the valley of MSE, the valley of MAE, each loss in its own unit. */
const whole = band(14, 354, [0, 1]);
const deliveriesPx = 42;
const mse = band(88, 200, [0, 3000]);
const mae = band(230, 342, [0, 60]);
/** A flag is this much taller than the curve where it stands. */
const POLE_PX = 36;
const minutesAt = (minutes: number): number => whole.x.at(minutes);
const tenths = (value: number): string => formatNumber(value, { digits: 1 });

/** A flag on a lowest point, with its name and place. */
function Flag({
  xPx,
  yPx,
  tone,
  children,
}: {
  xPx: number;
  yPx: number;
  tone: 'squared' | 'absolute';
  children: string;
}): ReactNode {
  const topPx = yPx - POLE_PX;
  return (
    <>
      <line className={`rule tone-${tone}`} x1={xPx} x2={xPx} y1={yPx} y2={topPx} />
      <path className={`fill tone-${tone}`} d={`M${xPx} ${topPx}l20 7l-20 7z`} />
      <circle className={`dot tone-${tone}`} cx={xPx} cy={yPx} r={6} />
      <Label xPx={xPx - 3} yPx={topPx - 13} tone={tone} strong>
        {children}
      </Label>
    </>
  );
}

type Props = StageProps<{ last: NumberField }>;

export function Stage({ id, state, description, set, commit, cancel, focused }: Props): ReactNode {
  const { last } = state;
  const { mean, median, mseAtMean, maeAtMedian } = valleysOf(last);
  const parabola = useMemo(() => sample((guess) => meanSquaredError(guess, last), GUESSES, 112), [last]);
  const kinked = useMemo(() => absoluteValley(last, GUESSES), [last]);
  return (
    <Plot
      frame={whole}
      id={id}
      title="Five deliveries on a line; below them the mean squared and the mean absolute error of a single guess"
      description={description}
      onTap={({ xPx }) => commit({ last: whole.x.invert(xPx) })}
    >
      <Axis side="x" label="the one guess (minutes)" />
      <line className="rule tone-muted" x1={whole.leftPx} x2={whole.rightPx} y1={deliveriesPx} y2={deliveriesPx} />
      {FIRST_FOUR.map((delivery) => (
        <circle key={delivery} className="dot tone-truth" cx={minutesAt(delivery)} cy={deliveriesPx} r={5.5} />
      ))}
      <Label xPx={minutesAt(20) - 6} yPx={deliveriesPx - 24} tone="truth">
        five deliveries
      </Label>

      <Panel frame={mse} id={`${id}-mse`}>
        <Axis side="y" label="" count={3} />
        <Curve plot={`${id}-mse`} tone="squared" points={parabola} />
        <g data-part="mean-flag">
          <Flag xPx={minutesAt(mean)} yPx={mse.y.at(mseAtMean)} tone="squared">{`mean ${tenths(mean)}`}</Flag>
        </g>
        <Label xPx={mse.rightPx - 6} yPx={mse.bottomPx - 15} tone="squared" strong anchor="end">
          MSE (min²)
        </Label>
      </Panel>

      <Panel frame={mae} id={`${id}-mae`}>
        <Axis side="y" label="" count={3} />
        <Curve plot={`${id}-mae`} tone="absolute" points={kinked} dashed />
        <g data-part="median-flag">
          <Flag xPx={minutesAt(median)} yPx={mae.y.at(maeAtMedian)} tone="absolute">{`median ${tenths(median)}`}</Flag>
        </g>
        <Label xPx={mae.rightPx - 6} yPx={mae.bottomPx - 15} tone="absolute" strong anchor="end">
          MAE (min)
        </Label>
      </Panel>
      <Handle
        field="last"
        axis="x"
        xPx={minutesAt(last)}
        yPx={deliveriesPx}
        focused={focused === 'last'}
        onMove={({ xPx }) => set({ last: whole.x.invert(xPx) })}
        onEnd={() => commit()}
        onCancel={cancel}
      />
      <Label xPx={minutesAt(last)} yPx={deliveriesPx + 27} tone="prediction" strong anchor="middle">
        {String(Math.round(last))}
      </Label>
    </Plot>
  );
}
