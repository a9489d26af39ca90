import type { ReactNode } from 'react';
import { Callouts } from '~/plot/Callout.tsx';
import { Dart } from '~/plot/Dart.tsx';
import { type Form, FORMS } from '~/plot/form.ts';
import { makeFrame } from '~/plot/frame.ts';
import { useHold } from '~/plot/hold.ts';
import { HalfNames } from '~/plot/HalvedBoard.tsx';
import { Plot } from '~/plot/Plot.tsx';
import type { PointPx } from '~/plot/pointer.ts';
import { Words } from '~/plot/Words.tsx';
import { BeliefBoard, nearestField } from '~/widgets/BeliefBoard.tsx';
import { halves, LINE } from '~/widgets/beliefs.ts';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import type { fields } from './fields.ts';
import { barScale, type Both, type Model, MODELS } from './model.ts';
import { axisNote, each, lossNote, rightText } from './words.ts';

const frameOf = (form: Form, leftPx: number, rightPx: number) =>
  makeFrame({ ...FORMS[form], marginPx: [0, FORMS[form].widthPx - rightPx, 0, leftPx], x: [0, 1], y: [0, 1] });

/** Where each model's name, count and loss stand: in the wide picture at the side of its board, on a phone in a row above. */
const layouts = {
  wide: {
    frame: frameOf('wide', 118, 758),
    boards: { A: [155, 289], B: [342, 476] },
    pills: 'beside',
    size: { acrossPx: 10.4, downPx: 12, roomPx: 133, tall: 2.8, armPx: 3 },
    wordsPx: 132,
    letter: { A: [56, 222], B: [56, 409] },
    right: { A: [790, 178], B: [790, 365] },
    bar: { A: [790, 205], B: [790, 392] },
    barPx: [130, 24],
  },
  phone: {
    frame: frameOf('phone', 20, 370),
    boards: { A: [66, 142], B: [261, 337] },
    pills: 'below',
    size: { acrossPx: 6.4, downPx: 7, roomPx: 75, tall: 2.8, armPx: 1.7 },
    wordsPx: 48,
    letter: { A: [22, 22], B: [22, 239] },
    right: { A: [44, 22], B: [44, 239] },
    bar: { A: [152, 12], B: [152, 229] },
    barPx: [130, 20],
  },
} as const;

type Props = PictureProps<typeof fields, Both, 'accuracyA' | 'accuracyB' | 'lossA' | 'lossB'>;

/** What a model is called, what it got right, and what it pays. */
function Verdict({
  model,
  form,
  both,
  say,
  wager,
}: { model: Model } & Pick<Props, 'form' | 'say' | 'wager'> & { both: Both }): ReactNode {
  const { letter, right, bar, barPx } = layouts[form];
  const [letterXPx, letterYPx] = letter[model];
  const [xPx, yPx] = bar[model];
  const [roomPx, highPx] = barPx;
  const longPx = barScale(both.scores, roomPx)(both.scores[model].loss);
  return (
    <>
      <text
        className={`callout tone-ink${form === 'wide' ? ' letter' : ''}`}
        x={letterXPx}
        y={letterYPx}
        textAnchor="middle"
        dominantBaseline="central"
      >
        {model}
      </text>
      {wager.bet !== undefined && MODELS[wager.bet] !== (model === 'A' ? 'B' : 'A') && (
        <circle className="ring" cx={letterXPx} cy={letterYPx} r={form === 'wide' ? 34 : 15} />
      )}
      {!wager.open && <rect className="fill tone-cross-entropy" x={xPx} y={yPx} width={longPx} height={highPx} />}
      <Callouts
        form={form}
        labels={[
          {
            text: rightText(say[`accuracy${model}`]),
            tone: 'ink',
            xPx: right[model][0],
            yPx: right[model][1],
            gapPx: 0,
            sides: ['right'],
          },
          ...(wager.open
            ? []
            : [
                {
                  text: say[`loss${model}`],
                  live: `loss${model}`,
                  tone: 'cross-entropy',
                  xPx: xPx + longPx,
                  yPx: yPx + highPx / 2,
                  gapPx: 8,
                  sides: ['right'],
                } as const,
              ]),
        ]}
      />
    </>
  );
}

function Note({ xPx, yPx, children }: { xPx: number; yPx: number; children: string }): ReactNode {
  return (
    <Words look="note" xPx={xPx} yPx={yPx} anchor="start">
      {children}
    </Words>
  );
}

export function Picture({ form, model: both, say, plot, wager }: Props): ReactNode {
  const { commit } = useHold();
  const { frame, boards, pills, size, wordsPx } = layouts[form];
  const linePx = frame.x.at(LINE);
  const tap = ({ xPx, yPx }: PointPx): void => {
    const belief = frame.x.invert(xPx);
    const field = nearestField(both.groups[yPx < boards.B[0] - 40 ? 'A' : 'B'], belief);
    if (field !== undefined && xPx < frame.rightPx + 10) commit({ [field]: belief });
  };
  return (
    <Plot {...plot} frame={frame} onTap={tap}>
      <g data-part="threshold">
        <HalfNames linePx={linePx} yPx={wordsPx} left={halves.wrong} right={halves.right} />
      </g>
      {MODELS.map((model) => (
        <BeliefBoard
          key={model}
          form={form}
          groups={both.groups[model]}
          place={{ topPx: boards[model][0], bottomPx: boards[model][1], pills, size, risePx: model === 'A' ? 20 : 0 }}
        />
      ))}
      <g data-part="bars">
        {MODELS.map((model) => (
          <Verdict key={model} {...{ model, form, both, say, wager }} />
        ))}
      </g>
      {form === 'wide' && (
        <>
          <g className="dart tone-truth" aria-hidden="true">
            <Dart xPx={792} yPx={132} scale={0.9} turn={-37} dotPx={0} />
          </g>
          <Note xPx={876} yPx={138}>
            {each}
          </Note>
          {!wager.open && (
            <Note xPx={790} yPx={254}>
              {lossNote}
            </Note>
          )}
          <Note xPx={790} yPx={447}>
            {axisNote[0]}
          </Note>
          <Note xPx={790} yPx={468}>
            {axisNote[1]}
          </Note>
        </>
      )}
      {form === 'phone' && (
        <Words look="axis-name" xPx={frame.leftPx} yPx={435} anchor="start">
          {axisNote.join(' ')}
        </Words>
      )}
    </Plot>
  );
}
