import { memo, type ReactNode } from 'react';
import { curvePath, sample } from '~/plot/curve.ts';
import { makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { Dots, Label, Rule } from '~/plot/marks.tsx';
import { Plot } from '~/plot/Plot.tsx';
import type { StageProps } from '~/widgets/define-widget.ts';
import type { fields } from './fields.ts';
import { ladderOf, priceAt, type Rung, TOP_NATS } from './model.ts';
import { belief, price } from './words.ts';

const frame = makeFrame({ widthPx: 480, heightPx: 416, marginPx: [46, 22, 56, 118], x: [0, 1], y: [0, TOP_NATS] });
const { leftPx, rightPx, topPx, bottomPx } = frame;
/** The bricks stand between the numbers of the axis and the axis itself: as high as what they cost. */
const BRICK = { xPx: 60, widthPx: 48 } as const;
const curve = curvePath(
  sample((nats) => nats, [0, TOP_NATS + 0.35], 110).map(
    ([nats]) => [Math.exp(-nats), priceAt(Math.exp(-nats))] as const,
  ),
  frame,
);
const ticks = {
  nats: [0, 2, 4, 6].map((value) => ({ value, nats: value })),
  bits: [0, 3, 6, 9].map((value) => ({ value, nats: value * Math.LN2 })),
};

/** Axes and curve: what no drag changes. */
const Ground = memo(function Ground({ unit }: { unit: 'nats' | 'bits' }): ReactNode {
  return (
    <>
      <g className="axis" aria-hidden="true">
        {ticks[unit].map(({ value, nats }) => (
          <g key={value}>
            <line className="grid" x1={leftPx} x2={rightPx} y1={frame.y.at(nats)} y2={frame.y.at(nats)} />
            <text x={26} y={frame.y.at(nats)} dominantBaseline="central" textAnchor="end">
              {value}
            </text>
          </g>
        ))}
        <text className="axis-label" x={4} y={20}>{`loss (${unit})`}</text>
        {[0, 0.5, 1].map((value) => (
          <line key={value} className="grid" x1={frame.x.at(value)} x2={frame.x.at(value)} y1={topPx} y2={bottomPx} />
        ))}
        <text x={leftPx} y={bottomPx + 24} dominantBaseline="hanging" textAnchor="middle">
          0
        </text>
        <text x={(leftPx + rightPx) / 2} y={bottomPx + 24} dominantBaseline="hanging" textAnchor="middle">
          belief in the truth
        </text>
        <text x={rightPx} y={bottomPx + 24} dominantBaseline="hanging" textAnchor="middle">
          1
        </text>
      </g>
      <path className="curve tone-cross-entropy" d={curve} />
    </>
  );
});

const at = ({ belief, price: nats }: Rung): readonly [number, number] => [frame.x.at(belief), frame.y.at(nats)];

/** From rung to rung: half-way to the left wall, then up to the curve, by as much every time. */
function Steps({ rungs }: { rungs: readonly Rung[] }): ReactNode {
  const pieces = rungs.slice(1).map((rung, k) => [at(rungs[k] as Rung), at(rung)] as const);
  return (
    <>
      <path
        className="rule dashed tone-muted"
        d={pieces.map(([[x0, y0], [x1]]) => `M${x0.toFixed(1)} ${y0.toFixed(1)}H${x1.toFixed(1)}`).join('')}
      />
      <path
        className="rule thick tone-cross-entropy"
        d={pieces.map(([[, y0], [x1, y1]]) => `M${x1.toFixed(1)} ${y0.toFixed(1)}V${y1.toFixed(1)}`).join('')}
      />
    </>
  );
}

/** The same price as a pile: what the first belief cost, and a brick for every halving. */
function Bricks({ rungs }: { rungs: readonly Rung[] }): ReactNode {
  return rungs.map((rung, k) => {
    const y0 = k === 0 ? bottomPx : at(rungs[k - 1] as Rung)[1];
    const y1 = at(rung)[1];
    return (
      <rect
        key={k}
        className={k === 0 ? 'soft tone-cross-entropy' : 'fill tone-cross-entropy'}
        x={BRICK.xPx}
        width={BRICK.widthPx}
        y={y1 + 1}
        height={Math.max(0, y0 - y1 - 2)}
        rx={3}
      />
    );
  });
}

export function Stage({ id, state, description, set, commit, cancel, focused }: StageProps<typeof fields>): ReactNode {
  const ladder = ladderOf(state);
  const { rungs, first, last, reference, inUnit, unit } = ladder;
  const before = rungs.at(-2);
  const xPx = frame.x.at(first.belief);
  const place = (px: number) => ({ start: frame.x.invert(px) });
  return (
    <Plot
      frame={frame}
      id={id}
      title="The confidence curve as a staircase: each step halves the belief and adds one brick to the price"
      description={description}
      onTap={(point) => commit(place(point.xPx))}
    >
      <Ground unit={unit} />
      <Rule from={[0, reference]} to={[1, reference]} tone="ink" dashed />
      <Label
        xPx={rightPx}
        yPx={frame.y.at(reference) - (reference < 0.8 ? 25 : 14)}
        anchor="end"
      >{`knows nothing ${price(inUnit(reference))}`}</Label>
      <Label
        xPx={rightPx}
        yPx={topPx + 14}
        tone="cross-entropy"
        anchor="end"
      >{`each halving +${price(inUnit(Math.LN2))}`}</Label>
      {before && (
        <Label xPx={rightPx} yPx={topPx + 42} anchor="end">{`${belief(before.belief)} → ${belief(last.belief)}`}</Label>
      )}
      <line className="rule dashed tone-prediction" x1={xPx} x2={xPx} y1={bottomPx} y2={frame.y.at(first.price)} />
      <Steps rungs={rungs} />
      <Dots points={rungs.map((rung) => [rung.belief, rung.price] as const)} tone="cross-entropy" radiusPx={5.5} />
      <circle className="dot tone-cross-entropy" cx={frame.x.at(last.belief)} cy={frame.y.at(last.price)} r={9} />
      <g data-part="bricks">
        <Bricks rungs={rungs} />
      </g>
      <Label
        xPx={BRICK.xPx + BRICK.widthPx + 2}
        yPx={frame.y.at(last.price) - 14}
        tone="cross-entropy"
        anchor="end"
        strong
      >
        {price(inUnit(last.price))}
      </Label>
      <Handle
        field="start"
        axis="x"
        xPx={xPx}
        yPx={bottomPx}
        focused={focused === 'start'}
        onMove={(point) => set(place(point.xPx))}
        onEnd={() => commit()}
        onCancel={cancel}
      />
    </Plot>
  );
}
