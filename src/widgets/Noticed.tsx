import type { ReactNode } from 'react';
import type { NumberAndWord } from './rare-words.ts';

/** Where a line of words begins or ends, in pixels of the view box. */
export interface Row {
  readonly xPx: number;
  readonly yPx: number;
  readonly anchor: 'start' | 'end';
}

/** What a line through the scores brings: how many frauds it catches, where that may be told, and how many of the honest it suspects. */
export function Noticed({
  caught,
  alarms,
  rows,
}: {
  caught: NumberAndWord | undefined;
  alarms: NumberAndWord;
  rows: readonly [caught: Row, alarms: Row];
}): ReactNode {
  return ([caught, alarms] as const).map((told, i) => {
    const row = rows[i];
    return (
      told &&
      row && (
        <text
          key={i}
          className={`callout tone-${i === 0 ? 'truth' : 'error'}`}
          x={row.xPx}
          y={row.yPx}
          textAnchor={row.anchor}
          dominantBaseline="central"
        >
          {told.number}
          <tspan className="note" fontWeight={400}>
            {told.word}
          </tspan>
        </text>
      )
    );
  });
}
