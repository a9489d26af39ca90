import type { ReactNode } from 'react';
import { Callouts, type Called } from '~/plot/Callout.tsx';
import { Dart } from '~/plot/Dart.tsx';
import type { Form } from '~/plot/form.ts';
import { Handle } from '~/plot/Handle.tsx';
import { useHold } from '~/plot/hold.ts';
import { Curve } from '~/plot/marks.tsx';
import { OnCurve } from '~/plot/OnCurve.tsx';
import { Pill } from '~/plot/Pill.tsx';
import { boxAround } from '~/plot/place-labels.ts';
import { Plot } from '~/plot/Plot.tsx';
import { Words } from '~/plot/Words.tsx';
import { halves, priceOf } from '~/widgets/beliefs.ts';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import { Bar } from './Bar.tsx';
import type { fields } from './fields.ts';
import { askedOf, bracketsOf, curve, layouts, type Span } from './layout.ts';
import type { Move } from './model.ts';
import { axisName, lossName, yourBet } from './words.ts';

type Props = PictureProps<typeof fields, Move, 'loss' | 'lossChange' | 'to'>;

/** The dart lies level in the bar. Near the right end its flights point the other way. */
const LEVEL = 37;
const TURNS = 0.7;
const HALO_PX = 25;
/** Between a mark in the bar and a word. */
const PAPER_PX = 5;

const loss = 'cross-entropy';

/** In pixels: where the dart and its ball are, and where they came from. */
function placesOf({ before, after }: Move, form: Form) {
  const { x, y } = layouts[form].frame;
  return {
    fromPx: x.at(before.belief),
    toPx: x.at(after.belief),
    oldPx: y.at(before.price),
    newPx: y.at(after.price),
    turned: after.belief > TURNS,
  };
}
type Places = ReturnType<typeof placesOf>;

/** The cost at the ball, what the move cost at the side, and, where the bar has no room for them, the names of its halves. */
function labelsOf(form: Form, { toPx, oldPx, newPx }: Places, say: Props['say']): Called[] {
  const { frame, sidePx, linePx, barPx, halfPx } = layouts[form];
  const half = (text: string, side: -1 | 1): Called => ({
    text,
    tone: 'muted',
    quiet: true,
    xPx: linePx + side * 72,
    yPx: barPx + halfPx,
    gapPx: 8,
    sides: ['below'],
  });
  return [
    {
      text: say.loss,
      live: 'loss',
      tone: loss,
      xPx: toPx,
      yPx: newPx,
      gapPx: newPx < frame.y.at(2) ? 18 : 13,
      sides: ['right', 'above'],
    },
    ...(oldPx === newPx
      ? []
      : [
          {
            text: say.lossChange,
            live: 'lossChange',
            tone: loss,
            xPx: sidePx,
            yPx: (oldPx + newPx) / 2,
            gapPx: 8,
            sides: ['left'],
          } as const,
        ]),
    ...(form === 'phone' ? [half(halves.wrong, -1), half(halves.right, 1)] : []),
    {
      text: lossName,
      tone: loss,
      quiet: true,
      xPx: frame.x.at(0.07),
      yPx: frame.y.at(priceOf(0.07)),
      sides: ['right', 'above'],
    },
  ];
}

/** Where the ball was, and at the side how far it has come from there. */
function Cost({ form, places: { fromPx, toPx, oldPx, newPx } }: { form: Form; places: Places }): ReactNode {
  const { sidePx } = layouts[form];
  // Of a small change there is the number alone: its smallness is the point.
  const seen = Math.abs(newPx - oldPx) > 12;
  const level = (endPx: number, yPx: number): ReactNode => (
    <line className="rule dashed tone-muted" x1={sidePx + 18} x2={endPx} y1={yPx} y2={yPx} />
  );
  return (
    <>
      {level(fromPx, oldPx)}
      {seen && level(toPx, newPx)}
      {seen && <path className={`rule tone-${loss}`} fill="none" d={`M${sidePx + 12} ${oldPx}h-12V${newPx}h12`} />}
      <circle className={`ghost tone-${loss}`} cx={fromPx} cy={oldPx} r={6.5} />
    </>
  );
}

/** A bracket below the bar: how far a move goes. */
function Reach({
  leftPx,
  rightPx,
  yPx,
  bet = false,
}: {
  leftPx: number;
  rightPx: number;
  yPx: number;
  bet?: boolean;
}): ReactNode {
  return (
    <path
      className={bet ? 'rule dashed tone-error' : 'rule tone-ink'}
      fill="none"
      d={`M${leftPx} ${yPx}v9H${rightPx}v-9`}
    />
  );
}

export function Picture({ id, form, model: move, say, plot, wager }: Props): ReactNode {
  const { commit } = useHold();
  const { frame, along, barPx, pillPx, bracketPx, dart } = layouts[form];
  const places = placesOf(move, form);
  const { fromPx, toPx, oldPx, newPx, turned } = places;
  const backPx = 86 * dart;
  const told = wager.open ? [] : bracketsOf(move, form);
  // A bet on the short move is covered by the move itself.
  const bet = wager.bet ? askedOf(form)[wager.bet] : undefined;
  const dartPx: Span = [toPx - (turned ? backPx : HALO_PX) - PAPER_PX, toPx + (turned ? HALO_PX : backPx) + PAPER_PX];
  // A ring that the dart covers is left out.
  const ring = fromPx < dartPx[0] || fromPx > dartPx[1];
  const place = (px: number) => ({ to: frame.x.invert(px) });
  return (
    <Plot {...plot} frame={frame} onTap={({ xPx }) => commit(place(xPx))}>
      <Words look="axis-name" xPx={frame.rightPx + 6} yPx={frame.heightPx - 7} anchor="end">
        {axisName}
      </Words>
      <Bar form={form} taken={[dartPx, ...(ring ? [[fromPx - 8 - PAPER_PX, fromPx + 8 + PAPER_PX] as const] : [])]} />
      <Curve plot={id} tone={loss} points={curve} />
      <line className="rule dashed tone-prediction" x1={toPx} x2={toPx} y1={newPx} y2={barPx} />
      {oldPx !== newPx && <Cost form={form} places={places} />}
      {ring && <circle className="ghost tone-prediction" cx={fromPx} cy={barPx} r={6.5} />}
      {(wager.open ? askedOf(form) : told).map((reach) => (
        <Reach key={reach.leftPx} {...reach} yPx={bracketPx} />
      ))}
      {bet && <Reach {...bet} yPx={bracketPx} bet />}
      <OnCurve at={[move.after.belief, move.after.price]} tone={loss} />
      <Callouts
        form={form}
        around={[
          ...along,
          boxAround({ xPx: toPx, yPx: pillPx }, 48, 21),
          boxAround({ xPx: fromPx, yPx: oldPx }, 8),
          boxAround({ xPx: toPx, yPx: newPx }, 10),
        ]}
        labels={[
          ...told.map(
            ({ text, xPx }) => ({ text, tone: 'ink', xPx, yPx: bracketPx + 9, gapPx: 4, sides: ['below'] }) as const,
          ),
          ...(bet && form === 'wide'
            ? [
                {
                  text: yourBet,
                  tone: 'error',
                  quiet: true,
                  xPx: (bet.leftPx + bet.rightPx) / 2,
                  yPx: bracketPx + 9,
                  gapPx: 6,
                  sides: ['below'],
                } as const,
              ]
            : []),
          ...labelsOf(form, places, say),
        ]}
      />
      <Pill form={form} xPx={toPx} yPx={pillPx} tone="prediction">
        {say.to}
      </Pill>
      <Handle field="to" axis="x" xPx={toPx} yPx={barPx} to={({ xPx }) => place(xPx)}>
        <Dart xPx={toPx} yPx={barPx} scale={dart} turn={turned ? LEVEL : -LEVEL} mirrored={turned} dotPx={9} />
      </Handle>
    </Plot>
  );
}
