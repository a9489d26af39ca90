import type { ReactNode } from 'react';
import { keepApart } from '~/plot/apart.ts';
import { BoardEdge } from '~/plot/BoardEdge.tsx';
import { Callouts, type Called } from '~/plot/Callout.tsx';
import type { Point } from '~/plot/curve.ts';
import { curvePath } from '~/plot/curve.ts';
import { Dart } from '~/plot/Dart.tsx';
import { type Form, FORMS } from '~/plot/form.ts';
import { type Frame, makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { useHold } from '~/plot/hold.ts';
import { Axis, Curve } from '~/plot/marks.tsx';
import { OnCurve } from '~/plot/OnCurve.tsx';
import { Pill } from '~/plot/Pill.tsx';
import { Plot } from '~/plot/Plot.tsx';
import { textWidth } from '~/plot/text-width.ts';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import { fields } from './fields.ts';
import { ASKED, type Charges } from './model.ts';
import { axisName, names, off, picture, pulls, ringName, worth } from './words.ts';

const LOSSES = ['squared', 'huber', 'absolute'] as const;
const END = fields.miss.max + 1;

const PLACES = {
  wide: { margins: [30, 170, 124, 60], top: 30, thickPx: 15, reachPx: 96, dart: 1.35, gapPx: 30 },
  phone: { margins: [14, 20, 116, 16], top: 27, thickPx: 12, reachPx: 70, dart: 1, gapPx: 25 },
} as const;
const frameOf = (form: Form): Frame =>
  makeFrame({ ...FORMS[form], marginPx: PLACES[form].margins, x: [0, END], y: [0, PLACES[form].top] });
const frames = { wide: frameOf('wide'), phone: frameOf('phone') };

type Props = PictureProps<
  typeof fields,
  Charges,
  'miss' | 'delta' | 'pullHuber' | 'pullSquared' | 'pullAbsolute' | 'costHuber' | 'saved'
>;

/** How hard the dart pulls at a distance, as lines: along the distance, and held at a limit from `limit` on. */
const held = (limit: number, from: number, to: number): readonly Point[] =>
  from < to
    ? [...new Set([from, Math.min(Math.max(limit, from), to), to])].map((at) => [at, Math.min(at, limit)] as const)
    : [];

/** The areas under the lines are what is paid: Huber’s, and above it what squares would take besides. */
function Areas({ frame, miss, delta }: { frame: Frame; miss: number; delta: number }): ReactNode {
  const low = Math.min(miss, delta);
  const area = (points: readonly Point[]): string => `${curvePath(points, frame)}Z`;
  return (
    <>
      <path className="soft tone-huber" d={area([...held(delta, 0, miss), [miss, 0]])} />
      {miss > delta && (
        <path
          className="soft tone-squared"
          d={area([
            [low, low],
            [miss, miss],
            [miss, low],
          ])}
        />
      )}
    </>
  );
}

/** What the areas come to, as far as they have room for it. */
function worths({ miss, delta }: Charges, say: Props['say'], frame: Frame, form: Form): Called[] {
  const { x, y } = frame;
  const low = Math.min(miss, delta);
  const sizePx = FORMS[form].numberPx;
  const highPx = y.at(0) - y.at(low);
  const longPx = x.at(miss) - x.at(0.6 * low);
  const label = (text: string, live: string, tone: 'huber' | 'squared', at: Point): Called => ({
    text,
    live,
    tone,
    xPx: x.at(at[0]),
    yPx: y.at(at[1]) - sizePx,
    gapPx: 0,
    sides: ['below'],
  });
  const fits = (text: string, widthPx: number, heightPx: number): boolean =>
    heightPx > 1.5 * sizePx && textWidth(text, 'display', sizePx) + 24 < widthPx;
  const paid = worth.paid(say);
  const own = fits(paid, longPx, highPx) ? paid : fits(say.costHuber, longPx, highPx) ? say.costHuber : '';
  const rest = worth.saved(say);
  const share = (miss - low) / 3;
  const wide = 0.55 * (x.at(miss) - x.at(low));
  const high = 0.6 * (y.at(low) - y.at(miss));
  const over = fits(rest, wide, high) ? rest : fits(say.saved, wide, high) ? say.saved : '';
  return [
    ...(own ? [label(own, 'costHuber', 'huber', [(0.6 * low + miss) / 2, low / 2])] : []),
    ...(over ? [label(over, 'saved', 'squared', [miss - share, low + share])] : []),
  ];
}

/** At the dart’s post, how hard it pulls under each loss. A line that goes on to the right is not crossed. */
function Pulls({
  charges,
  say,
  frame,
  form,
  open,
}: Pick<Props, 'say' | 'form'> & { charges: Charges; frame: Frame; open: boolean }): ReactNode {
  const { miss, outside } = charges;
  const { gapPx } = PLACES[form];
  const left = form === 'phone' && miss > 14;
  const shown = LOSSES.filter((loss) => !(open && loss === 'huber'));
  const below = left ? -8 : 14;
  const wishes = shown.map((loss) => {
    const yPx = frame.y.at(charges[loss].pull);
    return loss === 'squared' || (loss === 'huber' && !outside && !left) ? yPx + below : yPx - 20;
  });
  const levels = keepApart(wishes, gapPx, frame.topPx, frame.bottomPx - 16);
  const texts = { squared: say.pullSquared, huber: say.pullHuber, absolute: say.pullAbsolute };
  const numberPx = FORMS[form].numberPx;
  const xPx = frame.x.at(miss) + (left ? -14 : 14);
  return shown.map((loss, i) => {
    const number = pulls(texts[loss]);
    const besidePx = textWidth(number, 'display', numberPx) + 7;
    return (
      <g key={loss}>
        <text
          className={`callout tone-${loss}`}
          x={xPx}
          y={levels[i]}
          textAnchor={left ? 'end' : 'start'}
          dominantBaseline="central"
        >
          {number}
        </text>
        <text
          className={`callout name tone-${loss}`}
          x={xPx + (left ? -besidePx : besidePx)}
          y={(levels[i] ?? 0) + 2}
          textAnchor={left ? 'end' : 'start'}
          dominantBaseline="central"
        >
          {names[loss]}
        </text>
      </g>
    );
  });
}

export function Picture({ id, form, model: charges, say, description, wager: { open, bet } }: Props): ReactNode {
  const { commit } = useHold();
  const frame = frames[form];
  const { x, y } = frame;
  const { thickPx, reachPx, dart } = PLACES[form];
  const { miss, delta } = charges;
  const missPx = x.at(miss);
  const edgePx = x.at(delta);
  const cornerPx = y.at(delta);
  const boardPx = frame.bottomPx + thickPx / 2;
  // Before the bet the lines exist as far as the dart has been, and Huber’s as far as the ring.
  const far = open ? Math.max(ASKED.from, miss) : END;
  const missAt = (px: number) => ({ miss: x.invert(px) });
  const turned = missPx > FORMS[form].widthPx - reachPx - 10;
  const settled = bet !== undefined && miss === ASKED.to && delta === ASKED.ring;
  const aside = form === 'wide' && delta >= 5;
  return (
    <Plot
      frame={frame}
      form={form}
      id={id}
      title={picture}
      description={description}
      onTap={({ xPx }) => commit(missAt(xPx))}
    >
      <Axis side="x" label={axisName} count={form === 'wide' ? 5 : 4} offsetPx={thickPx} />
      <BoardEdge middlePx={x.at(0)} halfPx={2 * (edgePx - x.at(0))} thickPx={thickPx} />
      <g data-part="areas">{!open && <Areas frame={frame} miss={miss} delta={delta} />}</g>
      <g data-part="pulls">
        <Curve
          plot={id}
          tone="absolute"
          points={[
            [0, 1],
            [far, 1],
          ]}
          dashed
        />
        <Curve plot={id} tone="squared" points={held(END, 0, far)} />
        {!open && <Curve plot={id} tone="huber" points={held(delta, delta, far)} dashed />}
        <Curve plot={id} tone="huber" points={held(delta, 0, Math.min(delta, far))} />
        <line className="rule dashed tone-error" x1={missPx} x2={missPx} y1={frame.bottomPx} y2={y.at(miss)} />
        {LOSSES.filter((loss) => !(open && loss === 'huber')).map((loss) => (
          <OnCurve key={loss} at={[miss, charges[loss].pull]} tone={loss} radiusPx={7} />
        ))}
        {settled && <circle className="ghost tone-huber" cx={x.at(ASKED.from)} cy={y.at(ASKED.ring)} r={8} />}
        <Pulls charges={charges} say={say} frame={frame} form={form} open={open} />
      </g>
      {!open && <Callouts form={form} labels={worths(charges, say, frame, form)} />}
      <Pill
        form={form}
        xPx={edgePx - (aside ? 86 : 24)}
        yPx={cornerPx - (aside ? 14 : form === 'wide' ? 56 : 48)}
        tone="prediction"
      >
        {ringName(say)}
      </Pill>
      <Handle field="delta" axis="x" xPx={edgePx} yPx={cornerPx} to={({ xPx }) => ({ delta: x.invert(xPx) })} />
      <Pill
        form={form}
        xPx={missPx - (turned ? -0.9 : 0.9) * reachPx - (turned ? -20 : 20)}
        yPx={boardPx + 62}
        tone="error"
      >
        {off(say)}
      </Pill>
      <Handle field="miss" axis="x" xPx={missPx} yPx={boardPx} to={({ xPx }) => missAt(xPx)}>
        <Dart xPx={missPx} yPx={boardPx} scale={dart} mirrored={turned} dotPx={9} />
      </Handle>
    </Plot>
  );
}
