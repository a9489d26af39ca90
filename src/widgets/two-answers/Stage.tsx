import { memo, type ReactNode } from 'react';
import { Animal } from '~/plot/Animal.tsx';
import { linearScale, makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { Label } from '~/plot/marks.tsx';
import { Plot } from '~/plot/Plot.tsx';
import type { PointPx } from '~/plot/pointer.ts';
import { CLASSES } from '~/widgets/photos.ts';
import type { StageProps } from '~/widgets/define-widget.ts';
import type { fields } from './fields.ts';
import { type Answer, answersOf, type Side, TRUTH } from './model.ts';
import { nats } from './words.ts';

const frame = makeFrame({ widthPx: 480, heightPx: 356, marginPx: [0, 0, 0, 0], x: [0, 480], y: [0, 356] });
/** Two columns of three bars, and below them two prices on one scale. */
const columns = { A: linearScale([0, 100], [14, 214]), B: linearScale([0, 100], [266, 466]) } as const;
const HEAD_PX = 20;
const ROWS = { firstPx: 64, stepPx: 54, barPx: 22 } as const;
const BAR_PX = 12;
const price = linearScale([0, 3], [58, 458]);
const PRICES = { A: 256, B: 312 } as const;
const wordsPx = (row: number): number => ROWS.firstPx + row * ROWS.stepPx;
const barPx = (row: number): number => wordsPx(row) + ROWS.barPx;

/** What no drag changes: tracks, the truth's rows, the letters of the prices. */
const Ground = memo(function Ground(): ReactNode {
  return (
    <>
      {(['A', 'B'] as const).map((side) => {
        const [leftPx, rightPx] = columns[side].rangePx;
        return (
          <g key={side}>
            <rect
              className="true-row"
              x={leftPx - 12}
              width={rightPx - leftPx + 24}
              y={wordsPx(TRUTH) - 17}
              height={54}
              rx={18}
            />
            {CLASSES.map((name, row) => (
              <rect
                key={name}
                className="track"
                x={leftPx}
                width={rightPx - leftPx}
                y={barPx(row) - BAR_PX / 2}
                height={BAR_PX}
                rx={BAR_PX / 2}
              />
            ))}
          </g>
        );
      })}
      <Animal name="dog" xPx={240} yPx={wordsPx(TRUTH) + 10} radiusPx={18} truth />
    </>
  );
});

/** What one model answers: three beliefs and a verdict. */
function Beliefs({
  answer: { side, percents, says, answer },
  handle,
}: {
  answer: Answer;
  handle: (row: number) => ReactNode;
}): ReactNode {
  const x = columns[side];
  const [leftPx, rightPx] = x.rangePx;
  return (
    <g>
      <Label xPx={leftPx - 10} yPx={HEAD_PX} strong>
        {says === undefined ? `${side} is torn` : `${side} says ${says}`}
      </Label>
      <Label xPx={rightPx + 10} yPx={HEAD_PX} anchor="end" strong>
        {{ right: '✓ right', wrong: '✗ wrong', tied: '= tied' }[answer]}
      </Label>
      {CLASSES.map((name, row) => {
        const percent = percents[row] ?? 0;
        const widthPx = x.at(percent) - leftPx;
        return (
          <g key={name}>
            <Label
              xPx={leftPx}
              yPx={wordsPx(row)}
              tone={row === TRUTH ? 'truth' : 'ink'}
              strong={row === TRUTH}
            >{`${name} ${percent}%`}</Label>
            <rect
              className={row === TRUTH ? 'belief true' : 'belief'}
              x={leftPx}
              width={widthPx}
              y={barPx(row) - BAR_PX / 2}
              height={BAR_PX}
              rx={Math.min(BAR_PX, widthPx) / 2}
            />
            {handle(row)}
          </g>
        );
      })}
    </g>
  );
}

/** What it pays. Beyond the scale the bar ends in an arrow. */
function Price({ answer: { side, price: paid } }: { answer: Answer }): ReactNode {
  const yPx = PRICES[side];
  const [leftPx, rightPx] = price.rangePx;
  const endPx = Math.min(price.at(paid), rightPx);
  return (
    <g>
      <Label xPx={14} yPx={yPx + 12} strong>
        {side}
      </Label>
      <Label xPx={leftPx - 18} yPx={yPx - 12} tone="cross-entropy" strong>{`pays ${nats(paid)}`}</Label>
      <rect
        className="fill tone-cross-entropy"
        x={leftPx - 18}
        width={endPx - leftPx + 18}
        y={yPx + 4}
        height={18}
        rx={4}
      />
      {paid > 3 && <path className="fill tone-cross-entropy" d={`M${rightPx - 2} ${yPx}l14 13l-14 13Z`} />}
    </g>
  );
}

export function Stage({ id, state, description, set, commit, cancel, focused }: StageProps<typeof fields>): ReactNode {
  const answers = answersOf(state);
  const share = (side: Side, row: number, px: number) => ({
    [`${CLASSES[row] ?? 'dog'}${side}`]: columns[side].invert(px),
  });
  const tap = ({ xPx, yPx }: PointPx): void => {
    const row = Math.floor((yPx - wordsPx(0) + 18) / ROWS.stepPx);
    const side = xPx < 240 ? 'A' : 'B';
    if (row >= 0 && row < CLASSES.length) commit(share(side, row, xPx));
  };
  return (
    <Plot
      frame={frame}
      id={id}
      title="Two models’ beliefs about a photo of a dog, and what each pays"
      description={description}
      onTap={tap}
    >
      <Ground />
      {answers.map((answer) => (
        <Beliefs
          key={answer.side}
          answer={answer}
          handle={(row) => {
            const field = `${CLASSES[row] ?? 'dog'}${answer.side}`;
            return (
              <Handle
                field={field}
                axis="x"
                xPx={columns[answer.side].at(answer.percents[row] ?? 0)}
                yPx={barPx(row)}
                focused={focused === field}
                onMove={({ xPx }) => set(share(answer.side, row, xPx))}
                onEnd={() => commit()}
                onCancel={cancel}
              />
            );
          }}
        />
      ))}
      {answers.map((answer) => (
        <Price key={answer.side} answer={answer} />
      ))}
    </Plot>
  );
}
