import { type ReactNode, useMemo } from 'react';
import { type BlindDart, blindDarts, type BoardPlace, FIELD, isIn, sector, spot, type Wedge } from './belief-board.ts';
import { Dart } from './Dart.tsx';

/** A dart seen from behind: four flights. */
const cross = ({ xPx, yPx }: BlindDart, armPx: number): string => {
  const flight = (x: number, y: number): string =>
    `M${(xPx + 0.3 * x).toFixed(1)} ${(yPx + 0.3 * y).toFixed(1)}l${(0.7 * x).toFixed(1)} ${(0.7 * y).toFixed(1)}`;
  return flight(-armPx, -armPx) + flight(armPx, -armPx) + flight(-armPx, armPx) + flight(armPx, armPx);
};

/** A border between two wedges. */
function Spoke({ board, turn, hit = false }: { board: BoardPlace; turn: number; hit?: boolean }): ReactNode {
  const end = spot(board, turn, FIELD);
  return <line className={hit ? 'spoke hit' : 'spoke'} x1={board.xPx} y1={board.yPx} x2={end.xPx} y2={end.yPx} />;
}

/** From this share on the wedge that had to be hit has room for a dart from the side. */
const ROOMY = 0.14;

/**
 * A board that is painted as wide as each answer was believed. The wedge of what really happened is red: it had to be hit, by darts thrown
 * blind and even over the whole board. Some boards are too small for darts.
 */
export function BeliefBoard({
  board,
  wedges,
  hit,
  anchor,
}: {
  board: BoardPlace;
  wedges: readonly Wedge[];
  /** The wedge of the truth. */
  hit: number;
  /** Where the darts are counted from, in turns; without it there are none. */
  anchor?: number;
}): ReactNode {
  const { xPx, yPx, radiusPx } = board;
  const armPx = 0.013 * radiusPx + 1.6;
  const darts = useMemo(
    () =>
      anchor === undefined
        ? []
        : blindDarts(board, anchor).map((dart) => ({ turn: dart.turn, path: cross(dart, armPx) })),
    [board, anchor, armPx],
  );
  const target = wedges[hit] as Wedge;
  const share = target.to - target.from;
  // Beside the middle, where the name stands.
  const aside = (target.from + target.to) / 2 - Math.min(0.3 * share, 0.06);
  const thrown = (struck: boolean): string =>
    darts.map(({ turn, path }) => (isIn(target, turn) === struck ? path : '')).join('');
  return (
    <g aria-hidden="true">
      <circle className="board-edge" cx={xPx} cy={yPx} r={radiusPx} />
      {share > 0 && <path className="board-edge bull" d={sector(board, target, 0.99)} />}
      <circle className="board-edge wall" cx={xPx} cy={yPx} r={radiusPx * FIELD} />
      {wedges.map((wedge, i) => (
        <path
          key={i}
          className={`belief-wedge${i === hit ? ' true' : i === 2 ? ' dark' : ''}`}
          d={sector(board, wedge, FIELD)}
        />
      ))}
      {darts.length > 0 && (
        <>
          <path className="blind missed" d={thrown(false)} />
          <path className="blind" d={thrown(true)} />
        </>
      )}
      {share < 1 && (
        <>
          {wedges.map(({ from }, i) => (
            <Spoke key={i} board={board} turn={from} />
          ))}
          <Spoke board={board} turn={target.from} hit />
          <Spoke board={board} turn={target.to} hit />
        </>
      )}
      {darts.length > 0 && share >= ROOMY && (
        <Dart {...spot(board, aside, 0.62)} scale={radiusPx / 175} turn={360 * aside - 128} dotPx={0} />
      )}
    </g>
  );
}
