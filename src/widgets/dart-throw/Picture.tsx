import type { ReactNode } from 'react';
import { Dart } from '~/plot/Dart.tsx';
import { Dartboard } from '~/plot/Dartboard.tsx';
import type { Form } from '~/plot/form.ts';
import type { Frame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { useHold } from '~/plot/hold.ts';
import { Numeral } from '~/plot/Numeral.tsx';
import { Pill } from '~/plot/Pill.tsx';
import { Plot } from '~/plot/Plot.tsx';
import type { PointPx } from '~/plot/pointer.ts';
import { BullString, Ring } from '~/plot/Ring.tsx';
import { useThrown } from '~/plot/thrown.ts';
import { Words } from '~/plot/Words.tsx';
import { boardFrames, cm, DART_PX, lying, posed, RADIUS_CM, toPx } from '~/widgets/boards.ts';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import { frame as alone } from './board.ts';
import type { fields } from './fields.ts';
import { DARTS, ghosts, type Place, type Throws, thrown } from './model.ts';
import { off } from './words.ts';

/** The three darts of a turn, each over its number: where the first lies, how far apart they are, how long. */
const ROW = {
  wide: { xPx: 46, yPx: 446, apartPx: 92, lengthPx: 54, numberPx: 36 },
  phone: { xPx: 236, yPx: 22, apartPx: 56, lengthPx: 40, numberPx: 28 },
} as const;
const NUMERAL = { wide: { xPx: 42, yPx: 142 }, phone: { xPx: 14, yPx: 56 } } as const;

function Turn({ form, darts }: { form: Form; darts: Throws['darts'] }): ReactNode {
  const { xPx, yPx, apartPx, lengthPx, numberPx } = ROW[form];
  return Array.from({ length: DARTS }, (_, i) => {
    const dart = darts[i];
    const leftPx = xPx + i * apartPx;
    return (
      <g key={i}>
        <g className={dart ? (i < darts.length - 1 ? 'dart past' : 'dart') : 'dart hollow'}>
          <Dart xPx={leftPx} yPx={yPx} {...posed([lengthPx, 0])} dotPx={0} />
        </g>
        {dart && (
          <Words look="callout name" tone="error" xPx={leftPx + lengthPx / 2} yPx={yPx + numberPx}>
            {cm(dart.distance)}
          </Words>
        )}
      </g>
    );
  });
}

/** Two more darts of the same ring: the bet is on them. */
function Ghosts({
  dart,
  frame,
  form,
  cost,
}: {
  dart: Place;
  frame: Frame;
  form: Form;
  cost: string | undefined;
}): ReactNode {
  return ghosts(dart).map((place, i) => {
    const tip = toPx(place, frame);
    const [dx, dy] = lying(tip, frame, 0.76 * DART_PX[form]);
    return (
      <g key={i}>
        <g className="dart hollow">
          <Dart {...tip} {...posed([dx, dy])} />
        </g>
        {cost !== undefined && (
          <Pill
            form={form}
            xPx={tip.xPx + 1.05 * dx}
            yPx={Math.min(tip.yPx + 1.05 * dy, frame.heightPx - 24)}
            tone="error"
          >
            {cost}
          </Pill>
        )}
      </g>
    );
  });
}

type Props = PictureProps<typeof fields, Throws, 'distance' | 'x' | 'y' | 'feedback'>;

export function Picture({ id, form, bare, model, state, say, plot, wager }: Props): ReactNode {
  const { commit } = useHold();
  const frame = bare ? alone : boardFrames[form];
  const before = state.throws.join();
  const count = useThrown(before, `${state.x} ${state.y} ${before}`);
  const { darts, distance, ring } = model;
  const tip = toPx(state, frame);
  const dartPx = bare ? 110 : DART_PX[form];
  // The numbers are over the board of a phone, and no dart is to cover them.
  const underPx = !bare && form === 'phone' ? frame.topPx - 6 : 0;
  const place = ({ xPx, yPx }: PointPx): Place => ({ x: frame.x.invert(xPx), y: frame.y.invert(yPx) });
  const flies = (what: string): string | undefined => (count > 0 ? what : undefined);
  return (
    <Plot
      {...plot}
      frame={frame}
      {...(!bare && { form })}
      busy
      onTap={(point) => commit({ ...thrown(model, place(point)) })}
    >
      <g data-part="board" transform={`translate(${frame.x.at(0)} ${frame.y.at(0)})`}>
        <g key={count} className={flies('shaken')}>
          <Dartboard radiusPx={frame.x.at(RADIUS_CM) - frame.x.at(0)} />
        </g>
      </g>
      <g data-part="ring" key={count} className={flies('landed')}>
        <Ring plot={id} centre={[0, 0]} radius={distance} dashed={false} />
        <BullString to={[state.x, state.y]} />
      </g>
      {darts.slice(0, -1).map((dart, i) => {
        const point = toPx(dart, frame);
        return (
          <g key={i} className="dart past">
            <Dart {...point} {...posed(lying(point, frame, 0.6 * dartPx, underPx))} dotPx={4} />
          </g>
        );
      })}
      {!bare && ring && (wager.open || wager.bet !== undefined) && (
        <Ghosts dart={state} frame={frame} form={form} cost={wager.open ? undefined : say.distance} />
      )}
      {!bare && (
        <>
          <Numeral {...NUMERAL[form]} form={form} live="distance" unit={off}>
            {say.distance}
          </Numeral>
          <Turn form={form} darts={darts} />
        </>
      )}
      <g data-part="dart">
        <Handle field="x" {...tip} to={(point) => ({ ...place(point) })}>
          <g key={count} className={flies('thrown')}>
            <Dart {...tip} {...posed(lying(tip, frame, dartPx, underPx))} />
          </g>
        </Handle>
      </g>
    </Plot>
  );
}
