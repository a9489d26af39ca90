import type { ReactNode } from 'react';
import { keepApart } from '~/plot/apart.ts';
import { Callouts, type Called } from '~/plot/Callout.tsx';
import { byForm, type Form, FORMS } from '~/plot/form.ts';
import { type Frame, makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { useHold } from '~/plot/hold.ts';
import { Axis, Dots, ErrorSquare, squareOnGap } from '~/plot/marks.tsx';
import { halfPill, Pill } from '~/plot/Pill.tsx';
import { boxAround } from '~/plot/place-labels.ts';
import { Plot } from '~/plot/Plot.tsx';
import type { PointPx } from '~/plot/pointer.ts';
import { lineInBox } from '~/plot/straight-line.ts';
import { StraightLine } from '~/plot/StraightLine.tsx';
import { Words } from '~/plot/Words.tsx';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import { CLEAN, type Delivery, type Line, predict } from '~/widgets/delivery-lines.ts';
import type { fields } from './fields.ts';
import { type Fit, nearest, type Scene } from './model.ts';
import { axes, lineName, oddName, squareName } from './words.ts';

const MARGINS = { wide: [186, 146, 52, 58], phone: [34, 122, 50, 36] } as const;
/** In kilometres and minutes: as far as an odd delivery can go, and its halo beyond. */
const REACH = { near: [9, 62], far: [36, 84] } as const;
const BELOW = { near: -7, far: -8 } as const;

const framesOf = (form: Form): Readonly<Record<Scene, Frame>> => {
  const frame = (reach: keyof typeof REACH): Frame =>
    makeFrame({ ...FORMS[form], marginPx: MARGINS[form], x: [0, REACH[reach][0]], y: [BELOW[reach], REACH[reach][1]] });
  const near = frame('near');
  return { clean: near, raised: near, far: frame('far') };
};
/** The axes stand still while a delivery is dragged, also one of eight that were all ordinary. */
const frames = byForm(framesOf);

/** Durations begin at 0: the room below is for a halo. */
const duration = (minutes: number): string => (minutes < 0 ? '' : String(minutes));

const LINES = [
  ['mse', 'squared'],
  ['mae', 'absolute'],
] as const;
/** From the delivery's middle, aside: one strand to each line. */
const ASIDE_PX = { mse: -4, mae: 4 } as const;
/** From a handle's middle to the nearer edge of its pill. */
const CLEAR_PX = 32;
/** How far a dot that is in line can be taken hold of: half the way to the next. */
const QUIET_PX = { wide: 24, phone: 13 } as const;
/** From one slope to the next. */
const NAME_PX = 34;

type Props = PictureProps<typeof fields, Fit, 'mseSlope' | 'maeSlope'>;

/** Where a line leaves the frame. */
function exitOf({ slope, intercept }: Line, { x, y }: Frame): PointPx {
  const [, [km, minutes]] = lineInBox(slope, intercept, x.domain, y.domain) ?? [undefined, [x.domain[1], intercept]];
  return { xPx: x.at(km), yPx: y.at(minutes) };
}

/** The slopes stand where the lines leave the frame, in the lines' order, and none on another. */
function slopesOf({ mse, mae }: Fit, say: Props['say'], frame: Frame): Called[] {
  const exits = { mse: exitOf(mse, frame), mae: exitOf(mae, frame) };
  const near = Math.abs(exits.mse.xPx - exits.mae.xPx) < frame.widthPx - frame.rightPx;
  const levels = keepApart([exits.mse.yPx, exits.mae.yPx], near ? NAME_PX : 0, frame.topPx, frame.bottomPx);
  return LINES.map(([line, tone], i) => ({
    text: lineName[line](say[`${line}Slope`]),
    tone,
    xPx: exits[line].xPx,
    yPx: levels[i] ?? 0,
    gapPx: 8,
    sides: ['right'],
  }));
}

/** Nearer to the axis than this a pill over a dot would stand on the axis' name. */
const NAMED_PX = 100;

/**
 * The odd delivery’s pill stands where the strands do not go: over it, or below. Where there is no room, at its side: the one where
 * the other deliveries are not, and far out, where the strands are short, over it.
 */
function pillAt({ xPx, yPx }: PointPx, above: boolean, text: string, form: Form, frame: Frame): PointPx {
  const upPx = CLEAR_PX + 0.85 * (FORMS[form].numberPx - 4);
  const asidePx = xPx + CLEAR_PX + halfPill(text, form);
  if (xPx < frame.leftPx + NAMED_PX && yPx < frame.y.at(30)) return { xPx: asidePx, yPx };
  if (!above && yPx + upPx + 20 < frame.bottomPx) return { xPx, yPx: yPx + upPx };
  return above || frame.x.domain[1] === REACH.far[0] ? { xPx, yPx: yPx - upPx } : { xPx: asidePx, yPx };
}

/** A square as large as this has room for its name. */
const NAMED_SQUARE_PX = 84;

/** What MSE counts of the odd delivery: its miss, squared. To the left of it, where that fits into the frame; else to the right. */
function MissSquare({ odd: [km, minutes], fit, frame }: { odd: Delivery; fit: Fit; frame: Frame }): ReactNode {
  const { x, y, leftPx } = frame;
  const gap = [x.at(km) + ASIDE_PX.mse, y.at(minutes), y.at(predict(fit.mse, km))] as const;
  const left = squareOnGap(...gap, 'left');
  const square = left.xPx > leftPx ? left : squareOnGap(...gap);
  const { xPx, yPx, sidePx } = square;
  return (
    <>
      <ErrorSquare square={square} />
      {sidePx > NAMED_SQUARE_PX && (
        <Words look="callout name bare" tone="squared" xPx={xPx + sidePx / 2} yPx={yPx + sidePx / 2} centred>
          {squareName}
        </Words>
      )}
    </>
  );
}

/** How far each line misses the odd delivery: a strand from it, which ends in a bead on its line. */
function Misses({
  odd: [km, minutes],
  fit,
  frame,
  id,
}: {
  odd: Delivery;
  fit: Fit;
  frame: Frame;
  id: string;
}): ReactNode {
  return (
    <g clipPath={`url(#${id}-clip)`}>
      <MissSquare odd={[km, minutes]} fit={fit} frame={frame} />
      {LINES.map(([line, tone]) => {
        const xPx = frame.x.at(km) + ASIDE_PX[line];
        const yPx = frame.y.at(predict(fit[line], km));
        return (
          <g key={line}>
            <line className="strand tone-error" x1={xPx} x2={xPx} y1={frame.y.at(minutes)} y2={yPx} />
            <circle className={`dot tone-${tone}`} cx={xPx} cy={yPx} r={7} />
          </g>
        );
      })}
    </g>
  );
}

export function Picture({ id, form, model: fit, say, plot }: Props): ReactNode {
  const { commit } = useHold();
  const { scene, odd } = fit;
  const frame = frames[form][scene];
  const put = ({ xPx, yPx }: PointPx) => ({ farX: frame.x.invert(xPx), farY: frame.y.invert(yPx) });
  const raise = (which: number, { yPx }: PointPx) => ({ scene: 'raised', which, raised: frame.y.invert(yPx) }) as const;
  const tap = (point: PointPx): void =>
    commit(scene === 'far' ? put(point) : raise(nearest(frame.x.invert(point.xPx)), point));
  const at = odd && { xPx: frame.x.at(odd[0]), yPx: frame.y.at(odd[1]) };
  const name = oddName(fit);
  const pill = odd && at && pillAt(at, odd[1] >= predict(fit.mse, odd[0]), name, form, frame);
  return (
    <Plot {...plot} frame={frame} onTap={tap}>
      <Axis side="x" label={axes.x} count={form === 'wide' ? 8 : 4} />
      <Axis side="y" label={axes.y} count={4} format={duration} />
      <StraightLine {...fit.mse} tone="squared" />
      <StraightLine {...fit.mae} tone="absolute" dashed />
      {scene === 'far' && <Dots points={CLEAN} tone="truth" radiusPx={8} />}
      {odd && <Misses {...{ odd, fit, frame, id }} />}
      <Callouts
        form={form}
        labels={slopesOf(fit, say, frame)}
        around={at && pill ? [boxAround(at, 26, 26), boxAround(pill, halfPill(name, form) + 4, 24)] : []}
      />
      {pill && (
        <Pill form={form} {...pill} tone="truth">
          {name}
        </Pill>
      )}
      {scene === 'far'
        ? at && (
            <Handle field="farX" {...at} to={put}>
              <circle className="dot tone-truth" cx={at.xPx} cy={at.yPx} r={9} />
            </Handle>
          )
        : CLEAN.map(([km, minutes]) => {
            const isOdd = km === odd?.[0];
            const dot = isOdd && at ? at : { xPx: frame.x.at(km), yPx: frame.y.at(minutes) };
            return (
              <Handle
                key={km}
                axis="y"
                {...(isOdd ? { field: 'raised' } : { quietPx: QUIET_PX[form] })}
                {...dot}
                to={(point) => raise(km, point)}
              >
                <circle className="dot tone-truth" cx={dot.xPx} cy={dot.yPx} r={isOdd ? 9 : 8} />
              </Handle>
            );
          })}
    </Plot>
  );
}
