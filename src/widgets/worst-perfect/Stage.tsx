import type { ReactNode } from 'react';
import { formatNumber } from '~/math/format.ts';
import { makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { Axis, Label, Rule } from '~/plot/marks.tsx';
import { Plot } from '~/plot/Plot.tsx';
import type { PointPx } from '~/plot/pointer.ts';
import type { StageProps } from '~/widgets/define-widget.ts';
import { TIMES } from '~/widgets/deliveries.ts';
import { type fields, guessFields, guessesOf } from './fields.ts';
import { errorsOf, MOST, sides, totalError } from './model.ts';

/** One row a delivery, the first on top. */
const frame = makeFrame({
  widthPx: 480,
  heightPx: 344,
  marginPx: [30, 78, 94, 64],
  x: [0, MOST],
  y: [TIMES.length, 0],
});
const errorPx = 470;
const rowPx = (i: number) => frame.y.at(i + 0.5);

/** The two sides of the sum as bars that meet in the middle; they are equally long where the total is 0. */
const MIDDLE_PX = (frame.leftPx + frame.rightPx) / 2;
const PX_A_MINUTE = 0.85;
const LONGEST_PX = 160;
const BAR = { topPx: 308, heightPx: 18 };

/** A bar from the middle outwards; one that is too long for its place ends in a point. */
export function sideBar(minutes: number, direction: 1 | -1): string {
  const lengthPx = Math.min(LONGEST_PX, minutes * PX_A_MINUTE);
  const tipPx = minutes * PX_A_MINUTE > LONGEST_PX ? BAR.heightPx / 2 : 0;
  const x = (px: number): string => (MIDDLE_PX + direction * px).toFixed(1);
  const bottomPx = BAR.topPx + BAR.heightPx;
  return `M${x(0)} ${BAR.topPx}H${x(lengthPx - tipPx)}L${x(lengthPx)} ${BAR.topPx + BAR.heightPx / 2}L${x(lengthPx - tipPx)} ${bottomPx}H${x(0)}Z`;
}

const signedText = (value: number): string => formatNumber(value, { signed: true });

export function Stage({ id, state, description, set, commit, cancel, focused }: StageProps<typeof fields>): ReactNode {
  const guesses = guessesOf(state);
  const errors = errorsOf(guesses);
  const { over, under } = sides(guesses);
  const total = totalError(guesses);
  const guessAt = (row: number, { xPx }: PointPx) => ({ [guessFields[row] as string]: frame.x.invert(xPx) });
  const tap = (point: PointPx): void => {
    const row = Math.floor(frame.y.invert(point.yPx));
    if (row >= 0 && row < TIMES.length) commit(guessAt(row, point));
  };
  return (
    <Plot
      frame={frame}
      id={id}
      title="Five deliveries, each with a guess of its own, and the sum of the errors"
      description={description}
      onTap={tap}
    >
      <Label xPx={4} yPx={12} tone="truth">
        took
      </Label>
      <Label xPx={frame.leftPx} yPx={12} tone="prediction">
        your guess (minutes)
      </Label>
      <Label xPx={errorPx} yPx={12} tone="error" anchor="end">
        error
      </Label>
      <Axis side="x" label="" count={4} />
      {TIMES.map((time, i) => (
        <g key={time}>
          <Label xPx={4} yPx={rowPx(i)} tone="truth" strong>
            {String(time)}
          </Label>
          <Rule from={[time, i + 0.16]} to={[time, i + 0.84]} tone="truth" thick />
          <Rule from={[time, i + 0.5]} to={[guesses[i] as number, i + 0.5]} tone="error" thick />
          <Label xPx={errorPx} yPx={rowPx(i)} tone="error" anchor="end" strong>
            {signedText(errors[i] as number)}
          </Label>
        </g>
      ))}
      <line
        className="rule tone-ink"
        x1={frame.rightPx + 24}
        x2={errorPx}
        y1={frame.bottomPx + 3}
        y2={frame.bottomPx + 3}
      />
      <Label xPx={errorPx} yPx={BAR.topPx + BAR.heightPx / 2} anchor="end" strong>
        {signedText(total)}
      </Label>
      <Label xPx={errorPx} yPx={288} anchor="end">
        {total === 0 ? '“perfect”' : 'total'}
      </Label>
      <path className="square tone-error" d={sideBar(under, -1)} />
      <path className="square tone-error" d={sideBar(over, 1)} />
      <line
        className="rule tone-ink"
        x1={MIDDLE_PX}
        x2={MIDDLE_PX}
        y1={BAR.topPx - 5}
        y2={BAR.topPx + BAR.heightPx + 5}
      />
      <Label xPx={MIDDLE_PX - 8} yPx={288} tone="error" anchor="end">{`too low ${formatNumber(under)}`}</Label>
      <Label xPx={MIDDLE_PX + 8} yPx={288} tone="error">{`too high ${formatNumber(over)}`}</Label>
      {guesses.map((guess, i) => (
        <Handle
          key={i}
          field={guessFields[i] as string}
          axis="x"
          xPx={frame.x.at(guess)}
          yPx={rowPx(i)}
          focused={focused === guessFields[i]}
          onMove={(point) => set(guessAt(i, point))}
          onEnd={() => commit()}
          onCancel={cancel}
        />
      ))}
    </Plot>
  );
}
