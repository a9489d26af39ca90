import { type ReactNode, useMemo } from 'react';
import { AxisEnds } from '~/plot/AxisEnds.tsx';
import { Callouts, type Called } from '~/plot/Callout.tsx';
import { type Form, FORMS } from '~/plot/form.ts';
import { makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { useHold } from '~/plot/hold.ts';
import { Leaving } from '~/plot/Leaving.tsx';
import { Curve } from '~/plot/marks.tsx';
import { OnCurve } from '~/plot/OnCurve.tsx';
import { Pill } from '~/plot/Pill.tsx';
import { Plot } from '~/plot/Plot.tsx';
import { Words } from '~/plot/Words.tsx';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import type { fields } from './fields.ts';
import { type Bill, billOf, COIN } from './model.ts';
import { against, half, names, nats } from './words.ts';

type Props = PictureProps<typeof fields, Bill, 'loss' | 'saved' | 'said'>;

/** The dearest mail that is drawn, in nats: a little more than 0.99 on the wrong side costs. */
const TOP = 4.8;

const layouts = {
  wide: {
    frame: makeFrame({ ...FORMS.wide, marginPx: [40, 520, 126, 64], x: [0, 1], y: [0, TOP] }),
    pillPx: 444,
    namePx: 500,
    half: { xPx: 630, yPx: 372, widthPx: 360, heightPx: 48, pitchPx: 62 },
  },
  phone: {
    frame: makeFrame({ ...FORMS.phone, marginPx: [24, 114, 206, 34], x: [0, 1], y: [0, TOP] }),
    pillPx: 275,
    namePx: 318,
    half: { xPx: 16, yPx: 340, widthPx: 358, heightPx: 42, pitchPx: 50 },
  },
} as const;

/** Prices for every chance up to a reach, of a mail that is spam or fine; closer where the curve climbs. */
const curveTo = (truth: 'spam' | 'fine', reach: number) =>
  Array.from({ length: 161 }, (_, i) => {
    const at = 0.5 - 0.497 * Math.cos((Math.PI * i) / 160);
    const said = Math.min(at, reach);
    const { ifSpam, ifFine } = billOf({ said, truth });
    return [said, truth === 'spam' ? ifSpam : ifFine] as const;
  });

/** The two halves of the formula. What didn’t happen has a factor of 0, and is grey. */
function Halves({ form, bill: { said, y } }: { form: Form; bill: Bill }): ReactNode {
  const { xPx, yPx, widthPx, heightPx, pitchPx } = layouts[form].half;
  const halves = [
    { name: names.spam, factor: y, chance: said },
    { name: names.fine, factor: 1 - y, chance: 1 - said },
  ];
  return (
    <g data-part="halves">
      {halves.map(({ name, factor, chance }, i) => (
        <g key={name} className={factor === 1 ? 'tone-cross-entropy' : 'tone-muted'}>
          <rect
            className={factor === 1 ? 'ghost' : 'bet open'}
            x={xPx}
            y={yPx + i * pitchPx}
            width={widthPx}
            height={heightPx}
            rx={10}
          />
          <Words look="axis-name" xPx={xPx + 14} yPx={yPx + i * pitchPx + heightPx / 2} anchor="start" centred>
            {name}
          </Words>
          <Words look="code" xPx={xPx + widthPx - 14} yPx={yPx + i * pitchPx + heightPx / 2} anchor="end" centred>
            {half(factor, chance)}
          </Words>
        </g>
      ))}
    </g>
  );
}

/** Beside a ball: how far it is from a coin flip. */
function difference(price: number, tone: Called['tone'], form: Form, said: number): Called[] {
  if (said === 0.5 || price > TOP) return [];
  const { x, y } = layouts[form].frame;
  return [
    {
      text: against(price - COIN),
      tone,
      quiet: true,
      xPx: x.at(said) + 14,
      yPx: y.at((price + COIN) / 2),
      gapPx: 8,
      sides: said > 0.5 ? ['left', 'right', 'above'] : ['right', 'left', 'above'],
    },
  ];
}

function labelsOf({ model: { said, loss, other }, say, form, wager }: Props): Called[] {
  const { frame } = layouts[form];
  const { x, y } = frame;
  const ends = [
    { text: names.spam, at: 0.05, side: 'right' },
    { text: names.fine, at: 0.95, side: 'left' },
  ] as const;
  return [
    {
      text: say.loss,
      live: 'loss',
      tone: 'cross-entropy',
      xPx: x.at(said),
      // A price under a coin flip's has no room between its curve and the axis: it stands under the axis, beside the handle.
      ...(loss < COIN && said !== 0.5
        ? { yPx: frame.bottomPx + 20, gapPx: 42, sides: ['right'] }
        : {
            yPx: y.at(Math.min(loss, TOP)) - (loss > TOP ? 0 : 10),
            gapPx: said > 0.5 ? 18 : 26,
            sides: said > 0.5 ? ['left', 'above', 'right'] : ['right', 'above', 'left'],
          }),
    },
    ...difference(loss, 'error', form, said),
    ...difference(other, 'muted', form, said),
    // At a coin flip the price itself says it. A phone has no room for the number between its axis and the curve.
    ...(said === 0.5
      ? []
      : [
          {
            text: form === 'wide' ? `${names.coin} ${nats(COIN)}` : names.coin,
            tone: 'muted',
            quiet: true,
            xPx: x.at(said > 0.5 ? (form === 'wide' ? 0.16 : 0.18) : 0.84),
            yPx: y.at(COIN),
            gapPx: 6,
            sides: ['above', 'below'],
          } as const,
        ]),
    ...ends
      .filter(({ at }) => !wager.open || at <= said)
      .map(({ text, at, side }): Called => ({
        text,
        tone: 'muted',
        quiet: true,
        xPx: x.at(at),
        yPx: y.at(-Math.log(0.05)),
        gapPx: 14,
        sides: [side],
      })),
  ];
}

export function Picture(props: Props): ReactNode {
  const { id, form, model, say, plot, wager } = props;
  const { commit } = useHold();
  const { frame, pillPx, namePx } = layouts[form];
  const { said, y: target, loss, other } = model;
  const { x, y, leftPx, rightPx, bottomPx, topPx } = frame;
  const reach = wager.open ? Math.max(said, 0.003) : 1;
  const spam = useMemo(() => curveTo('spam', reach), [reach]);
  const fine = useMemo(() => curveTo('fine', reach), [reach]);
  const xPx = x.at(said);
  return (
    <Plot
      {...plot}
      frame={frame}
      onTap={({ xPx: tapPx, yPx }) => {
        if (yPx < pillPx + 30 && tapPx < rightPx + 20) commit({ said: x.invert(tapPx) });
      }}
    >
      <path className="rule tone-ink" d={`M${leftPx} ${topPx}V${bottomPx}H${rightPx}`} />
      <Words look="axis-name" xPx={leftPx} yPx={topPx - 12}>
        {names.price}
      </Words>
      <AxisEnds names={['0', names.said, '1']} yPx={namePx} />
      <line className="rule dashed tone-muted" x1={leftPx} x2={rightPx} y1={y.at(COIN)} y2={y.at(COIN)} />
      <Curve plot={id} tone={target === 1 ? 'cross-entropy' : 'muted'} points={spam} dashed={target === 0} />
      <Curve plot={id} tone={target === 0 ? 'cross-entropy' : 'muted'} points={fine} dashed={target === 1} />
      {other <= TOP && <OnCurve at={[said, other]} tone="muted" radiusPx={6} />}
      {loss <= TOP ? (
        <OnCurve at={[said, loss]} tone="cross-entropy" />
      ) : (
        <Leaving xPx={xPx} yPx={topPx - 16} tone="cross-entropy" />
      )}
      {said !== 0.5 &&
        [other, loss].map((price, i) => (
          <line
            key={i}
            className={`rule ${i === 1 ? 'thick tone-error' : 'tone-muted'}`}
            x1={xPx + 14}
            x2={xPx + 14}
            y1={y.at(COIN)}
            y2={y.at(Math.min(price, TOP))}
          />
        ))}
      <Callouts
        form={form}
        labels={labelsOf(props)}
        around={[
          { leftPx: 0, rightPx: frame.widthPx, topPx: bottomPx + 40, bottomPx: frame.heightPx },
          { leftPx: xPx - 10, rightPx: xPx + 10, topPx: bottomPx - 10, bottomPx: bottomPx + 8 },
          ...[loss, other].map((price) => ({
            leftPx: xPx - 10,
            rightPx: xPx + 18,
            topPx: y.at(Math.min(TOP, Math.max(price, COIN))) - 8,
            bottomPx: y.at(Math.min(price, COIN)) + 8,
          })),
        ]}
      />
      <Halves form={form} bill={model} />
      <Pill form={form} xPx={xPx} yPx={pillPx} tone="prediction" live="said">
        {say.said}
      </Pill>
      <Handle field="said" axis="x" xPx={xPx} yPx={bottomPx} to={({ xPx: px }) => ({ said: x.invert(px) })} />
    </Plot>
  );
}
