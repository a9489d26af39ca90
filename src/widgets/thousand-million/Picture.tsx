import { memo, type ReactNode } from 'react';
import { byForm, type Form, FORMS } from '~/plot/form.ts';
import { makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { useHold } from '~/plot/hold.ts';
import { halfPill, Pill } from '~/plot/Pill.tsx';
import { Plot } from '~/plot/Plot.tsx';
import type { PointPx } from '~/plot/pointer.ts';
import { squareOnBase } from '~/plot/square-on-base.ts';
import { Words } from '~/plot/Words.tsx';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import type { fields } from './fields.ts';
import { MOST, SMALL, type Times } from './model.ts';
import { counted, off, one, times, wager, yourBet } from './words.ts';

/** Pixels a thousand dollars, the lower left corner of the square that is filled, and the lens over the first small square of it. */
const PLACES = {
  wide: { unit: 2, leftPx: 576, basePx: 474, lens: { xPx: 436, yPx: 418, radiusPx: 44, namedPx: [376, 0], end: true } },
  phone: { unit: 1.5, leftPx: 62, basePx: 388, lens: { xPx: 42, yPx: 46, radiusPx: 34, namedPx: [88, 0], end: false } },
} as const;
/** Small squares to a side of the tile that fills the large one. */
const TILE = 10;
/** From this side on the count stands on the squares, else in the middle of the frame or as far up as the handle's pill sends it. */
const ROOM_PX = { wide: 196, phone: 148 } as const;

const frames = byForm(frameOf);
function frameOf(form: Form) {
  const { widthPx, heightPx } = FORMS[form];
  const { unit, leftPx, basePx } = PLACES[form];
  const marginPx = [basePx - MOST * unit, widthPx - leftPx - MOST * unit, heightPx - basePx, leftPx] as const;
  return makeFrame({ widthPx, heightPx, marginPx, x: [0, MOST], y: [0, MOST] });
}

/** A tile of a hundred small squares, each with paper round it, and more paper round every ten: the browser lays it out, forty thousand of them at the cost of one. */
const Tile = memo(function Tile({ id, form }: { id: string; form: Form }): ReactNode {
  const { unit, leftPx, basePx } = PLACES[form];
  const sidePx = TILE * unit;
  const cells = Array.from({ length: TILE * TILE }, (_, i) => {
    const xPx = (i % TILE) * unit;
    const yPx = Math.floor(i / TILE) * unit;
    return `M${(xPx + 0.12 * unit).toFixed(2)} ${(yPx + 0.12 * unit).toFixed(2)}h${0.76 * unit}v${0.76 * unit}h${-0.76 * unit}Z`;
  });
  return (
    <pattern id={id} x={leftPx} y={basePx} width={sidePx} height={sidePx} patternUnits="userSpaceOnUse">
      <path className="fill tone-squared" d={cells.join('')} />
      <path className="tile-rim" d={`M0 0H${sidePx}M0 0V${sidePx}`} />
    </pattern>
  );
});

/** The one small square under a lens, and where it comes from. */
const Lens = memo(function Lens({ form }: { form: Form }): ReactNode {
  const { leftPx, basePx, lens } = PLACES[form];
  const { xPx, yPx, radiusPx, namedPx, end } = lens;
  const sidePx = radiusPx * 0.86;
  const text = { x: namedPx[0], textAnchor: end ? 'end' : 'start', dominantBaseline: 'central' } as const;
  return (
    <g aria-hidden="true">
      <line className="rule tone-muted" x1={xPx} y1={yPx} x2={leftPx} y2={basePx} />
      <circle className="ghost tone-muted" cx={xPx} cy={yPx} r={radiusPx} />
      <rect
        className="square tone-squared"
        x={xPx - sidePx / 2}
        y={yPx - sidePx / 2 - 2}
        width={sidePx}
        height={sidePx}
      />
      <line
        className="rule thick tone-error"
        x1={xPx - sidePx / 2}
        x2={xPx + sidePx / 2}
        y1={yPx + sidePx / 2 + 2}
        y2={yPx + sidePx / 2 + 2}
      />
      <text className="callout tone-squared" {...text} y={yPx - 14}>
        {one}
      </text>
      <text className="callout name tone-error" {...text} y={yPx + 15}>
        {off(SMALL)}
      </text>
    </g>
  );
});

/** What was bet, as a block of so many small squares in the corner, and its name under it. */
function Bet({ bet, form }: { bet: number; form: Form }): ReactNode {
  const { rightPx, bottomPx } = frames[form];
  const option = wager.options[bet] ?? '';
  const sidePx = Math.sqrt(Number(option.replace(',', ''))) * PLACES[form].unit;
  if (sidePx >= MOST * PLACES[form].unit) return null;
  return (
    <>
      <rect
        className="ghost dashed tone-squared"
        x={rightPx - sidePx}
        y={bottomPx - sidePx}
        width={sidePx}
        height={sidePx}
      />
      <Words
        look="callout name"
        tone="squared"
        xPx={FORMS[form].widthPx - (form === 'wide' ? 4 : 28)}
        yPx={bottomPx + (form === 'wide' ? 26 : 42)}
        anchor="end"
        centred
      >
        {yourBet(option)}
      </Words>
    </>
  );
}

type Props = PictureProps<typeof fields, Times, 'errorTimes' | 'squareTimes'>;

export function Picture({ id, form, state: { miss }, say, plot, wager: { bet } }: Props): ReactNode {
  const hold = useHold();
  const frame = frames[form];
  const { unit, leftPx, basePx } = PLACES[form];
  const wide = form === 'wide';
  const sidePx = miss * unit;
  const toPx = leftPx + sidePx;
  const square = squareOnBase(leftPx, toPx, basePx);
  const inside = sidePx >= ROOM_PX[form];
  const halfPx = wide ? 92 : 73;
  const [countXPx, countYPx] = inside
    ? [leftPx + sidePx / 2, basePx - sidePx / 2]
    : [(leftPx + frame.rightPx) / 2, Math.min((frame.topPx + basePx) / 2, basePx - sidePx - 96)];
  const text = times(say);
  // Beside the handle, clear of the frame's edges; over it where the right has no room.
  const pill = inside
    ? { xPx: toPx, yPx: basePx - sidePx - (wide ? 50 : 46) }
    : { xPx: toPx + 30 + halfPill(text, form), yPx: basePx - sidePx - 30 };
  // The corner follows whichever way the finger goes further: right or up.
  const missAt = ({ xPx, yPx }: PointPx) => ({ miss: Math.max(xPx - leftPx, basePx - yPx) / unit });
  return (
    <Plot {...plot} frame={frame} onTap={(point) => point.xPx > leftPx - 16 && hold.commit(missAt(point))}>
      <defs>
        <Tile id={`${id}-tile`} form={form} />
      </defs>
      <Lens form={form} />
      <rect
        className="rule dashed tone-squared"
        fill="none"
        x={leftPx}
        y={frame.topPx}
        width={frame.rightPx - leftPx}
        height={frame.bottomPx - frame.topPx}
      />
      <rect fill={`url(#${id}-tile)`} x={square.xPx} y={square.yPx} width={sidePx} height={sidePx} />
      <line className="rule thick tone-error" x1={leftPx} x2={toPx} y1={basePx + 4} y2={basePx + 4} />
      <Words
        look="callout name"
        tone="error"
        xPx={leftPx + Math.max(sidePx / 2, wide ? 104 : 92)}
        yPx={basePx + (wide ? 26 : 21)}
        centred
      >
        {off(miss)}
      </Words>
      {bet !== undefined && <Bet bet={bet} form={form} />}
      <rect className="pane" x={countXPx - halfPx} y={countYPx - 42} width={2 * halfPx} height={84} rx={14} />
      <Words look="worth large" live="squareTimes" xPx={countXPx} yPx={countYPx - 12} centred>
        {say.squareTimes}
      </Words>
      <Words look="note" xPx={countXPx} yPx={countYPx + 26} centred>
        {counted(miss)}
      </Words>
      <Pill form={form} {...pill} tone="prediction">
        {text}
      </Pill>
      <Handle field="miss" xPx={toPx} yPx={basePx - sidePx} to={missAt} />
    </Plot>
  );
}
