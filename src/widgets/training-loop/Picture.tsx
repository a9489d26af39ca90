import type { ReactNode } from 'react';
import { Callouts, type Called } from '~/plot/Callout.tsx';
import { Dart } from '~/plot/Dart.tsx';
import type { Form } from '~/plot/form.ts';
import { Handle } from '~/plot/Handle.tsx';
import { useHold } from '~/plot/hold.ts';
import { Pill } from '~/plot/Pill.tsx';
import { boxAround } from '~/plot/place-labels.ts';
import { Plot } from '~/plot/Plot.tsx';
import type { PointPx } from '~/plot/pointer.ts';
import { Words } from '~/plot/Words.tsx';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import type { fields } from './fields.ts';
import { Station, Sum, Way } from './Loop.tsx';
import { DATA } from '~/widgets/doubles.ts';
import { type Moment, STATIONS } from './model.ts';
import { chevron, endOf, type Place, places, stationAt, weightAt } from './track.ts';
import { axisNames, briefWeight, handleName, missText, stationValues, twinName, UNKNOWN } from './words.ts';

const SLOPE = STATIONS.indexOf('slope');
const UPDATE = STATIONS.indexOf('update');

const line = (from: PointPx, to: PointPx) => ({ x1: from.xPx, y1: from.yPx, x2: to.xPx, y2: to.yPx });

/** Under the end of the line; beside it where the line leaves through the top or falls under the axis. */
function pillAt(form: Form, place: Place, w: number, { xPx, yPx }: PointPx): PointPx {
  const asidePx = form === 'wide' ? 88 : 74;
  if (w < -0.2) return { xPx: xPx + (xPx > place.frame.widthPx - 140 ? -1 : 1) * asidePx, yPx };
  if (yPx > place.frame.topPx + 6) return { xPx, yPx: yPx + (form === 'wide' ? 53 : 45) };
  return { xPx: xPx + (w > 4.4 ? 1 : -1) * asidePx, yPx: yPx - 10 };
}

/** How far down a strand the number of the last miss stands. */
const lowered = (lengthPx: number): number =>
  Math.sign(lengthPx) * Math.max(0.42 * Math.abs(lengthPx), Math.min(0.62 * Math.abs(lengthPx), 72));

type Props = PictureProps<typeof fields, Moment>;

/** The data as darts, the line, and what each point misses it by. */
function Chart({ form, moment, open }: { form: Form; moment: Moment; open: boolean }): ReactNode {
  const place = places[form];
  const { frame, dart } = place;
  const { station, turned, lineW, w, nextW, twin } = moment;
  const origin = { xPx: frame.x.at(0), yPx: frame.y.at(0) };
  const end = endOf(place, lineW);
  const pill = pillAt(form, place, lineW, end);
  const ghost = turned ? w : station >= SLOPE && !open ? nextW : undefined;
  const ghostEnd = ghost === undefined ? undefined : endOf(place, ghost);
  const told = !open && station > 0 && station <= UPDATE && twin >= 0 && Math.abs(w - twin) >= 1;
  const twinEnd = told && Math.abs(twin - (ghost ?? w)) >= 0.6 ? endOf(place, twin) : undefined;
  const misses = DATA.map(([x, y]) => {
    const xPx = frame.x.at(x);
    const [fromPx, toPx] = [y, lineW * x].map((value) =>
      Math.min(frame.bottomPx, Math.max(frame.topPx - 8, frame.y.at(value))),
    );
    return { x, xPx, fromPx: fromPx as number, toPx: toPx as number, miss: lineW * x - y };
  });
  const arrow =
    ghostEnd && !turned && ghostEnd.xPx === end.xPx && Math.abs(ghostEnd.yPx - end.yPx) > 30
      ? {
          xPx: end.xPx + (form === 'wide' ? 40 : 30),
          fromPx: end.yPx,
          toPx: ghostEnd.yPx,
          way: Math.sign(ghostEnd.yPx - end.yPx),
        }
      : undefined;
  const nameOnTwin = (text: string, share: number): Called => ({
    text,
    tone: 'squared',
    quiet: true,
    xPx: origin.xPx + share * ((twinEnd?.xPx ?? 0) - origin.xPx),
    yPx: origin.yPx + share * ((twinEnd?.yPx ?? 0) - origin.yPx),
    gapPx: 12,
    sides: ['left', 'right', 'below'],
  });
  const labels: Called[] = [
    ...misses
      .filter(({ fromPx, toPx }) => Math.abs(toPx - fromPx) > 44)
      .map(({ x, xPx, fromPx, toPx, miss }): Called => {
        // Clear of the flights of its own dart and of the dart before; the last has no room on its right.
        const last = x === DATA.length;
        return {
          text: missText(miss),
          tone: 'error',
          xPx,
          yPx: last ? fromPx + lowered(toPx - fromPx) : fromPx + 0.72 * (toPx - fromPx),
          gapPx: 8,
          sides: last ? ['left', 'right'] : ['right', 'left'],
        };
      }),
    ...(ghostEnd && !turned && (arrow ?? Math.hypot(ghostEnd.xPx - end.xPx, ghostEnd.yPx - end.yPx) > 110)
      ? [
          {
            text: briefWeight(nextW),
            tone: 'prediction' as const,
            xPx: arrow?.xPx ?? ghostEnd.xPx,
            yPx: ghostEnd.yPx,
            gapPx: 12,
            sides: [arrow ? (arrow.way === 1 ? 'below' : 'above') : 'right'] as const,
          },
        ]
      : []),
    ...(twinEnd ? [nameOnTwin(twinName(moment), 0.85), nameOnTwin(handleName(twin), 0.7)] : []),
  ];
  return (
    <>
      <line className="grid" {...line(origin, { ...origin, yPx: frame.topPx })} />
      <line className="rule tone-ink" {...line(origin, { ...origin, xPx: frame.rightPx })} />
      {Math.min(lineW, ghost ?? 0) > -0.1 &&
        axisNames.ticks.map((x) => (
          <Words key={x} look="note" xPx={frame.x.at(x)} yPx={origin.yPx + 20}>
            {x}
          </Words>
        ))}
      {axisNames.heights.map((y) => (
        <Words key={y} look="note" xPx={origin.xPx - 10} yPx={frame.y.at(y)} anchor="end" centred>
          {y}
        </Words>
      ))}
      {twinEnd && <line className="rule dashed thick tone-squared" {...line(origin, twinEnd)} />}
      {ghostEnd && (
        <line className={`curve ghost tone-${turned ? 'muted' : 'prediction'}`} {...line(origin, ghostEnd)} />
      )}
      {misses.map(({ xPx, fromPx, toPx }) => (
        <line key={xPx} className="strand tone-error" x1={xPx} x2={xPx} y1={fromPx} y2={toPx} />
      ))}
      <line className="curve tone-prediction" {...line(origin, end)} />
      <g className="dart tone-truth">
        {DATA.map(([x, y]) => (
          <Dart key={x} xPx={frame.x.at(x)} yPx={frame.y.at(y)} scale={dart} turn={-88} dotPx={6} />
        ))}
      </g>
      {arrow && (
        <path
          className="turn tone-prediction"
          d={`M${arrow.xPx} ${arrow.fromPx}V${arrow.toPx}${chevron({ xPx: arrow.xPx, yPx: arrow.toPx, towards: 90 * arrow.way }, 10)}`}
        />
      )}
      <Callouts
        form={form}
        labels={labels}
        around={[
          boxAround(end, 26, 26),
          boxAround(pill, form === 'wide' ? 54 : 46, 21),
          ...misses.map(({ xPx, fromPx, toPx }) =>
            boxAround({ xPx, yPx: (fromPx + toPx) / 2 }, 4, Math.abs(toPx - fromPx) / 2),
          ),
          ...DATA.map(([x, y]) =>
            boxAround({ xPx: frame.x.at(x) + 30 * dart, yPx: frame.y.at(y) - 34 * dart }, 36 * dart, 40 * dart),
          ),
        ]}
      />
      <Pill form={form} {...pill} tone="prediction">
        {handleName(lineW)}
      </Pill>
    </>
  );
}

export function Picture({ form, model: moment, plot, wager: { open } }: Props): ReactNode {
  const { commit } = useHold();
  const place = places[form];
  const { station, lap, lineW } = moment;
  const values = stationValues(moment);
  const dragged = (point: PointPx) => ({ start: weightAt(place, point), tick: station > UPDATE ? 0 : station });
  const tap = (point: PointPx): void => {
    const tapped = stationAt(place, point);
    if (tapped !== undefined) commit({ tick: lap * STATIONS.length + tapped });
    else if (point.xPx > place.frame.leftPx && point.yPx > place.frame.topPx && point.yPx < place.frame.bottomPx)
      commit(dragged(point));
  };
  return (
    <Plot {...plot} frame={place.frame} onTap={tap}>
      <Way form={form} station={station} lap={lap} carried={values.at(station - 1) ?? ''} />
      {STATIONS.map((name, i) => (
        <Station
          key={name}
          index={i}
          place={place}
          station={station}
          value={open && i >= SLOPE ? UNKNOWN : (values[i] ?? '')}
        />
      ))}
      {place.sum && <Sum at={place.sum} moment={moment} known={!open && station >= SLOPE} />}
      <Chart form={form} moment={moment} open={open} />
      <Handle field="start" {...endOf(place, lineW)} to={dragged} />
    </Plot>
  );
}
