import type { ReactNode } from 'react';
import { formatNumber } from '~/math/format.ts';
import { keepApart } from '~/plot/apart.ts';
import { type Frame, makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { Axis, Dots, Label, Rule } from '~/plot/marks.tsx';
import { Plot } from '~/plot/Plot.tsx';
import { lineInBox } from '~/plot/straight-line.ts';
import { StraightLine } from '~/plot/StraightLine.tsx';
import type { StageProps } from '~/widgets/define-widget.ts';
import type { fields } from './fields.ts';
import {
  CLEAN,
  deliveries,
  leastAbsolute,
  leastSquares,
  type Line,
  oddOne,
  predict,
  RAISED_KM,
  type Scene,
} from './model.ts';

const sceneFrame = (x: number, y: number): Frame =>
  makeFrame({ widthPx: 480, heightPx: 340, marginPx: [30, 88, 44, 36], x: [0, x], y: [0, y] });

/** The axes stand still while a point is dragged; each scene has the ones that its points need. */
const frames: Readonly<Record<Scene, Frame>> = {
  clean: sceneFrame(9, 21.5),
  raised: sceneFrame(9, 53),
  far: sceneFrame(34, 70),
};

/** The names of the lines stand where these leave the frame: so far apart, or so far to the side, that they do not touch. */
const NAME = { gapPx: 24, widthPx: 88, besidePx: 6 };

function namePlaces(frame: Frame, lines: readonly [Line, Line]): readonly { xPx: number; yPx: number }[] {
  const exits = lines.map(({ slope, intercept }) => {
    const [, [x, y]] = lineInBox(slope, intercept, frame.x.domain, frame.y.domain) ?? [
      undefined,
      [frame.x.domain[1], intercept],
    ];
    return { xPx: frame.x.at(x) + NAME.besidePx, yPx: frame.y.at(y) };
  });
  const wishesPx = exits.map(({ yPx }) => yPx);
  const [first = 0, second = 0] = exits.map(({ xPx }) => xPx);
  const placedPx =
    Math.abs(first - second) > NAME.widthPx ? wishesPx : keepApart(wishesPx, NAME.gapPx, frame.topPx, frame.bottomPx);
  return exits.map(({ xPx }, i) => ({ xPx, yPx: placedPx[i] as number }));
}

/** What the line farther from the odd delivery says of it: the length from one to the other crosses the nearer line. */
const farther = ([km, minutes]: readonly [number, number], ...lines: Line[]): number =>
  lines.map((line) => predict(line, km)).reduce((a, b) => (Math.abs(b - minutes) > Math.abs(a - minutes) ? b : a));

export function Stage({ id, state, description, set, commit, cancel, focused }: StageProps<typeof fields>): ReactNode {
  const frame = frames[state.scene];
  const points = deliveries(state);
  const odd = oddOne(state);
  const mseLine = leastSquares(points);
  const maeLine = leastAbsolute(points);
  const [mseName, maeName] = namePlaces(frame, [mseLine, maeLine]);
  const near = CLEAN.filter(([km]) => state.scene !== 'raised' || km !== RAISED_KM);
  const place = (point: { xPx: number; yPx: number }) => {
    const km = frame.x.invert(point.xPx);
    const minutes = frame.y.invert(point.yPx);
    return state.scene === 'raised' ? { raised: minutes } : { farX: km, farY: minutes };
  };
  const [oddXPx, oddYPx] = odd ? [frame.x.at(odd[0]), frame.y.at(odd[1])] : [0, 0];
  const onTop = oddYPx < frame.topPx + 50;
  return (
    <Plot
      frame={frame}
      id={id}
      title="Deliveries by distance and duration, with two fitted lines"
      description={description}
      {...(odd && { onTap: (point: { xPx: number; yPx: number }) => commit(place(point)) })}
    >
      <Axis side="x" label="distance (km)" count={4} />
      <Axis side="y" label="duration (minutes)" count={4} />
      <StraightLine {...mseLine} tone="squared" />
      <StraightLine {...maeLine} tone="absolute" dashed />
      {mseName && (
        <Label {...mseName} tone="squared" strong>
          MSE line
        </Label>
      )}
      {maeName && (
        <Label {...maeName} tone="absolute" strong>
          MAE line
        </Label>
      )}
      <Dots points={near} tone="truth" radiusPx={5.5} />
      {odd && (
        <>
          <Rule from={odd} to={[odd[0], farther(odd, mseLine, maeLine)]} tone="error" />
          <Label xPx={oddXPx - (onTop ? 28 : 10)} yPx={oddYPx - (onTop ? 0 : 30)} tone="prediction" anchor="end" strong>
            {`${formatNumber(odd[0], { digits: 1, trim: true })} km, ${formatNumber(odd[1], { digits: 1, trim: true })} min`}
          </Label>
          <Handle
            field={state.scene === 'raised' ? 'raised' : 'farX'}
            axis={state.scene === 'raised' ? 'y' : 'both'}
            xPx={oddXPx}
            yPx={oddYPx}
            focused={focused !== ''}
            onMove={(point) => set(place(point))}
            onEnd={() => commit()}
            onCancel={cancel}
          />
        </>
      )}
    </Plot>
  );
}
