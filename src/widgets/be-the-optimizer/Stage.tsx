import { memo, type ReactNode, useMemo } from 'react';
import { threeFigures } from '~/math/format.ts';
import { keepApart } from '~/plot/apart.ts';
import { type Point, sample } from '~/plot/curve.ts';
import { type Frame, makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { Axis, Curve, Label } from '~/plot/marks.tsx';
import { Panel } from '~/plot/Panel.tsx';
import { Plot } from '~/plot/Plot.tsx';
import type { StageProps } from '~/widgets/define-widget.ts';
import type { fields } from './fields.ts';
import { lossAt, lowestOf, machineOf, MOVES, movesOf, type SetName, slopeAt, WEIGHTS } from './model.ts';
import { isOver, weight } from './words.ts';

const WIDTH = 480;
const HEIGHT = 500;
const LEFT = 52;
const RIGHT = 24;
const band = (topPx: number, bottomPx: number, x: readonly [number, number], highest: number): Frame =>
  makeFrame({ widthPx: WIDTH, heightPx: bottomPx + 46, marginPx: [topPx, RIGHT, 46, LEFT], x, y: [0, highest] });

/** Loss over w, in fog until the race is over; below it the same losses, move by move, on the same scale. */
const bands = (highest: number): { readonly valley: Frame; readonly moves: Frame } => ({
  valley: band(64, 214, [WEIGHTS.min, WEIGHTS.max], highest),
  moves: band(304, 454, [0, MOVES], highest),
});
const frames: Readonly<Record<SetName, ReturnType<typeof bands>>> = { A: bands(88), B: bands(152), C: bands(152) };
const whole = makeFrame({
  widthPx: WIDTH,
  heightPx: HEIGHT,
  marginPx: [64, RIGHT, 46, LEFT],
  x: [WEIGHTS.min, WEIGHTS.max],
  y: [0, 1],
});
const GRIP_PX = 34;

const round = (value: number): number => Math.round(value * 10) / 10;
const place = (frame: Frame, [x, y]: Point): { xPx: number; yPx: number } => ({
  xPx: round(frame.x.at(x)),
  yPx: round(Math.max(frame.topPx, frame.y.at(y))),
});

/** The reader's moves are discs, the machine's are diamonds: shapes, not only colours. */
function Disc({ xPx, yPx, last = false }: { xPx: number; yPx: number; last?: boolean }): ReactNode {
  return <circle className="dot tone-ink" cx={xPx} cy={yPx} r={last ? 7 : 5} />;
}
function Diamond({ xPx, yPx }: { xPx: number; yPx: number }): ReactNode {
  return <path className="dot tone-squared" d={`M${xPx} ${yPx - 7.5}l7.5 7.5l-7.5 7.5l-7.5 -7.5z`} />;
}

/** A short piece of the valley's slope at a w. */
function Tangent({ set, w }: { set: SetName; w: number }): ReactNode {
  const { valley } = frames[set];
  const slopePx = (slopeAt(set, w) * (valley.y.at(1) - valley.y.at(0))) / (valley.x.at(1) - valley.x.at(0));
  const at = place(valley, [w, lossAt(set, w)]);
  const reach = 30 / Math.hypot(1, slopePx);
  return (
    <line
      className="rule tone-ink"
      x1={round(at.xPx - reach)}
      x2={round(at.xPx + reach)}
      y1={round(at.yPx - reach * slopePx)}
      y2={round(at.yPx + reach * slopePx)}
    />
  );
}

/** What a move of the hand does not change: the reader's dots, the fog or the valley under it, the machine's way. */
const Scores = memo(function Scores({
  id,
  set,
  tries,
  slopes,
  over,
}: {
  id: string;
  set: SetName;
  tries: readonly number[];
  slopes: boolean;
  over: boolean;
}): ReactNode {
  const { valley, moves } = frames[set];
  const mine = movesOf(set, tries);
  const machine = machineOf(set).slice(0, tries.length + 1);
  const points = useMemo(() => sample((w) => lossAt(set, w), [WEIGHTS.min, WEIGHTS.max], 90), [set]);
  const lowest = lowestOf(set);
  const myLast = mine.at(-1);
  const itsLast = machine.at(-1);
  const ends = [myLast, itsLast].map((move) => place(moves, [tries.length, move?.loss ?? 0]));
  const labelsPx = keepApart(
    ends.map(({ yPx }) => yPx - 16),
    25,
    moves.topPx + 2,
    moves.bottomPx - 24,
  );
  const early = tries.length < 4;
  const line = (list: readonly { readonly loss: number }[]): Point[] => list.map(({ loss }, move) => [move, loss]);
  return (
    <>
      <Panel frame={valley} id={`${id}-valley`}>
        <Axis side="x" label="weight w" count={6} />
        <Axis side="y" label="loss" count={3} />
        {over ? (
          <>
            <Curve plot={`${id}-valley`} tone="squared" points={points} />
            {machine.map(({ w, loss }, i) => (
              <Diamond key={i} {...place(valley, [w, loss])} />
            ))}
            <Label
              xPx={round(valley.x.at(lowest.w))}
              yPx={valley.bottomPx - 60}
              tone="squared"
              anchor="middle"
              strong
            >{`lowest ${threeFigures(lowest.loss)}`}</Label>
          </>
        ) : (
          <>
            <rect
              className="fog-ground"
              x={valley.leftPx}
              y={valley.topPx}
              width={valley.rightPx - valley.leftPx}
              height={valley.bottomPx - valley.topPx}
            />
            <rect
              className="fog"
              x={valley.leftPx}
              y={valley.topPx}
              width={valley.rightPx - valley.leftPx}
              height={valley.bottomPx - valley.topPx}
              fill={`url(#${id}-fog)`}
            />
            <Label xPx={(valley.leftPx + valley.rightPx) / 2 + 16} yPx={valley.topPx + 22} tone="muted" anchor="middle">
              fog: a valley lies under it
            </Label>
          </>
        )}
        {slopes && mine.map(({ w }, i) => <Tangent key={i} set={set} w={w} />)}
        {mine.map(({ w, loss }, i) => (
          <Disc key={i} {...place(valley, [w, loss])} last={i === mine.length - 1} />
        ))}
      </Panel>
      <Panel frame={moves} id={`${id}-moves`}>
        <Axis side="x" label="moves made" count={6} />
        <Axis side="y" label="loss" count={3} />
        {tries.length > 0 && <Curve plot={`${id}-moves`} tone="squared" points={line(machine)} dashed />}
        {tries.length > 0 && <Curve plot={`${id}-moves`} tone="ink" points={line(mine)} />}
        {machine.map(({ loss }, i) => (
          <Diamond key={i} {...place(moves, [i, loss])} />
        ))}
        {mine.map(({ loss }, i) => (
          <Disc key={i} {...place(moves, [i, loss])} last={i === mine.length - 1} />
        ))}
        {ends.map(({ xPx }, i) => (
          <Label
            key={i}
            xPx={early ? xPx + 14 : xPx - 14}
            yPx={round(labelsPx[i] as number)}
            tone={i === 0 ? 'ink' : 'squared'}
            anchor={early ? 'start' : 'end'}
            strong
          >
            {i === 0 ? `you ${threeFigures(myLast?.loss ?? 0)}` : `machine ${threeFigures(itsLast?.loss ?? 0)}`}
          </Label>
        ))}
      </Panel>
    </>
  );
});

export function Stage({ id, state, description, set, commit, cancel, focused }: StageProps<typeof fields>): ReactNode {
  const { valley } = frames[state.set];
  const xPx = round(valley.x.at(state.w));
  const right = state.w > 4.4;
  return (
    <Plot
      frame={whole}
      id={id}
      title="Loss over w, hidden by fog, and below it the loss move by move, yours and the machine’s"
      description={description}
      onTap={({ xPx: tapped }) => commit({ w: valley.x.invert(tapped) })}
    >
      <defs>
        <pattern id={`${id}-fog`} width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className="fog-line" x1="0" x2="0" y1="0" y2="9" />
        </pattern>
      </defs>
      <Scores id={id} set={state.set} tries={state.tries} slopes={state.slopes} over={isOver(state)} />
      <line className="rule dashed tone-prediction" x1={xPx} x2={xPx} y1={GRIP_PX} y2={valley.bottomPx} />
      <Label
        xPx={right ? xPx - 26 : xPx + 26}
        yPx={GRIP_PX}
        tone="prediction"
        anchor={right ? 'end' : 'start'}
        strong
      >{`w = ${weight(state.w)}`}</Label>
      <Handle
        field="w"
        axis="x"
        xPx={xPx}
        yPx={GRIP_PX}
        focused={focused === 'w'}
        onMove={(point) => set({ w: valley.x.invert(point.xPx) })}
        onEnd={() => commit()}
        onCancel={cancel}
      />
    </Plot>
  );
}
