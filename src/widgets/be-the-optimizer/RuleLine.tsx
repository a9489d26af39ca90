import type { ReactNode } from 'react';
import { MINUS } from '~/math/format.ts';
import type { Form } from '~/plot/form.ts';
import { names } from './words.ts';

/** The middle of the rule, where no loss of a near picture comes. */
const PLACES = { wide: [360, 112], phone: [236, 40] } as const;

/** The rule, and the same in numbers: where the next dart goes. */
export function RuleLine({
  form,
  from,
  slope,
  next,
}: {
  form: Form;
  from: string;
  slope: string;
  next: string;
}): ReactNode {
  const [xPx, yPx] = PLACES[form];
  const part = (tone: string, text: string): ReactNode => <tspan className={`tone-${tone}`}>{text}</tspan>;
  return (
    <g>
      <text className="note" x={xPx} y={yPx} textAnchor="middle">
        {names.rule}
      </text>
      <text className="callout tone-ink notranslate" x={xPx} y={yPx + 34} textAnchor="middle">
        {part('prediction', from)} {MINUS} {names.rate} · {part('squared', `(${slope})`)} = {part('prediction', next)}
      </text>
    </g>
  );
}
