import type { ReactNode } from 'react';
import type { BoardPlace } from '~/plot/belief-board.ts';
import { type Form, pixelFrames } from '~/plot/form.ts';
import { Plot } from '~/plot/Plot.tsx';
import { type BarPlace, PriceBar } from '~/plot/PriceBar.tsx';
import { Words } from '~/plot/Words.tsx';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import { PhotoBoard } from '~/widgets/PhotoBoard.tsx';
import type { fields } from './fields.ts';
import { type Answers, type Side, SIDES, TRUTH } from './model.ts';
import { signs, verdicts } from './words.ts';

type Props = PictureProps<typeof fields, Answers, 'a' | 'b'>;

interface Layout {
  readonly boards: Readonly<Record<Side, BoardPlace>>;
  readonly bars: Readonly<Record<Side, BarPlace>>;
  /** From a board's middle to its letter, to the left and up. */
  readonly letterPx: readonly [number, number];
  /** From the ground down to the name of a bar, and to its verdict. */
  readonly feetPx: readonly [number, number];
}

/** Any price that has an end stays in the picture: 4.605 at most, for 1 %. */
const wideBar = { widthPx: 88, groundPx: 448, natPx: 85, roofPx: 0 };
const phoneBar = { widthPx: 60, groundPx: 384, natPx: 71, roofPx: 0 };
const layouts: Record<Form, Layout> = {
  wide: {
    boards: { A: { xPx: 196, yPx: 340, radiusPx: 166 }, B: { xPx: 566, yPx: 340, radiusPx: 166 } },
    bars: { A: { xPx: 826, ...wideBar }, B: { xPx: 938, ...wideBar } },
    letterPx: [150, 142],
    feetPx: [25, 54],
  },
  phone: {
    boards: { A: { xPx: 118, yPx: 110, radiusPx: 92 }, B: { xPx: 118, yPx: 330, radiusPx: 92 } },
    bars: { A: { xPx: 272, ...phoneBar }, B: { xPx: 344, ...phoneBar } },
    letterPx: [96, 84],
    feetPx: [20, 43],
  },
};

function Name({
  xPx,
  yPx,
  kind = '',
  children,
}: {
  xPx: number;
  yPx: number;
  kind?: string;
  children: string;
}): ReactNode {
  return (
    <Words look={`callout ${kind}`} tone="ink" xPx={xPx} yPx={yPx} centred>
      {children}
    </Words>
  );
}

export function Picture({ form, model: answers, say, plot }: Props): ReactNode {
  const { boards, bars, letterPx, feetPx } = layouts[form];
  const frame = pixelFrames[form];
  const wide = form === 'wide';
  const { groundPx, widthPx } = bars.A;
  return (
    <Plot {...plot} frame={frame} busy>
      {SIDES.map((side) => {
        const { answer, price } = answers[side];
        const { xPx } = bars[side];
        const verdict = verdicts[answer];
        return (
          <g key={side}>
            <PriceBar place={bars[side]} price={price} live={side === 'A' ? 'a' : 'b'}>
              {side === 'A' ? say.a : say.b}
            </PriceBar>
            <Name xPx={xPx} yPx={groundPx + feetPx[0]}>
              {side}
            </Name>
            <Name xPx={xPx} yPx={groundPx + feetPx[1]} kind="name">
              {wide ? `${signs[answer]} ${verdict}` : verdict}
            </Name>
          </g>
        );
      })}
      <line
        className="rule tone-ink"
        x1={bars.A.xPx - widthPx / 2 - 8}
        x2={bars.B.xPx + widthPx / 2 + 8}
        y1={groundPx}
        y2={groundPx}
      />
      {SIDES.map((side) => {
        const { xPx, yPx } = boards[side];
        return (
          <g key={side}>
            <Name xPx={xPx - letterPx[0]} yPx={yPx - letterPx[1]} kind={wide ? 'letter' : ''}>
              {side}
            </Name>
            <PhotoBoard
              board={boards[side]}
              form={form}
              percents={answers[side].percents}
              truth={TRUTH}
              fieldOf={(name) => `${name}${side}` as const}
            />
          </g>
        );
      })}
    </Plot>
  );
}
