import type { ReactNode } from 'react';
import { Callouts, type Called } from '~/plot/Callout.tsx';
import { type Form, FORMS } from '~/plot/form.ts';
import { makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { Strand } from '~/plot/Head.tsx';
import { useHold } from '~/plot/hold.ts';
import { halfPill, Pill } from '~/plot/Pill.tsx';
import { Plot } from '~/plot/Plot.tsx';
import type { PointPx } from '~/plot/pointer.ts';
import { textWidth } from '~/plot/text-width.ts';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import { TIMES } from '~/widgets/deliveries.ts';
import { type fields, guessFields } from './fields.ts';
import { type Judged, lean, MOST } from './model.ts';
import { names, signed } from './words.ts';

/** Errors from left to right, as far as a guess from 0 to the most can miss; a row for each delivery, the first on top. */
const frameOf = (form: Form, marginPx: readonly [number, number, number, number]) =>
  makeFrame({
    ...FORMS[form],
    marginPx,
    x: [-Math.max(...TIMES), MOST - Math.min(...TIMES)],
    y: [TIMES.length, 0],
  });
const frames = {
  wide: frameOf('wide', [100, 44, 124, 44]),
  phone: frameOf('phone', [26, 30, 104, 30]),
};
/** The plank: how far under the rows it turns, how far its ends go up and down, and half the width of its foot. */
const PLANKS = {
  wide: { underPx: 42, swingPx: 22, footPx: 22, beadPx: 10 },
  phone: { underPx: 32, swingPx: 16, footPx: 18, beadPx: 8 },
} as const;

type Props = PictureProps<typeof fields, Judged, 'total'>;

/** Beside the handle, away from the truth where the picture has room for it. */
function pillPx(form: Form, error: number, text: string): number {
  const { widthPx, x } = frames[form];
  const awayPx = 32 + halfPill(text, form);
  const outwards = error < 0 ? -1 : 1;
  const outerPx = x.at(error) + outwards * (awayPx + halfPill(text, form));
  return x.at(error) + (outerPx < 4 || outerPx > widthPx - 4 ? -outwards : outwards) * awayPx;
}

/** The errors as weights on a plank that turns on the truth: as on any see-saw, it is level where they add up to 0. */
function Plank({ form, model: { errors, total } }: { form: Form; model: Judged }): ReactNode {
  const { x, leftPx, rightPx, bottomPx } = frames[form];
  const { underPx, swingPx, footPx, beadPx } = PLANKS[form];
  const middlePx = x.at(0);
  const levelPx = bottomPx + underPx;
  const heightAt = (px: number): number => levelPx + (swingPx * lean(total) * (px - middlePx)) / (rightPx - middlePx);
  return (
    <>
      <path className="fill tone-truth" d={`M${middlePx} ${levelPx}l${footPx} ${1.6 * footPx}h${-2 * footPx}Z`} />
      <line
        className="rule thick tone-ink"
        x1={leftPx - 12}
        x2={rightPx + 12}
        y1={heightAt(leftPx - 12)}
        y2={heightAt(rightPx + 12)}
      />
      {errors.map((error, i) => {
        const px = x.at(error);
        return <circle key={TIMES[i]} className="dot tone-error" cx={px} cy={heightAt(px) - beadPx} r={beadPx} />;
      })}
    </>
  );
}

/** What it took, beside the truth where no error is, and farther out what was guessed. */
function rowLabels(form: Form, row: number, guess: number, error: number): Called[] {
  const { x, y } = frames[form];
  const took = names.took(TIMES[row] ?? 0);
  const both = { quiet: true, xPx: x.at(0), yPx: y.at(row + 0.5), sides: [error < 0 ? 'right' : 'left'] } as const;
  const takenPx = 44 + textWidth(took, 'strong', FORMS[form].namePx);
  return [
    { ...both, text: took, tone: 'truth', gapPx: 34 },
    { ...both, text: names.guess(guess, form === 'phone'), tone: 'prediction', gapPx: takenPx },
  ];
}

function labelsOf({ form, model: { guesses, errors }, say }: Props): Called[] {
  const { x, leftPx, rightPx, topPx, bottomPx, heightPx } = frames[form];
  const { underPx, footPx } = PLANKS[form];
  const middlePx = x.at(0);
  const side = { quiet: true, tone: 'error', yPx: heightPx - 18, gapPx: 0 } as const;
  const total = { xPx: middlePx, yPx: bottomPx + underPx + 1.1 * footPx + 8, gapPx: footPx + 8 };
  return [
    { text: names.right, tone: 'truth', quiet: true, xPx: middlePx, yPx: topPx, gapPx: 2, sides: ['above'] },
    ...errors.flatMap((error, i) => rowLabels(form, i, guesses[i] ?? 0, error)),
    { ...side, text: names.low, xPx: leftPx - 12, sides: ['right'] },
    { ...side, text: names.high, xPx: rightPx + 12, sides: ['left'] },
    { ...total, text: names.total, tone: 'ink', quiet: true, sides: ['left'] },
    { ...total, text: say.total, live: 'total', tone: 'error', sides: ['right'] },
  ];
}

export function Picture(props: Props): ReactNode {
  const { form, model, plot } = props;
  const { commit } = useHold();
  const frame = frames[form];
  const { x, y } = frame;
  const guessAt = (row: number, { xPx }: PointPx) => ({
    [guessFields[row] as string]: (TIMES[row] ?? 0) + x.invert(xPx),
  });
  const tap = (point: PointPx): void => {
    const row = Math.floor(y.invert(point.yPx));
    if (row >= 0 && row < TIMES.length) commit(guessAt(row, point));
  };
  return (
    <Plot {...plot} frame={frame} onTap={tap}>
      <line
        className="rule thick tone-truth"
        x1={x.at(0)}
        x2={x.at(0)}
        y1={frame.topPx}
        y2={frame.bottomPx + PLANKS[form].underPx}
      />
      {model.errors.map((error, i) => (
        <Strand key={TIMES[i]} fromPx={x.at(0)} toPx={x.at(error)} yPx={y.at(i + 0.5)} />
      ))}
      <Plank form={form} model={model} />
      <Callouts form={form} labels={labelsOf(props)} />
      {model.errors.map((error, i) => (
        <Pill key={TIMES[i]} form={form} xPx={pillPx(form, error, signed(error))} yPx={y.at(i + 0.5)} tone="error">
          {signed(error)}
        </Pill>
      ))}
      {model.errors.map((error, i) => (
        <Handle
          key={TIMES[i]}
          field={guessFields[i] as string}
          axis="x"
          xPx={x.at(error)}
          yPx={y.at(i + 0.5)}
          to={(point) => guessAt(i, point)}
        />
      ))}
    </Plot>
  );
}
