import type { ReactNode } from 'react';
import { clamp } from '~/math/bounds.ts';
import { Dart } from '~/plot/Dart.tsx';
import { type Form, FORMS, pixelFrames } from '~/plot/form.ts';
import { Handle } from '~/plot/Handle.tsx';
import { shows, useHold } from '~/plot/hold.ts';
import { Plot } from '~/plot/Plot.tsx';
import { textWidth } from '~/plot/text-width.ts';
import { Words } from '~/plot/Words.tsx';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import { NEXT, type Word, WORDS } from '~/widgets/next-words.ts';
import { CHIPS, type fields } from './fields.ts';
import { type Bet, nothing } from './model.ts';
import { billName, nothingName } from './words.ts';

type Props = PictureProps<typeof fields, Bet, Word | 'loss' | 'nothing'>;

interface Layout {
  /** The middle of the first stack, from there to the next, and how wide one is. */
  readonly firstPx: number;
  readonly stepPx: number;
  readonly widthPx: number;
  readonly chipPx: number;
  readonly groundPx: number;
  /** Where the bill begins, and how it grows to the right. */
  readonly bill: { readonly leftPx: number; readonly topPx: number; readonly heightPx: number; readonly natPx: number };
  /** The bill as a number: its end on a phone, else its beginning, and the foot of its letters. */
  readonly numeralPx: readonly [xPx: number, yPx: number];
  /** The foot of the words beside the bill. */
  readonly namesPx: number;
  readonly dart: number;
}

const layouts: Record<Form, Layout> = {
  wide: {
    firstPx: 56,
    stepPx: 64,
    widthPx: 46,
    chipPx: 3.7,
    groundPx: 436,
    bill: { leftPx: 588, topPx: 378, heightPx: 46, natPx: 86 },
    numeralPx: [582, 356],
    namesPx: 458,
    dart: 0.55,
  },
  phone: {
    firstPx: 24,
    stepPx: 48.8,
    widthPx: 34,
    chipPx: 2.35,
    groundPx: 374,
    bill: { leftPx: 16, topPx: 64, heightPx: 22, natPx: 77 },
    numeralPx: [374, 54],
    namesPx: 50,
    dart: 0.36,
  },
};

/** The next word’s handle is the first: it wears the ring of a goal that was reached by “Done”. */
const taken = [NEXT, ...WORDS.filter((word) => word !== NEXT)];

/** A stack by hand is never quite straight: how far to the right of its middle a chip lies. */
const ASKEW_PX = [0, 1, 0, -1, 0, 0, -1, 1] as const;
const askewPx = (chip: number): number => ASKEW_PX[chip % ASKEW_PX.length] as number;
const BETWEEN_PX = 0.9;

/** The chips of a stack, or every fifth of them, each told from the one below: so the picture of a hundred stays small. */
function stackPath({ widthPx, chipPx, groundPx }: Layout, xPx: number, count: number, every: number): string {
  const outline = `${-every * chipPx}h${widthPx}v${(chipPx - BETWEEN_PX).toFixed(2)}h${-widthPx}z`;
  const chips = Array.from({ length: Math.floor(count / every) }, (_, i) => {
    const chip = (i + 1) * every;
    return `m${askewPx(chip) - askewPx(chip - every)} ${outline}`;
  });
  return `M${xPx - widthPx / 2} ${groundPx}${chips.join('')}`;
}

/** What is owed, a bar that grows to the right; one without an end leaves the picture. */
function Bill({
  form,
  bill: { leftPx, topPx, heightPx, natPx },
  price,
}: {
  form: Form;
  bill: Layout['bill'];
  price: number;
}): ReactNode {
  const endPx = price === Infinity ? FORMS[form].widthPx : leftPx + price * natPx;
  const middlePx = topPx + heightPx / 2;
  const wayPx = heightPx / 3;
  return (
    <>
      <rect className="fill tone-cross-entropy" x={leftPx} width={endPx - leftPx} y={topPx} height={heightPx} />
      {price === Infinity && (
        <path
          className="bar-arrow"
          d={[3.4, 2.1]
            .map((ways) => `M${endPx - ways * wayPx} ${middlePx - wayPx}l${wayPx} ${wayPx} ${-wayPx} ${wayPx}`)
            .join('')}
        />
      )}
    </>
  );
}

export function Picture({ form, state, model: { chips, loss, done }, say, plot }: Props): ReactNode {
  const hold = useHold();
  const wide = form === 'wide';
  const layout = layouts[form];
  const { firstPx, stepPx, widthPx, chipPx, groundPx, bill, numeralPx, namesPx, dart } = layout;
  const { namePx } = FORMS[form];
  const wordsPx = groundPx + (wide ? 38 : 34);
  const nothingPx = bill.leftPx + nothing * bill.natPx;
  const countAt = (yPx: number): number => clamp(Math.round((groundPx - yPx) / chipPx), 0, CHIPS);
  const ends = firstPx + (WORDS.length - 1) * stepPx + widthPx / 2 + 8;
  return (
    <Plot
      {...plot}
      frame={pixelFrames[form]}
      onTap={({ xPx, yPx }) => {
        const word = WORDS[Math.round((xPx - firstPx) / stepPx)];
        if (word && yPx < groundPx + 8 && yPx > groundPx - (CHIPS + 8) * chipPx) hold.commit({ [word]: countAt(yPx) });
      }}
    >
      <line className="rule tone-ink" x1={firstPx - widthPx / 2 - 8} x2={ends} y1={groundPx} y2={groundPx} />
      {WORDS.map((word, k) => {
        const xPx = firstPx + k * stepPx;
        const count = chips[k] as number;
        const hit = done && word === NEXT;
        const halfPx = textWidth(word, 'strong', namePx) / 2 + (wide ? 11 : 6);
        return (
          <g key={word}>
            <line className="grid" x1={xPx} x2={xPx} y1={groundPx} y2={groundPx - CHIPS * chipPx} />
            <path
              className={`brick tone-prediction${done && !hit ? ' below' : ''}`}
              d={stackPath(layout, xPx, count, 1)}
            />
            <path className="brick base tone-ink" d={stackPath(layout, xPx, count, 5)} />
            {hit && (
              <rect
                className="fill tone-truth"
                x={xPx - halfPx}
                width={2 * halfPx}
                y={wordsPx - 0.8 * namePx}
                height={1.6 * namePx}
                rx={0.8 * namePx}
              />
            )}
            <text
              className={`callout name tone-ink${hit ? ' inside' : ''}`}
              x={xPx}
              y={wordsPx}
              textAnchor="middle"
              dominantBaseline="central"
            >
              {word}
            </text>
            {hit && (
              <g className="dart tone-truth">
                <Dart xPx={xPx + halfPx - 7} yPx={wordsPx + 0.6 * namePx} scale={dart} dotPx={0} />
              </g>
            )}
          </g>
        );
      })}
      {WORDS.map((word, k) => (
        <Words
          key={word}
          look="callout"
          tone="prediction"
          xPx={firstPx + k * stepPx}
          yPx={groundPx - (chips[k] as number) * chipPx - 40}
          live={word}
          centred
        >
          {say[word]}
        </Words>
      ))}
      <g data-part="bill">
        {done && <Bill form={form} bill={bill} price={loss} />}
        <line
          className="rule tone-ink"
          x1={bill.leftPx}
          x2={bill.leftPx}
          y1={bill.topPx - 8}
          y2={bill.topPx + bill.heightPx + 8}
        />
        <Words
          look="numeral"
          tone="cross-entropy"
          xPx={numeralPx[0]}
          yPx={numeralPx[1]}
          live="loss"
          anchor={wide ? 'start' : 'end'}
        >
          {say.loss}
        </Words>
      </g>
      <line
        className="rule tone-ink nothing"
        x1={nothingPx}
        x2={nothingPx}
        y1={bill.topPx - (wide ? 10 : 34)}
        y2={bill.topPx + bill.heightPx + (wide ? 12 : 5)}
      />
      <text className="note" x={wide ? nothingPx : nothingPx - 8} y={namesPx} textAnchor={wide ? 'middle' : 'end'}>
        {nothingName}
        <tspan {...shows(hold, 'nothing')}>{say.nothing}</tspan>
      </text>
      {wide && (
        <Words look="axis-name" xPx={bill.leftPx} yPx={namesPx} anchor="start">
          {billName}
        </Words>
      )}
      {taken.map((word) => (
        <Handle
          key={word}
          field={word}
          axis="y"
          xPx={firstPx + WORDS.indexOf(word) * stepPx}
          yPx={groundPx - state[word] * chipPx}
          to={({ yPx }) => ({ [word]: countAt(yPx) })}
        />
      ))}
    </Plot>
  );
}
