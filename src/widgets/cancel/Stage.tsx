import type { ReactNode } from 'react';
import { clamp } from '~/math/bounds.ts';
import { formatNumber } from '~/math/format.ts';
import { Dart } from '~/plot/Dart.tsx';
import { makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { ErrorSquare, Label, Rule } from '~/plot/marks.tsx';
import { Plot } from '~/plot/Plot.tsx';
import { squareOnBase } from '~/plot/square-on-base.ts';
import type { StageProps } from '~/widgets/define-widget.ts';
import type { fields } from './fields.ts';
import { judge } from './model.ts';

/** One scale for both directions: a centimetre is 43 pixels, so that squares are square. */
const frame = makeFrame({ widthPx: 480, heightPx: 338, marginPx: [28, 25, 95, 25], x: [-5, 5], y: [0, 5] });
const linePx = frame.bottomPx;
const bullPx = frame.x.at(0);
const DARTS = ['first', 'second'] as const;

/** The middle of a text so wide, kept so far from the picture's edges that none of it is cut. */
const within = (px: number, halfPx: number): number => clamp(px, halfPx, frame.widthPx - halfPx);

/** The number in a square, or above one that is too small to hold it. `raised`: out of the way of the other dart's, on the same side. */
function Worth({ error, square, raised }: { error: number; square: number; raised: number }): ReactNode {
  const shape = squareOnBase(bullPx, frame.x.at(error), linePx);
  if (square === 0) return null;
  const xPx = shape.xPx + shape.sidePx / 2;
  const text = formatNumber(square, { digits: 2, trim: true });
  return shape.sidePx > 60 ? (
    <text
      className="worth"
      x={xPx}
      y={shape.yPx + shape.sidePx * (0.5 - 0.27 * raised)}
      textAnchor="middle"
      dominantBaseline="central"
    >
      {text}
    </text>
  ) : (
    <Label xPx={xPx} yPx={shape.yPx - 14 - (raised > 0 ? 22 : 0)} tone="squared" anchor="middle" strong>
      {text}
    </Label>
  );
}

export function Stage({ id, state, description, set, commit, cancel, focused }: StageProps<typeof fields>): ReactNode {
  const { plain, squares } = judge(state);
  const averagePx = frame.x.at(plain);
  const together = Math.abs(state.first - state.second) < 1.5;
  const sameSide = state.first * state.second > 0;
  const tap = ({ xPx }: { xPx: number }): void => {
    const place = frame.x.invert(xPx);
    commit({ [Math.abs(place - state.first) <= Math.abs(place - state.second) ? 'first' : 'second']: place });
  };
  return (
    <Plot
      frame={frame}
      id={id}
      title="Two darts on a line through the bull, with a square on each error"
      description={description}
      onTap={tap}
    >
      {DARTS.map((dart) => (
        <ErrorSquare key={dart} square={squareOnBase(bullPx, frame.x.at(state[dart]), linePx)} />
      ))}
      <g className="axis" aria-hidden="true">
        <line className="rule tone-muted" x1={frame.leftPx - 10} x2={frame.rightPx + 10} y1={linePx} y2={linePx} />
        {[-4, -2, 2, 4].map((cm) => (
          <line
            key={cm}
            className="rule tone-muted"
            x1={frame.x.at(cm)}
            x2={frame.x.at(cm)}
            y1={linePx - 5}
            y2={linePx + 5}
          />
        ))}
        <text className="axis-label" x={0} y={14}>
          cm right (+) or left (−) of the bull
        </text>
      </g>
      {DARTS.map((dart) => (
        <Rule key={dart} from={[0, 0]} to={[state[dart], 0]} tone="error" thick />
      ))}
      {DARTS.map((dart, i) => (
        <Worth key={dart} error={state[dart]} square={squares[i] as number} raised={sameSide ? 1 - 2 * i : 0} />
      ))}
      <g aria-hidden="true">
        <circle className="dot tone-truth" cx={bullPx} cy={linePx} r={9} />
        <circle className="dot tone-truth" cx={bullPx} cy={linePx} r={3} />
      </g>
      {DARTS.map((dart, i) => (
        <Label
          key={dart}
          xPx={within(frame.x.at(state[dart]), 22)}
          yPx={linePx + (together && i === 1 ? -34 : 34)}
          tone="error"
          anchor="middle"
          strong
        >
          {formatNumber(state[dart], { digits: 1, trim: true, signed: true })}
        </Label>
      ))}
      <g className="tone-ink" aria-hidden="true">
        <path className="fill" d={`M${averagePx} ${linePx + 48} l8 13 h-16 Z`} />
        <Label
          xPx={within(averagePx, 92)}
          yPx={linePx + 76}
          anchor="middle"
          strong
        >{`average error ${formatNumber(plain, { digits: 2, trim: true, signed: true })}`}</Label>
      </g>
      {DARTS.map((dart) => (
        <Handle
          key={dart}
          field={dart}
          axis="x"
          xPx={frame.x.at(state[dart])}
          yPx={linePx}
          focused={focused === dart}
          onMove={({ xPx }) => set({ [dart]: frame.x.invert(xPx) })}
          onEnd={() => commit()}
          onCancel={cancel}
        >
          <Dart xPx={frame.x.at(state[dart])} yPx={linePx} scale={0.66} dotPx={4.6} />
        </Handle>
      ))}
    </Plot>
  );
}
