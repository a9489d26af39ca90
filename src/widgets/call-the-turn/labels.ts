import type { Called } from '~/plot/Callout.tsx';
import { type Form, FORMS } from '~/plot/form.ts';
import type { Frame } from '~/plot/frame.ts';
import { textWidth } from '~/plot/text-width.ts';
import type { Say } from '~/widgets/define-figure.tsx';
import { type Call, lossesAt } from './model.ts';
import { count, extra, late, names } from './words.ts';

/** The flag flies this high over the axis until it is planted: at a loss of so much. */
export const FLYING = 8;
/** Curves have their names over this share of their length; a run that was stopped early has no room for them. */
const NAMED = 0.82;
const EARLY = 0.4;
/** Where the flag is nearer to the turn, in pixels, their distance has no room. */
const NEAR_PX = 60;
/** The flag's pill and half a name. */
const FLAG_PX = 92;

const quiet = (
  text: string,
  tone: Called['tone'],
  xPx: number,
  yPx: number,
  sides: NonNullable<Called['sides']>,
): Called => ({ text, tone, quiet: true, xPx, yPx, sides });

/** Before the flag is planted: what it asks. */
const asking = ({ x, y }: Frame, { run, at }: Call): Called =>
  quiet(names.flag, 'prediction', x.at(at), y.at(FLYING), [at > run.planned / 2 ? 'left' : 'right']);

/** How late the flag was, and what that costs. */
function price(form: Form, { x, y, bottomPx }: Frame, call: Call): Called[] {
  const { run, at, turn, off, cost } = call;
  const herePx = x.at(at);
  const turnPx = x.at(turn);
  if (Math.abs(herePx - turnPx) < NEAR_PX || cost < 0.005) return [];
  const middle = (lossesAt(run, at).validation + lossesAt(run, turn).validation) / 2;
  const bar = quiet(
    extra(call),
    'error',
    herePx + Math.sign(off) * 14,
    y.at(middle),
    off > 0 ? ['right', 'left'] : ['left', 'right'],
  );
  // On a phone beside the flights, too.
  return form === 'wide'
    ? [bar, quiet(late(call), 'error', (herePx + turnPx) / 2, bottomPx, ['below'])]
    : [{ ...bar, gapPx: 25 }];
}

/** Where it turned, below the axis, unless the flag or the end of the axis is there. */
function turning(form: Form, { x, leftPx, bottomPx }: Frame, { run, at, turn }: Call): Called[] {
  const turnPx = x.at(turn);
  if (Math.abs(x.at(at) - turnPx) < FLAG_PX || turnPx - leftPx < 50) return [];
  const name = quiet(names.turned[run.validationCourse.shape], 'squared', turnPx, bottomPx + 22, ['below']);
  return [quiet(count(turn), 'squared', turnPx, bottomPx, ['below']), ...(form === 'wide' ? [name] : [])];
}

/** Numbers and names at the curves, the turn and the flag. */
export function labelsOf(
  form: Form,
  frame: Frame,
  call: Call,
  say: Say<'bestValidation' | 'endValidation' | 'endTraining'>,
): Called[] {
  const { x, y } = frame;
  const { run, shown, seen, turn } = call;
  if (!shown) return [asking(frame, call)];
  const end = lossesAt(run, seen);
  const named = Math.round(NAMED * seen);
  const number = (live: 'bestValidation' | 'endValidation' | 'endTraining', step: number, loss: number): Called => ({
    text: say[live],
    live,
    tone: 'squared',
    xPx: x.at(step),
    yPx: y.at(loss),
    gapPx: 12,
    sides: ['right'],
  });
  /** At the end of a curve: where it is too long for a phone, over it at the edge, and never on the axis. */
  const last = (live: 'endValidation' | 'endTraining', loss: number): Called => {
    const one = number(live, seen, loss);
    const halfPx = textWidth(one.text, 'display', FORMS[form].numberPx) / 2;
    return one.xPx + 12 + 2 * halfPx > frame.widthPx - 5
      ? { ...one, xPx: frame.widthPx - 10 - halfPx, gapPx: 6, sides: ['above'] }
      : { ...one, yPx: Math.min(one.yPx, frame.bottomPx - 16) };
  };
  // Beside the axis a number has no room over its ring: it stands under it, to the right.
  const lowest = number('bestValidation', turn, lossesAt(run, turn).validation);
  const name = (text: string, of: 'training' | 'validation'): Called =>
    quiet(text, 'squared', x.at(named), y.at(lossesAt(run, named)[of]), ['above', 'below']);
  return [
    x.at(turn) - frame.leftPx < 30
      ? { ...lowest, yPx: lowest.yPx + 18 }
      : { ...lowest, sides: ['above', 'below'], gapPx: 16 },
    ...price(form, frame, call),
    last('endValidation', end.validation),
    last('endTraining', end.training),
    ...turning(form, frame, call),
    ...(seen < EARLY * run.planned ? [] : [name(names.fresh, 'validation')]),
    ...(seen < EARLY * run.planned || form === 'phone' ? [] : [name(names.learned, 'training')]),
  ];
}
