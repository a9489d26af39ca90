import type { ReactNode } from 'react';
import { Callouts, type Called } from '~/plot/Callout.tsx';
import { curvePath, type Point } from '~/plot/curve.ts';
import { Dart } from '~/plot/Dart.tsx';
import { type Form, FORMS } from '~/plot/form.ts';
import type { Frame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { EdgeStrip } from '~/plot/EdgeStrip.tsx';
import { useHold } from '~/plot/hold.ts';
import { Curve } from '~/plot/marks.tsx';
import { OnCurve } from '~/plot/OnCurve.tsx';
import { halfPill, Pill } from '~/plot/Pill.tsx';
import { Plot } from '~/plot/Plot.tsx';
import { textWidth } from '~/plot/text-width.ts';
import { Words } from '~/plot/Words.tsx';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import type { fields } from './fields.ts';
import { ASKED, type Charges, landing } from './model.ts';
import { END, frames, LOSSES, PLACES, TICKS, toLeft } from './places.ts';
import { LineNames, Pulls } from './Pulls.tsx';
import { axisName, off, ringName, worth } from './words.ts';

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

/** What the areas come to, in their middles, as far as they have room for it. */
function worths({ miss, delta }: Charges, say: Props['say'], { x, y }: Frame, form: Form): Called[] {
  const low = Math.min(miss, delta);
  const sizePx = FORMS[form].numberPx;
  /** The longest of the texts that stands between two distances, at a height. */
  const between = (tone: 'huber' | 'squared', live: string, texts: readonly string[], from: number, height: number) => {
    const roomPx = x.at(miss) - x.at(from) - 2 * sizePx;
    return texts
      .filter((text) => textWidth(text, 'display', sizePx) < roomPx)
      .slice(0, 1)
      .map((text): Called => ({
        text,
        // Only a number alone is that live value.
        ...(text === texts.at(-1) && { live }),
        tone,
        xPx: (x.at(from) + x.at(miss)) / 2,
        yPx: y.at(height) - 0.575 * sizePx,
        gapPx: 0,
        sides: ['below'],
      }));
  };
  const high = 1.4 * sizePx < y.at(0) - y.at(low);
  const above = low + 0.3 * (miss - low);
  return [
    ...(high ? between('huber', 'costHuber', [worth.paid(say), say.costHuber], low / 2, low / 2) : []),
    ...between('squared', 'saved', [worth.saved(say), say.saved], above, above),
  ];
}

/** The board from the side: the bull, the ring round it, and what is outside. */
function Board({ frame, edgePx, thickPx }: { frame: Frame; edgePx: number; thickPx: number }): ReactNode {
  const place = { yPx: frame.bottomPx, highPx: thickPx };
  return (
    <g aria-hidden="true">
      <EdgeStrip fromPx={frame.leftPx - 14} toPx={frame.rightPx + 14} {...place} />
      <EdgeStrip of="wall" fromPx={frame.leftPx} toPx={edgePx} {...place} />
      <EdgeStrip of="bull" fromPx={frame.leftPx - 14} toPx={frame.leftPx} {...place} />
      {TICKS.map((at) => (
        <Words key={at} look="note" xPx={frame.x.at(at)} yPx={frame.bottomPx + thickPx + 20}>
          {at}
        </Words>
      ))}
    </g>
  );
}

export function Picture({ id, form, model: charges, say, plot, wager: { open, bet } }: Props): ReactNode {
  const { commit } = useHold();
  const frame = frames[form];
  const { x, y } = frame;
  const { thickPx, reachPx, dart, axis } = PLACES[form];
  const { miss, delta } = charges;
  const missPx = x.at(miss);
  const edgePx = x.at(delta);
  const cornerPx = y.at(delta);
  const boardPx = frame.bottomPx + thickPx / 2;
  // Before the bet the lines exist as far as the dart has been, and Huber’s as far as the ring.
  const far = open ? Math.max(ASKED.from, miss) : END;
  const missAt = (px: number) => ({ miss: landing(x.invert(px)) });
  const turned = missPx > FORMS[form].widthPx - reachPx - 10;
  const settled = bet !== undefined && miss === ASKED.to && delta === ASKED.ring;
  const losses = LOSSES.filter((loss) => !(open && loss === 'huber'));
  const aside = form === 'wide' && delta >= 5;
  // On a phone a wide ring's pill hangs under its handle: over it the picture ends, or the numbers stand there.
  const hangs = form === 'phone' && (delta > 21 || (toLeft(form, charges) && Math.abs(edgePx - missPx) < 70));
  const halfOffPx = halfPill(off(say), form);
  // A dart near the bull lies where its pill would be: the pill is beyond its flights.
  const beyond = !turned && 2 * halfOffPx > missPx + 0.4 * reachPx;
  return (
    <Plot {...plot} frame={frame} onTap={({ xPx }) => commit(missAt(xPx))}>
      <Board frame={frame} edgePx={edgePx} thickPx={thickPx} />
      <text className="note" {...axis} textAnchor="end">
        {axisName}
      </text>
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
        {losses.map((loss) => (
          <OnCurve key={loss} at={[miss, charges[loss].pull]} tone={loss} radiusPx={7} />
        ))}
        {settled && <circle className="ghost tone-huber" cx={x.at(ASKED.from)} cy={y.at(ASKED.ring)} r={8} />}
        <Pulls charges={charges} say={say} frame={frame} form={form} open={open} />
        {!open && <LineNames charges={charges} frame={frame} form={form} />}
      </g>
      {!open && <Callouts form={form} labels={worths(charges, say, frame, form)} />}
      <Pill
        form={form}
        xPx={edgePx - (aside ? 86 : 24)}
        yPx={cornerPx + (hangs ? 58 : aside ? -14 : form === 'wide' ? -56 : -48)}
        tone="prediction"
      >
        {ringName(say)}
      </Pill>
      <Handle
        field="delta"
        axis="x"
        xPx={edgePx}
        yPx={cornerPx}
        to={({ xPx }) => ({ delta: landing(x.invert(xPx)) })}
      />
      <Pill
        form={form}
        xPx={beyond ? missPx + reachPx + halfOffPx + 4 : missPx + (turned ? 1 : -1) * (0.9 * reachPx + 20)}
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
