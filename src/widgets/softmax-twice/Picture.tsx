import type { ReactNode } from 'react';
import { Callouts, type Called } from '~/plot/Callout.tsx';
import { type Point, sample } from '~/plot/curve.ts';
import { type Form, FORMS } from '~/plot/form.ts';
import { type Frame, makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { useHold } from '~/plot/hold.ts';
import { Axis, Curve } from '~/plot/marks.tsx';
import { OnCurve } from '~/plot/OnCurve.tsx';
import { halfPill, Pill } from '~/plot/Pill.tsx';
import { Plot } from '~/plot/Plot.tsx';
import { Words } from '~/plot/Words.tsx';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import { Boards } from './Boards.tsx';
import { fields } from './fields.ts';
import { lineAt, Listing, listings } from './Listing.tsx';
import { costOnce, costTwice, type Model } from './model.ts';
import { axisName, costName, names } from './words.ts';

type Props = PictureProps<typeof fields, Model, 'score' | 'cost' | 'once' | 'twiceP' | 'floor' | 'best'>;

const MARGINS = { wide: [58, 146, 128, 594], phone: [206, 108, 96, 34] } as const;
/** Under the axis and its numbers: where the handle runs. */
const RAIL_PX = { wide: 52, phone: 46 } as const;
/** From this score on the cost hardly falls. */
const STEEP = 4.5;

/** And from this one on its pill would stand on the numbers of the boards. */
const TURNED = 7;

interface Drawn {
  readonly frame: Frame;
  readonly once: readonly Point[];
  readonly twice: readonly Point[];
}

/** Frame and curves belong to the number of classes: no drag changes them. */
function draw(form: Form, count: number): Drawn {
  const reach = [fields.score.min, fields.score.max] as const;
  return {
    frame: makeFrame({ ...FORMS[form], marginPx: MARGINS[form], x: reach, y: [0, Math.log(count)] }),
    once: sample((score) => costOnce(score, count), reach, 90),
    twice: sample((score) => costTwice(score, count), reach, 90),
  };
}
const known = new Map(
  (['wide', 'phone'] as const).flatMap((form) =>
    [2, 3, 10].map((count) => [`${form} ${count}`, draw(form, count)] as const),
  ),
);

/** What the cost is at its dot, and what the curves and the floor are called. */
function labelsOf({ form, model, say, wager }: Props, { frame }: Drawn): Called[] {
  const { scores, cost, floor, count, twice } = model;
  const score = scores[0] as number;
  const wide = form === 'wide';
  const name = (text: string, tone: Called['tone'], at: number, yPx: number, sides: Called['sides']): Called => ({
    text,
    tone,
    quiet: true,
    xPx: frame.x.at(at),
    yPx,
    gapPx: 12,
    ...(sides && { sides }),
  });
  const number: Called = {
    text: say.cost,
    live: 'cost',
    tone: twice ? 'ink' : 'cross-entropy',
    xPx: Math.min(frame.x.at(score), frame.rightPx - 34),
    // Where the curves fall there is room above them on the right.
    yPx: score < STEEP ? Math.max(frame.y.at(cost) - 14, frame.topPx + 12) : frame.y.at(cost),
    gapPx: 17,
    sides: score < STEEP ? ['right'] : ['above'],
  };
  // Where the number is not.
  const twiceAt = score < STEEP ? 7 : 0.5;
  const twicePx = frame.y.at(costTwice(twiceAt, count));
  const upper = name(
    names.twice[form],
    twice ? 'ink' : 'muted',
    twiceAt,
    twicePx - (score < STEEP ? 0 : 6),
    score < STEEP ? ['above'] : ['right'],
  );
  if (!twice) return [number, upper];
  // Where the plumb line is not.
  const floorAt = score < 0.8 || score > 5.2 ? 3.1 : 7.4;
  const lowAt = score > 2.4 && score < 5.2 ? 6.6 : 3.7;
  return [
    number,
    {
      ...name(names.floor(say.floor), 'truth', floorAt, frame.y.at(floor), ['below']),
      gapPx: 7,
    },
    ...(wager.open
      ? []
      : [
          upper,
          wide
            ? name(names.once, 'cross-entropy', 2.2, frame.y.at(costOnce(2.2, count)) - 8, ['right', 'left'])
            : name(names.once, 'cross-entropy', lowAt, frame.y.at(costOnce(lowAt, count)), ['above']),
        ]),
  ];
}

/** What the loss can never get under, hatched, while two softmaxes run. */
function Floor({ id, floor, frame }: { id: string; floor: number; frame: Frame }): ReactNode {
  const { leftPx, rightPx, bottomPx, y } = frame;
  const yPx = y.at(floor);
  return (
    <g data-part="floor">
      <pattern id={`${id}-hatch`} width={11} height={11} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className="rule tone-truth" y2={11} strokeOpacity={0.45} />
      </pattern>
      <rect x={leftPx} width={rightPx - leftPx} y={yPx} height={bottomPx - yPx} fill={`url(#${id}-hatch)`} />
      <line className="rule nothing tone-truth" x1={leftPx} x2={rightPx} y1={yPx} y2={yPx} />
    </g>
  );
}

export function Picture(props: Props): ReactNode {
  const { id, form, model, say, plot, wager } = props;
  const { commit } = useHold();
  const { twice, scores, costs, cost, floor, count } = model;
  const drawn = known.get(`${form} ${count}`) ?? draw(form, count);
  const { frame } = drawn;
  const score = scores[0] as number;
  const xPx = frame.x.at(score);
  const railPx = frame.bottomPx + RAIL_PX[form];
  const place = (px: number) => ({ score: frame.x.invert(px) });
  const wide = form === 'wide';
  const dotPx = wide ? 9 : 7;
  const titlePx = { xPx: frame.leftPx - (wide ? 32 : 26), yPx: frame.topPx - (wide ? 18 : 12) };
  return (
    <Plot
      {...plot}
      frame={frame}
      onTap={({ xPx: px, yPx }) => {
        const { leftPx, widthPx } = listings[form];
        const inListing = px < leftPx + widthPx && lineAt(form, yPx) <= 2;
        if (inListing) {
          if (!wager.open && lineAt(form, yPx) === 1) commit({ twice: !twice });
        } else if (px < frame.rightPx + 20 && px > frame.leftPx - 20) commit(place(px));
      }}
    >
      <Axis side="x" label="" count={5} />
      <Axis side="y" label="" count={3} />
      <Words look="axis-name" xPx={titlePx.xPx} yPx={titlePx.yPx} anchor="start">
        {costName}
      </Words>
      {twice ? <Floor id={id} floor={floor} frame={frame} /> : <g data-part="floor" />}
      <Listing form={form} model={model} say={say} wager={wager} />
      <line className="rule tone-ink" x1={frame.leftPx} x2={frame.rightPx} y1={frame.bottomPx} y2={frame.bottomPx} />
      <line className="rule dashed tone-ink" x1={xPx} x2={xPx} y1={frame.y.at(cost)} y2={frame.bottomPx} />
      {twice && !wager.open && <Curve plot={id} tone="cross-entropy" points={drawn.once} dashed />}
      {twice ? (
        <Curve plot={id} tone="ink" points={drawn.twice} />
      ) : (
        <>
          <Curve plot={id} tone="muted" points={drawn.twice} dashed />
          <Curve plot={id} tone="cross-entropy" points={drawn.once} />
        </>
      )}
      {!wager.open && <OnCurve at={[score, costs.once]} tone="cross-entropy" radiusPx={dotPx} />}
      {twice && <OnCurve at={[score, costs.twice]} tone="ink" radiusPx={dotPx} />}
      <Callouts
        form={form}
        labels={labelsOf(props, drawn)}
        around={[
          { leftPx: xPx - 11, rightPx: xPx + 11, topPx: frame.y.at(cost) - 9, bottomPx: frame.bottomPx },
          { leftPx: titlePx.xPx, rightPx: titlePx.xPx + 150, topPx: titlePx.yPx - 14, bottomPx: titlePx.yPx + 4 },
        ]}
      />
      <Boards form={form} model={model} say={say} wager={wager} />
      <line className="grid" x1={frame.leftPx} x2={frame.rightPx} y1={railPx} y2={railPx} />
      <Words look="axis-name" xPx={frame.leftPx} yPx={frame.heightPx - (wide ? 20 : 6)} anchor="start">
        {axisName}
      </Words>
      <Pill
        form={form}
        xPx={xPx + (score > TURNED ? -1 : 1) * (32 + halfPill(say.score, form))}
        yPx={railPx}
        tone="prediction"
        live="score"
      >
        {say.score}
      </Pill>
      <Handle field="score" axis="x" xPx={xPx} yPx={railPx} to={(point) => place(point.xPx)} />
    </Plot>
  );
}
