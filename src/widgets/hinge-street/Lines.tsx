import type { ReactNode } from 'react';
import type { Called } from '~/plot/Callout.tsx';
import { type Form, FORMS } from '~/plot/form.ts';
import { textWidth } from '~/plot/text-width.ts';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Street } from './model.ts';
import type { Place } from './places.ts';
import { names } from './words.ts';

/** Both teams’ prices end here: across the street they are as wide as it is. */
const PAINTED = 2;
/** Three lines in one place can be told apart: they stand side by side. */
const BESIDE_PX = 4;

/** The street, and what it makes each place cost: full for the right team, pale for the left. */
export function Road({
  id,
  street: { line, street },
  place: { frame, x },
}: {
  id: string;
  street: Street;
  place: Place;
}): ReactNode {
  const leftPx = x.at(line - street);
  const rightPx = x.at(line + street);
  const highPx = frame.y.at(PAINTED);
  const lowPx = frame.bottomPx - 4;
  return (
    <g data-part="street" clipPath={`url(#${id}-clip)`}>
      <rect
        className="soft tone-hinge"
        x={leftPx}
        width={rightPx - leftPx}
        y={highPx - 8}
        height={frame.bottomPx - highPx + 8}
      />
      <path
        className="curve dashed tone-hinge"
        strokeOpacity={0.5}
        d={`M${rightPx} ${highPx}L${leftPx} ${lowPx}H${x.rangePx[0]}`}
      />
      <path className="curve dashed tone-hinge" d={`M${leftPx} ${highPx}L${rightPx} ${lowPx}H${x.rangePx[1]}`} />
    </g>
  );
}

/** Where each loss would put the line. */
export function Lines({ street, place: { x, linesPx } }: { street: Street; place: Place }): ReactNode {
  const along = { y1: linesPx[0], y2: linesPx[1] };
  const at = (value: number, asidePx: number) => ({ x1: x.at(value) + asidePx, x2: x.at(value) + asidePx, ...along });
  return (
    <g data-part="lines">
      <line className="curve tone-hinge" {...at(street.hingeLine, -BESIDE_PX)} />
      <line className="curve tone-cross-entropy" strokeDasharray="20 9" {...at(street.logisticLine, BESIDE_PX)} />
      <line className="curve tone-squared" {...at(street.squaredLine, 0)} />
    </g>
  );
}

const GAP_PX = 12;

/** Their names, at their heads: squared on the side to which it went. Where the reader’s line would cross a name, that stands beyond it. */
export function lineNames(
  { line, hingeLine, squaredLine }: Street,
  { x, labelsPx }: Place,
  form: Form,
  say: Say<'hingeLine' | 'logisticLine' | 'squaredLine'>,
): Called[] {
  const left = squaredLine < 0;
  const ownPx = x.at(line);
  const beyond = (text: string, xPx: number, toLeft: boolean): number => {
    const awayPx = toLeft ? xPx - ownPx : ownPx - xPx;
    const reachPx = 2 * GAP_PX + textWidth(text, 'display', FORMS[form].namePx);
    return awayPx > 0 && awayPx < reachPx ? ownPx : xPx;
  };
  const label = (text: string, tone: Called['tone'], xPx: number, row: 0 | 1, toLeft: boolean): Called => ({
    text,
    tone,
    quiet: true,
    xPx: beyond(text, xPx, toLeft),
    yPx: labelsPx[row],
    gapPx: GAP_PX,
    sides: [toLeft ? 'left' : 'right'],
  });
  const fixedPx = x.at(hingeLine);
  const squaredPx = x.at(squaredLine);
  return [
    label(`${names.hinge} ${say.hingeLine}`, 'hinge', fixedPx, 0, !left),
    label(`${names.logistic} ${say.logisticLine}`, 'cross-entropy', fixedPx, 1, !left),
    // The number goes where its name goes.
    {
      ...label(names.squared, 'squared', squaredPx, 0, left),
      text: say.squaredLine,
      quiet: false,
      live: 'squaredLine',
    },
    label(names.squared, 'squared', squaredPx, 1, left),
  ];
}
