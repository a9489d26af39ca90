import { memo, type ReactNode } from 'react';
import { clamp } from '~/math/bounds.ts';
import { Callouts, type Called } from '~/plot/Callout.tsx';
import { Dart } from '~/plot/Dart.tsx';
import { byForm, type Form, FORMS } from '~/plot/form.ts';
import { makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { useHold } from '~/plot/hold.ts';
import { Pill } from '~/plot/Pill.tsx';
import { Plot } from '~/plot/Plot.tsx';
import { squareOnBase } from '~/plot/square-on-base.ts';
import { textWidth } from '~/plot/text-width.ts';
import { roomFor } from '~/plot/worth.ts';
import { Worth } from '~/plot/Worth.tsx';
import { Words } from '~/plot/Words.tsx';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import { fields } from './fields.ts';
import type { Verdict } from './model.ts';
import { pillsOf } from './pills.ts';
import { boardName, ghost, meanSquare, signed, tidy } from './words.ts';

/** One scale for both directions, so that squares are square. */
const PLACES = {
  wide: {
    cmPx: 50,
    bullPx: 728,
    basePx: 398,
    edgePx: 14,
    dart: 1.35,
    ghostPx: 112,
    note: 46,
  },
  phone: {
    cmPx: 32,
    bullPx: 195,
    basePx: 246,
    edgePx: 12,
    dart: 0.85,
    ghostPx: 118,
    note: 12,
  },
} as const;
const DARTS = ['first', 'second'] as const;

const frames = byForm(frameOf);
function frameOf(form: Form) {
  const { widthPx, heightPx } = FORMS[form];
  const { cmPx, bullPx, basePx } = PLACES[form];
  const reachPx = 5 * cmPx;
  const marginPx = [basePx - reachPx, widthPx - bullPx - reachPx, heightPx - basePx, bullPx - reachPx] as const;
  return makeFrame({ widthPx, heightPx, marginPx, x: [-5, 5], y: [0, 5] });
}

/** From the middle outwards, in cm: the bull, its green ring, a board's fields, and its rim. */
const STRIPS = [
  ['bull', 0, 0.45],
  ['green', 0.45, 0.95],
  ['wall', 0.95, 2.4],
  ['', 2.4, 3.7],
  ['wall', 3.7, 5],
  ['', 5, 5.6],
] as const;

const BoardEdge = memo(function BoardEdge({ form }: { form: Form }): ReactNode {
  const { cmPx, bullPx, basePx, edgePx } = PLACES[form];
  return (
    <g aria-hidden="true">
      {[-1, 1].flatMap((side) =>
        STRIPS.map(([kind, from, to]) => (
          <rect
            key={`${side} ${from}`}
            className={`board-edge ${kind}`}
            x={bullPx + cmPx * (side < 0 ? -to : from)}
            width={cmPx * (to - from)}
            y={basePx}
            height={edgePx}
          />
        )),
      )}
      <Words look="note" xPx={PLACES[form].note} yPx={FORMS[form].heightPx - 14} anchor="start">
        {boardName}
      </Words>
    </g>
  );
});

type Props = PictureProps<typeof fields, Verdict, 'first' | 'second' | 'mse'>;

/** Both squares, with the numbers that find no room in them beside them, and over all their average. */
function Squares({ form, state, model, say }: Pick<Props, 'form' | 'state' | 'model' | 'say'>): ReactNode {
  const { bullPx, basePx } = PLACES[form];
  const { x } = frames[form];
  const shapes = DARTS.map((dart) => squareOnBase(bullPx, x.at(state[dart]), basePx));
  const sides = shapes.map(({ sidePx }) => sidePx);
  const topPx = basePx - Math.max(...sides);
  const leftPx = Math.min(...shapes.map(({ xPx }) => xPx));
  const rightPx = Math.max(...shapes.map(({ xPx, sidePx }) => xPx + sidePx));
  // On one side the smaller lies on the larger: its number would cover the other.
  const under = state.first * state.second > 0 ? (Math.abs(state.first) < Math.abs(state.second) ? 0 : 1) : -1;
  const texts = model.squares.map(tidy);
  // What the upper one covers stands across the bull, and what is too small for its number wears it on top.
  const labels = shapes.flatMap(({ xPx, yPx, sidePx }, i): Called[] => {
    const one = { text: texts[i] ?? '', tone: 'squared', gapPx: 6 } as const;
    if (sidePx === 0) return [];
    if (i === under)
      return [
        {
          ...one,
          gapPx: 10,
          xPx: bullPx,
          yPx: basePx - Math.max(sidePx, 60) / 2,
          sides: [state.first > 0 ? 'left' : 'right'],
        },
      ];
    return roomFor(one.text, sidePx, form) ? [] : [{ ...one, xPx: xPx + sidePx / 2, yPx, sides: ['above'] }];
  });
  const onTop = labels.filter(({ yPx }) => yPx === topPx).length;
  const bracketPx = topPx - 12 - 44 * onTop;
  return (
    <>
      {shapes.map((square, i) => (
        <Worth key={i} square={square} form={form} freePx={i === under ? 0 : undefined}>
          {texts[i] ?? ''}
        </Worth>
      ))}
      {rightPx > leftPx && (
        <path className="rule tone-squared" fill="none" d={`M${leftPx} ${bracketPx + 8}v-8H${rightPx}v8`} />
      )}
      <Callouts
        form={form}
        labels={[
          ...labels,
          {
            text: meanSquare(say),
            tone: 'squared',
            xPx: (leftPx + rightPx) / 2,
            yPx: bracketPx,
            gapPx: 6,
            sides: ['above'],
          },
        ]}
      />
    </>
  );
}

export function Picture({ form, state, model, say, plot, wager: { open } }: Props): ReactNode {
  const { commit } = useHold();
  const frame = frames[form];
  const { bullPx, basePx, edgePx, dart: scale, ghostPx } = PLACES[form];
  const averagePx = frame.x.at(model.plain);
  const said = ghost(model);
  const halfPx = textWidth(said, 'strong', FORMS[form].namePx) / 2 + 4;
  const nearer = (xPx: number): (typeof DARTS)[number] =>
    Math.abs(xPx - frame.x.at(state.first)) <= Math.abs(xPx - frame.x.at(state.second)) ? 'first' : 'second';
  // Until somebody has bet or moved, the squares are still to come.
  const unseen = open && DARTS.every((dart) => state[dart] === fields[dart].default);
  const outwards = (dart: (typeof DARTS)[number]): 1 | -1 =>
    Math.sign(state[dart] || fields[dart].default) < 0 ? -1 : 1;
  const pills = pillsOf(
    form,
    basePx,
    DARTS.map((dart) => ({ xPx: frame.x.at(state[dart]), text: signed(state[dart]) })),
  );
  return (
    <Plot {...plot} frame={frame} onTap={({ xPx }) => commit({ [nearer(xPx)]: frame.x.invert(xPx) })}>
      {!unseen && <Squares {...{ form, state, model, say }} />}
      <BoardEdge form={form} />
      {DARTS.map((dart) => (
        <line
          key={dart}
          className="rule thick tone-error"
          x1={bullPx}
          x2={frame.x.at(state[dart])}
          y1={basePx - 2}
          y2={basePx - 2}
        />
      ))}
      <g className="ghost-dart">
        <Dart xPx={averagePx} yPx={basePx + edgePx / 2} scale={0.85 * scale ** 0.5} turn={53} dotPx={6} />
      </g>
      <Words
        look="callout name"
        tone="ink"
        xPx={clamp(averagePx, halfPx, frame.widthPx - halfPx)}
        yPx={basePx + ghostPx}
        centred
      >
        {said}
      </Words>
      {DARTS.map((dart, i) => (
        <Pill key={dart} form={form} xPx={pills[i]?.xPx ?? 0} yPx={pills[i]?.yPx ?? 0} tone="error">
          {signed(state[dart])}
        </Pill>
      ))}
      {DARTS.map((dart) => {
        const xPx = frame.x.at(state[dart]);
        const lean = clamp((5.6 - Math.abs(state[dart])) * 12, 6, 28);
        const right = outwards(dart) > 0;
        return (
          <Handle
            key={dart}
            field={dart}
            axis="x"
            xPx={xPx}
            yPx={basePx}
            to={(point) => ({ [dart]: frame.x.invert(point.xPx) })}
          >
            <Dart
              xPx={xPx}
              yPx={basePx}
              scale={scale}
              turn={right ? lean - 127 : 127 - lean}
              mirrored={!right}
              dotPx={9}
            />
          </Handle>
        );
      })}
    </Plot>
  );
}
