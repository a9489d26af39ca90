import { memo, type ReactNode } from 'react';
import { Animal } from '~/plot/Animal.tsx';
import { Handle } from '~/plot/Handle.tsx';
import { Label, Tag } from '~/plot/marks.tsx';
import { Plot } from '~/plot/Plot.tsx';
import type { PointPx } from '~/plot/pointer.ts';
import type { StageProps } from '~/widgets/define-widget.ts';
import { type Class, CLASSES } from '~/widgets/photos.ts';
import { ConfidenceCurve } from './Curve.tsx';
import type { fields } from './fields.ts';
import { photoOf } from './model.ts';
import { BADGE, BAR_PX, frame, OFF_PX, PILL_OFF_PX, PILL_PX, rowAt, rowPx, TOP_NATS } from './picture.ts';
import { nats } from './words.ts';

const { leftPx, rightPx, bottomPx } = frame;

/** Badges and tracks: nothing that a drag changes. */
const Rows = memo(function Rows({ truth }: { truth: number }): ReactNode {
  return CLASSES.map((name, row) => {
    const { barPx, badgePx } = rowPx(row);
    return (
      <g key={name}>
        {row === truth && (
          <rect className="true-row" x={2} width={frame.widthPx - 4} y={badgePx - 28} height={56} rx={28} />
        )}
        <rect
          className="track"
          x={leftPx}
          width={rightPx - leftPx}
          y={barPx - BAR_PX / 2}
          height={BAR_PX}
          rx={BAR_PX / 2}
        />
        <Animal name={name} xPx={BADGE.xPx} yPx={badgePx} radiusPx={BADGE.radiusPx} truth={row === truth} />
      </g>
    );
  });
});

export function Stage({ id, state, description, set, commit, cancel, focused }: StageProps<typeof fields>): ReactNode {
  const { percents, truth, percent, prices, price, zone, verdict } = photoOf(state);
  const xPx = frame.x.at(percent);
  const off = price > TOP_NATS;
  const yPx = off ? OFF_PX : frame.y.at(price);
  const share = (name: Class, px: number) => ({ [name]: frame.x.invert(px) });
  const tap = ({ xPx: atPx, yPx: downPx }: PointPx): void => {
    const row = rowAt(downPx);
    const name = CLASSES[row ?? truth] ?? 'dog';
    if (row !== undefined && atPx < leftPx - 20) commit({ truth: name });
    else if (atPx >= leftPx - 20) commit(share(name, atPx));
  };
  return (
    <Plot
      frame={frame}
      id={id}
      title="Belief in dog, cat and fish as three bars, and above them the curve of what the truth’s bar costs"
      description={description}
      onTap={tap}
    >
      <ConfidenceCurve zone={zone} verdict={verdict} />
      <Rows truth={truth} />
      <line className="rule dashed tone-muted" x1={xPx} x2={xPx} y1={bottomPx} y2={rowPx(truth).barPx} />
      {!off && <line className="rule dashed tone-cross-entropy" x1={leftPx} x2={xPx} y1={yPx} y2={yPx} />}
      <line data-part="price" className="rule thick tone-cross-entropy" x1={xPx} x2={xPx} y1={bottomPx} y2={yPx} />
      {prices.map(
        (other, row) =>
          row !== truth &&
          other <= TOP_NATS && (
            <circle
              key={row}
              className="ghost tone-cross-entropy"
              cx={frame.x.at(percents[row] ?? 0)}
              cy={frame.y.at(other)}
              r={5}
            />
          ),
      )}
      {off && <path className="fill tone-cross-entropy" d={`M${xPx} ${yPx - 26}l-9 16h18Z`} />}
      <circle className="dot tone-cross-entropy" cx={xPx} cy={yPx} r={9} />
      <Tag xPx={off ? PILL_OFF_PX : PILL_PX} yPx={yPx} tone="cross-entropy">
        {nats(price)}
      </Tag>
      {CLASSES.map((name, row) => {
        const { wordsPx, barPx } = rowPx(row);
        const endPx = frame.x.at(percents[row] ?? 0);
        const own = row === truth;
        return (
          <g key={name} data-part={own ? 'truth' : undefined}>
            <Label
              xPx={leftPx}
              yPx={wordsPx}
              tone={own ? 'truth' : 'ink'}
              strong={own}
            >{`${name} ${percents[row] ?? 0}%`}</Label>
            <Label xPx={rightPx} yPx={wordsPx} anchor="end" tone={own ? 'cross-entropy' : 'muted'} strong={own}>
              {`${own ? 'costs' : 'would cost'} ${nats(prices[row] ?? 0)}`}
            </Label>
            <rect
              className={own ? 'belief true' : 'belief'}
              x={leftPx}
              width={endPx - leftPx}
              y={barPx - BAR_PX / 2}
              height={BAR_PX}
              rx={Math.min(BAR_PX, endPx - leftPx) / 2}
            />
            <Handle
              field={name}
              axis="x"
              xPx={endPx}
              yPx={barPx}
              focused={focused === name}
              onMove={(point) => set(share(name, point.xPx))}
              onEnd={() => commit()}
              onCancel={cancel}
            />
          </g>
        );
      })}
    </Plot>
  );
}
