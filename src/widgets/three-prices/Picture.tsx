import { memo, type ReactNode } from 'react';
import { Bet } from '~/plot/Bet.tsx';
import { Callouts, type Called } from '~/plot/Callout.tsx';
import { type Point, sample } from '~/plot/curve.ts';
import { Dart, HANGING } from '~/plot/Dart.tsx';
import { byForm, type Form, FORMS } from '~/plot/form.ts';
import { makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { useHold } from '~/plot/hold.ts';
import { Leaving } from '~/plot/Leaving.tsx';
import { Curve } from '~/plot/marks.tsx';
import { OnCurve } from '~/plot/OnCurve.tsx';
import { Pill } from '~/plot/Pill.tsx';
import { Plot } from '~/plot/Plot.tsx';
import { textWidth } from '~/plot/text-width.ts';
import { Words } from '~/plot/Words.tsx';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import type { fields } from './fields.ts';
import { BETS, LOSSES, type Prices } from './model.ts';
import { charged, names, short } from './words.ts';

type Props = PictureProps<typeof fields, Prices, 'hinge' | 'logistic' | 'squared' | 'margin'>;

/** Prices end at `top`; on the right, where words stand in the wide picture, at `right`. The street is painted as high. */
const PLACES = {
  wide: {
    marginPx: [40, 30, 168, 30],
    top: 4,
    right: 1.5,
    dart: 0.72,
    tickPx: 468,
    namePx: 505,
    linePx: 420,
    asidePx: 40,
    rowPx: 30,
  },
  phone: {
    marginPx: [20, 8, 120, 8],
    top: 4.2,
    right: 4.2,
    dart: 0.56,
    tickPx: 397,
    namePx: 427,
    linePx: 326,
    asidePx: 34,
    rowPx: 21,
  },
} as const;
/** As high as the street is painted, at most. */
const STREET = 2.1;
const ENDS = [-3.2, 4.12] as const;

/** The curves, from where they enter the picture to where they leave it. */
function layout(form: Form) {
  const { marginPx, top, right } = PLACES[form];
  const [, logistic, squared] = LOSSES;
  return {
    ...PLACES[form],
    frame: makeFrame({ ...FORMS[form], marginPx, x: ENDS, y: [0, top] }),
    curves: {
      logistic: sample(logistic.price, ENDS, 90),
      squared: sample(squared.price, [1 - Math.sqrt(top), 1 + Math.sqrt(right)], 90),
    },
  };
}
const layouts = byForm(layout);
type Layout = (typeof layouts)[Form];

/** Hinge’s line; before the bet only on the wrong side, for the rest is what is asked. */
const WRONG_SIDE: readonly Point[] = [
  [ENDS[0], 1 - ENDS[0]],
  [0, 1],
];
const WHOLE: readonly Point[] = [
  [ENDS[0], 1 - ENDS[0]],
  [1, 0],
  [ENDS[1], 0],
];

/** How high a price is drawn: one that leaves the picture, up to its end. */
const ceiling = ({ top, right }: Layout, margin: number): number => (margin > 1 ? right : top);

/** What is under the curves, which no drag changes: mistakes as stairs, the street, the line. */
const Ground = memo(function Ground({ form }: { form: Form }): ReactNode {
  const { frame, right, namePx, linePx } = layouts[form];
  const { x, y, leftPx, rightPx, bottomPx } = frame;
  const streetPx = y.at(Math.min(right, STREET));
  return (
    <>
      <g data-part="stairs">
        <rect className="faint tone-ink" x={leftPx} width={x.at(0) - leftPx} y={y.at(1)} height={bottomPx - y.at(1)} />
        <path className="rule thick tone-ink" d={`M${leftPx} ${y.at(1)}H${x.at(0)}V${bottomPx}`} />
      </g>
      <rect
        className="soft tone-hinge"
        x={x.at(0)}
        width={x.at(1) - x.at(0)}
        y={streetPx}
        height={bottomPx - streetPx}
      />
      <line className="rule thick tone-ink" x1={x.at(0)} x2={x.at(0)} y1={streetPx} y2={linePx} />
      <line className="rule thick tone-ink" x1={leftPx} x2={rightPx} y1={bottomPx} y2={bottomPx} />
      {(
        [
          [names.wrong, -1.6, 'muted'],
          [names.street, 0.5, 'hinge'],
          [names.right, form === 'wide' ? 2.5 : 2.7, 'muted'],
        ] as const
      ).map(([name, middle, tone]) => (
        <Words key={name} look="callout name" tone={tone} xPx={x.at(middle)} yPx={namePx} centred>
          {name}
        </Words>
      ))}
    </>
  );
});

/** Where the dart’s pill leaves them room. */
function Ticks({ layout: { frame, tickPx }, at }: { layout: Layout; at: number }): ReactNode {
  const { x } = frame;
  return [-3, -2, -1, 0, 1, 2, 3, 4]
    .filter((tick) => Math.abs(x.at(tick) - x.at(at)) > 44)
    .map((tick) => (
      <Words key={tick} look="note" xPx={x.at(tick)} yPx={tickPx} centred>
        {short(tick)}
      </Words>
    ));
}

/** Names at the upper ends of the curves; logistic’s at its other end while the dart is near. */
const curveNames = ({ frame: { x, y } }: Layout, form: Form, margin: number): Called[] => {
  const name = (
    text: string,
    tone: Called['tone'],
    [at, price]: Point,
    side: 'right' | 'left' | 'above' | 'below',
  ): Called => ({
    text,
    tone,
    quiet: true,
    xPx: x.at(at),
    yPx: y.at(price),
    gapPx: 10,
    sides: [side, 'right', 'left'],
  });
  return [
    name(names.hinge, 'hinge', [-2.5, 3.55], 'right'),
    margin < -0.9
      ? name(names.logistic, 'cross-entropy', [3.2, 0.06], 'above')
      : name(names.logistic, 'cross-entropy', [-2.4, 2.3], 'below'),
    name(names.squared, 'squared', form === 'wide' ? [-0.93, 3.75] : [-1, 3.95], 'right'),
  ];
};

export function Picture({ id, form, model: prices, say, plot, wager: { open, bet } }: Props): ReactNode {
  const { commit } = useHold();
  const layout = layouts[form];
  const { frame, curves, dart, tickPx, asidePx, rowPx } = layout;
  const { x, y, bottomPx } = frame;
  const { margin } = prices;
  const wide = form === 'wide';
  const xPx = x.at(margin);
  const most = ceiling(layout, margin);
  const shown = LOSSES.filter(({ name }) => !(open && name === 'hinge'));
  const highest = Math.min(most, Math.max(...shown.map(({ name }) => prices[name])));
  const place = (px: number) => ({ margin: x.invert(px) });
  const betAt = bet === undefined || bet === 1 || margin !== 0.5 ? undefined : (BETS[bet] as number);
  // What the dart pays stands beside it like a bill, under the ground: no curve runs there. In the wide picture the line does.
  const bill = shown.map(({ name }) => charged(name, say));
  const needPx =
    asidePx +
    Math.max(
      ...bill.map((text) => textWidth(text, wide ? 'display' : 'strong', FORMS[form][wide ? 'numberPx' : 'namePx'])),
    );
  const roomy = (toLeft: boolean) => (toLeft ? xPx - needPx > 4 : xPx + needPx < frame.widthPx - 4);
  const first = margin < 0;
  const toLeft = roomy(first) ? first : !first;
  return (
    <Plot {...plot} frame={frame} onTap={(point) => commit(place(point.xPx))}>
      <Ground form={form} />
      <Ticks layout={layout} at={margin} />
      <g data-part="prices">
        <Curve plot={id} tone="squared" points={curves.squared} />
        <g strokeDasharray="20 9">
          <Curve plot={id} tone="cross-entropy" points={curves.logistic} />
        </g>
        <Curve plot={id} tone="hinge" dashed points={open ? WRONG_SIDE : WHOLE} />
        <line className="rule dashed tone-prediction" x1={xPx} x2={xPx} y1={bottomPx} y2={y.at(highest)} />
        {betAt !== undefined && (
          <Bet xPx={xPx} yPx={y.at(betAt)} truth={{ xPx, yPx: y.at(prices.hinge) }} tone="hinge" />
        )}
        {shown.map(({ name, tone }) =>
          prices[name] > most ? (
            <Leaving key={name} xPx={xPx} yPx={y.at(most)} tone={tone} />
          ) : (
            <OnCurve key={name} at={[margin, prices[name]]} tone={tone} radiusPx={8} />
          ),
        )}
      </g>
      <Callouts
        form={form}
        around={[
          { leftPx: xPx - 6, rightPx: xPx + 6, topPx: y.at(highest), bottomPx },
          { leftPx: 0, rightPx: frame.widthPx, topPx: bottomPx, bottomPx: frame.heightPx },
        ]}
        labels={curveNames(layout, form, margin)}
      />
      {/* Left or right of the dart’s post. */}
      <Words look="callout name" tone="ink" xPx={x.at(margin < -1.6 ? -0.82 : -2.45)} yPx={y.at(0.6)} centred>
        {names.mistakes}
      </Words>
      {shown.map(({ name, tone }, i) => (
        <Words
          key={name}
          look={wide ? 'callout' : 'callout name'}
          tone={tone}
          xPx={xPx + (toLeft ? -asidePx : asidePx)}
          yPx={bottomPx + (i + 0.62) * rowPx}
          anchor={toLeft ? 'end' : 'start'}
          centred
        >
          {bill[i]}
        </Words>
      ))}
      <Pill form={form} xPx={xPx} yPx={tickPx} tone="prediction" live="margin">
        {say.margin}
      </Pill>
      <Handle field="margin" axis="x" xPx={xPx} yPx={bottomPx} to={(point) => place(point.xPx)}>
        <g className="dart tone-truth">
          <Dart xPx={xPx} yPx={bottomPx} scale={dart} turn={HANGING} dotPx={0} />
        </g>
        <circle className="handle-dot" cx={xPx} cy={bottomPx} r={9} />
      </Handle>
    </Plot>
  );
}
