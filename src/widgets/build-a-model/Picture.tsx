import type { ReactNode } from 'react';
import { Callouts } from '~/plot/Callout.tsx';
import { type Form, FORMS } from '~/plot/form.ts';
import { makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { HalfNames, HalvedBoard, RIM_PX } from '~/plot/HalvedBoard.tsx';
import { heapPath } from '~/plot/dart-heap.ts';
import { useHold } from '~/plot/hold.ts';
import { Pill } from '~/plot/Pill.tsx';
import { Plot } from '~/plot/Plot.tsx';
import type { PointPx } from '~/plot/pointer.ts';
import { Words } from '~/plot/Words.tsx';
import { BeliefBoard, type BoardPlace } from '~/widgets/BeliefBoard.tsx';
import { halves, LINE } from '~/widgets/beliefs.ts';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import type { fields } from './fields.ts';
import { type Built, COIN } from './model.ts';
import { axisName, coinName, lossNote, rightText } from './words.ts';

interface Sizes {
  readonly sidePx: number;
  /** The strip's middle, half its height, and how its darts stand: from one to the next, up and down, and their arms. */
  readonly stripPx: number;
  readonly halfPx: number;
  readonly zigzagPx: number;
  readonly armPx: number;
  readonly board: readonly [topPx: number, bottomPx: number];
  readonly size: BoardPlace['size'];
  /** The words below the board, and where its axis is named. */
  readonly wordsPx: number;
  readonly axisPx: number;
  /** The bar of the loss: its left end, its room, its middle. */
  readonly bar: readonly [leftPx: number, roomPx: number, yPx: number];
}

/** All that no drag changes: frame, strip, and the hundred darts in it as one path. */
function layout(form: Form, sizes: Sizes) {
  const { widthPx } = FORMS[form];
  const { sidePx, stripPx, zigzagPx, armPx } = sizes;
  const frame = makeFrame({ ...FORMS[form], marginPx: [0, sidePx, 0, sidePx], x: [0, 1], y: [0, 1] });
  const spots = Array.from({ length: 100 }, (_, i) => {
    const xPx = ((i + 0.5) * (widthPx - 2 * sidePx)) / 100;
    return [xPx, i % 2 === 0 ? -zigzagPx : zigzagPx] as const;
  });
  return { ...sizes, frame, row: `M${sidePx} ${stripPx}${heapPath({ widthPx, heightPx: 0, spots }, armPx)}` };
}

const layouts = {
  wide: layout('wide', {
    sidePx: 58,
    stripPx: 222,
    halfPx: 13,
    zigzagPx: 0,
    armPx: 3,
    board: [306, 408],
    size: { acrossPx: 10.4, downPx: 10, roomPx: 100, tall: 1.6, armPx: 2.8 },
    wordsPx: 505,
    axisPx: 511,
    bar: [560, 320, 96],
  }),
  phone: layout('phone', {
    sidePx: 20,
    stripPx: 96,
    halfPx: 14,
    zigzagPx: 4.5,
    armPx: 1.9,
    board: [178, 294],
    size: { acrossPx: 6.4, downPx: 7, roomPx: 114, tall: 2.8, armPx: 1.7 },
    wordsPx: 392,
    axisPx: 422,
    bar: [20, 280, 44],
  }),
};

type Props = PictureProps<typeof fields, Built, 'right' | 'loss' | 'coin'>;

/** The loss as a bar, on one scale with what a coin pays. */
function Loss({ form, built, say }: { built: Built } & Pick<Props, 'form' | 'say'>): ReactNode {
  const [leftPx, roomPx, yPx] = layouts[form].bar;
  const { loss } = built.score;
  const perNat = roomPx / Math.max(1, loss);
  const coinPx = leftPx + COIN * perNat;
  const endPx = leftPx + loss * perNat;
  // The number makes way for the coin's line.
  const beside = endPx < coinPx && endPx > coinPx - 96 ? coinPx : endPx;
  return (
    <>
      <rect className="fill tone-cross-entropy" x={leftPx} y={yPx - 13} width={endPx - leftPx} height={26} />
      <line className="rule dashed tone-ink" x1={coinPx} x2={coinPx} y1={yPx - 22} y2={yPx + 20} />
      <Callouts
        form={form}
        labels={[
          { text: coinName(say), tone: 'ink', quiet: true, xPx: coinPx, yPx: yPx - 22, gapPx: 3, sides: ['above'] },
          {
            text: say.loss,
            live: 'loss',
            tone: 'cross-entropy',
            xPx: beside,
            yPx,
            gapPx: 8,
            sides: ['right'],
          },
        ]}
      />
      {form === 'wide' && (
        <Words look="note" xPx={leftPx} yPx={yPx + 44} anchor="start">
          {lossNote}
        </Words>
      )}
    </>
  );
}

export function Picture({ form, model: built, say, plot }: Props): ReactNode {
  const { commit } = useHold();
  const { frame, row, stripPx, halfPx, board, size, wordsPx, axisPx } = layouts[form];
  const { leftPx, rightPx, x } = frame;
  const [right, wrong] = built.groups;
  const cutPx = x.at(wrong.count / 100);
  const linePx = x.at(LINE);
  const rightAt = (px: number) => ({ right: 100 - 100 * x.invert(px) });
  const tap = ({ xPx, yPx }: PointPx): void => {
    if (yPx < board[0] - 30) {
      if (yPx > stripPx - 40) commit(rightAt(xPx));
    } else commit(xPx > linePx ? { sure: x.invert(xPx) } : { wrong: x.invert(xPx) });
  };
  return (
    <Plot {...plot} frame={frame} onTap={tap}>
      <Loss {...{ form, built, say }} />
      <BeliefBoard
        form={form}
        groups={[
          { ...right, from: [cutPx, rightPx] },
          { ...wrong, from: [leftPx, cutPx] },
        ]}
        place={{ topPx: board[0], bottomPx: board[1], stripPx: stripPx + halfPx + RIM_PX, pills: 'below', size }}
      />
      <HalvedBoard {...{ leftPx, rightPx, linePx: cutPx }} topPx={stripPx - halfPx} bottomPx={stripPx + halfPx} />
      <path className="dart-heap" d={row} />
      <HalfNames linePx={linePx} yPx={wordsPx} left={halves.wrong} right={halves.right} />
      <Words look="axis-name" xPx={rightPx + RIM_PX} yPx={axisPx} anchor="end">
        {axisName}
      </Words>
      <Pill form={form} xPx={cutPx} yPx={stripPx + (form === 'wide' ? 49 : 43)} tone="prediction">
        {rightText(say)}
      </Pill>
      <Handle field="right" axis="x" xPx={cutPx} yPx={stripPx} to={({ xPx }) => rightAt(xPx)} />
    </Plot>
  );
}
