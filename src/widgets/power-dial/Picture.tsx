import type { ReactNode } from 'react';
import { Callouts, type Called } from '~/plot/Callout.tsx';
import { sample } from '~/plot/curve.ts';
import { type Form, FORMS } from '~/plot/form.ts';
import { type Frame, makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { Head } from '~/plot/Head.tsx';
import { useHold } from '~/plot/hold.ts';
import { Axis, Curve, Rule } from '~/plot/marks.tsx';
import { Pill } from '~/plot/Pill.tsx';
import { Plot } from '~/plot/Plot.tsx';
import type { PointPx } from '~/plot/pointer.ts';
import { textWidth } from '~/plot/text-width.ts';
import { Words } from '~/plot/Words.tsx';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import { TIMES } from '~/widgets/deliveries.ts';
import { Dial, DIALS, stopUnder } from './Dial.tsx';
import type { fields } from './fields.ts';
import { type Dialled, STOPS, powerMean } from './model.ts';
import { inMinutes, names } from './words.ts';

type Props = PictureProps<typeof fields, Dialled, 'guess' | 'best' | 'typical'>;

const MARGINS = { wide: [56, 484, 112, 52], phone: [34, 12, 196, 42] } as const;
/** From the middle of the ball to its number. */
const BALL_GAP_PX = 30;
const DARTS = {
  wide: { lengthPx: 50, fanPx: [-34, -12, 12, 34, 0], flagPx: 76 },
  phone: { lengthPx: 40, fanPx: [-36, -15, 6, 27, 0], flagPx: 52 },
};

/** Signed errors go below 0, and have an axis of their own for it. On both, a guess of 0 stands clear of the axis's numbers and of the darts. */
const frameOf = (form: Form, signed: boolean): Frame =>
  makeFrame({ ...FORMS[form], marginPx: MARGINS[form], x: [-8, 140], y: signed ? [-80, 100] : [0, 125] });
const frames = {
  wide: { miss: frameOf('wide', false), signed: frameOf('wide', true) },
  phone: { miss: frameOf('phone', false), signed: frameOf('phone', true) },
};
/** One valley for each stop: no drag changes it. */
const valleys = new Map(STOPS.map(({ power }) => [power, sample((guess) => powerMean(power, guess), [0, 140], 200)]));

function labelsOf({ form, model: { best, kind, guess, typical }, say }: Props, frame: Frame, flagPx: number): Called[] {
  const guessPx = frame.x.at(guess);
  // At the right end there is the headline on a wide card, and nothing on a phone: the room is left of the ball, over the valley's side.
  const crowded = guessPx + BALL_GAP_PX + textWidth(say.typical, 'display', FORMS[form].numberPx) > frame.rightPx + 12;
  const ball: Called = {
    text: say.typical,
    live: 'typical',
    tone: 'error',
    xPx: guessPx,
    // Where the line climbs, the room is under it.
    yPx: frame.y.at(typical) + (crowded ? -6 : best === undefined ? 8 : 0),
    gapPx: BALL_GAP_PX,
    sides:
      crowded || (best !== undefined && guess < best && guess > 24)
        ? ['left', 'above', 'right']
        : ['right', 'above', 'below'],
  };
  if (best === undefined) return [ball];
  const flag = { xPx: frame.x.at(best), yPx: frame.y.at(powerMean(kind, best)) - flagPx, tone: 'power' } as const;
  return [
    { ...flag, text: say.best, live: 'best', gapPx: 18, sides: ['right', 'above'] },
    { ...flag, text: names.best, quiet: true, yPx: flag.yPx - 34, gapPx: 18, sides: ['right', 'above'] },
    ball,
  ];
}

export function Picture(props: Props): ReactNode {
  const { id, form, state, model, say, plot } = props;
  const { commit } = useHold();
  const { kind, best, guess, typical } = model;
  const frame = frames[form][kind === 'signed' ? 'signed' : 'miss'];
  const { lengthPx, fanPx, flagPx } = DARTS[form];
  const guessPx = frame.x.at(guess);
  const ballPx = frame.y.at(typical);
  // Under the ball where there is room for it, else over it.
  const pillPx = ballPx < frame.bottomPx - 76 ? frame.bottomPx - (form === 'wide' ? 32 : 27) : ballPx - 48;
  const flag = best === undefined ? undefined : { xPx: frame.x.at(best), yPx: frame.y.at(powerMean(kind, best)) };
  const guessAt = ({ xPx }: PointPx) => ({ guess: frame.x.invert(xPx) });
  const dial = DIALS[form];
  const tap = (point: PointPx): void =>
    commit(
      Math.hypot(point.xPx - dial.xPx, point.yPx - dial.yPx) < dial.labelPx + 24
        ? { power: stopUnder(form, point) }
        : guessAt(point),
    );
  return (
    <Plot {...plot} frame={frame} onTap={tap}>
      <Axis side="y" label={kind === 'signed' ? names.signed : names.miss} count={4} />
      <line className="rule tone-muted" x1={frame.leftPx} x2={frame.rightPx} y1={frame.y.at(0)} y2={frame.y.at(0)} />
      <line className="grid" x1={frame.leftPx} x2={frame.rightPx} y1={frame.bottomPx} y2={frame.bottomPx} />
      <Curve plot={id} points={valleys.get(kind) ?? []} tone="power" />
      <Rule from={[guess, 0]} to={[guess, typical]} tone="error" thick />
      {TIMES.map((time, i) => {
        const xPx = frame.x.at(time);
        const asidePx = fanPx[i] ?? 0;
        const lean = 180 - (Math.asin(asidePx / lengthPx) * 180) / Math.PI;
        return <Head key={time} xPx={xPx} yPx={frame.bottomPx} lean={lean} lengthPx={lengthPx} />;
      })}
      {flag && (
        <>
          <line className="rule dashed tone-power" x1={flag.xPx} x2={flag.xPx} y1={frame.y.at(0)} y2={flag.yPx} />
          <Head {...flag} lean={8} lengthPx={flagPx} tone="power" />
        </>
      )}
      <Dial form={form} stop={state.power} />
      <Callouts
        form={form}
        around={[
          { leftPx: 0, rightPx: frame.leftPx - 6, topPx: 0, bottomPx: frame.bottomPx },
          ...(flag
            ? [{ leftPx: flag.xPx - 6, rightPx: flag.xPx + 10, topPx: flag.yPx - flagPx, bottomPx: flag.yPx }]
            : []),
          { leftPx: guessPx - 22, rightPx: guessPx + 22, topPx: ballPx - 22, bottomPx: ballPx + 22 },
          { leftPx: guessPx - 52, rightPx: guessPx + 52, topPx: pillPx - 20, bottomPx: pillPx + 20 },
        ]}
        labels={[
          ...labelsOf(props, frame, flagPx),
          ...TIMES.map((time, i): Called => ({
            text: String(time),
            tone: 'truth',
            quiet: true,
            xPx: frame.x.at(time) + (fanPx[i] ?? 0),
            yPx: frame.bottomPx + lengthPx - 4,
            gapPx: 8,
            sides: ['below'],
          })),
        ]}
      />
      {form === 'wide' && (
        <Words look="note" xPx={frame.rightPx} yPx={frame.heightPx - 8} anchor="end">
          {names.guess}
        </Words>
      )}
      <Pill form={form} xPx={guessPx} yPx={pillPx} tone="prediction">
        {inMinutes(say)}
      </Pill>
      <Handle field="guess" axis="x" xPx={guessPx} yPx={frame.y.at(typical)} to={guessAt} />
    </Plot>
  );
}
