import type { ReactNode } from 'react';
import { Bet } from '~/plot/Bet.tsx';
import { RIM_MIDDLE, spot, wedgesOf } from '~/plot/belief-board.ts';
import { Callouts } from '~/plot/Callout.tsx';
import type { Form } from '~/plot/form.ts';
import { shows, useHold } from '~/plot/hold.ts';
import { Plot } from '~/plot/Plot.tsx';
import { ShareBoard } from '~/plot/ShareBoard.tsx';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import { CLASSES } from '~/widgets/photos.ts';
import type { fields } from './fields.ts';
import { layouts, STRENGTHS } from './layout.ts';
import { MORE, type Scored } from './model.ts';
import { Scores } from './Scores.tsx';
import { dividedBy, picture, scoreName, theirSum, yourBet } from './words.ts';

type Name = 'dog' | 'cat' | 'fish' | 'eDog' | 'eCat' | 'eFish' | 'sum' | 'pDog' | 'pCat' | 'pFish';
type Props = PictureProps<typeof fields, Scored, Name>;

const POWERS = ['eDog', 'eCat', 'eFish'] as const;
const SHARES = ['pDog', 'pCat', 'pFish'] as const;
/** Where e to the score begins in the wide picture, and how long the greatest is. */
const POWER_PX = { leftPx: 496, lengthPx: 104, heightPx: 13 } as const;
/** How much farther a bet said that the dog's wedge would go, in turns. */
const BETS = [0.09, 0, -0.09] as const;

/** e to the score: on a phone the number alone, with its share below it. */
function Powers({ form, scored: { powers }, say }: Pick<Props, 'form' | 'say'> & { scored: Scored }): ReactNode {
  const hold = useHold();
  const { frame, firstPx, stepPx } = layouts[form];
  const most = Math.max(...powers);
  const wide = form === 'wide';
  return (
    <g data-part="exponentials">
      {wide && (
        <text className="callout name bare tone-ink" x={POWER_PX.leftPx} y={frame.topPx - 6}>
          e
          <tspan dy="-0.45em" fontSize="0.85em">
            {scoreName}
          </tspan>
        </text>
      )}
      {CLASSES.map((name, k) => {
        const yPx = firstPx + k * stepPx;
        const share = powers[k] as number;
        return wide ? (
          <g key={name}>
            <text
              className="callout tone-cross-entropy"
              x={POWER_PX.leftPx}
              y={yPx - 10}
              {...shows(hold, POWERS[k] as Name)}
              dominantBaseline="central"
            >
              {say[POWERS[k] as Name]}
            </text>
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
            <text className="note" x={374} y={yPx - 24} textAnchor="end">
              e
              <tspan dy="-0.45em" fontSize="0.85em">
                {say[name]}
              </tspan>
              <tspan dy="0.38em"> = </tspan>
              <tspan {...shows(hold, POWERS[k] as Name)}>{say[POWERS[k] as Name]}</tspan>
            </text>
            <text
              className="callout tone-cross-entropy"
              x={374}
              y={yPx}
              {...shows(hold, SHARES[k] as Name)}
              textAnchor="end"
              dominantBaseline="central"
            >
              {say[SHARES[k] as Name]}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** The way from e to the score to the board. */
function Divided({ form, sum }: { form: Form; sum: string }): ReactNode {
  const hold = useHold();
  const wide = form === 'wide';
  const xPx = wide ? 640 : 218;
  const yPx = wide ? 452 : 160;
  return (
    <>
      {wide && <path className="rule tone-muted" d={`M612 292h8V480h-8M620 430c20 0 60 -10 78 -48m-13 3 13 -3 4 13`} />}
      <text className="callout tone-ink" x={xPx} y={yPx} dominantBaseline="central">
        {dividedBy}
        <tspan {...shows(hold, 'sum')}>{sum}</tspan>
      </text>
      <text className="note" x={xPx} y={yPx + (wide ? 30 : 24)} dominantBaseline="central">
        {theirSum}
      </text>
    </>
  );
}

export function Picture({ id, form, model: scored, say, description, wager }: Props): ReactNode {
  const { shares, shift } = scored;
  const { frame, board, numbered, named } = layouts[form];
  const wide = form === 'wide';
  const wedges = wedgesOf(shares, 0).map((wedge, k) => {
    const share = shares[k] as number;
    const name = SHARES[k] as Name;
    return {
      ...wedge,
      strength: STRENGTHS[k] as number,
      name: share >= named ? CLASSES[k] : undefined,
      number: share >= numbered ? { text: say[name], live: name } : undefined,
    };
  });
  // In the wide picture what has no room on its wedge stands below the board.
  const below = wide ? CLASSES.filter((_, k) => (shares[k] as number) < numbered) : [];
  const bet = shift === MORE && wager.bet !== undefined ? (BETS[wager.bet] ?? 0) : 0;
  const edge = shares[0] as number;
  return (
    <Plot frame={frame} form={form} id={id} title={picture} description={description}>
      <Scores form={form} scored={scored} say={say} />
      <Powers form={form} scored={scored} say={say} />
      <Divided form={form} sum={say.sum} />
      <g data-part="board">
        <ShareBoard board={board} form={form} shares={wedges} />
        <text className="note" x={board.xPx} y={board.yPx + board.radiusPx + 30} textAnchor="middle">
          {below.map((name) => `${name} ${say[SHARES[CLASSES.indexOf(name)] as Name]}`).join(', ')}
        </text>
      </g>
      {bet !== 0 && (
        <>
          <Bet {...spot(board, edge + bet, RIM_MIDDLE)} truth={spot(board, edge, RIM_MIDDLE)} tone="cross-entropy" />
          {wide && (
            <Callouts
              form={form}
              labels={[
                {
                  text: yourBet,
                  tone: 'cross-entropy',
                  quiet: true,
                  ...spot(board, edge + bet, RIM_MIDDLE),
                  gapPx: 22,
                  sides: [bet > 0 ? 'left' : 'below'],
                },
              ]}
            />
          )}
        </>
      )}
    </Plot>
  );
}
