import { memo, type ReactNode } from 'react';
import { Dart, HANGING } from './Dart.tsx';
import { LENGTH_PX } from './dart-shape.ts';
import type { Form } from './form.ts';
import { useFrame } from './Panel.tsx';
import { Words } from './Words.tsx';

/** How long they are, and how far below the axis their numbers stand. */
export const HUNG = { wide: { dartPx: 52, numbersPx: 71 }, phone: { dartPx: 38, numbersPx: 56 } } as const;

/** Darts that hang from a level axis by their points, one for each of the values, and the numbers of some of them. Memoised: give it constant lists. */
export const HungDarts = memo(function HungDarts({
  values,
  named,
  form,
}: {
  values: readonly number[];
  named: readonly number[];
  form: Form;
}): ReactNode {
  const { x, bottomPx } = useFrame();
  const { dartPx, numbersPx } = HUNG[form];
  return (
    <>
      {values.map((value, i) => (
        <g key={i} className="dart tone-truth">
          <Dart xPx={x.at(value)} yPx={bottomPx} scale={dartPx / LENGTH_PX} turn={HANGING} dotPx={0} />
        </g>
      ))}
      {named.map((value) => (
        <Words key={value} look="axis-name" xPx={x.at(value)} yPx={bottomPx + numbersPx}>
          {value}
        </Words>
      ))}
    </>
  );
});
