import type { ReactNode } from 'react';
import { BeliefBoard } from '~/plot/BeliefBoard.tsx';
import { type BoardPlace, RIM_MIDDLE, spot, spreadTurns, turnedBy } from '~/plot/belief-board.ts';
import type { Form } from '~/plot/form.ts';
import { Handle } from '~/plot/Handle.tsx';
import { halfPill, Pill } from '~/plot/Pill.tsx';
import { type Class, CLASSES, DOG_MIDDLE, type Percents, photoWedges, turnedBorder } from './photos.ts';

/** How far from the middle the names stand. */
const NAMES = 0.54;

/** What a model believes of a photo, as a board whose borders can be dragged; the class that it was is red. */
export function PhotoBoard({
  board,
  form,
  percents,
  truth,
  fieldOf = (name) => name,
}: {
  board: BoardPlace;
  form: Form;
  percents: Percents;
  truth: number;
  /** The field of a class. */
  fieldOf?: (name: Class) => string;
}): ReactNode {
  const wedges = photoWedges(percents);
  // On a phone the sentence has the per cent.
  const texts = percents.map((percent) => `${percent}${form === 'wide' ? '%' : ''}`);
  const widestPx = 2 * Math.max(...CLASSES.map((name, i) => halfPill(texts[i] as string, form, name)));
  const turns = spreadTurns(
    wedges.map(({ from, to }) => (from + to) / 2),
    Math.min(1 / 3, Math.asin(Math.min(1, widestPx / (2 * NAMES * board.radiusPx))) / Math.PI),
  );
  return (
    <>
      <BeliefBoard board={board} wedges={wedges} hit={truth} anchor={DOG_MIDDLE} />
      {CLASSES.map((name, i) => (
        <g key={name} data-part={i === truth ? 'truth' : undefined}>
          <Pill
            form={form}
            {...spot(board, turns[i] as number, NAMES)}
            tone={i === truth ? 'truth' : 'ink'}
            animal={name}
          >
            {texts[i] as string}
          </Pill>
        </g>
      ))}
      {CLASSES.map((name, i) => {
        const turn = (wedges[i] as { to: number }).to;
        return (
          <Handle
            key={name}
            field={fieldOf(name)}
            {...spot(board, turn, RIM_MIDDLE)}
            to={(point) =>
              Object.fromEntries(
                Object.entries(turnedBorder(percents, i, turnedBy(board, point, turn))).map(([moved, percent]) => [
                  fieldOf(moved as Class),
                  percent,
                ]),
              )
            }
          />
        );
      })}
    </>
  );
}
