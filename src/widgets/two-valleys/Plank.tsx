import type { ReactNode } from 'react';
import { Callouts } from '~/plot/Callout.tsx';
import { Strand } from '~/plot/Head.tsx';
import { Words } from '~/plot/Words.tsx';
import { places } from './layout.ts';
import { deliveries } from './model.ts';
import type { Props } from './props.ts';
import { names } from './words.ts';

const THICK_PX = 15;
const LEVER_PX = 8;
const FULCRUM = { half: 23, height: 40 };
/** Names of plank and rope stand left of the last dart, or right of it. */
export const namePx = (last: number): number => (last > 85 ? 452 : 750);

/** The plank, which balances at the mean: the levers to its left are together as long as those to its right. */
export function Plank({ form, model: { last, mean }, say, wager }: Props): ReactNode {
  const { frame, linePx } = places.wide;
  const meanPx = frame.x.at(mean);
  const underPx = linePx + THICK_PX;
  const times = deliveries(last);
  const sides = [times.filter((time) => time < mean), times.filter((time) => time > mean)];
  const rightPx = Math.max((meanPx + frame.x.at(last)) / 2, meanPx + 135);
  return (
    <>
      <rect
        className="board-edge wall"
        x={frame.x.at(14)}
        width={frame.x.at(139) - frame.x.at(14)}
        y={linePx}
        height={THICK_PX}
        rx={4}
      />
      {sides.map((side) =>
        side.map((time, row) => (
          <Strand key={time} fromPx={frame.x.at(time)} toPx={meanPx} yPx={underPx + LEVER_PX * (row + 1)} />
        )),
      )}
      <path
        className="fill tone-squared"
        d={`M${meanPx} ${underPx + 1}l${FULCRUM.half} ${FULCRUM.height}h${-2 * FULCRUM.half}Z`}
      />
      <Callouts
        form={form}
        labels={[
          { text: say.sideways, tone: 'error', xPx: frame.x.at(20), yPx: underPx + 22, gapPx: 12, sides: ['left'] },
          {
            text: say.sideways,
            tone: 'error',
            xPx: wager.open ? meanPx + 62 : rightPx,
            yPx: underPx + 20,
            gapPx: 0,
            sides: ['below'],
          },
          {
            text: names.plank,
            tone: 'squared',
            quiet: true,
            xPx: namePx(last),
            yPx: linePx,
            gapPx: 6,
            sides: ['above'],
          },
        ]}
      />
      {!wager.open && (
        <Words look="note" xPx={rightPx} yPx={underPx + 70}>
          {names.together}
        </Words>
      )}
    </>
  );
}
