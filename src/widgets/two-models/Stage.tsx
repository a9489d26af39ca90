import type { ReactNode } from 'react';
import { makeFrame } from '~/plot/frame.ts';
import { BarKey, LossBar } from '~/plot/LossBar.tsx';
import { Label } from '~/plot/marks.tsx';
import { Plot } from '~/plot/Plot.tsx';
import type { PointPx } from '~/plot/pointer.ts';
import type { StageProps } from '~/widgets/define-widget.ts';
import { lossText, type Score, shareTexts } from '~/widgets/beliefs.ts';
import { BeliefStrip, Halves, nearestGroup } from '~/widgets/BeliefStrip.tsx';
import type { fields } from './fields.ts';
import { barScale, groupsOf, type Model, MODELS, scoresOf } from './model.ts';

const frame = makeFrame({ widthPx: 480, heightPx: 528, marginPx: [28, 44, 170, 44], x: [0, 1], y: [0, 1] });
const { leftPx, rightPx, topPx } = frame;
/** The line of each strip, with room above it for its name and its heaps; then, below, a row of words and a bar. */
const axesPx = { A: 172, B: 354 } as const;
const wordsPx = { A: 440, B: 490 } as const;
const captionPx = 410;
/** The longest bar leaves room for its number. */
const BAR_PX = rightPx - leftPx - 78;

function Bar({
  model,
  score,
  lengthOf,
}: {
  model: Model;
  score: Score;
  lengthOf: (loss: number) => number;
}): ReactNode {
  const yPx = wordsPx[model];
  const { wrong, right } = shareTexts(score);
  return (
    <g>
      <Label xPx={14} yPx={yPx + 22} strong>
        {model}
      </Label>
      <BarKey xPx={leftPx} yPx={yPx} tone="cross-entropy">{`${wrong}% from wrong`}</BarKey>
      <BarKey xPx={leftPx + 216} yPx={yPx} tone="cross-entropy" pale>{`${right}% from right`}</BarKey>
      <LossBar
        xPx={leftPx}
        yPx={yPx + 14}
        fullPx={lengthOf(score.loss * score.fromWrong)}
        palePx={lengthOf(score.loss * score.fromRight)}
        tone="cross-entropy"
      />
      <Label xPx={leftPx + lengthOf(score.loss) + 9} yPx={yPx + 22} tone="cross-entropy" strong>
        {lossText(score.loss)}
      </Label>
    </g>
  );
}

export function Stage({ id, state, description, set, commit, cancel, focused }: StageProps<typeof fields>): ReactNode {
  const scores = scoresOf(state);
  const lengthOf = barScale(scores, BAR_PX);
  const tap = ({ xPx, yPx }: PointPx): void => {
    if (yPx > captionPx - 12) return;
    const group = nearestGroup(groupsOf(state, yPx < axesPx.A + 36 ? 'A' : 'B'), frame.x, xPx);
    if (group) commit({ [group.field]: frame.x.invert(xPx) });
  };
  return (
    <Plot
      frame={frame}
      id={id}
      title="Two models of 100 dots each, every dot at the probability that it gave to the truth; below, the loss of each, and where it comes from"
      description={description}
      onTap={tap}
    >
      <g data-part="threshold">
        <Halves x={frame.x} topPx={topPx} bottomPx={axesPx.B} />
      </g>
      {MODELS.map((model) => (
        <g key={model}>
          <Label xPx={leftPx + 6} yPx={axesPx[model] - 128} strong>{`Model ${model}`}</Label>
          <Label xPx={rightPx - 6} yPx={axesPx[model] - 128} anchor="end">{`${scores[model].right} right`}</Label>
          <BeliefStrip
            x={frame.x}
            axisPx={axesPx[model]}
            groups={groupsOf(state, model)}
            focused={focused}
            onMove={(field, xPx) => set({ [field]: frame.x.invert(xPx) })}
            onEnd={() => commit()}
            onCancel={cancel}
          />
        </g>
      ))}
      <g aria-hidden="true">
        <Label xPx={leftPx} yPx={captionPx} tone="muted" anchor="middle">
          0
        </Label>
        <Label xPx={(leftPx + rightPx) / 2} yPx={captionPx} tone="muted" anchor="middle">
          probability given to the truth
        </Label>
        <Label xPx={rightPx} yPx={captionPx} tone="muted" anchor="middle">
          1
        </Label>
      </g>
      <g data-part="bars">
        {MODELS.map((model) => (
          <Bar key={model} model={model} score={scores[model]} lengthOf={lengthOf} />
        ))}
      </g>
    </Plot>
  );
}
