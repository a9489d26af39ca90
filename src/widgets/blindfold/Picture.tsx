import type { ReactNode } from 'react';
import { snap } from '~/math/bounds.ts';
import { Callouts } from '~/plot/Callout.tsx';
import { Dart } from '~/plot/Dart.tsx';
import { Dartboard } from '~/plot/Dartboard.tsx';
import { type Form, FORMS } from '~/plot/form.ts';
import { makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { useHold } from '~/plot/hold.ts';
import { Numeral } from '~/plot/Numeral.tsx';
import { boxAround } from '~/plot/place-labels.ts';
import { Plot } from '~/plot/Plot.tsx';
import type { PointPx } from '~/plot/pointer.ts';
import { useThrown } from '~/plot/thrown.ts';
import { Words } from '~/plot/Words.tsx';
import { cm, posed, RADIUS_CM, toPx } from '~/widgets/boards.ts';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import { type fields, WALL } from './fields.ts';
import { HIT_CM, mainSide, measured, type Now, type Place, type Side, THROWS, withThrow } from './model.ts';
import { dartsLeft, off, untold } from './words.ts';

const reach = { x: [-21.4, 21.4], y: [-21.4, 21.4] } as const;
const frames = {
  wide: makeFrame({ ...FORMS.wide, marginPx: [0, 0, 0, 492], ...reach }),
  phone: makeFrame({ ...FORMS.phone, marginPx: [62, 6, 0, 6], ...reach }),
} as const;
const NUMERAL = { wide: { xPx: 42, yPx: 404 }, phone: { xPx: 14, yPx: 52 } } as const;
const DART_PX = { wide: 74, phone: 54 } as const;
/** How far the lamp reaches. */
const LAMP_PX = 56;

type Frame = (typeof frames)[Form];
/** A dart that is mostly too high lies above the bull: the bull is on the lower quarter of its ring. Degrees, clockwise from the right. */
const quarterFrom: Readonly<Record<Side, number>> = { high: 45, low: 225, right: 135, left: 315 };

/** Where the bull can be after one throw: outside a disc (a), on a ring (b), on a quarter of it (c). */
function Told({ now: { coach, bull }, dart, frame }: { now: Now; dart: Place; frame: Frame }): ReactNode {
  const { xPx, yPx } = toPx(dart, frame);
  const px = (length: number): number => frame.x.at(length) - frame.x.at(0);
  if (coach === 'missed') return <circle className="soft tone-muted" cx={xPx} cy={yPx} r={px(HIT_CM)} />;
  const radiusPx = px(measured(dart, bull));
  const circle = { cx: xPx, cy: yPx, r: radiusPx };
  if (coach === 'distance')
    return (
      <>
        <circle className="glow" {...circle} />
        <circle className="ring solid" {...circle} />
      </>
    );
  const from = quarterFrom[mainSide(dart, bull)];
  const at = (degrees: number): string =>
    [Math.cos, Math.sin]
      .map((of, i) => ((i === 0 ? xPx : yPx) + radiusPx * of((degrees * Math.PI) / 180)).toFixed(1))
      .join(' ');
  const arc = `M${at(from)}A${radiusPx.toFixed(1)} ${radiusPx.toFixed(1)} 0 0 1 ${at(from + 90)}`;
  return (
    <>
      <circle className="glow" {...circle} />
      <path className="ring solid" d={arc} />
    </>
  );
}

/** The board that hangs there all the time: seen by light, or where the lamp shines. */
function Board({ id, now, frame }: { id: string; now: Now; frame: Frame }): ReactNode {
  const { xPx, yPx } = toPx(now.bull, frame);
  const radiusPx = frame.x.at(RADIUS_CM) - frame.x.at(0);
  return (
    <>
      {!now.lit && (
        <clipPath id={`${id}-lamp`}>
          <circle cx={xPx} cy={yPx} r={LAMP_PX} />
        </clipPath>
      )}
      <g className={now.lit ? 'landed' : 'lamp landed'} clipPath={`url(#${id}-${now.lit ? 'clip' : 'lamp'})`}>
        <g transform={`translate(${xPx} ${yPx})`}>
          <Dartboard radiusPx={radiusPx} />
        </g>
      </g>
    </>
  );
}

/** The darts in the hand, and those that are gone. */
function Left({ form, now }: { form: Form; now: Now }): ReactNode {
  if (form === 'phone')
    return (
      <Words look="note" xPx={376} yPx={40} anchor="end">
        {dartsLeft(now)}
      </Words>
    );
  return (
    <>
      {Array.from({ length: THROWS }, (_, i) => (
        <g key={i} className={i < now.left ? 'dart' : 'dart hollow'}>
          <Dart xPx={46 + 46 * i} yPx={470} {...posed([38, 0])} dotPx={0} />
        </g>
      ))}
      <Words look="note" xPx={330} yPx={476} anchor="start">
        {dartsLeft(now)}
      </Words>
    </>
  );
}

/** Darts that are closer than this leave no room for two numbers; on a phone the latest one alone wears its number. */
const CROWD_PX = { wide: 60, phone: 1000 } as const;

type Props = PictureProps<typeof fields, Now, 'last' | 'nearest' | 'throws' | 'left' | 'told'>;

export function Picture({ id, form, model: now, state, say, plot }: Props): ReactNode {
  const { commit } = useHold();
  const count = useThrown(state.throws.join());
  const frame = frames[form];
  const { throws, told, bull, lit, over, meet } = now;
  const aim = toPx(state, frame);
  const place = ({ xPx, yPx }: PointPx): Place => ({
    x: snap(frame.x.invert(xPx), WALL),
    y: snap(frame.y.invert(yPx), WALL),
  });
  const tap = (point: PointPx): void => {
    if (!over && point.xPx > frame.leftPx && point.yPx > frame.topPx) commit({ throws: withThrow(now, place(point)) });
  };
  const newest = (i: number): boolean => i === throws.length - 1;
  const flies = (what: string, i: number): string => (count > 0 && newest(i) ? what : '');
  const bullPx = toPx(bull, frame);
  // Of darts that crowd each other the latest wears its number.
  const apart = throws
    .map((dart, i) => ({ dart, i, at: toPx(dart, frame) }))
    .filter(
      ({ i, at }) =>
        i < told.length &&
        throws.slice(i + 1, told.length).every((later) => {
          const { xPx, yPx } = toPx(later, frame);
          return Math.hypot(xPx - at.xPx, yPx - at.yPx) > CROWD_PX[form];
        }),
    );
  /** Away from the middle, so that no dart leaves the wall. */
  const lies = (dart: Place): readonly [number, number] => {
    const leg = DART_PX[form] / Math.SQRT2;
    return [dart.x > 14 ? -leg : leg, dart.y > 14 ? leg : -leg];
  };
  return (
    <Plot {...plot} frame={frame} busy={lit} onTap={tap}>
      <rect
        className="unlit"
        x={frame.leftPx}
        y={frame.topPx}
        width={frame.rightPx - frame.leftPx}
        height={frame.bottomPx - frame.topPx}
      />
      {(lit || meet) && <Board id={id} now={now} frame={frame} />}
      {state.circles && (
        <g clipPath={`url(#${id}-clip)`}>
          {throws.map((dart, i) => (
            <g key={`${i} ${count}`} className={`${newest(i) ? '' : 'older '}${flies('landed', i)}`}>
              <Told now={now} dart={dart} frame={frame} />
            </g>
          ))}
        </g>
      )}
      {(lit || meet) && <circle className="dot tone-truth" cx={bullPx.xPx} cy={bullPx.yPx} r={8} />}
      {throws.map((dart, i) => (
        <g key={`${i} ${count}`} className={`dart ${newest(i) ? '' : 'past '}${flies('thrown', i)}`}>
          <Dart {...toPx(dart, frame)} {...posed(lies(dart))} />
        </g>
      ))}
      <Callouts
        form={form}
        labels={apart.map(({ dart, i }) => ({
          text: cm(told[i] ?? 0),
          tone: 'error',
          quiet: !newest(i),
          ...toPx(dart, frame),
          gapPx: 12,
          sides: dart.x > 14 ? ['right', 'left', 'below', 'above'] : ['left', 'below', 'right', 'above'],
        }))}
        around={[
          ...throws.map((dart) => {
            const { xPx, yPx } = toPx(dart, frame);
            const [dx, dy] = lies(dart);
            return {
              leftPx: Math.min(xPx, xPx + dx) - 6,
              rightPx: Math.max(xPx, xPx + dx) + 6,
              topPx: Math.min(yPx, yPx + dy) - 6,
              bottomPx: Math.max(yPx, yPx + dy) + 6,
            };
          }),
          boxAround(aim, 26),
          ...(form === 'wide' ? [{ leftPx: 0, rightPx: frame.leftPx, topPx: 0, bottomPx: frame.heightPx }] : []),
        ]}
      />
      {throws.length > 0 && (
        <Numeral {...NUMERAL[form]} form={form} live="last" unit={told.length > 0 ? off : untold.unit}>
          {told.length > 0 ? say.last : untold.number}
        </Numeral>
      )}
      <Left form={form} now={now} />
      {!over && (
        <Handle field="x" {...aim} to={(point) => ({ ...place(point) })}>
          <path className="rule tone-prediction" d={`M${aim.xPx - 15} ${aim.yPx}h30M${aim.xPx} ${aim.yPx - 15}v30`} />
          <circle className="handle-dot" cx={aim.xPx} cy={aim.yPx} r={5} />
        </Handle>
      )}
    </Plot>
  );
}
