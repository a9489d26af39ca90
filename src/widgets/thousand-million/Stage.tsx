import type { ReactNode } from 'react';
import { formatNumber } from '~/math/format.ts';
import { makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { ErrorSquare, Label } from '~/plot/marks.tsx';
import { Plot } from '~/plot/Plot.tsx';
import type { PointPx } from '~/plot/pointer.ts';
import { squareOnBase } from '~/plot/square-on-base.ts';
import type { StageProps } from '~/widgets/define-widget.ts';
import type { fields } from './fields.ts';
import { SMALL, squareTimes } from './model.ts';

/** A thousand dollars is 1.15 pixels along the base and upwards, so the small square is a speck: that is the point. */
const frame = makeFrame({ widthPx: 480, heightPx: 300, marginPx: [30, 44, 40, 206], x: [0, 200], y: [0, 200] });
const basePx = frame.bottomPx;
const speckPx = 92;
const thousandPx = frame.x.at(1) - frame.x.at(0);

export function Stage({
  id,
  state: { miss },
  description,
  set,
  commit,
  cancel,
  focused,
}: StageProps<typeof fields>): ReactNode {
  const sidePx = miss * thousandPx;
  const toPx = frame.leftPx + sidePx;
  // The corner follows whichever way the finger goes further: right or up.
  const missAt = ({ xPx, yPx }: PointPx): number => Math.max(xPx - frame.leftPx, basePx - yPx) / thousandPx;
  return (
    <Plot
      frame={frame}
      id={id}
      title="A miss of a thousand dollars and a big one, each with its square, to scale"
      description={description}
      onTap={(point) => {
        if (point.xPx > frame.leftPx - 16) commit({ miss: missAt(point) });
      }}
    >
      <line className="rule tone-muted" x1={8} x2={frame.widthPx - 8} y1={basePx + 1} y2={basePx + 1} />
      <ErrorSquare square={squareOnBase(frame.leftPx, toPx, basePx)} />
      <line className="rule thick tone-error" x1={frame.leftPx} x2={toPx} y1={basePx} y2={basePx} />
      <circle className="speck-ring" cx={speckPx} cy={basePx - 1} r={17} />
      <rect
        className="fill tone-squared"
        x={speckPx}
        y={basePx - SMALL * thousandPx}
        width={SMALL * thousandPx}
        height={SMALL * thousandPx}
      />
      <Label xPx={speckPx} yPx={basePx - 34} tone="squared" anchor="middle" strong>
        square: 1
      </Label>
      <Label xPx={speckPx} yPx={basePx + 28} tone="error" anchor="middle">
        $1,000
      </Label>
      <Label
        xPx={Math.max((frame.leftPx + toPx) / 2, frame.leftPx + 36)}
        yPx={basePx + 28}
        tone="error"
        anchor="middle"
      >{`$${formatNumber(miss * 1000)}`}</Label>
      {sidePx > 120 ? (
        <text
          className="worth"
          x={(frame.leftPx + toPx) / 2}
          y={basePx - sidePx / 2}
          textAnchor="middle"
          dominantBaseline="central"
        >
          {formatNumber(squareTimes(miss))}
        </text>
      ) : (
        <Label xPx={toPx + 28} yPx={basePx - Math.max(sidePx / 2, 24)} tone="squared" strong>
          {formatNumber(squareTimes(miss))}
        </Label>
      )}
      <Handle
        field="miss"
        xPx={toPx}
        yPx={basePx - sidePx}
        focused={focused === 'miss'}
        onMove={(point) => set({ miss: missAt(point) })}
        onEnd={() => commit()}
        onCancel={cancel}
      />
    </Plot>
  );
}
