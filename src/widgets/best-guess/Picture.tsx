import { type ReactNode, useMemo } from 'react';
import { AxisCut } from '~/plot/AxisCut.tsx';
import { Bet } from '~/plot/Bet.tsx';
import { Callouts, type Called } from '~/plot/Callout.tsx';
import type { Form } from '~/plot/form.ts';
import type { Frame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { Head, Strand, Weight } from '~/plot/Head.tsx';
import { useHold } from '~/plot/hold.ts';
import { Curve } from '~/plot/marks.tsx';
import { OnCurve } from '~/plot/OnCurve.tsx';
import { Pill } from '~/plot/Pill.tsx';
import type { Box } from '~/plot/place-labels.ts';
import { Plot } from '~/plot/Plot.tsx';
import type { PointPx } from '~/plot/pointer.ts';
import { Words } from '~/plot/Words.tsx';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import type { fields } from './fields.ts';
import { BETS, EARLY, type Price, pulled, valley } from './model.ts';
import { frameOf, headsOf, places, type Pull } from './tug.ts';
import { betOff, costName, floorName, inMinutes, minutes, notes, slopeSum, yourBet } from './words.ts';

/** The flights, as marks that no label may cover. */
const flightOf = ({ endPx: [xPx, yPx] }: Pull): Box => ({
  leftPx: xPx - 12,
  rightPx: xPx + 12,
  topPx: yPx - 6,
  bottomPx: yPx + 22,
});

type Props = PictureProps<typeof fields, Price, 'guess' | 'mae' | 'lowest'>;

/** What stands at the marks: the cost at the ball, at the bottom what can be had, and at each dart its minutes. */
function labelsOf(
  { say, model: price, state: { guess }, wager: { open, bet } }: Pick<Props, 'say' | 'model' | 'state' | 'wager'>,
  form: Form,
  heads: readonly Pull[],
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
    ...((open || rests) && { xPx, yPx: frame.y.at(cost), gapPx: 12, sides: ['above'] }),
  };
  const bottom: Called = {
    text: say.lowest,
    tone: 'absolute',
    quiet: true,
    xPx: middlePx,
    yPx: frame.y.at(lowest),
    gapPx: 12,
    sides: ['above', 'below'],
  };
  const floor: Called = {
    text: floorName,
    tone: 'absolute',
    quiet: true,
    xPx: middlePx,
    yPx: frame.y.at(lowest),
    gapPx: 12,
    sides: ['below'],
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
    ...(open ? [] : [name]),
    ...(open || rests ? [] : [bottom]),
    ...(low < high ? [floor] : []),
    ...betLabels(form, bet),
  ];
}

const betPx = (form: Form, bet: number): PointPx => ({ xPx: places[form].x.at(bet), yPx: places[form].betPx });

/** How far off a bet was. It isn't asked again what it was when it was right. */
function betLabels(form: Form, bet: number | undefined): Called[] {
  const place = BETS[bet ?? 0] ?? BETS[0];
  if (place === BETS[0]) return [];
  const { xPx, yPx } = betPx(form, place);
  const middlePx = (xPx + betPx(form, BETS[0]).xPx) / 2;
  return [
    { text: betOff(place), tone: 'error', quiet: true, xPx: middlePx, yPx, gapPx: 6, sides: ['below', 'above'] },
    {
      text: yourBet,
      tone: 'absolute',
      quiet: true,
      xPx,
      yPx,
      gapPx: 16,
      sides: form === 'wide' ? ['right'] : ['below', 'above'],
    },
  ];
}

export function Picture({ id, form, state, model: price, say, plot, wager }: Props): ReactNode {
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
  const handPx = form === 'wide' ? 20 : 16;
  const lastHead = without ? undefined : heads.at(-1);
  const guessAt = (px: number) => ({ guess: pulled(x.near.invert(px), times) });
  const lastAt = (px: number) => ({ last: x.invert(px) });
  const tap = ({ xPx, yPx }: PointPx): void => {
    const beyond = xPx > x.at(curve[1]) && yPx > frame.bottomPx;
    if (!beyond) commit(guessAt(xPx));
    else if (!without) commit(lastAt(xPx));
  };
  const ballPx = frame.y.at(cost);
  // The valley is the answer: before the bet it goes no further than the guess has been.
  const seen = wager.open ? [[guess, cost] as const, ...corners.filter(([at]) => at > guess)] : corners;
  return (
    <Plot {...plot} frame={frame} onTap={tap}>
      <g data-part="valley">
        <Curve plot={id} tone="absolute" points={seen} dashed />
      </g>
      {wager.open &&
        form === 'wide' &&
        BETS.map((bet) => (
          <line
            key={bet}
            className="rule dashed tone-muted"
            x1={x.at(bet)}
            x2={x.at(bet)}
            y1={place.betPx}
            y2={bet === BETS[0] ? place.betPx + 50 : linePx}
          />
        ))}
      {wager.bet !== undefined && (
        <Bet {...betPx(form, BETS[wager.bet] ?? BETS[0])} truth={betPx(form, BETS[0])} tone="absolute" />
      )}
      <line className="rule dashed tone-prediction" x1={guessPx} x2={guessPx} y1={ballPx} y2={linePx} />
      {!wager.open &&
        (guess < low || guess > high) &&
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
          <Strand key={row} fromPx={xPx} toPx={guessPx} yPx={yPx} />
        ))}
        <AxisCut scale={x} topPx={linePx - 20} bottomPx={linePx + 20} />
        {EARLY.map((field, i) => {
          const head = heads[i];
          return (
            head && (
              <Handle
                key={field}
                axis="x"
                quietPx={place.weightPx / 2}
                xPx={head.hookPx}
                yPx={head.hangsPx + handPx}
                to={({ xPx }) => ({ [field]: x.invert(xPx) })}
              >
                <Weight {...head} form={form} />
                <Head {...head} lengthPx={place.dartPx} />
              </Handle>
            )
          );
        })}
      </g>
      <Words look="callout" tone="absolute" xPx={place.sumPx[0]} yPx={place.sumPx[1]} anchor="start">
        {slopeSum(price)}
      </Words>
      {(without || last < 400) && (
        <Words look="note" {...place.endPx} anchor="end" centred>
          {minutes(x.domain[1])}
        </Words>
      )}
      {place.notes.map(({ name, xPx, yPx, anchor }) => (
        <Words key={name} look="note" xPx={xPx} yPx={yPx} anchor={anchor}>
          {notes[name](price)}
        </Words>
      ))}
      {lastHead && (
        <Handle
          field="last"
          axis="x"
          xPx={lastHead.hookPx}
          yPx={lastHead.hangsPx + handPx}
          to={({ xPx }) => lastAt(xPx)}
        >
          <Weight {...lastHead} form={form} />
          <Head {...lastHead} lengthPx={place.dartPx} />
        </Handle>
      )}
      <Callouts
        form={form}
        labels={labelsOf({ say, model: price, state, wager }, form, heads, frame, corners[0]?.[1] ?? 0)}
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
