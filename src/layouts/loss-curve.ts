import type { Loss, Parameters } from '~/losses/loss.ts';
import { axisTicks } from '~/plot/axis.ts';
import { curvePath, sample } from '~/plot/curve.ts';
import { type Frame, makeFrame } from '~/plot/frame.ts';

/** A loss with a parameter is drawn where it differs from its simpler relatives: one beyond the usual value, if it goes so far. */
export const drawnParameters = (loss: Loss): Parameters =>
  Object.fromEntries(loss.parameters.map(({ name, default: start, max }) => [name, Math.min(start + 1, max)]));

/** Cost and slope of a loss over errors from −3 to 3, as paths: the picture of a reference page, which never moves. */
export function lossCurve(loss: Loss) {
  const parameters = drawnParameters(loss);
  const frame = makeFrame({ widthPx: 480, heightPx: 300, marginPx: [24, 84, 40, 40], x: [-3, 3], y: [-3, 9] });
  const kinks = loss.kinks(parameters);
  const value = (error: number): number => loss.value(error, 0, parameters);
  const slope = (error: number): number => (kinks.includes(error) ? NaN : loss.gradient(error, 0, parameters));
  return {
    frame,
    xTicks: axisTicks(frame.x, 6),
    yTicks: axisTicks(frame.y, 5),
    valuePath: curvePath(sample(value, [-3, 3], 120), frame),
    slopePath: curvePath(sample(slope, [-3, 3], 120), frame),
    valueLabel: labelPlace(value, frame),
    slopeLabel: { ...labelPlace(slope, frame), ...(slope(3) > 9 ? { anchor: 'end' as const, xPx: labelPlace(slope, frame).xPx - 20 } : {}) },
  };
}

/** Beside the right end of a rising curve, or beside the place where it leaves the frame. */
function labelPlace(f: (x: number) => number, frame: Frame): { xPx: number; yPx: number; anchor: 'start' | 'end' } {
  const [x, y] = sample(f, [0.01, 3], 300).filter(([, height]) => height <= 9).at(-1) ?? [3, 9];
  return { xPx: frame.x.at(x) + 10, yPx: frame.y.at(y) + (x < 3 ? 8 : 0), anchor: 'start' };
}
