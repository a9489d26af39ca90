import type { ReactNode } from 'react';
import type { Form } from '~/plot/form.ts';
import { shows, useHold } from '~/plot/hold.ts';
import { Words } from '~/plot/Words.tsx';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Wagered } from '~/widgets/define-widget.ts';
import type { Model } from './model.ts';
import { inside, lines, listed, marks, scoreText, three } from './words.ts';

/** Where the program stands: its block, how far it is from one line to the next, and where its letters begin. */
export const listings = {
  wide: { leftPx: 40, topPx: 172, widthPx: 494, linePx: 62, insetPx: 44, markPx: 94 },
  phone: { leftPx: 8, topPx: 4, widthPx: 374, linePx: 44, insetPx: 32, markPx: 78 },
} as const;

/** The line that is one softmax too many, counted from 0. */
const GUILTY = 1;
const LINES = [0, 1, 2] as const;

/** In the wide picture a line is bet on at its end. */
export const betsPx = LINES.map(
  (line) =>
    [
      listings.wide.leftPx + listings.wide.widthPx - 52,
      listings.wide.topPx + (line + 0.5) * listings.wide.linePx,
    ] as const,
);

/** The line of the program at this place, counted from 0. */
export const lineAt = (form: Form, yPx: number): number =>
  Math.floor((yPx - listings[form].topPx) / listings[form].linePx);

/** The program, with what each line gives under it. Once it is told, the guilty line is marked, and what the last one does by itself is shown. */
export function Listing({
  form,
  model: { twice, scores, once },
  say,
  wager: { open, bet },
}: {
  form: Form;
  model: Model;
  say: Say<'cost'>;
  wager: Wagered;
}): ReactNode {
  const hold = useHold();
  const wide = form === 'wide';
  const { leftPx, topPx, widthPx, linePx, insetPx, markPx } = listings[form];
  const codes = lines(twice);
  const values = [listed(scores, scoreText), listed(once, three), say.cost];
  const xPx = leftPx + insetPx;
  const rightPx = leftPx + widthPx;
  const endPx = topPx + 3 * linePx;
  const boxPx = wide ? 40 : 28;
  const middleOf = (line: number): number => topPx + (line + 0.5) * linePx;
  const tellsPx = wide ? 21 : 18;
  const pill = { xPx: rightPx - markPx / 2 - (wide ? 16 : 8), yPx: middleOf(GUILTY), highPx: wide ? 32 : 26 };
  return (
    <g data-part="code">
      <rect
        className="faint tone-ink"
        x={leftPx}
        width={widthPx}
        y={topPx}
        height={3 * linePx + (open ? 6 : boxPx + 14)}
        rx={14}
      />
      {!open && (
        <>
          <rect
            className={twice ? 'soft tone-truth' : 'faint tone-ink'}
            x={leftPx}
            width={widthPx}
            y={topPx + linePx}
            height={linePx}
          />
          <rect className="fill tone-truth" x={leftPx} width={wide ? 7 : 5} y={topPx + linePx} height={linePx} />
          <rect
            className="fill tone-truth"
            x={pill.xPx - markPx / 2}
            width={markPx}
            y={pill.yPx - pill.highPx / 2}
            height={pill.highPx}
            rx={pill.highPx / 2}
          />
          <Words look="callout name inside" xPx={pill.xPx} yPx={pill.yPx} centred>
            {twice ? marks.guilty : marks.deleted}
          </Words>
          <path
            className="rule tone-cross-entropy"
            d={`M${xPx + (wide ? 150 : 122)} ${endPx + 2}V${endPx - (wide ? 26 : 18)}`}
          />
          <rect
            className="ghost tone-cross-entropy"
            x={xPx}
            width={rightPx - xPx - (wide ? 16 : 8)}
            y={endPx}
            height={boxPx}
            rx={8}
          />
          <text
            className="note tone-cross-entropy"
            x={xPx + (wide ? 14 : 10)}
            y={endPx + boxPx / 2}
            dominantBaseline="central"
          >
            <tspan>{inside.before}</tspan>
            <tspan fontWeight={700}>{inside.code}</tspan>
            <tspan>{inside.after}</tspan>
          </text>
        </>
      )}
      {twice && bet !== undefined && bet !== GUILTY && (
        <>
          <circle
            className="ghost bet-ring tone-muted"
            cx={rightPx - (wide ? 40 : 28)}
            cy={middleOf(bet)}
            r={wide ? 22 : 18}
          />
          <Words look="note" xPx={rightPx - (wide ? 40 : 28)} yPx={middleOf(bet)} centred>
            {marks.bet}
          </Words>
        </>
      )}
      {LINES.map((line) => {
        const gone = line === GUILTY && !twice;
        const yPx = topPx + line * linePx + tellsPx;
        return (
          <g key={line}>
            <Words look="note" xPx={leftPx + insetPx / 2 + 2} yPx={middleOf(line)} centred>
              {line + 1}
            </Words>
            <text
              className={`code notranslate tone-${gone ? 'muted' : 'ink'}`}
              x={xPx}
              y={yPx}
              dominantBaseline="central"
              {...(gone && { textDecoration: 'line-through' })}
              {...(line === GUILTY && !open && { fontWeight: 700 })}
            >
              {codes[line]}
            </text>
            {!gone && (
              <text
                className="note"
                x={xPx}
                y={yPx + (wide ? 23 : 18)}
                dominantBaseline="central"
                {...(line === 2 && { fontWeight: 700 })}
              >
                <tspan className={line === 0 ? 'tone-prediction' : 'tone-ink'} {...(line === 2 && shows(hold, 'cost'))}>
                  {values[line]}
                </tspan>
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
