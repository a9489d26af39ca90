import { type ReactNode, useMemo } from 'react';
import { clamp } from '~/math/bounds.ts';
import { AxisEnds } from '~/plot/AxisEnds.tsx';
import { Callouts, type Called } from '~/plot/Callout.tsx';
import { Dart } from '~/plot/Dart.tsx';
import { Dial } from '~/plot/Dial.tsx';
import { FORMS } from '~/plot/form.ts';
import { linearScale, makeFrame } from '~/plot/frame.ts';
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
import { fields } from './fields.ts';
import { type Dimmed, HARD, priceOf } from './model.ts';
import { Payers } from './Payers.tsx';
import { names } from './words.ts';

type Props = PictureProps<
  typeof fields,
  Dimmed,
  | 'focal'
  | 'plain'
  | 'factor'
  | 'focalHard'
  | 'plainHard'
  | 'easyPaid'
  | 'easyPays'
  | 'hardPays'
  | 'hardPaid'
  | 'factorHard'
  | 'gamma'
  | 'share'
>;

/** The dearest dart that is drawn, in nats. */
const TOP = 3.2;
/** From this share on a dart stands upright, and its name on its left: on its right are other things. */
const NEAR_END = 0.72;
const UPRIGHT = -128;
/** A dart over the top has its name right of the curve, about here. */
const GONE = 0.06;
const turns = linearScale([fields.gamma.min, fields.gamma.max], [-0.25, 0.25]);
const MARKS = [0, 1, 2, 3, 4, 5].map((mark) => [mark, String(mark)] as const);

const layouts = {
  wide: {
    frame: makeFrame({ ...FORMS.wide, marginPx: [40, 476, 118, 64], x: [0, 1], y: [0, TOP] }),
    pillPx: 446,
    namePx: 494,
    dial: { xPx: 690, yPx: 464, radiusPx: 82 },
    dartPx: 84,
  },
  phone: {
    frame: makeFrame({ ...FORMS.phone, marginPx: [34, 160, 212, 24], x: [0, 1], y: [0, TOP] }),
    pillPx: 268,
    namePx: 306,
    dial: { xPx: 306, yPx: 100, radiusPx: 56 },
    dartPx: 54,
  },
} as const;

const SHARES = Array.from({ length: 100 }, (_, i) => 0.03 + 0.97 * (i / 99) ** 1.6);
const curveAt = (gamma: number) => SHARES.map((share) => [share, priceOf(share, gamma)] as const);
const plainCurve = curveAt(0);

export function Picture({ id, form, model, say, plot, wager: { open } }: Props): ReactNode {
  const { commit } = useHold();
  const { frame, pillPx, namePx, dial, dartPx } = layouts[form];
  const { x, y, leftPx, rightPx, topPx, bottomPx } = frame;
  const { gamma, share, plain, focal, plainHard, focalHard } = model;
  const dimCurve = useMemo(() => curveAt(gamma), [gamma]);
  const sharePx = x.at(share);
  const darts = [
    { part: 'hard', at: HARD, plain: plainHard, focal: focalHard, live: 'focalHard', text: say.focalHard },
    { part: 'easy', at: share, plain, focal, live: 'focal', text: say.focal },
  ] as const;
  const labels: Called[] = darts.flatMap(({ part, at, plain: full, focal: dim, live, text }): Called[] => {
    const dartAt = open ? full : dim;
    const isOff = dartAt >= TOP;
    const left = at > NEAR_END;
    const xPx = isOff ? x.at(GONE) : x.at(at) + (left ? -0.18 : 0.76) * dartPx;
    /** Where the plain curve is, so far to the side. */
    const curvePx = (asidePx: number): number => y.at(priceOf(clamp(x.invert(xPx + asidePx), 0.01, 1), 0));
    // Beside the flight, where no curve is: on its right, or, near the frame's end, over the plain curve on the left.
    const besidePx = left
      ? Math.min(curvePx(-46) - 15, curvePx(-8 - textWidth(text, 'display', FORMS[form].numberPx)) + 8)
      : Math.max(topPx + 24, Math.min(curvePx(8) - 44, y.at(dartAt) - 0.72 * dartPx));
    const place = {
      xPx,
      yPx: isOff ? topPx + 3 : besidePx,
      gapPx: 8,
      sides: [left ? 'left' : 'right'] as const,
    };
    const name: Called = { ...place, text: names[part], tone: 'truth', quiet: true };
    const price: Called = { ...place, yPx: place.yPx + (left ? -26 : 26), text, live, tone: 'focal' };
    // Over the top two pairs would stand in one crowd; the sentence has that price.
    return open || isOff ? [name] : [name, price];
  });
  return (
    <Plot
      {...plot}
      frame={frame}
      onTap={({ xPx, yPx }) => {
        if (xPx < rightPx + 10 && yPx < pillPx + 24) commit({ share: x.invert(xPx) });
      }}
    >
      <path className="rule tone-ink" d={`M${leftPx} ${topPx}V${bottomPx}H${rightPx}`} />
      <Words look="axis-name" xPx={leftPx} yPx={topPx - 12} anchor="start">
        {names.price}
      </Words>
      <AxisEnds names={['0', names.share, '1']} yPx={namePx} />
      <Curve plot={id} tone="cross-entropy" points={plainCurve} />
      {!open && <Curve plot={id} tone="focal" points={dimCurve} dashed />}
      {darts.map(({ part, at, plain: full, focal: dim }) => (
        <g key={part} data-part={part}>
          {!open && dim < TOP && (
            <line
              className="strand tone-error"
              x1={x.at(at)}
              x2={x.at(at)}
              y1={y.at(Math.min(full, TOP))}
              y2={y.at(dim)}
            />
          )}
          {full < TOP ? (
            <OnCurve at={[at, full]} tone="cross-entropy" radiusPx={6} />
          ) : (
            <Leaving xPx={x.at(at)} yPx={topPx - 2} tone="cross-entropy" />
          )}
          {(open ? full : dim) < TOP && (
            <g className="dart tone-truth">
              <Dart
                xPx={x.at(at)}
                yPx={y.at(open ? full : dim)}
                scale={dartPx / 86}
                turn={at > NEAR_END ? UPRIGHT : -82}
                dotPx={0}
              />
            </g>
          )}
        </g>
      ))}
      <Callouts form={form} labels={labels} />
      <Payers form={form} model={model} say={say} open={open} />
      <Dial
        place={dial}
        form={form}
        field="gamma"
        value={gamma}
        turns={turns}
        marks={MARKS}
        name={names.dial}
        ends={[names.plain, names.focal]}
      >
        {say.gamma}
      </Dial>
      <Pill form={form} xPx={sharePx} yPx={pillPx} tone="prediction" live="share">
        {say.share}
      </Pill>
      <Handle field="share" axis="x" xPx={sharePx} yPx={bottomPx} to={({ xPx }) => ({ share: x.invert(xPx) })} />
    </Plot>
  );
}
