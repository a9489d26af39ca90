import type { ReactNode } from 'react';
import { BeliefBoard } from '~/plot/BeliefBoard.tsx';
import { type BoardPlace, RIM_MIDDLE, spot, spreadTurns, turnedBy } from '~/plot/belief-board.ts';
import type { Form } from '~/plot/form.ts';
import { Handle } from '~/plot/Handle.tsx';
import { halfPill, halfPillHigh, Pill } from '~/plot/Pill.tsx';
import type { PointPx } from '~/plot/pointer.ts';
import { type Class, CLASSES, DOG_MIDDLE, type Percents, photoWedges, turnedBorder } from './photos.ts';

/** How far from the middle the names stand; one that a handle would touch is nearer. */
const NAMES = 0.54;
const NEAREST = 0.14;
/** A name keeps off the halo of a handle, or at least off its dot. */
const KEEPS_OFF_PX = [25, 11] as const;

/** Something in the way: its middle, and half its size. */
interface Taken extends PointPx {
  readonly acrossPx: number;
  readonly downPx: number;
}

const apart = (a: Taken, b: Taken): boolean =>
  Math.abs(a.xPx - b.xPx) > a.acrossPx + b.acrossPx || Math.abs(a.yPx - b.yPx) > a.downPx + b.downPx;

/** Names at these turns, in the order of `halvesPx`, moved to the middle only as far as handles are in their way. */
function namesAt(
  board: BoardPlace,
  turns: readonly number[],
  halvesPx: readonly number[],
  downPx: number,
  handles: readonly PointPx[],
): Taken[] {
  const at = (i: number, part: number): Taken => ({
    ...spot(board, turns[i] as number, part),
    acrossPx: halvesPx[i] as number,
    downPx,
  });
  const names = turns.map((_, i) => at(i, NAMES));
  const parts = Array.from({ length: Math.round((NAMES - NEAREST) / 0.02) }, (_, i) => NAMES - 0.02 * i);
  for (const i of turns.keys()) {
    const others = names.filter((_, k) => k !== i);
    const free = KEEPS_OFF_PX.flatMap((halfPx) =>
      parts
        .map((part) => at(i, part))
        .filter((name) => others.every((other) => apart(name, other)))
        .filter((name) => handles.every((handle) => apart(name, { ...handle, acrossPx: halfPx, downPx: halfPx }))),
    );
    names[i] = free[0] ?? (names[i] as Taken);
  }
  return names;
}

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
  const halvesPx = CLASSES.map((name, i) => halfPill(texts[i] as string, form, name));
  const turns = spreadTurns(
    wedges.map(({ from, to }) => (from + to) / 2),
    Math.min(1 / 3, Math.asin(Math.min(1, Math.max(...halvesPx) / (NAMES * board.radiusPx))) / Math.PI),
  );
  const borders = wedges.map(({ to }) => spot(board, to, RIM_MIDDLE));
  const names = namesAt(board, turns, halvesPx, halfPillHigh(form), borders);
  return (
    <>
      <BeliefBoard board={board} wedges={wedges} hit={truth} anchor={DOG_MIDDLE} />
      {CLASSES.map((name, i) => {
        const turn = (wedges[i] as { to: number }).to;
        return (
          <Handle
            key={name}
            field={fieldOf(name)}
            {...(borders[i] as PointPx)}
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
      <g pointerEvents="none">
        {CLASSES.map((name, i) => (
          <g key={name} data-part={i === truth ? 'truth' : undefined}>
            <Pill
              form={form}
              xPx={names[i]?.xPx ?? 0}
              yPx={names[i]?.yPx ?? 0}
              tone={i === truth ? 'truth' : 'ink'}
              animal={name}
            >
              {texts[i] as string}
            </Pill>
          </g>
        ))}
      </g>
    </>
  );
}
