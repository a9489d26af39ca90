import { memo, type ReactNode } from 'react';
import { Dart } from '~/plot/Dart.tsx';
import type { Form } from '~/plot/form.ts';
import { Pill } from '~/plot/Pill.tsx';
import type { PointPx } from '~/plot/pointer.ts';
import { Words } from '~/plot/Words.tsx';
import { type Moment, STATIONS } from './model.ts';
import { chevron, type Place, places, type Pose } from './track.ts';
import { lapName, ruleName, signName, stepRows } from './words.ts';

/** The way from station to station: what it has gone is lit, and a dart carries the newest number over the last of it. */
export const Way = memo(function Way({ form, station, lap, carried }: WayProps): ReactNode {
  const { stretches, scale } = places[form].track;
  const on = station > 0 ? station - 1 : lap > 0 ? stretches.length - 1 : undefined;
  const flown = on === undefined ? undefined : stretches[on];
  return (
    <>
      {stretches.map(({ path }) => (
        <path key={path} className="loop-way" d={path} />
      ))}
      {stretches.slice(0, Math.max(0, station - 1)).map(({ path }) => (
        <path key={path} className="loop-gone" d={path} />
      ))}
      {stretches.map(
        ({ path, middle }, i) =>
          i !== on && <path key={path} className={`loop-head${i < station ? ' gone' : ''}`} d={chevron(middle, 9)} />,
      )}
      {flown && <Carrier at={flown.middle} scale={scale} />}
      {flown && form === 'wide' && (
        <Pill form={form} {...flown.beside} tone="ink">
          {carried}
        </Pill>
      )}
    </>
  );
});
interface WayProps {
  form: Form;
  station: number;
  lap: number;
  carried: string;
}

/** A dart on its way, seen from its middle. */
function Carrier({ at: { xPx, yPx, towards }, scale }: { at: Pose; scale: number }): ReactNode {
  const angle = (towards * Math.PI) / 180;
  const tip = { xPx: xPx + 42 * scale * Math.cos(angle), yPx: yPx + 42 * scale * Math.sin(angle) };
  return <Dart {...tip} scale={scale} turn={towards + 142} dotPx={0} />;
}

const MIDDLE = { textAnchor: 'middle', dominantBaseline: 'central' } as const;
const TONES = ['prediction', 'squared', 'squared', 'prediction', 'squared', 'prediction'] as const;

/** A station at work, one that has left its number, or one that is still to come, with a dashed rim. */
export function Station({
  index,
  place,
  station,
  value,
}: {
  index: number;
  place: Place;
  station: number;
  value: string;
}): ReactNode {
  const { stations, radiusPx, linePx } = place.track;
  const { xPx, yPx } = stations[index] as PointPx;
  const light = index === station ? 'lit' : index < station ? 'done' : 'ahead';
  return (
    <g className={`station ${light} tone-${TONES[index] ?? 'ink'}`}>
      <circle cx={xPx} cy={yPx} r={radiusPx} />
      <text x={xPx} {...MIDDLE} y={yPx - linePx}>
        {STATIONS[index]}
      </text>
      <Words look="station-value" xPx={xPx} yPx={yPx + linePx} centred>
        {value}
      </Words>
    </g>
  );
}

/** In the middle of the ring: the step, worked out. */
export function Sum({ at: { xPx, yPx }, moment, known }: { at: PointPx; moment: Moment; known: boolean }): ReactNode {
  const rows = stepRows(moment, known);
  return (
    <>
      <Words look="callout name" tone="ink" xPx={xPx} yPx={yPx - 92} centred>
        {lapName(moment)}
      </Words>
      <Words look="note" xPx={xPx} yPx={yPx - 58} centred>
        {ruleName}
      </Words>
      {rows.map((row, i) => (
        <Words key={i} look="callout" tone={i === 1 ? 'ink' : 'prediction'} xPx={xPx} yPx={yPx + 34 * i - 20} centred>
          {row}
        </Words>
      ))}
      {known && (
        <Words look="note" xPx={xPx} yPx={yPx + 86} centred>
          {signName(moment)}
        </Words>
      )}
    </>
  );
}
