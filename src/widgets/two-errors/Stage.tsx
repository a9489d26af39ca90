import type { ReactNode } from 'react';
import { makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { ErrorSquare, Label } from '~/plot/marks.tsx';
import { UnitBlocks } from '~/plot/UnitBlocks.tsx';
import { Plot } from '~/plot/Plot.tsx';
import type { StageProps } from '~/widgets/define-widget.ts';
import { MAX_ERROR, type fields } from './fields.ts';
import { billFor } from './model.ts';

/** One row of blocks is the absolute loss, a block a minute; the square that stands on the row is the squared loss. */
const frame = makeFrame({ widthPx: 480, heightPx: 328, marginPx: [20, 0, 0, 0], x: [0, 60], y: [0, 37] });
const UNIT_PX = frame.x.at(1) - frame.x.at(0);
const GROUND_PX = 222;
/** The handles hang under the ends of the rows, so that the block that one more minute would add stays in sight. */
const HANDLE_PX = GROUND_PX + 34;
const LANES = { first: 14, second: 254 } as const;
type Lane = keyof typeof LANES;

function Miss({ lane, error }: { lane: Lane; error: number }): ReactNode {
  const leftPx = LANES[lane];
  const sidePx = error * UNIT_PX;
  const bill = billFor(error);
  const inside = error >= 14;
  return (
    <g>
      {error > 0 && <ErrorSquare square={{ xPx: leftPx, yPx: GROUND_PX - sidePx, sidePx }} />}
      <UnitBlocks xPx={leftPx} groundPx={GROUND_PX} count={error} unitPx={UNIT_PX} tone="absolute" next />
      <line
        className="rule tone-prediction"
        x1={leftPx + sidePx}
        x2={leftPx + sidePx}
        y1={GROUND_PX - UNIT_PX}
        y2={HANDLE_PX}
      />
      {error > 0 && (
        <Label
          xPx={inside ? leftPx + sidePx / 2 : leftPx}
          yPx={inside ? GROUND_PX - sidePx / 2 - 6 : GROUND_PX - sidePx - 14}
          tone="squared"
          anchor={inside ? 'middle' : 'start'}
        >
          {`squared: ${bill.squared}`}
        </Label>
      )}
      <Label xPx={leftPx} yPx={HANDLE_PX + 34} strong tone="absolute">{`costs ${bill.absolute}`}</Label>
      <Label xPx={leftPx} yPx={HANDLE_PX + 58} tone="error">{`next minute: +${bill.absoluteNext}`}</Label>
    </g>
  );
}

export function Stage({ id, state, description, set, commit, cancel, focused }: StageProps<typeof fields>): ReactNode {
  const errorAt = (lane: Lane, px: number) => ({ [lane]: Math.round((px - LANES[lane]) / UNIT_PX) });
  return (
    <Plot
      frame={frame}
      id={id}
      title="Two errors as rows of blocks, one block a minute, and their squares"
      description={description}
      onTap={({ xPx }) => {
        const lane = xPx < 240 ? 'first' : 'second';
        commit(errorAt(lane, Math.min(xPx, LANES[lane] + MAX_ERROR * UNIT_PX)));
      }}
    >
      {(['first', 'second'] as const).map((lane) => (
        <Miss key={lane} lane={lane} error={state[lane]} />
      ))}
      {(['first', 'second'] as const).map((lane) => (
        <Handle
          key={lane}
          field={lane}
          axis="x"
          xPx={LANES[lane] + state[lane] * UNIT_PX}
          yPx={HANDLE_PX}
          focused={focused === lane}
          onMove={({ xPx }) => set(errorAt(lane, xPx))}
          onEnd={() => commit()}
          onCancel={cancel}
        />
      ))}
    </Plot>
  );
}
