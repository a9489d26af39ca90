import { type ReactNode, useMemo } from 'react';
import { Face } from '~/plot/Face.tsx';
import { keepApart } from '~/plot/apart.ts';
import type { BoardPlace } from '~/plot/belief-board.ts';
import { Callouts, type Called } from '~/plot/Callout.tsx';
import type { Form } from '~/plot/form.ts';
import { FORMS } from '~/plot/form.ts';
import { type Frame, makeFrame } from '~/plot/frame.ts';
import { Leaving } from '~/plot/Leaving.tsx';
import { Curve } from '~/plot/marks.tsx';
import { OnCurve } from '~/plot/OnCurve.tsx';
import type { Box } from '~/plot/place-labels.ts';
import { Plot } from '~/plot/Plot.tsx';
import { Words } from '~/plot/Words.tsx';
import { priceOf } from '~/widgets/beliefs.ts';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import { PhotoBoard } from '~/widgets/PhotoBoard.tsx';
import { CLASSES } from '~/widgets/photos.ts';
import type { fields } from './fields.ts';
import { ASKED, type Photo, TIMES } from './model.ts';
import { axisName, costName, wager as asking } from './words.ts';

type Name = 'ifDog' | 'ifCat' | 'ifFish';
type Props = PictureProps<typeof fields, Photo, Name>;
const LIVE = ['ifDog', 'ifCat', 'ifFish'] as const;
const loss = 'cross-entropy';

interface Layout {
  readonly board: BoardPlace;
  readonly frame: Frame;
  readonly facePx: number;
  readonly along: readonly Box[];
}

function layout(
  form: Form,
  board: BoardPlace,
  marginPx: readonly [number, number, number, number],
  top: number,
  facePx: number,
): Layout {
  const frame = makeFrame({ ...FORMS[form], marginPx, x: [0, 1], y: [0, top] });
  const costs = Array.from({ length: Math.floor(10 * top) }, (_, i) => (i + 1) / 10);
  const along = costs.map((cost) => ({
    leftPx: frame.x.at(Math.exp(-cost)) - 3,
    rightPx: frame.x.at(Math.exp(0.1 - cost)) + 3,
    topPx: frame.y.at(cost) - 3,
    bottomPx: frame.y.at(cost - 0.1) + 3,
  }));
  return { board, frame, facePx, along };
}

const layouts = {
  wide: layout('wide', { xPx: 262, yPx: 262, radiusPx: 226 }, [44, 42, 84, 560], 3.2, 16),
  phone: layout('phone', { xPx: 195, yPx: 132, radiusPx: 114 }, [270, 24, 58, 34], 2.6, 13),
};

/** From the least belief that is drawn up to certainty; up the wall in small steps. */
const curveFrom = (least: number) =>
  Array.from({ length: 121 }, (_, i) => least ** (1 - i / 120)).map((belief) => [belief, priceOf(belief)] as const);
const whole = curveFrom(0.03);

/** A place that was bet on, or that can be: so many times the dog's price, over the cat's share. */
function Bet({ frame, times }: { frame: Frame; times: number }): ReactNode {
  const radiusPx = frame.widthPx > 500 ? 10 : 6;
  return <circle className="bet" cx={frame.x.at(ASKED)} cy={frame.y.at(times * priceOf(0.7))} r={radiusPx} />;
}

/** The prices at their balls; what was bet beside its ring. */
function labelsOf({ model: photo, say, wager: { bet } }: Props, open: boolean, frame: Frame): Called[] {
  const { prices, percents, truth } = photo;
  const shown = LIVE.flatMap((live, k): Called[] => {
    const price = prices[k] as number;
    if (k !== truth && (open || price > frame.y.domain[1])) return [];
    return [
      {
        text: say[live],
        live,
        tone: loss,
        xPx: frame.x.at((percents[k] as number) / 100),
        yPx: frame.y.at(Math.min(price, frame.y.domain[1])),
        gapPx: k === truth ? 18 : 14,
        sides: ['right', 'above', 'left'],
      },
    ];
  });
  // The price of what happened finds its place first.
  shown.sort((a, b) => Number(b.live === LIVE[truth]) - Number(a.live === LIVE[truth]));
  const bets = open ? TIMES.map((_, i) => i) : bet === undefined || !photo.asked ? [] : [bet];
  return [
    ...shown,
    ...bets.map((i): Called => ({
      text: asking.options[i] as string,
      tone: 'ink',
      quiet: true,
      xPx: frame.x.at(ASKED),
      yPx: frame.y.at((TIMES[i] as number) * priceOf(0.7)),
      gapPx: open ? 15 : 22,
      // Those of a phone are too near each other to stand on one side.
      sides: i === 1 ? ['left', 'right'] : ['right', 'left'],
    })),
  ];
}

export function Picture(props: Props): ReactNode {
  const { id, form, model: photo, plot, wager } = props;
  const { board, frame, facePx, along } = layouts[form];
  const { percents, truth, percent, price, prices, asked } = photo;
  const top = frame.y.domain[1];
  // The curve exists as far as the dart has been; the rest is the answer.
  const open = wager.open && percent > 100 * ASKED;
  const least = open ? Math.max(0.03, percent / 100) : 0.03;
  const curve = useMemo(() => (least === 0.03 ? whole : curveFrom(least)), [least]);
  const xPx = frame.x.at(percent / 100);
  const off = price > top;
  const facesPx = keepApart(
    percents.map((share) => frame.x.at(share / 100)),
    2.3 * facePx,
    frame.leftPx - 8,
    frame.rightPx + 8,
  );
  const ballsPx = prices.map((one, k) => [frame.x.at((percents[k] as number) / 100), frame.y.at(Math.min(one, top))]);
  return (
    <Plot {...plot} frame={frame} busy>
      <path
        className="rule tone-ink"
        fill="none"
        d={`M${frame.leftPx} ${frame.topPx}V${frame.bottomPx}H${frame.rightPx}`}
      />
      {form === 'wide' && !off && (
        <Words look="axis-name" xPx={frame.leftPx - 10} yPx={frame.topPx + 8} anchor="end">
          {costName}
        </Words>
      )}
      <Words look="axis-name" xPx={frame.rightPx + 12} yPx={frame.heightPx - 4} anchor="end">
        {axisName}
      </Words>
      <Curve plot={id} tone={loss} points={curve} />
      {CLASSES.map((name, k) => {
        const [ballPx = 0, heightPx = 0] = ballsPx[k] ?? [];
        return (
          <g key={name} className={k === truth ? 'tone-truth' : 'tone-muted'}>
            <Face name={name} xPx={facesPx[k] as number} yPx={frame.bottomPx + facePx + 8} halfPx={facePx} />
            {k !== truth && !open && (
              <>
                <line className="rule dashed" x1={ballPx} x2={ballPx} y1={frame.bottomPx} y2={heightPx} />
                {(prices[k] as number) <= top && (
                  <circle className={`dot tone-${loss}`} cx={ballPx} cy={heightPx} r={7} />
                )}
              </>
            )}
          </g>
        );
      })}
      <g data-part="price">
        {off ? (
          <>
            <line className={`post tone-${loss}`} x1={xPx} x2={xPx} y1={frame.bottomPx} y2={frame.topPx} />
            <Leaving xPx={xPx} yPx={frame.topPx - 18} tone={loss} />
          </>
        ) : (
          <OnCurve at={[percent / 100, price]} tone={loss} post />
        )}
      </g>
      {open && TIMES.map((times) => <Bet key={times} frame={frame} times={times} />)}
      {wager.bet !== undefined && asked && (
        <>
          <line
            className="rule thick tone-error"
            x1={xPx + 13}
            x2={xPx + 13}
            y1={frame.y.at((TIMES[wager.bet] as number) * priceOf(0.7))}
            y2={frame.y.at(price)}
          />
          <Bet frame={frame} times={TIMES[wager.bet] as number} />
        </>
      )}
      <Callouts
        form={form}
        around={[
          ...along.filter(({ rightPx }) => rightPx > frame.x.at(least)),
          // Before the bet only the ball of what happened is drawn.
          ...ballsPx.flatMap(([ballPx = 0, heightPx = 0], k) =>
            open && k !== truth
              ? []
              : [{ leftPx: ballPx - 8, rightPx: ballPx + 8, topPx: heightPx - 8, bottomPx: frame.bottomPx }],
          ),
        ]}
        labels={labelsOf(props, open, frame)}
      />
      <PhotoBoard board={board} form={form} percents={percents} truth={truth} />
    </Plot>
  );
}
