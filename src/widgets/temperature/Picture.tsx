import type { ReactNode } from 'react';
import { type BoardPlace, wedgesOf } from '~/plot/belief-board.ts';
import { Callouts } from '~/plot/Callout.tsx';
import { Dial } from '~/plot/Dial.tsx';
import { type Form, FORMS } from '~/plot/form.ts';
import { type Frame, linearScale, makeFrame } from '~/plot/frame.ts';
import { shows, useHold } from '~/plot/hold.ts';
import { Plot } from '~/plot/Plot.tsx';
import { ShareBoard } from '~/plot/ShareBoard.tsx';
import { Words } from '~/plot/Words.tsx';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import { fields } from './fields.ts';
import { ASKED, before, type Dialled, PLAIN, RANKED, SCORES, sharesAt } from './model.ts';
import { dashed, dial as written, dialName, ends, madeUp, off, score, soFar } from './words.ts';

const LIVE = ['pMat', 'pSofa', 'pFloor', 'pBed', 'pChair', 'pTable', 'pRoof', 'pMoon'] as const;
type Props = PictureProps<typeof fields, Dialled, (typeof LIVE)[number] | 'temperature'>;

/** How strong the colour of each word is, on its bar and on its wedge. */
const STRENGTHS = [1, 0.9, 0.45, 0.38, 0.32, 0.26, 0.2, 0.15] as const;
/** Doubling the temperature is the same turn everywhere on the dial that a chatbot has. */
const { min, max } = fields.temperature;
const powers = linearScale([Math.log(min), Math.log(max)], [-0.25, 0.25]);
const turns = {
  at: (temperature: number): number => powers.at(Math.log(temperature)),
  invert: (turn: number): number => Math.exp(powers.invert(turn)),
};
const MARKS = [0.2, 0.5, 1, 2, 4].map((mark) => [mark, written(mark)] as const);

/** Where the three bets put the end of mat's bar: one who bets that it shrinks has the dial the wrong way round. */
const BETS = [sharesAt(ASKED), before, sharesAt(1 / ASKED)].map(([mat = 0]) => mat);

interface Layout {
  /** Its x is a share. */
  readonly frame: Frame;
  readonly firstPx: number;
  readonly stepPx: number;
  readonly barPx: number;
  /** Where words end, and their scores. */
  readonly wordPx: number;
  readonly scorePx: number;
  /** From this share on a wedge has room for its word. */
  readonly named: number;
  readonly board: BoardPlace;
  readonly dial: BoardPlace;
}

const layouts: Readonly<Record<Form, Layout>> = {
  wide: {
    frame: makeFrame({ ...FORMS.wide, marginPx: [266, 386, 4, 164], x: [0, 1], y: [0, 1] }),
    firstPx: 285,
    stepPx: 31.4,
    barPx: 22,
    wordPx: 106,
    scorePx: 152,
    named: 0.085,
    board: { xPx: 850, yPx: 166, radiusPx: 150 },
    dial: { xPx: 850, yPx: 468, radiusPx: 106 },
  },
  phone: {
    frame: makeFrame({ ...FORMS.phone, marginPx: [204, 78, 8, 112], x: [0, 1], y: [0, 1] }),
    firstPx: 220,
    stepPx: 28.5,
    barPx: 19,
    wordPx: 62,
    scorePx: 104,
    named: 0.14,
    board: { xPx: 92, yPx: 88, radiusPx: 80 },
    dial: { xPx: 284, yPx: 124, radiusPx: 76 },
  },
};

/** Words, their scores, and their shares as bars. What they had at 1 is dashed. */
function Bars({ form, model: { shares, temperature }, say }: Pick<Props, 'form' | 'model' | 'say'>): ReactNode {
  const hold = useHold();
  const { frame, firstPx, stepPx, barPx, wordPx, scorePx } = layouts[form];
  const { x } = frame;
  const zeroPx = x.at(0);
  return (
    <>
      {RANKED.map((word, k) => {
        const yPx = firstPx + k * stepPx;
        const middle = { y: yPx, dominantBaseline: 'central' } as const;
        const share = shares[k] as number;
        const plain = before[k] as number;
        const bar = { x: zeroPx, y: yPx - barPx / 2, height: barPx };
        return (
          <g key={word}>
            <text className="callout name bare tone-ink" x={wordPx} {...middle} textAnchor="end">
              {word}
            </text>
            <text className="note notranslate" x={scorePx} {...middle} textAnchor="end">
              {score(SCORES[word])}
            </text>
            <rect
              className="fill tone-cross-entropy"
              fillOpacity={STRENGTHS[k]}
              {...bar}
              width={x.at(share) - zeroPx}
            />
            {temperature !== PLAIN && <rect className="rule dashed tone-muted" {...bar} width={x.at(plain) - zeroPx} />}
            <text
              className={`callout tone-cross-entropy${k === 0 ? '' : ' name'}`}
              x={x.at(Math.max(share, plain)) + 10}
              {...middle}
              {...shows(hold, LIVE[k] as string)}
            >
              {say[LIVE[k] as (typeof LIVE)[number]]}
            </text>
          </g>
        );
      })}
      <line
        className="rule tone-ink"
        x1={zeroPx}
        x2={zeroPx}
        y1={firstPx - stepPx / 2}
        y2={firstPx + (RANKED.length - 0.5) * stepPx}
      />
    </>
  );
}

export function Picture({ form, model: dialled, say, plot, wager }: Props): ReactNode {
  const { temperature, shares, mat } = dialled;
  const { frame, firstPx, stepPx, barPx, named, board, dial } = layouts[form];
  const wide = form === 'wide';
  const bet = wager.bet !== undefined && temperature === ASKED ? (BETS[wager.bet] as number) : mat;
  const wedges = wedgesOf(shares, 0).map((wedge, k) => ({
    ...wedge,
    strength: STRENGTHS[k] as number,
    name: (shares[k] as number) >= named ? RANKED[k] : undefined,
  }));
  return (
    <Plot {...plot} frame={frame}>
      <Words look="callout name bare" tone="ink" xPx={wide ? 47 : 16} yPx={firstPx - 29} anchor="start">
        {soFar}
      </Words>
      <Bars form={form} model={dialled} say={say} />
      {bet !== mat && (
        <>
          <line
            className="rule thick tone-error"
            x1={frame.x.at(bet)}
            x2={frame.x.at(mat)}
            y1={firstPx - barPx}
            y2={firstPx - barPx}
          />
          <circle className="bet" cx={frame.x.at(bet)} cy={firstPx} r={barPx / 2} />
          {wide && (
            <Callouts
              form={form}
              labels={[
                {
                  text: off(mat - bet),
                  tone: 'error',
                  quiet: true,
                  xPx: (frame.x.at(bet) + frame.x.at(mat)) / 2,
                  yPx: firstPx,
                  gapPx: barPx + 4,
                  sides: ['above'],
                },
              ]}
            />
          )}
        </>
      )}
      <Words look="note" xPx={wide ? frame.rightPx : 378} yPx={firstPx + 7 * stepPx} anchor="end" centred>
        {madeUp}
      </Words>
      {temperature !== PLAIN && (
        <Words look="note" xPx={wide ? frame.rightPx : 378} yPx={firstPx + 6 * stepPx} anchor="end" centred>
          {dashed}
        </Words>
      )}
      <ShareBoard board={board} form={form} shares={wedges} />
      <Dial
        place={dial}
        form={form}
        field="temperature"
        value={temperature}
        turns={turns}
        marks={MARKS}
        name={dialName}
        ends={ends}
      >
        {say.temperature}
      </Dial>
    </Plot>
  );
}
