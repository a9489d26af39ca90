import { type ReactNode, useMemo } from 'react';
import { Callouts, type Called } from '~/plot/Callout.tsx';
import { sample } from '~/plot/curve.ts';
import { Handle } from '~/plot/Handle.tsx';
import { Head, Strand } from '~/plot/Head.tsx';
import { useHold } from '~/plot/hold.ts';
import { Curve } from '~/plot/marks.tsx';
import { OnCurve } from '~/plot/OnCurve.tsx';
import { Pill } from '~/plot/Pill.tsx';
import { Plot } from '~/plot/Plot.tsx';
import { Words } from '~/plot/Words.tsx';

import { FIRST_FOUR } from '~/widgets/deliveries.ts';
import { lastFlightPx, leaning, pillHalfPx, places } from './layout.ts';
import { absoluteValley, dearerBy } from './model.ts';
import { Plank } from './Plank.tsx';
import { betLabels, Rope } from './Rope.tsx';
import type { Props } from './props.ts';
import { apartText, inMinutes, names, short } from './words.ts';

/** A flag is a dart in the lowest point of its valley. */
const FLAGS = { squared: 36, absolute: -16 } as const;

/** Numbers and names at the flags, at the curves and at the darts. */
function labelsOf({ form, model, say }: Pick<Props, 'form' | 'model' | 'say'>): Called[] {
  const wide = form === 'wide';
  const { apart, mean, median } = model;
  const { frame, flagPx, lifted, gapPx } = places[form];
  const meanPx = frame.x.at(mean);
  const medianPx = frame.x.at(median);
  const flights = leaning(meanPx, frame.y.at(lifted), FLAGS.squared, flagPx).endPx;
  const stands = leaning(medianPx, frame.y.at(0), FLAGS.absolute, flagPx).endPx;
  // On a wide card the median's stand under its valley; on a phone each has its name above its number.
  const under = wide
    ? { xPx: medianPx, yPx: frame.y.at(0) + 26, gapPx: 14 }
    : { xPx: stands[0], yPx: stands[1] - 2, gapPx: 16 };
  const beside = wide ? 'right' : 'left';
  const named = { tone: 'squared', quiet: true } as const;
  const belowPx = -23;
  return [
    { text: say.mean, live: 'mean', tone: 'squared', xPx: flights[0], yPx: flights[1], gapPx: 20, sides: ['right'] },
    { ...named, text: names.mean, xPx: flights[0], yPx: flights[1] + belowPx, gapPx: 20, sides: ['right'] },
    { text: say.median, live: 'median', tone: 'absolute', ...under, sides: ['left'] },
    {
      text: names.median,
      tone: 'absolute',
      quiet: true,
      ...under,
      ...(wide ? { gapPx: 90 } : { yPx: under.yPx + belowPx }),
      sides: ['left'],
    },
    ...(apart < 0.05
      ? []
      : [
          {
            text: apartText(say),
            tone: 'error',
            quiet: true,
            xPx: wide ? Math.max(meanPx, medianPx) : Math.min(meanPx, medianPx),
            yPx: gapPx,
            gapPx: 8,
            sides: [beside],
          } as const,
        ]),
    ...(wide
      ? ([
          {
            ...named,
            text: names.squared,
            xPx: frame.x.at(mean + 20),
            yPx: frame.y.at(lifted + 400 * places.wide.steep) + 8,
            gapPx: 10,
            sides: ['right', 'below'],
          },
          {
            tone: 'absolute',
            quiet: true,
            text: names.absolute,
            xPx: frame.x.at(dearerBy(15, model)),
            yPx: frame.y.at(15),
            sides: ['right'],
          },
        ] as const)
      : []),
    ...FIRST_FOUR.map((time, i): Called => {
      const [xPx, yPx] = headOf(form, time, i).endPx;
      return { text: short(time), tone: 'truth', quiet: true, xPx, yPx, gapPx: 8, sides: [wide ? 'above' : 'below'] };
    }),
  ];
}

function headOf(form: Props['form'], time: number, i: number) {
  const { frame, linePx, dartPx, fanPx } = places[form];
  const xPx = frame.x.at(time);
  return { xPx, yPx: linePx, ...leaning(xPx, linePx, fanPx[i] ?? 0, dartPx, form === 'wide') };
}

export function Picture(props: Props): ReactNode {
  const { id, form, model, say, plot, wager } = props;
  const { commit } = useHold();
  const { frame, guesses, lifted, steep, linePx, ropePx, flagPx, dartPx, gapPx } = places[form];
  const { last, mean, median, maeAtMedian, apart } = model;
  const wide = form === 'wide';
  const { parabola, kinked } = useMemo(
    () => ({
      parabola: sample((guess) => lifted + steep * (guess - mean) ** 2, [mean - 26, wide ? mean + 26 : 139], 60),
      kinked: absoluteValley(last, guesses).map(([guess, mae]) => [guess, mae - maeAtMedian] as const),
    }),
    [last, mean, maeAtMedian, guesses, lifted, steep, wide],
  );
  const at = { mean: frame.x.at(mean), median: frame.x.at(median), last: frame.x.at(last) };
  const flag = (tone: keyof typeof FLAGS, xPx: number, yPx: number): ReactNode => (
    <Head xPx={xPx} yPx={yPx} lean={leaning(xPx, yPx, FLAGS[tone], flagPx).lean} lengthPx={flagPx} tone={tone} />
  );
  const own = leaning(at.last, linePx, lastFlightPx(last), dartPx + 6, wide);
  const text = inMinutes(say);
  const halfPx = pillHalfPx(text, form);
  const pill = wide
    ? // Beside the flights, and over the halo of a dart that leans.
      { xPx: own.endPx[0] + 20 + halfPx, yPx: Math.min(own.endPx[1] + 18, linePx - 56) }
    : {
        // Right of the dart while there is room, as the first four stand at the left; then left of halo and flights.
        xPx:
          at.last < 265
            ? Math.max(at.last + 94, own.endPx[0] + 20 + halfPx)
            : Math.min(at.last - 34, own.endPx[0] - 18) - halfPx,
        yPx: linePx + 34,
      };
  const drop = (tone: keyof typeof FLAGS, xPx: number, fromPx: number, toPx: number): ReactNode => (
    <line className={`rule dashed tone-${tone}`} x1={xPx} x2={xPx} y1={fromPx} y2={toPx} />
  );
  const to = (xPx: number) => ({ last: frame.x.invert(xPx) });
  return (
    <Plot {...plot} frame={frame} onTap={({ xPx }) => commit(to(xPx))}>
      <Curve plot={id} tone="squared" points={parabola} />
      <Curve plot={id} tone="absolute" points={kinked} dashed />
      {drop('squared', at.mean, frame.y.at(lifted), linePx)}
      {drop('absolute', at.median, frame.y.at(0), ropePx)}
      {apart >= 0.05 && <Strand fromPx={at.median} toPx={at.mean} yPx={gapPx} />}
      {wide ? (
        <Plank {...props} />
      ) : (
        <line className="grid" x1={frame.leftPx} x2={frame.rightPx} y1={linePx} y2={linePx} />
      )}
      <Rope {...props} />
      {FIRST_FOUR.map((time, i) => (
        <Head key={time} {...headOf(form, time, i)} lengthPx={dartPx} />
      ))}
      <g data-part="mean-flag">
        <OnCurve at={[mean, lifted]} tone="squared" />
        {flag('squared', at.mean, frame.y.at(lifted))}
      </g>
      <g data-part="median-flag">
        <OnCurve at={[median, 0]} tone="absolute" />
        {flag('absolute', at.median, frame.y.at(0))}
      </g>
      {wide && (
        <Words look="note" xPx={frame.leftPx} yPx={34} anchor="start">
          {names.costs}
        </Words>
      )}
      <Words look="note" xPx={frame.rightPx} yPx={frame.heightPx - 10} anchor="end">
        {names.minutes}
      </Words>
      <Callouts form={form} labels={[...labelsOf(props), ...betLabels(form, wager.bet)]} />
      <Pill form={form} {...pill} tone="prediction">
        {text}
      </Pill>
      <Handle field="last" axis="x" xPx={at.last} yPx={linePx} to={({ xPx }) => to(xPx)}>
        <Head xPx={at.last} yPx={linePx} lean={own.lean} lengthPx={dartPx + 6} />
        <circle className="handle-dot" cx={at.last} cy={linePx} r={9} />
      </Handle>
    </Plot>
  );
}
