import type { ReactNode } from 'react';
import type { Form } from '~/plot/form.ts';
import { Words } from '~/plot/Words.tsx';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Dimmed } from './model.ts';
import { easyName, hardName, names, times, unknownName } from './words.ts';

const layouts = {
  wide: { fromPx: 572, widthPx: 410, heightPx: 32, rowsPx: [256, 320], keepsPx: [838, 418, 38] },
  phone: { fromPx: 16, widthPx: 358, heightPx: 28, rowsPx: [346, 406], keepsPx: [0, 0, 0] },
} as const;

/** The whole bill of 990 easy darts and ten hard ones, once plain and once focal: how much of it each group pays. */
export function Payers({
  form,
  model: { plainEasy, focalEasy },
  say,
  open,
}: {
  form: Form;
  model: Dimmed;
  say: Say<'easyPaid' | 'easyPays' | 'hardPays' | 'hardPaid' | 'factor' | 'factorHard'>;
  open: boolean;
}): ReactNode {
  const { fromPx, widthPx, heightPx, rowsPx, keepsPx } = layouts[form];
  const rows = [
    {
      tone: 'cross-entropy',
      easy: plainEasy,
      paid: [easyName(say.easyPaid), hardName(say.hardPaid)],
      name: names.plain,
    },
    { tone: 'focal', easy: focalEasy, paid: [easyName(say.easyPays), hardName(say.hardPays)], name: names.focal },
  ] as const;
  const [keepsXPx, keepsYPx, apartPx] = keepsPx;
  const keeps = [
    [say.factor, names.easy],
    [say.factorHard, names.hard],
  ] as const;
  return (
    <g data-part="bill">
      {rows.map(({ tone, easy, paid, name }, i) => {
        const unknown = open && i === 1;
        const yPx = rowsPx[i] as number;
        const bar = { x: fromPx, y: yPx, height: heightPx };
        /** In the easy part, if that is the larger one. */
        const inside = easy >= 0.3 && !unknown;
        return (
          <g key={tone} className={`tone-${tone}`}>
            {!unknown && <rect className="fill" {...bar} width={widthPx * easy} />}
            <rect className="rule" {...bar} width={widthPx} />
            {paid.map((text, k) => (
              <Words
                key={k}
                look="callout name bare"
                xPx={fromPx + k * widthPx}
                yPx={yPx - 9}
                anchor={k === 0 ? 'start' : 'end'}
              >
                {unknown ? unknownName[k] : text}
              </Words>
            ))}
            <Words
              look={`callout name ${inside ? 'inside' : 'bare'}`}
              xPx={fromPx + 12 + (inside ? 0 : widthPx * (unknown ? 0 : easy))}
              yPx={yPx + heightPx / 2}
              anchor="start"
              centred
            >
              {name}
            </Words>
          </g>
        );
      })}
      {form === 'wide' && !open && (
        <>
          {keeps.map(([left, who], k) => (
            <text key={who} className="callout bare tone-focal" x={keepsXPx} y={keepsYPx + k * apartPx}>
              {times(left)}
              <tspan className="note" fontWeight={400}>{` ${who}`}</tspan>
            </text>
          ))}
          <Words look="axis-name" xPx={keepsXPx} yPx={keepsYPx + 2 * apartPx - 8} anchor="start">
            {names.left}
          </Words>
        </>
      )}
    </g>
  );
}
