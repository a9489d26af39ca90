import type { ReactNode } from 'react';
import type { Form } from '~/plot/form.ts';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Dimmed } from './model.ts';
import { names } from './words.ts';

const layouts = {
  wide: { fromPx: 590, widthPx: 380, heightPx: 34, rowsPx: [246, 300] },
  phone: { fromPx: 24, widthPx: 342, heightPx: 26, rowsPx: [352, 398] },
} as const;

/** The whole bill of 990 easy darts and ten hard ones, once plain and once focal: how much of it each group pays. */
export function Payers({
  form,
  model: { plainEasy, focalEasy },
  say,
  open,
}: {
  form: Form;
  model: Dimmed;
  say: Say<'easyPaid' | 'easyPays'>;
  open: boolean;
}): ReactNode {
  const { fromPx, widthPx, heightPx, rowsPx } = layouts[form];
  const rows = [
    { tone: 'cross-entropy', easy: plainEasy, text: say.easyPaid, name: names.plain },
    { tone: 'focal', easy: focalEasy, text: say.easyPays, name: names.focal },
  ] as const;
  return (
    <g data-part="bill">
      {rows.map(({ tone, easy, text, name }, i) => (
        <g key={tone} className={`tone-${tone}`}>
          <text className="axis-name" x={fromPx} y={(rowsPx[i] as number) - 8}>
            {name}
          </text>
          <rect className="rule" x={fromPx} y={rowsPx[i]} width={widthPx} height={heightPx} />
          {!(open && i === 1) && (
            <rect className="fill" x={fromPx} y={rowsPx[i]} width={widthPx * easy} height={heightPx} />
          )}
          <text className="callout name" x={fromPx + widthPx} y={(rowsPx[i] as number) - 8} textAnchor="end">
            {open && i === 1 ? '?' : `${text}%`}
          </text>
        </g>
      ))}
    </g>
  );
}
