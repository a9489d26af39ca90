import type { ReactNode } from 'react';
import { clamp } from '~/math/bounds.ts';
import { Dart } from '~/plot/Dart.tsx';
import { Dartboard } from '~/plot/Dartboard.tsx';
import { type Form, FORMS } from '~/plot/form.ts';
import type { Frame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { useHold } from '~/plot/hold.ts';
import { Pill } from '~/plot/Pill.tsx';
import { Plot } from '~/plot/Plot.tsx';
import type { PointPx } from '~/plot/pointer.ts';
import { BullString, Ring } from '~/plot/Ring.tsx';
import { boardFrame, boardFrames, DART_PX, lying, posed, RADIUS_CM, toPx } from '~/widgets/boards.ts';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import type { fields } from './fields.ts';
import type { Pair } from './model.ts';
import { tag } from './words.ts';

/** No strip for numbers is needed. */
const frames = { ...boardFrames, phone: boardFrame('phone', [38, 13, 38, 13]) } as const;
/** From a dart's point to the middle of its pill, and half of that. */
const ASIDE_PX = { wide: 92, phone: 76 } as const;
const HALF_PX = { wide: 52, phone: 44 } as const;

/** Beside the dart, over or under it at the edge of the board. */
function pillAt({ xPx, yPx }: PointPx, side: 1 | -1, frame: Frame, form: Form): PointPx {
  const asidePx = xPx + side * ASIDE_PX[form];
  const keptPx = clamp(asidePx, frame.leftPx + HALF_PX[form], FORMS[form].widthPx - HALF_PX[form]);
  return { xPx: keptPx, yPx: yPx + (keptPx === asidePx ? 0 : yPx > frame.y.at(0) ? -56 : 56) };
}

type Props = PictureProps<
  typeof fields,
  Pair,
  'lossA' | 'lossB' | 'ax' | 'ay' | 'bx' | 'by' | 'gap' | 'angle' | 'apart'
>;

/** The board with two darts. The rings of the two are drawn differently, and as one whole ring where they coincide. */
export function Picture({ id, form, model: { a, b, lossA, lossB, same }, say, plot }: Props): ReactNode {
  const { commit } = useHold();
  const frame = frames[form];
  const at = { a: toPx(a, frame), b: toPx(b, frame) };
  const patch = (name: 'a' | 'b', { xPx, yPx }: PointPx): Record<string, number> => ({
    [`${name}x`]: frame.x.invert(xPx),
    [`${name}y`]: frame.y.invert(yPx),
  });
  const away = (point: PointPx, { xPx, yPx }: PointPx): number => Math.hypot(point.xPx - xPx, point.yPx - yPx);
  const nearest = (point: PointPx): 'a' | 'b' => (away(point, at.a) <= away(point, at.b) ? 'a' : 'b');
  const aside = a.x <= b.x ? ({ a: -1, b: 1 } as const) : ({ a: 1, b: -1 } as const);
  const pills = { a: tag('A', say.lossA), b: tag('B', say.lossB) };
  return (
    <Plot {...plot} frame={frame} busy onTap={(point) => commit(patch(nearest(point), point))}>
      <g transform={`translate(${frame.x.at(0)} ${frame.y.at(0)})`}>
        <Dartboard radiusPx={frame.x.at(RADIUS_CM) - frame.x.at(0)} />
      </g>
      <Ring plot={id} centre={[0, 0]} radius={lossA} dashed={!same} />
      {!same && <Ring plot={id} centre={[0, 0]} radius={lossB} dashed={false} />}
      <BullString to={[a.x, a.y]} />
      <BullString to={[b.x, b.y]} />
      {(['a', 'b'] as const).map((name) => (
        <Handle key={name} field={`${name}x`} {...at[name]} to={(point) => patch(name, point)}>
          <Dart {...at[name]} {...posed(lying(at[name], frame, 0.8 * DART_PX[form]))} />
        </Handle>
      ))}
      {(['a', 'b'] as const).map((name) => (
        <Pill key={name} form={form} {...pillAt(at[name], aside[name], frame, form)} tone="error">
          {pills[name]}
        </Pill>
      ))}
    </Plot>
  );
}
