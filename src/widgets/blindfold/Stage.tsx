import type { ReactNode } from 'react';
import { snap } from '~/math/bounds.ts';
import { makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { Label, Tag } from '~/plot/marks.tsx';
import { Plot } from '~/plot/Plot.tsx';
import type { PointPx } from '~/plot/pointer.ts';
import type { StageProps } from '~/widgets/define-widget.ts';
import type { fields } from './fields.ts';
import { WALL } from './fields.ts';
import { type Coach, cm, gameOf, HIT_CM, mainSide, measured, type Place, type Side, told } from './model.ts';

const frame = makeFrame({ widthPx: 440, heightPx: 492, marginPx: [6, 6, 58, 6], x: [-21.4, 21.4], y: [-21.4, 21.4] });
const px = (length: number): number => frame.x.at(length) - frame.x.at(0);
const toPx = ({ x, y }: Place): PointPx => ({ xPx: frame.x.at(x), yPx: frame.y.at(y) });

/** The coach's speech bubble, with its tip at the wall. */
const BUBBLE = `M26 446 h14 l9 -11 l9 11 h356 a20 20 0 0 1 0 40 h-388 a20 20 0 0 1 0 -40 Z`;

/** A blank board on a wall: no rings, no numbers, only a measure to judge distances by. */
function Wall(): ReactNode {
  const middleXPx = frame.x.at(0);
  const middleYPx = frame.y.at(0);
  return (
    <g aria-hidden="true">
      <rect
        fill="var(--color-wash)"
        x={frame.leftPx}
        y={frame.topPx}
        width={frame.rightPx - frame.leftPx}
        height={frame.bottomPx - frame.topPx}
        rx={16}
      />
      <circle
        fill="var(--color-card)"
        stroke="var(--color-edge)"
        strokeWidth={2}
        cx={middleXPx}
        cy={middleYPx}
        r={px(20)}
      />
      <line className="grid" x1={middleXPx} x2={middleXPx} y1={middleYPx - px(20)} y2={middleYPx + px(20)} />
      <line className="grid" x1={middleXPx - px(20)} x2={middleXPx + px(20)} y1={middleYPx} y2={middleYPx} />
      <path
        className="rule tone-muted"
        fill="none"
        d={`M${middleXPx - px(20.6)} ${middleYPx + px(20)} v8 v-4 h${px(10)} v-4 v8`}
        transform="translate(4 -2)"
      />
      <text x={middleXPx - px(15.2)} y={middleYPx + px(18.9)} textAnchor="middle">
        10 cm
      </text>
    </g>
  );
}

/** A dart that is mostly too high lies above the bull: the bull is on the lower quarter of its circle. Degrees, clockwise from the right. */
const quarterFrom: Readonly<Record<Side, number>> = { high: 45, low: 225, right: 135, left: 315 };

const onCircle = ({ xPx, yPx }: PointPx, radiusPx: number, degrees: number): string =>
  `${(xPx + radiusPx * Math.cos((degrees * Math.PI) / 180)).toFixed(1)} ${(yPx + radiusPx * Math.sin((degrees * Math.PI) / 180)).toFixed(1)}`;

/** Where the bull can be after one throw: outside a disc (a), on a circle (b), on a quarter of it (c). */
function Told({ coach, dart, bull, latest }: { coach: Coach; dart: Place; bull: Place; latest: boolean }): ReactNode {
  const { xPx, yPx } = toPx(dart);
  if (coach === 'missed') return <circle className="soft tone-muted" cx={xPx} cy={yPx} r={px(HIT_CM)} />;
  const radiusPx = px(measured(dart, bull));
  const whole = (
    <circle
      className={latest ? 'ring solid' : 'ring'}
      cx={xPx}
      cy={yPx}
      r={radiusPx}
      opacity={coach === 'hint' ? 0.3 : 1}
    />
  );
  if (coach === 'distance') return whole;
  const from = quarterFrom[mainSide(dart, bull)];
  const arc = `M${onCircle({ xPx, yPx }, radiusPx, from)} A${radiusPx.toFixed(1)} ${radiusPx.toFixed(1)} 0 0 1 ${onCircle({ xPx, yPx }, radiusPx, from + 90)}`;
  return (
    <>
      {whole}
      <path className="curve tone-error" d={arc} />
    </>
  );
}

/** A thrown dart: where it stuck, and which throw it was. It cannot be dragged, so it is not blue. */
function Thrown({ dart, order, words }: { dart: Place; order: number; words: string }): ReactNode {
  const { xPx, yPx } = toPx(dart);
  const left = xPx > frame.rightPx - 90;
  return (
    <>
      <circle className="dot tone-ink" cx={xPx} cy={yPx} r={6} />
      <Label
        xPx={xPx + (left ? -12 : 12)}
        yPx={yPx + (yPx < frame.topPx + 40 ? 16 : -12)}
        anchor={left ? 'end' : 'start'}
        strong
      >{`${order}${words}`}</Label>
    </>
  );
}

export function Stage({
  id,
  state: { coach, x, y, circles, throws: flat, game: number },
  description,
  set,
  commit,
  cancel,
  focused,
}: StageProps<typeof fields>): ReactNode {
  const { bull, throws, over } = gameOf(number, flat);
  const last = throws.at(-1);
  const bullPx = toPx(bull);
  const aimPx = toPx({ x, y });
  const place = ({ xPx, yPx }: PointPx): Place => ({
    x: snap(frame.x.invert(xPx), WALL),
    y: snap(frame.y.invert(yPx), WALL),
  });
  const throwAt = (dart: Place): void => {
    if (!over) commit({ throws: [...throws, dart].flatMap((each) => [each.x, each.y]) });
  };
  return (
    <Plot
      frame={frame}
      id={id}
      title="A blank wall, 40 cm wide, with a hidden bull"
      description={description}
      onTap={(point) => throwAt(place(point))}
    >
      <Wall />
      {circles && (
        <g clipPath={`url(#${id}-clip)`}>
          {throws.map((dart, i) => (
            <Told key={i} coach={coach} dart={dart} bull={bull} latest={i === throws.length - 1} />
          ))}
        </g>
      )}
      {over && (
        <g>
          <circle className="soft tone-truth" cx={bullPx.xPx} cy={bullPx.yPx} r={px(HIT_CM)} />
          <circle className="dot tone-truth" cx={bullPx.xPx} cy={bullPx.yPx} r={8} />
        </g>
      )}
      {throws.map((dart, i) => (
        <Thrown key={i} dart={dart} order={i + 1} words={coach === 'missed' ? '' : `: ${cm(measured(dart, bull))}`} />
      ))}
      {over && (
        <Tag xPx={bullPx.xPx} yPx={bullPx.yPx + px(HIT_CM) + 18} tone="truth">
          the bull
        </Tag>
      )}
      {!over && (
        <Handle
          field="x"
          {...aimPx}
          focused={focused === 'x' || focused === 'y'}
          onMove={(point) => set(place(point))}
          onEnd={() => commit()}
          onCancel={cancel}
        >
          <line
            className="rule tone-prediction"
            x1={aimPx.xPx - 15}
            x2={aimPx.xPx + 15}
            y1={aimPx.yPx}
            y2={aimPx.yPx}
          />
          <line
            className="rule tone-prediction"
            x1={aimPx.xPx}
            x2={aimPx.xPx}
            y1={aimPx.yPx - 15}
            y2={aimPx.yPx + 15}
          />
          <circle className="handle-dot" cx={aimPx.xPx} cy={aimPx.yPx} r={5} />
        </Handle>
      )}
      <path fill="var(--color-card)" stroke="var(--color-edge)" strokeWidth={1.5} d={BUBBLE} />
      <Label xPx={frame.widthPx / 2} yPx={frame.heightPx - 26} anchor="middle" strong>
        {last ? `“${told(coach, last, bull)}”` : 'The coach waits for your throw.'}
      </Label>
    </Plot>
  );
}
