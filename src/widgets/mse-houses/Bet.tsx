import type { ReactNode } from 'react';
import type { Form } from '~/plot/form.ts';
import { Words } from '~/plot/Words.tsx';
import type { Places } from './layout.ts';
import { FIRST_GUESSES, score } from './model.ts';
import { betName, wager, yourBet } from './words.ts';

/** What the bets come to, as parts of the bill at the start; the right one is the square of house one itself. */
const BILL = score(FIRST_GUESSES, 'thousands').total;
const BETS = [1 / 2, 2 / 3];

/** What was bet, as a square of that area in the corner of house one's. */
export function Bet({
  bet,
  form,
  places,
  sidePx,
}: {
  bet: number;
  form: Form;
  places: Places;
  sidePx: number;
}): ReactNode {
  const betPx = Math.sqrt((BETS[bet] ?? 0) * BILL) * places.scale;
  if (betPx === 0 || betPx > sidePx) return null;
  const { groundPx, housesPx } = places;
  return (
    <g aria-hidden="true">
      <rect
        className="rule dashed tone-squared"
        fill="none"
        x={housesPx[0]}
        y={groundPx}
        width={betPx}
        height={betPx}
      />
      <Words
        look="callout name"
        tone="squared"
        xPx={housesPx[0] + betPx}
        yPx={groundPx + betPx + 17}
        anchor="end"
        centred
      >
        {form === 'wide' ? yourBet(wager.options[bet] ?? '') : betName}
      </Words>
    </g>
  );
}
