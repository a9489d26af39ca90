import { memo, type ReactNode } from 'react';
import { formatNumber } from '~/math/format.ts';
import { areaPath } from '~/plot/area.ts';
import { curvePath } from '~/plot/curve.ts';
import { Axis, Label, Rule } from '~/plot/marks.tsx';
import { knowsNothing } from '~/widgets/photos.ts';
import { SURE_PERCENT, type Verdict, type Zone } from './model.ts';
import { curve, frame } from './picture.ts';

const { leftPx, rightPx, topPx, bottomPx } = frame;
// Not clipped: it leaves the frame at the top, and shows that it does.
const line = curvePath(curve, frame);
const nothing = knowsNothing(3);
const nothingPx = frame.y.at(nothing);

const between = (from: number, to: number): string =>
  areaPath(
    curve.filter(([percent]) => percent >= from && percent <= to),
    frame,
  );
const bands: readonly { zone: Zone; to: number; under: string; xPx: number; yPx: number; anchor: 'start' | 'end' }[] = [
  {
    zone: 'wrong and sure',
    to: SURE_PERCENT,
    under: between(0, SURE_PERCENT),
    xPx: leftPx + 44,
    yPx: 96,
    anchor: 'start',
  },
  {
    zone: 'unsure',
    to: 100 - SURE_PERCENT,
    under: between(SURE_PERCENT, 100 - SURE_PERCENT),
    xPx: leftPx + 96,
    yPx: 192,
    anchor: 'start',
  },
  {
    zone: 'right and sure',
    to: 100,
    under: between(100 - SURE_PERCENT, 100),
    xPx: rightPx,
    yPx: nothingPx + 18,
    anchor: 'end',
  },
];

/** The confidence curve with its zones: the part of the picture that a drag changes only when it crosses into another zone. */
export const ConfidenceCurve = memo(function ConfidenceCurve({
  zone,
  verdict,
}: {
  zone: Zone;
  verdict: Verdict;
}): ReactNode {
  return (
    <>
      <Axis side="y" label="loss" count={5} />
      <g className="axis" aria-hidden="true">
        {[0, 50, 100].map((percent) => (
          <line
            key={percent}
            className="grid"
            x1={frame.x.at(percent)}
            x2={frame.x.at(percent)}
            y1={topPx}
            y2={bottomPx + 6}
          />
        ))}
        <text x={leftPx} y={bottomPx + 10} dominantBaseline="hanging">
          0%
        </text>
        <text x={(leftPx + rightPx) / 2} y={bottomPx + 10} dominantBaseline="hanging" textAnchor="middle">
          belief in the truth
        </text>
        <text x={rightPx} y={bottomPx + 10} dominantBaseline="hanging" textAnchor="end">
          100%
        </text>
      </g>
      {bands.map((band) => (
        <path key={band.zone} className={band.zone === zone ? 'under-curve here' : 'under-curve'} d={band.under} />
      ))}
      <Rule from={[0, nothing]} to={[100, nothing]} tone="ink" dashed />
      <Label
        xPx={rightPx}
        yPx={nothingPx - 14}
        anchor="end"
      >{`knows nothing ${formatNumber(nothing, { digits: 3 })}`}</Label>
      <path className="curve bold tone-cross-entropy" d={line} />
      {bands.map((band) => (
        <Label
          key={band.zone}
          xPx={band.xPx}
          yPx={band.yPx}
          anchor={band.anchor}
          tone={band.zone === zone ? 'cross-entropy' : 'muted'}
          strong={band.zone === zone}
        >
          {band.zone === zone ? verdict : band.zone}
        </Label>
      ))}
    </>
  );
});
