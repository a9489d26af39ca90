import type { ReactNode } from 'react';
import { Face } from '~/plot/Face.tsx';
import type { Form } from '~/plot/form.ts';
import { Head } from '~/plot/Head.tsx';
import { Words } from '~/plot/Words.tsx';
import type { Say } from '~/widgets/define-figure.tsx';
import { CLASSES } from '~/widgets/photos.ts';
import type { Model } from './model.ts';
import { names } from './words.ts';

/** Where the shares begin, the first of them, and from there to the next. */
const PLACE = { leftPx: 100, firstPx: 226, stepPx: 78, highPx: 24, legendPx: 156, numberPx: 272 } as const;
const SHARES = ['pDog', 'pCat', 'pFish'] as const;

/** What the truth’s share costs. The place is the middle of its line, at the left. */
export function Cost({ xPx, yPx, name, say }: { xPx: number; yPx: number; name: string; say: Say<'loss'> }): ReactNode {
  return (
    <>
      <Words look="note" xPx={xPx} yPx={yPx} anchor="start" centred>
        {name}
      </Words>
      <Words look="callout" tone="ink" xPx={xPx + 48} yPx={yPx} live="loss" anchor="start" centred>
        {say.loss}
      </Words>
    </>
  );
}

/** What each class got, a dart where the truth is, and what lies between: as long as the arrow of that class. A phone has no room for it. */
export function Gaps({
  form,
  model: { truth, shares },
  say,
  onePx,
}: {
  form: Form;
  model: Model;
  say: Say<(typeof SHARES)[number] | 'loss'>;
  onePx: number;
}): ReactNode {
  if (form === 'phone') return <g data-part="gaps" />;
  const { leftPx, firstPx, stepPx, highPx, legendPx, numberPx } = PLACE;
  const lastPx = firstPx + 2 * stepPx + highPx;
  return (
    <g data-part="gaps">
      {(
        [
          ['cross-entropy', names.share, leftPx],
          ['truth', names.truth, leftPx + 78],
          ['error', names.gap, leftPx + 156],
        ] as const
      ).map(([tone, text, xPx]) => (
        <Words key={tone} look="callout name" tone={tone} xPx={xPx} yPx={legendPx} anchor="start" centred>
          {text}
        </Words>
      ))}
      {[0, 1].map((share) => (
        <line
          key={share}
          className="grid"
          x1={leftPx + share * onePx}
          x2={leftPx + share * onePx}
          y1={firstPx - 10}
          y2={lastPx + 8}
        />
      ))}
      {CLASSES.map((name, k) => {
        const topPx = firstPx + k * stepPx;
        const shareAtPx = leftPx + onePx * (shares[k] as number);
        const truthAtPx = leftPx + (k === truth ? onePx : 0);
        const middlePx = topPx + highPx / 2;
        return (
          <g key={name} className={`tone-${k === truth ? 'truth' : 'ink'}`}>
            <Face name={name} xPx={leftPx - 36} yPx={middlePx} halfPx={19} />
            <rect className="fill tone-cross-entropy" x={leftPx} width={shareAtPx - leftPx} y={topPx} height={highPx} />
            <line
              className="strand tone-error"
              x1={shareAtPx}
              x2={truthAtPx}
              y1={topPx + highPx + 6}
              y2={topPx + highPx + 6}
            />
            <Head xPx={truthAtPx} yPx={topPx} lean={24} lengthPx={44} />
            <Words
              look="callout"
              tone="cross-entropy"
              xPx={numberPx}
              yPx={middlePx}
              live={SHARES[k] as string}
              anchor="start"
              centred
            >
              {say[SHARES[k] as (typeof SHARES)[number]]}
            </Words>
            {k === truth && <Cost xPx={numberPx + 80} yPx={middlePx} name={names.cost} say={say} />}
          </g>
        );
      })}
    </g>
  );
}
