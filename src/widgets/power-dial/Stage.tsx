import type { ReactNode } from 'react';
import { formatNumber } from '~/math/format.ts';
import { mean } from '~/math/statistics.ts';
import { sample } from '~/plot/curve.ts';
import { makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { Axis, Curve, Dots, Label, Rule, Tag } from '~/plot/marks.tsx';
import { Plot } from '~/plot/Plot.tsx';
import type { PointPx } from '~/plot/pointer.ts';
import type { StageProps } from '~/widgets/define-widget.ts';
import { TIMES } from '~/widgets/deliveries.ts';
import { Dial, DIAL_END_PX, stopScale, TRACK_PX } from './Dial.tsx';
import type { fields } from './fields.ts';
import { bestGuess, STOPS, stopAt, typicalMiss } from './model.ts';

/** Below 0 there is room for the signed average, and for the names of what stands on the line. */
const frame = makeFrame({ widthPx: 480, heightPx: 440, marginPx: [164, 14, 44, 42], x: [0, 140], y: [-50, 125] });
const BELOW_PX = 30;

/** One valley for each stop of the dial: no drag changes it. */
const valleys = new Map(
  STOPS.map(({ power: kind }) => [kind, sample((guess) => typicalMiss(kind, guess), frame.x.domain, 280)]),
);

const short = (value: number): string => formatNumber(value, { digits: 1, trim: true });

export function Stage({
  id,
  state: { power, guess },
  description,
  set,
  commit,
  cancel,
  focused,
}: StageProps<typeof fields>): ReactNode {
  const { power: kind } = stopAt(power);
  const signed = kind === 'signed';
  const best = bestGuess(kind);
  const miss = typicalMiss(kind, guess);
  const guessPx = frame.x.at(guess);
  const missPx = frame.y.at(miss);
  const zeroPx = frame.y.at(0);
  const guessAt = (point: PointPx) => ({ guess: frame.x.invert(point.xPx) });
  const powerAt = (point: PointPx) => ({ power: stopScale.invert(point.xPx) });
  return (
    <Plot
      frame={frame}
      id={id}
      title="A dial for the power of the penalty, and the valley that it makes"
      description={description}
      onTap={(point) => commit(point.yPx < DIAL_END_PX ? powerAt(point) : guessAt(point))}
    >
      <Label xPx={14} yPx={12} tone="power">
        penalty of one error, by power p
      </Label>
      <Dial stop={power} />
      <Handle
        field="power"
        axis="x"
        xPx={stopScale.at(power)}
        yPx={TRACK_PX}
        focused={focused === 'power'}
        onMove={(point) => set(powerAt(point))}
        onEnd={() => commit()}
        onCancel={cancel}
      />
      <Axis side="x" label="one guess for all five (minutes)" count={4} />
      <Axis side="y" label={signed ? 'average error (minutes)' : 'typical miss (minutes)'} count={4} />
      <Rule from={[0, 0]} to={[140, 0]} tone="muted" />
      <Curve points={valleys.get(kind) ?? []} tone="power" plot={id} />
      <Rule from={[guess, 0]} to={[guess, miss]} tone="error" thick />
      {best !== undefined && (
        <>
          <Rule from={[best, 0]} to={[best, typicalMiss(kind, best)]} tone="power" dashed />
          <Tag xPx={frame.x.at(best)} yPx={zeroPx + BELOW_PX} tone="power">{`best ${short(best)}`}</Tag>
        </>
      )}
      {signed && (
        <Label
          xPx={frame.x.at(46)}
          yPx={zeroPx + BELOW_PX}
          tone="power"
        >{`0 at ${short(mean(TIMES))}, no lowest point`}</Label>
      )}
      <Dots points={TIMES.map((time) => [time, 0] as const)} tone="truth" radiusPx={5} />
      <Handle
        field="guess"
        axis="x"
        xPx={guessPx}
        yPx={missPx}
        focused={focused === 'guess'}
        onMove={(point) => set(guessAt(point))}
        onEnd={() => commit()}
        onCancel={cancel}
      />
    </Plot>
  );
}
