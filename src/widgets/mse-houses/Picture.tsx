import type { ReactNode } from 'react';
import { clamp } from '~/math/bounds.ts';
import { Callouts, type Called } from '~/plot/Callout.tsx';
import type { Form } from '~/plot/form.ts';
import { Handle } from '~/plot/Handle.tsx';
import { House } from '~/plot/House.tsx';
import { useHold } from '~/plot/hold.ts';
import type { SquareGeometry } from '~/plot/marks.tsx';
import { halfPillHigh, Pill } from '~/plot/Pill.tsx';
import { type Box, boxAround } from '~/plot/place-labels.ts';
import { Plot } from '~/plot/Plot.tsx';
import { roomFor } from '~/plot/worth.ts';
import { Worth } from '~/plot/Worth.tsx';
import { Words } from '~/plot/Words.tsx';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import { Bet } from './Bet.tsx';
import { type fields, GUESSES } from './fields.ts';
import { deepest, type Places, placesOf, reachFor } from './layout.ts';
import { FIRST_GUESSES, type Model, TRUTHS } from './model.ts';
import { averageNames, off, short, shortError, side, truthName } from './words.ts';

type Props = PictureProps<typeof fields, Model, 'mseShort' | 'rmse'>;

/** The halo of a house, and of the pill beside house one, stay free of labels. */
const HALO_PX = 26;
const boxOf = ({ xPx, yPx, sidePx }: SquareGeometry): Box => ({
  leftPx: xPx,
  rightPx: xPx + sidePx,
  topPx: yPx,
  bottomPx: yPx + sidePx,
});

/** The numbers beside houses and squares, and the names. */
function labelsOf(
  { say, model: { inThousands, unit } }: Pick<Props, 'say' | 'model'>,
  form: Form,
  places: Places,
): Called[] {
  const { errors, squares, rmse } = inThousands;
  const { groundPx, housesPx, levelPx, house: housePx, truth } = places;
  const average = places.averageOf(rmse);
  const bottomPx = average.yPx + average.sidePx;
  const middlePx = average.xPx + average.sidePx / 2;
  const under = (text: string, tone: Called['tone'], gapPx: number, quiet = true): Called => ({
    text,
    tone,
    quiet,
    xPx: middlePx,
    yPx: bottomPx,
    gapPx,
    sides: ['below'],
  });
  const inside = roomFor(say.mseShort, average.sidePx, form);
  const named = average.sidePx >= places.named;
  const worths = squares.flatMap((square, i): Called[] => {
    const shape = places.squareOf(i, errors[i] ?? 0);
    const text = short(square, unit);
    if (square === 0 || roomFor(text, places.freePx(i, shape.sidePx), form)) return [];
    const right = shape.xPx >= (housesPx[i] ?? 0);
    return [
      {
        text,
        tone: 'squared',
        quiet: true,
        xPx: right ? shape.xPx + shape.sidePx : shape.xPx,
        // At the corner away from the ground.
        yPx: shape.yPx + ((errors[i] ?? 0) > 0 ? 2 : shape.sidePx - 2),
        gapPx: 6,
        sides: right ? ['right', 'above', 'below'] : ['left', 'above', 'below'],
      },
    ];
  });
  const misses = errors.flatMap((miss, i): Called[] =>
    i === 0 || miss === 0 || form === 'phone'
      ? []
      : [
          {
            text: shortError(miss, unit),
            tone: 'error',
            quiet: true,
            xPx: housesPx[i] ?? 0,
            yPx: levelPx(miss) - housePx / 2,
            gapPx: HALO_PX + 2,
            sides: miss > 0 ? ['right', 'left', 'above'] : ['right', 'below', 'left'],
          },
        ],
  );
  return [
    // First, as it belongs at the line: small numbers find their places round it.
    { ...truth, text: truthName, yPx: groundPx },
    ...worths,
    ...misses,
    ...(inside ? [] : [{ ...under(say.mseShort, 'squared', 12, false), live: 'mseShort' }]),
    ...(named ? [] : [under(averageNames[form], 'squared', inside ? 14 : 40)]),
    under(side(say.rmse), 'error', 14 + (inside ? 0 : 28) + (named ? 0 : 24)),
  ];
}

export function Picture({ form, model, say, plot, wager: { bet } }: Props): ReactNode {
  const { commit } = useHold();
  const { errors, rmse } = model.inThousands;
  const reach = reachFor(errors);
  const places = placesOf(form, reach);
  const { frame, groundPx, housesPx, levelPx, errorAt, house: housePx } = places;
  const wide = form === 'wide';
  const centrePx = (house: number): number => levelPx(errors[house] ?? 0) - housePx / 2;
  const moved = (house: number, levelAtPx: number) => ({
    [GUESSES[house] ?? '']: (TRUTHS[house] ?? 0) + clamp(errorAt(levelAtPx), -deepest(house, reach), reach),
  });
  const tap = ({ xPx, yPx }: { xPx: number; yPx: number }): void => {
    const house = housesPx.findIndex((px) => Math.abs(px - xPx) <= 22);
    if (house >= 0) commit(moved(house, yPx));
  };
  const first = errors[0] ?? 0;
  const firstPx = centrePx(0);
  const pillPx = halfPillHigh(form);
  const pill: readonly [number, number] =
    first < 0
      ? [housesPx[0] + (wide ? 58 : 46), firstPx + HALO_PX + 6 + pillPx]
      : // Never so high that it touches the headline over a phone's picture.
        [housesPx[0] + (wide ? 112 : 92), Math.max(firstPx - 14, pillPx + 12)];
  const average = places.averageOf(rmse);
  const named = average.sidePx >= places.named;
  // Where it finds no room in its square, the average is one of the labels under it.
  const inside = roomFor(say.mseShort, average.sidePx, form) !== undefined;
  // What was bet on are the first guesses: of others its square would say something else.
  const shown = model.guesses.every((guess, i) => guess === FIRST_GUESSES[i]) ? bet : undefined;
  return (
    <Plot {...plot} frame={frame} onTap={tap}>
      <rect className="ground" x={0} y={groundPx} width={frame.widthPx} height={frame.heightPx - groundPx} />
      <line
        className="rule thick tone-truth"
        x1={wide ? 16 : 0}
        x2={frame.widthPx - (wide ? 16 : 0)}
        y1={groundPx}
        y2={groundPx}
      />
      {GUESSES.map((field, house) => {
        const miss = errors[house] ?? 0;
        const square = places.squareOf(house, miss);
        return (
          <g key={field} className={`term-${house + 1}`}>
            <Worth
              square={square}
              form={form}
              freePx={places.freePx(house, square.sidePx)}
              highPx={square.sidePx - 2 * HALO_PX}
              at={house === 0 && shown !== undefined ? [0.36, 0.36] : undefined}
            >
              {short(miss * miss, model.unit)}
            </Worth>
            <line
              className="post tone-error"
              x1={housesPx[house]}
              x2={housesPx[house]}
              y1={groundPx}
              y2={levelPx(miss)}
            />
          </g>
        );
      })}
      {shown !== undefined && (
        <Bet bet={shown} form={form} places={places} sidePx={Math.max(0, -first) * places.scale} />
      )}
      <g data-part="average">
        <g className="average-square">
          <Worth square={average} form={form} live={inside ? 'mseShort' : ''} at={named ? [0.5, 0.42] : [0.5, 0.5]}>
            {say.mseShort}
          </Worth>
        </g>
        {named && (
          <Words
            look="callout name"
            tone="squared"
            xPx={average.xPx + average.sidePx / 2}
            yPx={average.yPx + 0.74 * average.sidePx}
          >
            {averageNames[form]}
          </Words>
        )}
        <line
          className="rule thick tone-error"
          x1={average.xPx}
          x2={average.xPx + average.sidePx}
          y1={average.yPx + average.sidePx + 5}
          y2={average.yPx + average.sidePx + 5}
        />
      </g>
      <Callouts
        form={form}
        labels={labelsOf({ say, model }, form, places)}
        around={[
          ...housesPx.map((xPx, house) => boxAround({ xPx, yPx: centrePx(house) }, HALO_PX)),
          ...[...errors.map((miss, house) => places.squareOf(house, miss)), average].map(boxOf),
          { leftPx: pill[0] - 75, rightPx: pill[0] + 75, topPx: pill[1] - 22, bottomPx: pill[1] + 22 },
        ]}
      />
      <Pill form={form} xPx={pill[0]} yPx={pill[1]} tone="error">
        {off(first, model.unit)}
      </Pill>
      {GUESSES.map((field, house) => (
        <g key={field} className={`term-${house + 1}`}>
          <Handle
            field={field}
            axis="y"
            xPx={housesPx[house] ?? 0}
            yPx={centrePx(house)}
            to={({ yPx }) => moved(house, yPx + housePx / 2)}
          >
            <House xPx={housesPx[house] ?? 0} yPx={levelPx(errors[house] ?? 0)} widthPx={housePx} />
          </Handle>
        </g>
      ))}
    </Plot>
  );
}
