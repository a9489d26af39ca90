import type { ReactNode } from 'react';
import { keepApart } from '~/plot/apart.ts';
import type { Form } from '~/plot/form.ts';
import type { Frame } from '~/plot/frame.ts';
import { Words } from '~/plot/Words.tsx';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Charges } from './model.ts';
import { END, LOSSES, namedAtEnd, PLACES, toLeft } from './places.ts';
import { names, pulls } from './words.ts';

/** One of the numbers at the dart’s post. */
interface Pulled {
  readonly tone: 'squared' | 'huber' | 'absolute';
  readonly name: string;
  /** From its dot to its middle, where the numbers stand right of the post: no line that goes on there is crossed. */
  readonly downPx: number;
}
const SQUARED: Pulled = { tone: 'squared', name: names.squared, downPx: 14 };
const HUBER: Pulled = { tone: 'huber', name: names.huber, downPx: -20 };
/** Where the dart is only just outside, under the line: the larger pull stays the upper one. */
const HUBER_CLOSE: Pulled = { ...HUBER, downPx: 22 };
const CLOSE = 4;
const ABSOLUTE: Pulled = { tone: 'absolute', name: names.absolute, downPx: -20 };
/** Inside the ring half a square pulls as hard. A phone has no room for both names. */
const BOTH: Pulled = { tone: 'huber', name: names.huber, downPx: 24 };
/** Nearer than this no number has room beside the ring: the headline says it. */
const NEAR = 6;
/** From this ring on, a phone names the line that two losses share: what is left of half a square alone ends under the ring's pill. */
const SHARED = { ring: 18, nameAt: 15 };

/** At the dart’s post, how hard it pulls under each loss. A phone has its room on the left, and no other place for the names. */
export function Pulls({
  charges,
  say,
  frame,
  form,
  open,
}: {
  charges: Charges;
  say: Say<'pullHuber' | 'pullSquared' | 'pullAbsolute'>;
  frame: Frame;
  form: Form;
  open: boolean;
}): ReactNode {
  const { miss, delta, outside } = charges;
  if (!outside && miss < NEAR) return null;
  const left = toLeft(form, charges);
  const shown = [
    ...(outside || open ? [SQUARED, ...(open ? [] : [miss - delta < CLOSE ? HUBER_CLOSE : HUBER])] : [BOTH]),
    ...(left ? [] : [ABSOLUTE]),
  ];
  const levels = keepApart(
    shown.map(({ tone, downPx }) => frame.y.at(charges[tone].pull) + (left && downPx > 0 ? -8 : downPx)),
    PLACES[form].gapPx,
    frame.topPx,
    frame.bottomPx - 16,
  );
  const texts = { squared: say.pullSquared, huber: say.pullHuber, absolute: say.pullAbsolute };
  const missPx = frame.x.at(miss);
  const ringPx = frame.x.at(delta);
  // Nor under the ring's handle.
  const xPx = left
    ? Math.min(missPx - 14, Math.abs(ringPx - missPx) < 70 ? ringPx - 28 : Infinity)
    : missPx + (Math.abs(ringPx - missPx) < 30 ? (form === 'wide' ? 40 : 28) : 14);
  return shown.map(({ tone, name }, i) => {
    const named = (open || form === 'phone') && !(tone === 'squared' && namedAtEnd(form, charges)) && (
      <tspan className="callout name" dx={left ? 0 : 8}>
        {name}
      </tspan>
    );
    return (
      <text
        key={tone}
        className={`callout tone-${tone}`}
        x={xPx}
        y={levels[i]}
        textAnchor={left ? 'end' : 'start'}
        dominantBaseline="central"
      >
        {left && named}
        <tspan dx={left ? 8 : 0}>{pulls(texts[tone])}</tspan>
        {!left && named}
      </text>
    );
  });
}

/** The names at the ends of the lines: beside them, or on a phone over them, where no number there has a name. */
export function LineNames({ charges, frame, form }: { charges: Charges; frame: Frame; form: Form }): ReactNode {
  const { miss, delta, outside } = charges;
  const wide = form === 'wide';
  const alone = namedAtEnd(form, charges);
  if (!wide && !alone && (outside || miss >= NEAR)) return null;
  const levels = keepApart(
    [END, Math.min(delta, END), 1].map((pull) => frame.y.at(pull) - (wide ? 0 : 15)),
    22,
    frame.topPx,
    frame.bottomPx - 10,
  );
  const shared = !wide && delta > SHARED.ring;
  const seen = LOSSES.filter((loss) => (alone ? loss === 'squared' : !(shared && loss === 'squared')));
  return seen.map((loss) => {
    const onLine = shared && loss === 'huber';
    const downPx = !wide && loss === 'squared' ? 20 : 0;
    const at = onLine
      ? { xPx: frame.x.at(SHARED.nameAt) - 14, yPx: frame.y.at(SHARED.nameAt) }
      : {
          xPx: wide ? frame.rightPx + 10 : frame.rightPx - (loss === 'squared' ? 26 : 0),
          yPx: (levels[LOSSES.indexOf(loss)] ?? 0) + downPx,
        };
    return (
      <Words key={loss} look="callout name" tone={loss} {...at} anchor={wide ? 'start' : 'end'} centred>
        {names[onLine ? 'both' : loss]}
      </Words>
    );
  });
}
