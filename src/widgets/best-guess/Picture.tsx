import { type ReactNode, useMemo } from 'react';
import { AxisCut } from '~/plot/AxisCut.tsx';
import { Callouts, type Called } from '~/plot/Callout.tsx';
import { Dart } from '~/plot/Dart.tsx';
import type { Form } from '~/plot/form.ts';
import type { Frame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { useHold } from '~/plot/hold.ts';
import { Curve } from '~/plot/marks.tsx';
import { OnCurve } from '~/plot/OnCurve.tsx';
import { Pill } from '~/plot/Pill.tsx';
import type { Box } from '~/plot/place-labels.ts';
import { Plot } from '~/plot/Plot.tsx';
import type { PointPx } from '~/plot/pointer.ts';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import type { fields } from './fields.ts';
import { type Price, pulled, valley } from './model.ts';
import { frameOf, type Head, headsOf, places } from './tug.ts';
import { costName, floorName, inMinutes, minutes, notes, picture, slopeSum } from './words.ts';

/** Each dart of equal weight: it hangs from its point. */
function Weight({ head: { xPx, yPx, weightPx }, form }: { head: Head; form: Form }): ReactNode {
  const wide = form === 'wide';
  const [half, narrow, top, high] = wide ? [15, 11, 8, 32] : [14, 10, 7, 28];
  return (
    <g className="weight">
      <line className="weight-string" x1={xPx} x2={xPx} y1={yPx} y2={weightPx} />
      <circle className="weight-hook" cx={xPx} cy={weightPx + top} r={top - 2} />
      <path d={`M${xPx - narrow} ${weightPx + top}h${2 * narrow}L${xPx + half} ${weightPx + high}h${-2 * half}Z`} />
      <text x={xPx} y={weightPx + (top + high) / 2 + 1} textAnchor="middle" dominantBaseline="central">
        1
      </text>
    </g>
  );
}

/** A delivery's dart, with red flights: it is the truth. */
function Stuck({ head: { xPx, yPx, lean }, lengthPx }: { head: Head; lengthPx: number }): ReactNode {
  return (
    <g className="dart truth">
      <Dart xPx={xPx} yPx={yPx} scale={lengthPx / 84} turn={lean - 128} dotPx={6} />
    </g>
  );
}

/** The flights, as marks that no label may cover. */
const flightOf = ({ endPx: [xPx, yPx] }: Head): Box => ({
  leftPx: xPx - 12,
  rightPx: xPx + 12,
  topPx: yPx - 6,
  bottomPx: yPx + 22,
});

type Props = PictureProps<typeof fields, Price, 'guess' | 'mae' | 'lowest'>;

/** What stands at the marks: the cost at the ball, at the bottom what can be had, and at each dart its minutes. */
function labelsOf(
  { say, model: price, state: { guess } }: Pick<Props, 'say' | 'model' | 'state'>,
  heads: readonly Head[],
  frame: Frame,
  start: number,
): Called[] {
  const { low, high, standing, cost, lowest, balance } = price;
  const rests = standing === 'best' || standing === 'floor';
  const xPx = frame.x.at(guess);
  const middlePx = frame.x.at((low + high) / 2);
  // Under the curve, on the side to which it rises.
  const side = balance.before < 0 && !rests ? -1 : 1;
  const ball: Called = {
    text: say.mae,
    tone: 'absolute',
    xPx: xPx + 8 * side,
    yPx: frame.y.at(cost) + 24,
    gapPx: 4,
    sides: [side < 0 ? 'left' : 'right', 'below'],
  };
  const bottom: Called = {
    text: say.lowest,
    tone: 'absolute',
    quiet: true,
    xPx: middlePx,
    yPx: frame.y.at(lowest),
    gapPx: 12,
    sides: Math.abs(xPx - middlePx) < 75 ? ['above', 'below'] : ['below', 'above'],
  };
  const floor: Called = {
    text: floorName,
    tone: 'absolute',
    quiet: true,
    xPx: middlePx,
    yPx: frame.y.at(lowest),
    gapPx: 14,
    sides: ['above'],
  };
  const name: Called = {
    text: costName,
    tone: 'absolute',
    quiet: true,
    xPx: frame.leftPx + 8,
    yPx: frame.y.at(start),
    gapPx: 10,
    sides: ['above', 'right'],
  };
  return [
    ...heads.map(({ time, lean, endPx: [x, y] }): Called => ({
      text: minutes(time),
      tone: 'truth',
      quiet: true,
      xPx: x,
      yPx: y,
      gapPx: Math.abs(lean) > 50 ? 18 : 6,
      sides: lean > 50 ? ['right', 'above'] : lean < -50 ? ['left', 'above'] : ['above'],
    })),
    ball,
    name,
    ...(rests ? [] : [bottom]),
    ...(low < high ? [floor] : []),
  ];
}

export function Picture({ id, form, state, model: price, say, description }: Props): ReactNode {
  const { commit } = useHold();
  const { guess, last, without } = state;
  const { times, balance, low, lowest, high, cost } = price;
  const place = places[form];
  const { x, linePx, curve } = place;
  // The guess is what is dragged most, and it moves neither the valley nor the darts.
  const key = times.join();
  const { frame, corners, heads } = useMemo(() => {
    const all = key.split(',').map(Number);
    return { frame: frameOf(form, all), corners: valley(all, curve), heads: headsOf(form, all) };
  }, [form, key, curve]);
  const guessPx = x.at(guess);
  const lastHead = without ? undefined : heads.at(-1);
  const guessAt = (px: number) => ({ guess: pulled(x.near.invert(px), times) });
  const lastAt = (px: number) => ({ last: x.invert(px) });
  const tap = ({ xPx, yPx }: PointPx): void => {
    const beyond = xPx > x.at(curve[1]) && yPx > frame.bottomPx;
    if (!beyond) commit(guessAt(xPx));
    else if (!without) commit(lastAt(xPx));
  };
  const ballPx = frame.y.at(cost);
  return (
    <Plot frame={frame} form={form} id={id} title={picture} description={description} onTap={tap}>
      <g data-part="valley">
        <Curve plot={id} tone="absolute" points={corners} dashed />
      </g>
      <line className="rule dashed tone-prediction" x1={guessPx} x2={guessPx} y1={ballPx} y2={linePx} />
      {(guess < low || guess > high) &&
        [...new Set([low, high])].map((end) => (
          <circle key={end} className="ghost tone-absolute" cx={x.at(end)} cy={frame.y.at(lowest)} r={7} />
        ))}
      <g clipPath={`url(#${id}-clip)`}>
        <OnCurve
          at={[guess, cost]}
          tone="absolute"
          slope={balance.before === balance.after ? balance.before : undefined}
        />
      </g>
      <line className="grid" x1={x.rangePx[0]} x2={x.rangePx[1]} y1={linePx} y2={linePx} />
      <g data-part="tug">
        {heads.map(({ xPx, yPx }, row) => (
          <line key={row} className="strand tone-error" x1={xPx} x2={guessPx} y1={yPx} y2={yPx} />
        ))}
        <AxisCut scale={x} topPx={linePx - 20} bottomPx={linePx + 20} />
        {heads.map((head, row) => head !== lastHead && <Weight key={row} head={head} form={form} />)}
        {heads.map((head, row) => head !== lastHead && <Stuck key={row} head={head} lengthPx={place.dartPx} />)}
      </g>
      <text className="callout tone-absolute" x={place.sumPx[0]} y={place.sumPx[1]}>
        {slopeSum(price)}
      </text>
      {(without || last < 400) && (
        <text className="note" x={x.rangePx[1] + 6} y={linePx} dominantBaseline="central">
          {minutes(x.domain[1])}
        </text>
      )}
      {place.notes.map(({ name, xPx, yPx, anchor }) => (
        <text key={name} className="note" x={xPx} y={yPx} textAnchor={anchor}>
          {notes[name](price)}
        </text>
      ))}
      {lastHead && (
        <Handle
          field="last"
          axis="x"
          xPx={lastHead.xPx}
          yPx={lastHead.weightPx + (form === 'wide' ? 20 : 16)}
          to={({ xPx }) => lastAt(xPx)}
        >
          <Weight head={lastHead} form={form} />
          <Stuck head={lastHead} lengthPx={place.dartPx} />
        </Handle>
      )}
      <Callouts
        form={form}
        labels={labelsOf({ say, model: price, state }, heads, frame, corners[0]?.[1] ?? 0)}
        around={[
          ...heads.map(flightOf),
          { leftPx: guessPx - 9, rightPx: guessPx + 9, topPx: ballPx - 9, bottomPx: ballPx + 9 },
        ]}
      />
      <Pill form={form} xPx={guessPx} yPx={linePx + place.pillPx} tone="prediction">
        {inMinutes(say)}
      </Pill>
      <Handle field="guess" axis="x" xPx={guessPx} yPx={linePx} to={({ xPx }) => guessAt(xPx)} />
    </Plot>
  );
}
