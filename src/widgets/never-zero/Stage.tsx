import { memo, type ReactNode } from 'react';
import { clamp } from '~/math/bounds.ts';
import { makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { Axis, Label, Tag } from '~/plot/marks.tsx';
import { Plot } from '~/plot/Plot.tsx';
import type { StageProps } from '~/widgets/define-widget.ts';
import type { fields } from './fields.ts';
import { billsOf, EXACTLY_0, libraries } from './model.ts';
import { chance, nats } from './words.ts';

const TOP_NATS = 120;
const frame = makeFrame({
  widthPx: 480,
  heightPx: 380,
  marginPx: [58, 30, 62, 50],
  x: [0, EXACTLY_0 + 8],
  y: [0, TOP_NATS],
});
const { leftPx, topPx, bottomPx } = frame;
/** Exactly 0 stands apart, behind a gap: no number of zeros leads there. */
const LAST_PX = frame.x.at(EXACTLY_0 + 7);
const LN_10 = Math.log(10);
const atPx = (zeros: number): number => (zeros >= EXACTLY_0 ? LAST_PX : frame.x.at(zeros));
const leavesPx = frame.x.at(TOP_NATS / LN_10);

/** Where each library leaves the straight line, and its name. */
const dashes = ['9 5', '2 5', '14 4 2 4'];
const levels = libraries.map(({ name, most }, i) => ({
  name: `${name} ${nats(most).replace('.000', '')}`,
  dash: dashes[i],
  fromPx: frame.x.at(most / LN_10),
  yPx: frame.y.at(most),
}));

/** Axes, the exact line that leaves the frame, and the libraries' ceilings: what no drag changes. */
const Ground = memo(function Ground(): ReactNode {
  const slant = `M${leftPx} ${bottomPx}L${leavesPx.toFixed(1)} ${topPx}`;
  return (
    <>
      <Axis side="y" label="loss of the one mail" count={3} />
      <g className="axis" aria-hidden="true">
        {[10, 20, 30, 40].map((zeros) => (
          <g key={zeros}>
            <line className="grid" x1={atPx(zeros)} x2={atPx(zeros)} y1={topPx} y2={bottomPx} />
            <text x={atPx(zeros)} y={bottomPx + 20} dominantBaseline="hanging" textAnchor="middle">
              {chance(zeros)}
            </text>
          </g>
        ))}
        <line className="grid" x1={LAST_PX} x2={LAST_PX} y1={topPx} y2={bottomPx} />
        <text x={LAST_PX} y={bottomPx + 20} dominantBaseline="hanging" textAnchor="middle">
          0
        </text>
        <text className="axis-label" x={leftPx} y={frame.heightPx - 4}>
          belief in the truth
        </text>
      </g>
      {levels.map(({ name, dash, fromPx, yPx }) => (
        <path
          key={name}
          className="rule tone-ink"
          strokeDasharray={dash}
          d={`M${fromPx.toFixed(1)} ${yPx.toFixed(1)}H${LAST_PX}`}
        />
      ))}
      {levels.map(({ name, fromPx, yPx }, i) =>
        i === 0 ? (
          <Label key={name} xPx={fromPx - 14} yPx={yPx} anchor="end">
            {name}
          </Label>
        ) : (
          <Label key={name} xPx={LAST_PX - 12} yPx={yPx + 15} anchor="end">
            {name}
          </Label>
        ),
      )}
      <path className="curve bold tone-cross-entropy" fill="none" d={slant} />
      <path className="fill tone-cross-entropy" d={`M${leavesPx + 8} ${topPx - 15}l-14 8l9 9Z`} />
    </>
  );
});

export function Stage({
  id,
  state: { zeros },
  description,
  set,
  commit,
  cancel,
  focused,
}: StageProps<typeof fields>): ReactNode {
  const { exact, elsewhere } = billsOf(zeros);
  const gone = exact.one === Infinity;
  const xPx = atPx(zeros);
  const yPx = gone ? topPx - 20 : frame.y.at(exact.one);
  const place = (px: number) => ({
    zeros: px > (atPx(EXACTLY_0 - 1) + LAST_PX) / 2 ? EXACTLY_0 : Math.min(EXACTLY_0 - 1, frame.x.invert(px)),
  });
  const [tagXPx, tagYPx] = gone
    ? [xPx + 23, yPx]
    : zeros <= 30
      ? [Math.max(xPx - 46, leftPx + 42), yPx - 26]
      : [clamp(xPx + 30, 0, 438), yPx + 30];
  return (
    <Plot
      frame={frame}
      id={id}
      title="The loss of one mail against how little it gave the truth: a straight line that never ends, and three libraries that cut it off"
      description={description}
      onTap={(point) => commit(place(point.xPx))}
    >
      <Ground />
      <line className="rule dashed tone-cross-entropy" x1={xPx} x2={xPx} y1={bottomPx} y2={yPx} />
      {elsewhere.map(({ name, one }) => (
        <circle key={name} className="dot tone-ink" cx={xPx} cy={frame.y.at(one)} r={5} />
      ))}
      {gone && <path className="fill tone-cross-entropy" d={`M${xPx} ${yPx - 26}l-9 16h18Z`} />}
      <circle className="dot tone-cross-entropy" cx={xPx} cy={yPx} r={9} />
      <Tag xPx={tagXPx} yPx={tagYPx} tone="cross-entropy">
        {nats(exact.one)}
      </Tag>
      <Handle
        field="zeros"
        axis="x"
        xPx={xPx}
        yPx={bottomPx}
        focused={focused === 'zeros'}
        onMove={(point) => set(place(point.xPx))}
        onEnd={() => commit()}
        onCancel={cancel}
      />
    </Plot>
  );
}
