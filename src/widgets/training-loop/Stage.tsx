import { memo, type ReactNode } from 'react';
import { makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { Dots, Label } from '~/plot/marks.tsx';
import { Plot } from '~/plot/Plot.tsx';
import type { PointPx } from '~/plot/pointer.ts';
import { chord, type Porthole, withinRim } from '~/plot/porthole.ts';
import type { StageProps } from '~/widgets/define-widget.ts';
import type { fields } from './fields.ts';
import { DATA, STATIONS } from './model.ts';
import { LoopRing, ring, stationAt } from './Ring.tsx';
import { type Moment, momentOf, stationValues } from './words.ts';

/** In the middle of the ring a round window on the data. The line turns about the origin like the hand of a dial. */
const SIZE = 480;
const RADIUS = 145;
const GRIP = 121;
const porthole: Porthole = { centreXPx: ring.centreXPx, centreYPx: ring.centreYPx, radiusPx: RADIUS };
const origin = { xPx: 156, yPx: 316 } as const;
const ACROSS = 40;
const UP = 19.25;
const edge = ring.centreXPx - RADIUS;
const frame = makeFrame({
  widthPx: SIZE,
  heightPx: SIZE,
  marginPx: [edge, edge, edge, edge],
  x: [(edge - origin.xPx) / ACROSS, (SIZE - edge - origin.xPx) / ACROSS],
  y: [(origin.yPx - SIZE + edge) / UP, (origin.yPx - edge) / UP],
});

const hand = (w: number, radiusPx: number) =>
  chord({ ...porthole, radiusPx }, [origin.xPx, origin.yPx], [ACROSS, -w * UP]);
const round = (value: number): number => Math.round(value * 10) / 10;
const path = (w: number, radiusPx = RADIUS): string => {
  const { ahead, behind } = hand(w, radiusPx);
  return `M${round(behind[0])} ${round(behind[1])}L${round(ahead[0])} ${round(ahead[1])}`;
};

/** The w of the line through the origin and this place. Left of the origin it is as steep as it gets. */
const weightAt = ({ xPx, yPx }: PointPx): number => (origin.yPx - yPx) / UP / (Math.max(4, xPx - origin.xPx) / ACROSS);

const letterX = { xPx: 304, yPx: origin.yPx + 20 } as const;
const HANDLE_PX = 32;

/** What never moves. The letter of the axis makes way for the handle, and for the name of a ghost that needs its place. */
const Still = memo(function Still({ crowded }: { crowded: boolean }): ReactNode {
  return (
    <>
      <circle className="porthole" cx={ring.centreXPx} cy={ring.centreYPx} r={RADIUS} />
      <path className="porthole-axis" d={`${path(0)}M${origin.xPx} 361L${origin.xPx} 122`} />
      {!crowded && (
        <Label {...letterX} tone="muted" anchor="middle">
          x
        </Label>
      )}
      <Label xPx={origin.xPx - 17} yPx={194} tone="muted" anchor="middle">
        y
      </Label>
    </>
  );
});

/** The misses as lengths, from the line to each point. */
function Misses({ w, thick }: { w: number; thick: boolean }): ReactNode {
  return DATA.map(([x, y]) => {
    const xPx = frame.x.at(x);
    const [fromPx, toPx] = [w * x, y].map((value) => round(withinRim(porthole, xPx, frame.y.at(value))));
    return (
      <line key={x} className={`rule tone-error${thick ? ' thick' : ''}`} x1={xPx} x2={xPx} y1={fromPx} y2={toPx} />
    );
  });
}

/** Beside the end of a line: over it where it is level, on its free side where it is steep, between it and the axis where it falls. */
function besideEnd(w: number): { xPx: number; yPx: number; anchor: 'start' | 'middle' | 'end' } {
  const [xPx, yPx] = hand(w, RADIUS).ahead;
  if (w < FALLING)
    return { xPx: round(Math.max(origin.xPx, frame.x.at(frame.y.invert(333) / w)) + 26), yPx: 333, anchor: 'start' };
  if (xPx < 250) return { xPx: round(Math.max(origin.xPx, xPx) + 26), yPx: 130, anchor: 'start' };
  return xPx > 340
    ? { xPx: 348, yPx: round(frame.y.at(w * frame.x.invert(348)) - 14), anchor: 'middle' }
    : { xPx: round(xPx - 14), yPx: round(yPx + 14), anchor: 'end' };
}

/** Below the one w a line falls clear of the axis; above the other its name still reaches the letter x. */
const FALLING = -0.3;
const STEEPER = -0.75;

/** The way that the line has to turn, or has turned: an arrow along the dial, with room for the handle. */
function turnArrow(from: number, to: number): string | undefined {
  const angleOf = (w: number): number => {
    const [xPx, yPx] = hand(w, GRIP).ahead;
    return Math.atan2(yPx - ring.centreYPx, xPx - ring.centreXPx);
  };
  const begin = angleOf(from);
  const end = angleOf(to);
  const way = Math.sign(end - begin);
  const a = begin + way * 0.24;
  const b = end - way * 0.1;
  if ((b - a) * way < 0.08) return undefined;
  const at = (angle: number, radiusPx: number): string =>
    `${round(ring.centreXPx + radiusPx * Math.cos(angle))} ${round(ring.centreYPx + radiusPx * Math.sin(angle))}`;
  const back = b - way * 0.1;
  return `M${at(a, GRIP)}A${GRIP} ${GRIP} 0 0 ${way > 0 ? 1 : 0} ${at(b, GRIP)}M${at(back, GRIP - 9)}L${at(b, GRIP)}L${at(back, GRIP + 9)}`;
}

/** Where the line will be after the update, or was before it: none before the slope is known, and none once all begins anew. */
const ghostOf = ({ station, updated, w, nextW }: Moment): number | undefined =>
  station < STATIONS.indexOf('slope') || station === STATIONS.indexOf('repeat') ? undefined : updated ? w : nextW;

/** Named where the two are far enough apart to tell. */
function Ghost({ ghost, moment: { updated, w, nextW, lineW } }: { ghost: number; moment: Moment }): ReactNode {
  const [gx, gy] = hand(ghost, GRIP).ahead;
  const [lx, ly] = hand(lineW, GRIP).ahead;
  const place = Math.hypot(gx - lx, gy - ly) > 58 ? besideEnd(ghost) : undefined;
  const arrow = updated ? undefined : turnArrow(w, nextW);
  return (
    <>
      <path className="curve ghost tone-muted dashed" d={path(ghost)} />
      {arrow && <path className="turn" d={arrow} />}
      {place && (
        <Label {...place} tone="muted" strong>
          {updated ? 'before' : 'next'}
        </Label>
      )}
    </>
  );
}

/** What the line guesses for the four points, where it is just guessing. */
function Guesses({ w }: { w: number }): ReactNode {
  return DATA.map(([x]) => {
    const xPx = frame.x.at(x);
    const yPx = frame.y.at(w * x);
    return (
      Math.hypot(xPx - ring.centreXPx, yPx - ring.centreYPx) < RADIUS - 6 && (
        <circle key={x} className="guess" cx={xPx} cy={round(yPx)} r={5} />
      )
    );
  });
}

/** The number of the step stands in the middle below, and beside the handle where a line that falls brings it there. */
function stepNameX(handleXPx: number, handleYPx: number): number {
  const middlePx = ring.centreXPx + 6;
  if (handleYPx < 320 || Math.abs(handleXPx - middlePx) > 70) return middlePx;
  return handleXPx < middlePx ? 280 : 198;
}

export function Stage({ id, state, description, set, commit, cancel, focused }: StageProps<typeof fields>): ReactNode {
  const moment = momentOf(state);
  const { station, lineW, lap } = moment;
  const [xPx, yPx] = hand(lineW, GRIP).ahead;
  const name = STATIONS[station];
  const ghost = ghostOf(moment);
  const tap = (point: PointPx): void => {
    const tapped = stationAt(point.xPx, point.yPx);
    if (tapped !== undefined) commit({ tick: lap * STATIONS.length + tapped });
    else if (Math.hypot(point.xPx - ring.centreXPx, point.yPx - ring.centreYPx) < RADIUS)
      commit({ start: weightAt(point), tick: 0 });
  };
  return (
    <Plot
      frame={frame}
      id={id}
      title="A ring of six stations, predict, measure, slope, update, check, repeat, round four points and a line"
      description={description}
      onTap={tap}
    >
      <LoopRing station={station} values={stationValues(moment)} />
      <Still
        crowded={
          Math.hypot(xPx - letterX.xPx, yPx - letterX.yPx) < HANDLE_PX ||
          (ghost !== undefined && ghost < FALLING && ghost > STEEPER)
        }
      />
      {ghost !== undefined && <Ghost ghost={ghost} moment={moment} />}
      <Misses w={lineW} thick={name === 'measure' || name === 'check'} />
      <path className="curve tone-prediction" d={path(lineW)} />
      {(name === 'predict' || name === 'repeat') && <Guesses w={lineW} />}
      <Dots points={DATA} tone="truth" radiusPx={7} />
      <Label xPx={stepNameX(xPx, yPx)} yPx={359} tone="ink" anchor="middle" strong>{`step ${lap + 1}`}</Label>
      <Handle
        field="start"
        xPx={round(xPx)}
        yPx={round(yPx)}
        focused={focused === 'start'}
        onMove={(point) => set({ start: weightAt(point), tick: 0 })}
        onEnd={() => commit()}
        onCancel={cancel}
      />
    </Plot>
  );
}
