import { memo, type ReactNode } from 'react';
import { squared } from '~/losses/index.ts';
import { formatNumber } from '~/math/format.ts';
import { Handle } from '~/plot/Handle.tsx';
import { House } from '~/plot/House.tsx';
import { Axis, ErrorSquare, Label } from '~/plot/marks.tsx';
import { Plot } from '~/plot/Plot.tsx';
import { type Segment, shareSegments } from '~/plot/share-bar.ts';
import type { StageProps } from '~/widgets/define-widget.ts';
import {
  average,
  averageSquare,
  columnPx,
  frame,
  gapXPx,
  handleXPx,
  houseAt,
  houseSquare,
  isBeyond,
  levelPx,
  middleXPx,
  rows,
  shortError,
  shortSquare,
} from './layout.ts';
import { percent, score, TRUTHS, type Unit } from './model.ts';
import { type fields, GUESSES, guessesOf } from './fields.ts';

const priceFormats = {
  thousands: (value: number): string => formatNumber(value),
  dollars: (value: number): string => `${formatNumber(value)}k`,
};

interface ColumnProps extends Pick<StageProps<typeof fields>, 'set' | 'commit' | 'cancel'> {
  plot: string;
  house: number;
  guess: number;
  unit: Unit;
  focused: boolean;
}

/** A house: truth, guess, the gap between them with its square, and the two numbers. Drawn anew only when its own guess changes. */
const Column = memo(({ plot, house, guess, unit, focused, set, commit, cancel }: ColumnProps): ReactNode => {
  const xPx = gapXPx(house);
  const yTruthPx = frame.y.at(TRUTHS[house] as number);
  const yGuessPx = levelPx(guess);
  const field = GUESSES[house] as (typeof GUESSES)[number];
  const error = guess - (TRUTHS[house] as number);
  return (
    <g className={`term-${house + 1}${focused ? ' focused' : ''}`}>
      <rect
        className="term-ring"
        x={frame.x.at(house) + 1.5}
        y={rows.housePx - 21}
        width={columnPx - 3}
        height={rows.squarePx - rows.housePx + 34}
        rx={12}
      />
      <g clipPath={`url(#${plot}-view)`}>
        <ErrorSquare square={houseSquare(house, guess)} />
      </g>
      <line className="rule tone-truth level" x1={xPx - 34} x2={xPx + 3} y1={yTruthPx} y2={yTruthPx} />
      <line className="rule tone-prediction" x1={handleXPx(house)} x2={xPx} y1={yGuessPx} y2={yGuessPx} />
      <line className="rule thick tone-error" x1={xPx - 2} x2={xPx - 2} y1={yTruthPx} y2={yGuessPx} />
      {isBeyond(guess) && (
        <path
          className="fill tone-prediction"
          d={`M${handleXPx(house)} ${yGuessPx} m-7 ${guess > 300 ? -11 : 11} h14 l-7 ${guess > 300 ? -9 : 9} Z`}
        />
      )}
      <House xPx={middleXPx(house)} yPx={rows.housePx}>
        {house + 1}
      </House>
      <Label xPx={middleXPx(house)} yPx={rows.errorPx} tone="error" anchor="middle">
        {shortError(error, unit)}
      </Label>
      <Label xPx={middleXPx(house)} yPx={rows.squarePx} tone="squared" anchor="middle">
        {shortSquare(squared.value(guess, TRUTHS[house] as number), unit)}
      </Label>
      <Handle
        field={field}
        axis="y"
        xPx={handleXPx(house)}
        yPx={yGuessPx}
        focused={focused}
        onMove={({ yPx }) => set({ [field]: frame.y.invert(yPx) })}
        onEnd={() => commit()}
        onCancel={cancel}
      />
    </g>
  );
});

/** A house's part of the bar that shows who makes the total. */
function Share({
  house,
  share,
  segment: { xPx, widthPx },
}: {
  house: number;
  share: number;
  segment: Segment;
}): ReactNode {
  const said =
    widthPx > 180
      ? `house ${house + 1}: ${percent(share)}%`
      : widthPx > 86
        ? `${percent(share)}%`
        : widthPx > 17
          ? String(house + 1)
          : '';
  return (
    <g className={`term-${house + 1}`}>
      <rect className="share tone-squared" x={xPx} y={rows.shareTopPx} width={widthPx} height={rows.shareHeightPx} />
      {said !== '' && (
        <Label
          xPx={xPx + widthPx / 2}
          yPx={rows.shareTopPx + rows.shareHeightPx / 2 + 0.5}
          tone="squared"
          anchor="middle"
        >
          {said}
        </Label>
      )}
    </g>
  );
}

/** The words "truth" and "guess" beside house 1, always outside its gap. */
function Names({ guess }: { guess: number }): ReactNode {
  const truth = TRUTHS[0] as number;
  const yTruthPx = frame.y.at(truth);
  const yGuessPx = levelPx(guess);
  const under = guess <= truth;
  const guessNamePx = under ? yGuessPx + 28 : yGuessPx - 28;
  return (
    <>
      <Label xPx={frame.leftPx + 4} yPx={yTruthPx + (under ? -16 : 18)} tone="truth" strong>
        truth
      </Label>
      {guess > 165 && guess < 440 && (
        <Label xPx={frame.leftPx + 4} yPx={guessNamePx} tone="prediction" strong>
          guess
        </Label>
      )}
    </>
  );
}

export function Stage({ id, state, description, set, commit, cancel, focused }: StageProps<typeof fields>): ReactNode {
  const { unit } = state;
  const guesses = guessesOf(state);
  const { shares, mse, rmse } = score(guesses, 'thousands');
  const segments = shareSegments(shares, 3, frame.widthPx - 3);
  const averageShape = averageSquare(rmse);
  const side = formatNumber(rmse, { digits: 1 }) + (unit === 'dollars' ? 'k' : '');
  const tap = ({ xPx, yPx }: { xPx: number; yPx: number }): void => {
    const field = GUESSES[houseAt(xPx, yPx) ?? -1];
    if (field) commit({ [field]: frame.y.invert(yPx) });
  };
  return (
    <Plot
      frame={frame}
      id={id}
      title="Five houses: true price, guess, and a square on each gap"
      description={description}
      onTap={tap}
    >
      <Axis
        side="y"
        label={unit === 'dollars' ? 'price (dollars)' : 'price (thousand dollars)'}
        count={3}
        format={priceFormats[unit]}
      />
      <rect
        className="average-column"
        x={average.leftPx}
        y={frame.topPx}
        width={average.rightPx - average.leftPx}
        height={frame.bottomPx - frame.topPx}
        rx={10}
      />
      <clipPath id={`${id}-view`}>
        <rect x={0} y={frame.topPx - 4} width={frame.widthPx} height={frame.bottomPx - frame.topPx + 8} />
      </clipPath>
      <rect className="share-room" x={3} y={rows.shareTopPx} width={frame.widthPx - 6} height={rows.shareHeightPx} />
      <g aria-hidden="true">
        <Label xPx={0} yPx={rows.errorPx} tone="error">
          error
        </Label>
        <Label xPx={0} yPx={rows.squarePx} tone="squared">
          square
        </Label>
        <Label xPx={3} yPx={rows.shareLabelPx} tone="muted">
          who makes the total
        </Label>
      </g>
      <g data-part="shares">
        {GUESSES.map((field, house) => (
          <Share key={field} house={house} share={shares[house] as number} segment={segments[house] as Segment} />
        ))}
      </g>
      {GUESSES.map((field, house) => (
        <Column
          key={field}
          plot={id}
          house={house}
          guess={guesses[house] as number}
          unit={unit}
          focused={focused === field}
          {...{ set, commit, cancel }}
        />
      ))}
      <Names guess={guesses[0] as number} />
      <g className="average-square" data-part="average" aria-hidden="true">
        <g clipPath={`url(#${id}-view)`}>
          <ErrorSquare square={averageShape} />
        </g>
        {unit === 'thousands' && rmse < 100 && (
          <Label xPx={average.middlePx} yPx={averageShape.yPx - 39} tone="squared" anchor="middle">
            side
          </Label>
        )}
        <Label
          xPx={average.middlePx}
          yPx={Math.max(frame.topPx + 16, averageShape.yPx - 16)}
          tone="squared"
          anchor="middle"
        >
          {side}
        </Label>
        <Label xPx={average.middlePx} yPx={rows.housePx} anchor="middle" strong>
          average
        </Label>
        <Label xPx={average.middlePx} yPx={rows.errorPx} tone="squared" anchor="middle" strong>
          {side}
        </Label>
        <Label xPx={average.middlePx} yPx={rows.squarePx} tone="squared" anchor="middle" strong>
          {shortSquare(mse, unit)}
        </Label>
      </g>
    </Plot>
  );
}
