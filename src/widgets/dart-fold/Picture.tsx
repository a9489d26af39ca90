import type { ReactNode } from 'react';
import { clamp } from '~/math/bounds.ts';
import { Dart } from '~/plot/Dart.tsx';
import { fans, NARROW_RIM } from '~/plot/fans.ts';
import { type Form, FORMS } from '~/plot/form.ts';
import { type Frame, makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { RINGS } from '~/plot/board.ts';
import { Pill } from '~/plot/Pill.tsx';
import { Plot } from '~/plot/Plot.tsx';
import type { PointPx } from '~/plot/pointer.ts';
import { Words } from '~/plot/Words.tsx';
import { DART_PX, posed, RADIUS_CM } from '~/widgets/boards.ts';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import type { fields } from './fields.ts';
import { asked, type Folded, guessAt, OPTIONS_CM, placeAt } from './model.ts';
import { PriceLine } from './PriceLine.tsx';
import { howFar, length } from './words.ts';

/** The line reaches a little beyond the rim. */
const LINE_CM = RADIUS_CM * NARROW_RIM + 1.4;
/** Frames whose middle is the bull, with equal scales. */
const about = (form: Form, xPx: number, yPx: number, pxPerCm: number): Frame => {
  const reachPx = LINE_CM * pxPerCm;
  const { widthPx, heightPx } = FORMS[form];
  return makeFrame({
    widthPx,
    heightPx,
    marginPx: [yPx - reachPx, widthPx - xPx - reachPx, heightPx - yPx - reachPx, xPx - reachPx],
    x: [-LINE_CM, LINE_CM],
    y: [-LINE_CM, LINE_CM],
  });
};
const frames = { wide: about('wide', 706, 246, 9.9), phone: about('phone', 195, 190, 7.7) } as const;
/** The handle sits in the middle of the rim. */
const HANDLE_CM = (RADIUS_CM * (1 + NARROW_RIM)) / 2;
const TICKS_CM = [-20, -15, -10, -5, 5, 10, 15, 20];

/** An arc round the bull between two angles above the line, on the right (1) or the left (−1), as the body of a path. */
function arcPath(frame: Frame, side: number, radiusCm: number, from: number, to: number): string {
  const at = (angle: number): string =>
    `${frame.x.at(side * radiusCm * Math.cos(angle))} ${frame.y.at(radiusCm * Math.sin(angle))}`;
  const radiusPx = frame.x.at(radiusCm) - frame.x.at(0);
  return `M${at(from)}A${radiusPx} ${radiusPx} 0 0 ${side > 0 ? 1 : 0} ${at(to)}`;
}

/** How a dart lies at an angle above the line: inside the picture, and never under the line. From its point to the end of its flights. */
function raised(form: Form, { xPx, yPx }: PointPx, side: number, angle: number): readonly [number, number] {
  const lengthPx = DART_PX[form];
  const other = (leg: number): number => Math.sqrt(lengthPx ** 2 - leg ** 2);
  const upPx = Math.min(lengthPx * Math.sin(angle), yPx - 16);
  const across = side * other(upPx);
  const kept = clamp(across, 16 - xPx, FORMS[form].widthPx - 16 - xPx);
  return kept === across ? [across, -upPx] : [kept, -other(kept)];
}

function Board({ frame, share }: { frame: Frame; share: number }): ReactNode {
  const radiusPx = frame.x.at(RADIUS_CM) - frame.x.at(0);
  const { rim, fields } = fans(radiusPx, share);
  return (
    <g aria-hidden="true" transform={`translate(${frame.x.at(0)} ${frame.y.at(0)})`}>
      <path className="board-rim" d={rim} />
      {fields.map(({ name, path }) => (
        <path key={name} className={name} d={path} />
      ))}
      <circle className="outer-bull" r={radiusPx * RINGS.outerBull} />
    </g>
  );
}

/** The line that is left of the board in the end, with a tick every five centimetres. */
function Line({ frame }: { frame: Frame }): ReactNode {
  const yPx = frame.y.at(0);
  const path = `M${frame.leftPx} ${yPx}H${frame.rightPx}${TICKS_CM.map((cm) => `M${frame.x.at(cm)} ${yPx - 7}v14`).join('')}`;
  return (
    <>
      <path className="ring-under" d={path} />
      <path className="rule tone-ink" d={path} />
    </>
  );
}

/** The rings of neighbours are clear of each other, on a phone too. */
const PLACE_PX = 13;

/** Where the dart may land: dashed rings with what is bet on, or the one that was. */
function Places({ frame, only }: { frame: Frame; only: number | undefined }): ReactNode {
  return OPTIONS_CM.map((cm, i) => {
    const xPx = frame.x.at(-cm);
    return (
      (only === undefined || only === i) && (
        <g key={cm}>
          <circle className="ghost dashed tone-error" cx={xPx} cy={frame.y.at(0)} r={PLACE_PX} />
          <Words look="axis-name" xPx={xPx} yPx={frame.y.at(0)} centred>
            {cm}
          </Words>
        </g>
      )
    );
  });
}

type Props = PictureProps<typeof fields, Folded, 'loss' | 'guess' | 'truth' | 'error' | 'distance'>;

export function Picture({ form, model, state, say, plot, wager }: Props): ReactNode {
  const frame = frames[form];
  const { share, flat, error, lossCm, start, angle } = model;
  const bullPx: PointPx = { xPx: frame.x.at(0), yPx: frame.y.at(0) };
  const placePx = (at: number): PointPx => {
    const [x, y] = placeAt(model, at);
    return { xPx: frame.x.at(x), yPx: frame.y.at(y) };
  };
  const dart = placePx(angle);
  const origin = placePx(start);
  const landing = placePx(0);
  const side = error > 0 ? 1 : -1;
  const rim = (1 - share) * (Math.PI / 2);
  const handle = {
    xPx: frame.x.at(HANDLE_CM * Math.cos(rim)),
    yPx: frame.y.at(HANDLE_CM * Math.sin(rim)),
  };
  const closed = ({ xPx, yPx }: PointPx): { fold: number } => ({
    fold: 100 * clamp(1 - Math.atan2(bullPx.yPx - yPx, Math.max(1, xPx - bullPx.xPx)) / (Math.PI / 2), 0, 1),
  });
  const shown = lossCm > 0 && !wager.open;
  const dartMark = (
    <g className="dart">
      <Dart {...dart} {...posed(raised(form, dart, side, angle + 0.7 * share))} />
    </g>
  );
  return (
    <Plot {...plot} frame={frame} busy={share < 0.9}>
      {!flat && <Board frame={frame} share={share} />}
      <Line frame={frame} />
      {!wager.open && <PriceLine form={form} frame={frame} model={model} say={say} guess={state.guess} />}
      <path className="rule dashed tone-prediction" fill="none" d={arcPath(frame, 1, HANDLE_CM, rim, 0)} />
      {share > 0 && lossCm > 0 && (
        <>
          <path className="ring" d={arcPath(frame, side, lossCm, start, wager.open ? angle : 0)} />
          {!wager.open && !flat && <circle className="ghost tone-error" cx={landing.xPx} cy={landing.yPx} r={9} />}
          <g className="dart hollow">
            <Dart {...origin} {...posed(raised(form, origin, side, start))} dotPx={0} />
          </g>
        </>
      )}
      <line className="ring-under" x1={bullPx.xPx} y1={bullPx.yPx} x2={dart.xPx} y2={dart.yPx} />
      <line className="ring solid" x1={bullPx.xPx} y1={bullPx.yPx} x2={dart.xPx} y2={dart.yPx} />
      {asked(model) && ((wager.open && share < 1) || (wager.bet !== undefined && OPTIONS_CM[wager.bet] !== lossCm)) && (
        <Places frame={frame} only={wager.open ? undefined : wager.bet} />
      )}
      <circle className="dot tone-truth" cx={bullPx.xPx} cy={bullPx.yPx} r={9} />
      {shown && (
        <Pill form={form} xPx={(bullPx.xPx + dart.xPx) / 2} yPx={bullPx.yPx + 38} tone="error">
          {length(say)}
        </Pill>
      )}
      <Pill
        form={form}
        xPx={handle.xPx + (form === 'wide' ? 110 : 84) * Math.sin(rim)}
        yPx={handle.yPx + (flat ? 52 : -54 * Math.cos(rim))}
        tone="prediction"
      >
        {howFar(model)}
      </Pill>
      <Handle field="fold" {...handle} to={closed} />
      {flat ? (
        <Handle field="guess" axis="x" {...dart} to={({ xPx }) => ({ guess: guessAt(frame.x.invert(xPx)) })}>
          {dartMark}
        </Handle>
      ) : (
        dartMark
      )}
    </Plot>
  );
}
