import type { ReactNode } from 'react';
import { absolute, huber, squared } from '~/losses/index.ts';
import type { Called } from '~/plot/Callout.tsx';
import { type Point, sample } from '~/plot/curve.ts';
import type { Form } from '~/plot/form.ts';
import { Curve } from '~/plot/marks.tsx';
import type { Ring } from './model.ts';
import type { Place } from './places.ts';
import { names } from './words.ts';

/** What each distance from the guess costs. Huber loss is solid inside the ring, where it is the square; what it does outside is what is asked. */
export function Costs({
  id,
  ring: { best, delta },
  place: { frame, leftMost },
  open,
}: {
  id: string;
  ring: Ring;
  place: Place;
  open: boolean;
}): ReactNode {
  const from = Math.max(0, best - leftMost);
  const to = frame.x.domain[1];
  const left = Math.max(from, best - delta);
  const right = Math.min(to, best + delta);
  const charge = (at: number): number => huber.value(best, at, { delta });
  const curve = (value: (at: number) => number, low: number, high: number): readonly Point[] =>
    low < high ? sample(value, [low, high], 60) : [];
  return (
    <>
      <Curve plot={id} tone="absolute" points={[from, best, to].map((at) => [at, absolute.value(best, at)])} dashed />
      <Curve plot={id} tone="squared" points={curve((at) => squared.value(best, at) / 2, from, to)} />
      {!open && <Curve plot={id} tone="huber" points={curve(charge, from, left)} dashed />}
      {!open && <Curve plot={id} tone="huber" points={curve(charge, right, to)} dashed />}
      <Curve plot={id} tone="huber" points={curve(charge, left, right)} />
    </>
  );
}

/** The names, at the curves’ ends: one that is steep leaves at the top, one that is flat at the right. */
export function curveNames({ best, delta }: Ring, { frame }: Place, form: Form, open: boolean): Called[] {
  const { x, y, rightPx, topPx } = frame;
  const upPx = topPx + 16;
  const high = y.invert(upPx);
  const squaredPx = x.at(best + Math.sqrt(2 * high));
  // Where Huber loss is as high as that: on its line, or on the square.
  const huberPx = delta * delta < 2 * high ? x.at(best + high / delta + delta / 2) : squaredPx;
  const top = (tone: 'squared' | 'huber', xPx: number, side: 'left' | 'right'): Called => ({
    text: names[tone],
    tone,
    quiet: true,
    xPx,
    yPx: upPx,
    gapPx: side === 'left' ? 12 : 26,
    sides: [side],
  });
  const charge = huber.value(best, x.domain[1], { delta });
  // On a phone there is no room beside the frame: one stands over the right end, the other over what comes before it.
  const flat = (tone: 'huber' | 'absolute', cost: number): Called => ({
    ...top('squared', rightPx, 'right'),
    text: names[tone],
    tone,
    gapPx: 8,
    ...(form === 'wide'
      ? { yPx: y.at(cost) - 6 }
      : { xPx: rightPx - (tone === 'huber' ? 135 : 40), yPx: y.at(cost), sides: ['above'] }),
  });
  const own = huberPx < rightPx - (form === 'wide' ? 0 : 70) ? top('huber', huberPx, 'right') : flat('huber', charge);
  const farthest = x.domain[1] - best;
  const ends = [
    flat('absolute', form === 'phone' && charge < 300 ? Math.max(charge, farthest) : farthest),
    ...(open ? [] : [own]),
  ];
  // The lower one is placed first: the other has room above.
  return [top('squared', squaredPx, 'left'), ...(charge < farthest ? ends.reverse() : ends)];
}
