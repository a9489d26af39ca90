import type { ReactNode } from 'react';
import { clamp } from '~/math/bounds.ts';
import { formatNumber } from '~/math/format.ts';
import { Dart } from '~/plot/Dart.tsx';
import { Dartboard } from '~/plot/Dartboard.tsx';
import { type Frame, makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { Label, Rule, Tag } from '~/plot/marks.tsx';
import { Plot } from '~/plot/Plot.tsx';
import type { PointPx } from '~/plot/pointer.ts';
import { Ring } from '~/plot/Ring.tsx';
import type { StageProps } from '~/widgets/define-widget.ts';
import type { fields } from './fields.ts';
import { Lengths } from './Lengths.tsx';
import { dartPlace, folding, guessAt, lossCm, TRUTH } from './model.ts';

const RADIUS_CM = 20;
/** How far the line rises while the board is pressed, to make room for the lengths below it. */
const RISE_PX = 26;

/** Scales in cm from the bull. While the board is pressed flat it also widens, so that the line fills the picture. */
function frameAt(pressed: number): Frame {
  const half = 26 / (1 + pressed / 3);
  return makeFrame({
    widthPx: 480,
    heightPx: 400,
    marginPx: [5 - RISE_PX * pressed, 45, 5 + RISE_PX * pressed, 45],
    x: [-half, half],
    y: [-26, 26],
  });
}
const boardRadiusPx = frameAt(0).x.at(RADIUS_CM) - frameAt(0).x.at(0);

/** The board, the dart on it, and the line that the board is pressed into: one picture, from fold 0 to fold 100. */
export function Stage({
  id,
  state: { guess, fold },
  description,
  set,
  commit,
  cancel,
  focused,
}: StageProps<typeof fields>): ReactNode {
  const { pressed, axis } = folding(fold);
  const frame = frameAt(pressed);
  const bullXPx = frame.x.at(0);
  const lineYPx = frame.y.at(0);
  const widening = (frame.x.at(RADIUS_CM) - bullXPx) / boardRadiusPx;
  const dart = dartPlace(guess, fold);
  const dartPx = { xPx: frame.x.at(dart.x), yPx: frame.y.at(dart.y) };
  const loss = lossCm(guess);
  const guessed = ({ xPx }: PointPx) => ({ guess: guessAt(frame.x.invert(xPx), fold) });
  return (
    <Plot
      frame={frame}
      id={id}
      busy={pressed < 1}
      title="A dartboard that folds into a line of house prices"
      description={description}
      onTap={(point) => commit(guessed(point))}
    >
      {pressed < 1 && (
        <g
          opacity={1 - axis}
          transform={`translate(${bullXPx} ${lineYPx}) scale(${widening.toFixed(4)} ${(1 - pressed).toFixed(4)})`}
        >
          <Dartboard radiusPx={boardRadiusPx} />
        </g>
      )}
      {axis > 0 && <Lengths frame={frame} guess={guess} opacity={axis} />}
      {axis < 1 && (
        <g opacity={1 - axis}>
          {pressed === 0 && <Ring centre={[0, 0]} radius={loss} />}
          <Rule from={[0, 0]} to={[dart.x, dart.y]} tone="error" thick underlaid />
          {loss > 0 && (
            <Tag
              xPx={bullXPx - (dart.x / loss) * 56}
              yPx={lineYPx + (dart.y / loss) * 56}
              tone="error"
            >{`${formatNumber(loss, { digits: 1 })} cm`}</Tag>
          )}
        </g>
      )}
      {axis > 0 && (
        <circle className="dot tone-truth" cx={bullXPx} cy={lineYPx} r={9} opacity={axis}>
          <title>{`truth $${TRUTH}k`}</title>
        </circle>
      )}
      <Handle
        field="guess"
        axis="x"
        {...dartPx}
        focused={focused === 'guess'}
        onMove={(point) => set(guessed(point))}
        onEnd={() => commit()}
        onCancel={cancel}
      >
        <Dart {...dartPx} turn={-110} />
      </Handle>
      {axis > 0 && (
        <g opacity={axis} pointerEvents="none">
          <Label
            xPx={clamp(dartPx.xPx + 22, 74, 406)}
            yPx={lineYPx - 104}
            tone="prediction"
            anchor="middle"
            strong
          >{`guess $${formatNumber(guess)}k`}</Label>
        </g>
      )}
    </Plot>
  );
}
