import type { ReactNode } from 'react';
import type { Called } from '~/plot/Callout.tsx';
import { Dart } from '~/plot/Dart.tsx';
import { type Form, FORMS } from '~/plot/form.ts';
import { textWidth } from '~/plot/text-width.ts';
import { Strand } from '~/plot/Head.tsx';
import { Words } from '~/plot/Words.tsx';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Ring } from './model.ts';
import type { Place, RopePlace } from './places.ts';
import { ends, minutes, size, togetherName, tooMany } from './words.ts';

/** One dart in its row, and its rope: solid as far as it pulls, dotted beyond. `unknown` is the one that is asked for. */
export function Rope({
  at: { side, yPx, tipPx, endPx },
  dartPx,
  guessPx,
  unknown = false,
}: {
  at: RopePlace;
  dartPx: number;
  guessPx: number;
  unknown?: boolean;
}): ReactNode {
  return (
    <>
      {(unknown || endPx !== tipPx) && (
        <line className="rule dashed tone-error" x1={unknown ? guessPx : endPx} x2={tipPx} y1={yPx} y2={yPx} />
      )}
      {!unknown && <Strand fromPx={guessPx} toPx={endPx} yPx={yPx} />}
      <g className="dart tone-truth">
        <Dart xPx={tipPx} yPx={yPx} scale={dartPx / 84} turn={90 * side - 128} dotPx={0} />
      </g>
    </>
  );
}

/** In each row the minute behind the dart and, across the guess, how hard it pulls; in the last row, how hard the others do. */
export function RowNames({
  rows,
  place: { dartPx },
  form,
  guessPx,
  say,
}: {
  rows: readonly RopePlace[];
  place: Place;
  form: Form;
  guessPx: number;
  /** Left out while that is asked. */
  say: Say<'together'> | undefined;
}): ReactNode {
  const together = say && togetherName(say, form);
  const roomPx = 4 + textWidth(together ?? '', 'strong', FORMS[form].namePx);
  return rows.map(({ rope, side, yPx, tipPx }, i) => {
    const last = i === rows.length - 1;
    // On a phone there is no room behind a dart that is far out.
    const over = form === 'phone' && tipPx + dartPx > 350;
    const text = (tone: 'truth' | 'error', xPx: number, away: number, words: string, upPx = 0): ReactNode => (
      <Words look="callout name" tone={tone} xPx={xPx} yPx={yPx - upPx} anchor={away > 0 ? 'start' : 'end'} centred>
        {words}
      </Words>
    );
    return (
      <g key={i}>
        {over
          ? text('truth', tipPx + side * dartPx, -side, minutes(rope.time), 34)
          : text('truth', tipPx + side * (dartPx + (form === 'wide' ? 8 : 4)), side, minutes(rope.time))}
        {last
          ? together && text('error', Math.max(guessPx - 9 * side, roomPx), -side, together)
          : text('error', guessPx - 9 * side, -side, size(rope.pull))}
      </g>
    );
  });
}

/** A rope shorter than this has no room for a large number between it and the row above. */
const SHORT_PX = { wide: 90, phone: 0 } as const;
/** From the end of a short rope to its handle, with its number between them. */
const BETWEEN_PX = 60;

/** What the last rope comes to: how hard it pulls, and, where there is room for that, what does not count. */
export function pullNames(
  { side, tipPx, endPx, yPx }: RopePlace,
  form: Form,
  guessPx: number,
  say: Say<'pull' | 'excess'>,
): Called[] {
  const short = Math.abs(endPx - guessPx) < SHORT_PX[form];
  const over = { yPx, gapPx: 5, sides: ['above'] } as const;
  const beyond = side > 0 ? 'right' : 'left';
  // The number of a short rope stands beyond its end, over the dots; or beyond its handle, under the dart.
  const place =
    Math.abs(tipPx - endPx) > BETWEEN_PX
      ? ({ xPx: endPx, yPx: yPx - 10, gapPx: 8, sides: [beyond] } as const)
      : ({ xPx: tipPx, yPx: yPx + 18, gapPx: 22, sides: [beyond] } as const);
  const number: Called = {
    text: say.pull,
    live: 'pull',
    tone: 'error',
    quiet: short,
    ...(short
      ? place
      : {
          ...over,
          xPx:
            form === 'wide'
              ? (guessPx + endPx) / 2
              : Math.max(endPx - 16, guessPx + 7 + textWidth(say.pull, 'display', FORMS[form].numberPx) / 2),
        }),
  };
  const text = tooMany(say);
  if (tipPx - endPx < textWidth(text, 'strong', FORMS[form].namePx) + 24) return [number];
  const xPx = endPx + 0.42 * (tipPx - endPx);
  return [number, { ...number, ...over, text, live: 'excess', quiet: true, xPx }];
}

/** Between which two guesses the ring moves the best one: the median and the mean. */
export function Ends({
  ring,
  place: { frame, endsPx },
  form,
  say,
}: {
  ring: Ring;
  place: Place;
  form: Form;
  say: Say<'mean' | 'median'>;
}): ReactNode {
  const medianPx = frame.x.at(ring.median);
  const meanPx = frame.x.at(ring.mean);
  // The longer words stand on the right, where there is room, on whichever side of the median the mean is.
  const leftPx = Math.min(medianPx, meanPx) - 12;
  const rightPx = Math.max(medianPx, meanPx) + 12;
  const name = (tone: 'absolute' | 'squared', value: string): ReactNode => (
    <text
      className={`callout name tone-${tone}`}
      x={tone === 'absolute' ? leftPx : rightPx}
      y={endsPx}
      textAnchor={tone === 'absolute' ? 'end' : 'start'}
      dominantBaseline="central"
    >
      {value}
      {form === 'wide' && <tspan className="note">{` ${ends[tone]}`}</tspan>}
    </text>
  );
  return (
    <g data-part="ends">
      <line className="rule thick tone-muted" x1={medianPx} x2={meanPx} y1={endsPx} y2={endsPx} />
      <circle className="dot tone-absolute" cx={medianPx} cy={endsPx} r={6} />
      <circle className="dot tone-squared" cx={meanPx} cy={endsPx} r={6} />
      {name('absolute', say.median)}
      {name('squared', say.mean)}
      <circle className="dot tone-huber" cx={frame.x.at(ring.best)} cy={endsPx} r={7} />
    </g>
  );
}
