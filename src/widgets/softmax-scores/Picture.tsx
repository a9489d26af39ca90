import type { ReactNode } from 'react';
import { FIELD, spot, wedgesOf } from '~/plot/belief-board.ts';
import { type Form, FORMS } from '~/plot/form.ts';
import { shows, useHold } from '~/plot/hold.ts';
import { Plot } from '~/plot/Plot.tsx';
import type { PointPx } from '~/plot/pointer.ts';
import { ShareBoard } from '~/plot/ShareBoard.tsx';
import { textWidth } from '~/plot/text-width.ts';
import { Words } from '~/plot/Words.tsx';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import { CLASSES } from '~/widgets/photos.ts';
import type { fields } from './fields.ts';
import { layouts, STRENGTHS } from './layout.ts';
import { MORE, type Scored } from './model.ts';
import { Scores } from './Scores.tsx';
import { between, dividedBy, positive, scoreName, theirSum, thin, yourBet } from './words.ts';

type Name = 'dog' | 'cat' | 'fish' | 'eDog' | 'eCat' | 'eFish' | 'sum' | 'pDog' | 'pCat' | 'pFish';
type Props = PictureProps<typeof fields, Scored, Name>;

const POWERS = ['eDog', 'eCat', 'eFish'] as const;
const SHARES = ['pDog', 'pCat', 'pFish'] as const;
/** Where e to the score begins in the wide picture, and how long the greatest is. */
const POWER_PX = { leftPx: 522, lengthPx: 100, heightPx: 13 } as const;
/** A share with room for large letters on its wedge. */
const ROOMY = 0.14;
/** How much farther a bet said that the dog's wedge would go, in turns. */
const BETS = [0.05, 0, -0.05] as const;

/** The name of e to the score. */
const Power = ({ xPx, yPx }: PointPx): ReactNode => (
  <text className="callout name bare tone-cross-entropy" x={xPx} y={yPx}>
    e
    <tspan dy="-0.45em" fontSize="0.85em">
      {scoreName}
    </tspan>
  </text>
);

/** e to the score: on a phone the number alone, with its share below it. */
function Powers({ form, scored: { powers }, say }: Pick<Props, 'form' | 'say'> & { scored: Scored }): ReactNode {
  const hold = useHold();
  const { frame, firstPx, stepPx } = layouts[form];
  const most = Math.max(...powers);
  const wide = form === 'wide';
  return (
    <g data-part="exponentials">
      {wide && (
        <>
          <Power xPx={POWER_PX.leftPx} yPx={frame.topPx - 6} />
          <Words look="note" xPx={POWER_PX.leftPx} yPx={frame.bottomPx + FORMS.wide.namePx} anchor="start">
            {positive}
          </Words>
        </>
      )}
      {CLASSES.map((name, k) => {
        const yPx = firstPx + k * stepPx;
        const share = powers[k] as number;
        return wide ? (
          <g key={name}>
            <Words
              look="callout"
              tone="cross-entropy"
              xPx={POWER_PX.leftPx}
              yPx={yPx - 10}
              live={POWERS[k] as Name}
              anchor="start"
              centred
            >
              {say[POWERS[k] as Name]}
            </Words>
            <rect
              className="fill tone-cross-entropy"
              fillOpacity={STRENGTHS[k]}
              x={POWER_PX.leftPx}
              width={Math.max(2, (POWER_PX.lengthPx * share) / most)}
              y={yPx + 8}
              height={POWER_PX.heightPx}
            />
          </g>
        ) : (
          <g key={name}>
            <text className="note tone-muted" x={374} y={yPx - 24} textAnchor="end">
              e
              <tspan dy="-0.45em" fontSize="0.85em">
                {say[name]}
              </tspan>
              <tspan dy="0.38em"> = </tspan>
              <tspan {...shows(hold, POWERS[k] as Name)}>{say[POWERS[k] as Name]}</tspan>
            </text>
            <Words
              look="callout"
              tone="cross-entropy"
              xPx={374}
              yPx={yPx}
              live={SHARES[k] as Name}
              anchor="end"
              centred
            >
              {say[SHARES[k] as Name]}
            </Words>
          </g>
        );
      })}
    </g>
  );
}

/** The way from e to the score to the board. On a phone, where both stand in its rows, beside the board. */
function Divided({ form, sum }: { form: Form; sum: string }): ReactNode {
  const hold = useHold();
  const wide = form === 'wide';
  const xPx = wide ? 650 : 222;
  const yPx = wide ? 434 : 140;
  const arrowPx = xPx + textWidth(dividedBy + sum, 'display', FORMS[form].numberPx) + 12;
  return (
    <>
      {wide ? (
        <path
          className="rule tone-muted"
          d={`M626 294h8V480h-8M${arrowPx} ${yPx}H794Q812 ${yPx} 812 412m-8 10 8 -10 8 10`}
        />
      ) : (
        <Power xPx={xPx} yPx={yPx - 32} />
      )}
      <text className="callout tone-ink" x={xPx} y={yPx} dominantBaseline="central">
        {dividedBy}
        <tspan {...shows(hold, 'sum')}>{sum}</tspan>
      </text>
      <Words look="note" xPx={xPx} yPx={yPx + 28} anchor="start" centred>
        {theirSum}
      </Words>
    </>
  );
}

export function Picture({ form, model: scored, say, plot, wager }: Props): ReactNode {
  const { shares, shift } = scored;
  const { frame, board, named } = layouts[form];
  const wide = form === 'wide';
  const wedges = wedgesOf(shares, 0).map((wedge, k) => {
    const share = shares[k] as number;
    const name = SHARES[k] as Name;
    return {
      ...wedge,
      strength: STRENGTHS[k] as number,
      narrow: share < ROOMY,
      name: share >= named ? CLASSES[k] : undefined,
      number: wide && share >= named ? { text: say[name], live: name } : undefined,
    };
  });
  // In the wide picture what has no room on its wedge stands below the board.
  const below = CLASSES.flatMap((name, k) =>
    (shares[k] as number) < named ? thin(name, say[SHARES[k] as Name]) : [],
  ).join(between);
  const bet = shift === MORE && wager.bet !== undefined ? (BETS[wager.bet] ?? 0) : 0;
  const edge = shares[0] as number;
  const betPx = spot(board, edge + bet, FIELD);
  const border = { x1: board.xPx, y1: board.yPx, x2: betPx.xPx, y2: betPx.yPx };
  // Above what stands beside the board, or below the board’s edge.
  const nearBet = bet > 0 ? spot(board, edge + bet + 0.03, 1.04) : spot(board, edge + bet - 0.012, 1.2);
  return (
    <Plot {...plot} frame={frame}>
      <Scores form={form} scored={scored} say={say} />
      <Powers form={form} scored={scored} say={say} />
      <Divided form={form} sum={say.sum} />
      <g data-part="board">
        <ShareBoard board={board} form={form} shares={wedges} />
        {wide && (
          <Words
            look="callout name"
            tone="cross-entropy"
            xPx={frame.widthPx - 18}
            yPx={board.yPx + board.radiusPx + 66}
            anchor="end"
          >
            {below}
          </Words>
        )}
      </g>
      {bet !== 0 && (
        <>
          <line className="rule-under" {...border} />
          <line className="rule thick nothing tone-error" {...border} />
          {wide && (
            <Words
              look="callout name"
              tone="error"
              xPx={nearBet.xPx}
              yPx={nearBet.yPx}
              anchor={bet > 0 ? 'end' : 'middle'}
              centred
            >
              {yourBet}
            </Words>
          )}
        </>
      )}
    </Plot>
  );
}
