import type { ReactNode } from 'react';
import type { Form } from '~/plot/form.ts';
import { shows, useHold } from '~/plot/hold.ts';
import { Words } from '~/plot/Words.tsx';
import type { Say } from '~/widgets/define-figure.tsx';
import { ALL } from '~/widgets/rare-scores.ts';
import { names } from './words.ts';

/** How many dots stand in a row of a stack, and how far apart. */
const ACROSS = 5;
const layouts = {
  wide: { pitchPx: 11, groundPx: 440, therePx: 838, expectsPx: 930, numberPx: 18 },
  phone: { pitchPx: 8, groundPx: 330, therePx: 288, expectsPx: 346, numberPx: 16 },
} as const;

/** So many dots in rows, from the ground up. */
const stack = (many: number, middlePx: number, { groundPx, pitchPx }: { groundPx: number; pitchPx: number }): string =>
  Array.from({ length: many }, (_, i) => {
    const xPx = middlePx + ((i % ACROSS) - (ACROSS - 1) / 2) * pitchPx;
    return `M${xPx} ${(groundPx - (Math.floor(i / ACROSS) + 0.5) * pitchPx).toFixed(1)}h.01`;
  }).join('');

/** Two amounts of fraud of a thousand: what there is, and what the curve expects, to the nearest one. */
export function Stacks({
  form,
  expected,
  truth,
  say,
}: {
  form: Form;
  /** A share; left out while that is asked. */
  expected: number | undefined;
  truth: number;
  say: Say<'expected'>;
}): ReactNode {
  const hold = useHold();
  const place = layouts[form];
  const { pitchPx, groundPx, therePx, expectsPx, numberPx } = place;
  const many = expected === undefined ? 0 : Math.round(ALL * expected);
  const topOf = (count: number): number => groundPx - Math.ceil(count / ACROSS) * pitchPx - numberPx;
  const ends = { x1: therePx - 3 * pitchPx, x2: expectsPx + 3 * pitchPx };
  return (
    <>
      <line className="rule tone-ink" {...ends} y1={groundPx} y2={groundPx} />
      <g data-part="there">
        <path className="dots tone-truth" strokeWidth={0.86 * pitchPx} d={stack(truth, therePx, place)} />
        <Words look="callout" tone="truth" xPx={therePx} yPx={topOf(truth)}>
          1%
        </Words>
        <Words look="axis-name" xPx={therePx} yPx={groundPx + 22}>
          {names.there[form]}
        </Words>
      </g>
      <g data-part="expects">
        <path className="dots tone-cross-entropy" strokeWidth={0.86 * pitchPx} d={stack(many, expectsPx, place)} />
        <text className="callout tone-cross-entropy" x={expectsPx} y={topOf(many)} textAnchor="middle">
          {expected === undefined ? '?' : <tspan {...shows(hold, 'expected')}>{say.expected}</tspan>}
          {expected !== undefined && '%'}
        </text>
        <Words look="axis-name" xPx={expectsPx} yPx={groundPx + 22}>
          {names.expects[form]}
        </Words>
      </g>
    </>
  );
}
