import type { ReactNode } from 'react';
import { BeliefBoard } from '~/plot/BeliefBoard.tsx';
import { type BoardPlace, RIM_MIDDLE, spot, turnedBy, wedgesOf } from '~/plot/belief-board.ts';
import { type Form, pixelFrames } from '~/plot/form.ts';
import { Handle } from '~/plot/Handle.tsx';
import { halfPill, Pill } from '~/plot/Pill.tsx';
import { Plot } from '~/plot/Plot.tsx';
import { type BarPlace, PriceBar } from '~/plot/PriceBar.tsx';
import { Words } from '~/plot/Words.tsx';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import type { fields } from './fields.ts';
import { beliefAt, type Bills, zerosOf } from './model.ts';
import { axisName, nats, rest, share } from './words.ts';

type Props = PictureProps<typeof fields, Bills, 'one' | 'share' | 'inPill'>;

/** Where the cat's wedge begins, in turns; it opens clockwise, and dog and fish share what is left. */
const START = 0.04;
const OTHERS = { dog: 0.76, fish: 0.24 } as const;
/** What a bet says that it costs: as much as one in a million, or twice that. */
const BETS = [6, 12] as const;
/** Bills to compare with, by their zeros. */
const LANDMARKS = [6, 2] as const;

interface Layout {
  readonly board: BoardPlace;
  /** Where the cat's pill begins, and its middle. */
  readonly pillPx: readonly [leftPx: number, yPx: number];
  /** The bar of this bill. */
  readonly bar: BarPlace;
  readonly landmarks: readonly [xPx: number, widthPx: number][];
  readonly groundFromPx: number;
}

const layouts: Record<Form, Layout> = {
  wide: {
    board: { xPx: 222, yPx: 282, radiusPx: 196 },
    pillPx: [304, 92],
    // The only thing on the site that may leave its card: over the goal, off the page.
    bar: { xPx: 502, widthPx: 92, groundPx: 466, natPx: 13.3, roofPx: -78 },
    landmarks: [
      [668, 72],
      [830, 72],
    ],
    groundFromPx: 442,
  },
  phone: {
    board: { xPx: 104, yPx: 116, radiusPx: 90 },
    pillPx: [157, 28],
    bar: { xPx: 316, widthPx: 86, groundPx: 400, natPx: 11, roofPx: 0 },
    landmarks: [
      [176, 52],
      [64, 52],
    ],
    groundFromPx: 16,
  },
};

export function Picture({ form, model: bills, say, plot, wager }: Props): ReactNode {
  const { zeros, belief, exact } = bills;
  const { board, pillPx, bar, landmarks, groundFromPx } = layouts[form];
  const { groundPx, natPx } = bar;
  const wide = form === 'wide';
  const frame = pixelFrames[form];
  const left = 1 - belief;
  const wedges = wedgesOf([belief, left * OTHERS.dog, left * OTHERS.fish], START);
  const turn = START + belief;
  const bet = wager.bet !== undefined && exact.one === Infinity ? BETS[wager.bet] : undefined;
  const betPx = bet === undefined ? 0 : groundPx + Math.log(beliefAt(bet)) * natPx;
  return (
    <Plot {...plot} frame={frame} busy>
      {LANDMARKS.map((mark, i) => {
        const [xPx = 0, widthPx = 0] = landmarks[i] ?? [];
        const price = -Math.log(beliefAt(mark));
        const topPx = groundPx - price * natPx;
        return (
          Math.abs(zeros - mark) > 0.2 && (
            <g key={mark}>
              <rect
                className="brick below tone-cross-entropy"
                x={xPx - widthPx / 2}
                width={widthPx}
                y={topPx}
                height={groundPx - topPx}
              />
              <Words look="callout" tone="cross-entropy" xPx={xPx} yPx={topPx - 10}>
                {nats(price)}
              </Words>
              <Words look="note" xPx={xPx} yPx={groundPx + 24}>
                {share(mark)}
              </Words>
            </g>
          )
        );
      })}
      <PriceBar place={bar} price={exact.one} live="one">
        {say.one}
      </PriceBar>
      <line
        className="rule tone-ink"
        x1={groundFromPx}
        x2={frame.widthPx - (wide ? 120 : 16)}
        y1={groundPx}
        y2={groundPx}
      />
      <Words look="callout name" tone="truth" xPx={bar.xPx} yPx={groundPx + 25}>
        {say.share}
      </Words>
      {wide && (
        <Words look="axis-name" xPx={bar.xPx - 46} yPx={groundPx + 48} anchor="start">
          {axisName}
        </Words>
      )}
      {bet !== undefined && (
        <>
          <line
            className="bet-line"
            x1={bar.xPx - bar.widthPx / 2}
            x2={bar.xPx + bar.widthPx / 2}
            y1={betPx}
            y2={betPx}
          />
          <Words look="brick-price" xPx={bar.xPx} yPx={betPx + 24}>
            {nats(-Math.log(beliefAt(bet))).slice(0, -2)}
          </Words>
        </>
      )}
      <BeliefBoard board={board} wedges={wedges} hit={0} anchor={START} />
      {(['dog', 'fish'] as const).map((name, i) => {
        const { from, to } = wedges[i + 1] as { from: number; to: number };
        return (
          <Pill key={name} form={form} {...spot(board, (from + to) / 2, 0.54)} tone="ink" animal={name}>
            {rest(left * OTHERS[name])}
          </Pill>
        );
      })}
      <Pill form={form} xPx={pillPx[0] + halfPill(say.inPill, form, 'cat')} yPx={pillPx[1]} tone="truth" animal="cat">
        {say.inPill}
      </Pill>
      <Handle
        field="zeros"
        {...spot(board, turn, RIM_MIDDLE)}
        to={(point) => ({ zeros: zerosOf(belief + turnedBy(board, point, turn)) })}
      />
    </Plot>
  );
}
