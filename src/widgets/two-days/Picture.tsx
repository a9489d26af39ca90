import { memo, type ReactNode } from 'react';
import { squared } from '~/losses/index.ts';
import { clamp } from '~/math/bounds.ts';
import { sum } from '~/math/statistics.ts';
import { byForm, type Form, FORMS } from '~/plot/form.ts';
import { makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { shows, useHold } from '~/plot/hold.ts';
import { Plot } from '~/plot/Plot.tsx';
import { squareOnBase } from '~/plot/square-on-base.ts';
import { Worth } from '~/plot/Worth.tsx';
import { Words } from '~/plot/Words.tsx';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import { DELIVERIES, type fields } from './fields.ts';
import { dayOne, type Days, FIRST_DAY_TWO, pushed, seamsOf, TOTAL } from './model.ts';
import { averageNames, averageWord, dayNames, inAll, minutes as written } from './words.ts';

/** Pixels a minute, in both directions, and between two deliveries, where their seam can be taken; where the days begin, from the left and on which base. */
const PLACES = {
  wide: {
    minutePx: 14,
    gapPx: 56,
    daysPx: [
      [46, 416, 40, 80],
      [550, 416, 40, 80],
    ],
    namedPx: 112,
  },
  phone: {
    minutePx: 10,
    gapPx: 44,
    daysPx: [
      [28, 87, 22, 42],
      [28, 373, 36, 57],
    ],
    namedPx: 80,
  },
} as const;

const frameOf = (form: Form) =>
  makeFrame({ ...FORMS[form], marginPx: [0, 0, 0, 0], x: [0, FORMS[form].widthPx], y: [0, FORMS[form].heightPx] });
const frames = byForm(frameOf);

/** Where each delivery of a day begins and ends: one after the other, with a gap between. */
function basesOf(form: Form, day: number, minutes: readonly number[]) {
  const { minutePx, gapPx, daysPx } = PLACES[form];
  const [leftPx, basePx, latePx, inAllPx] = daysPx[day] ?? daysPx[0];
  const bases = minutes.map((late, i) => {
    const fromPx = leftPx + sum(minutes.slice(0, i)) * minutePx + i * gapPx;
    return { late, fromPx, toPx: fromPx + late * minutePx };
  });
  return { leftPx, basePx, latePx, inAllPx, rightPx: leftPx + TOTAL * minutePx + (minutes.length - 1) * gapPx, bases };
}

interface DayProps {
  form: Form;
  day: number;
  minutes: readonly number[];
  mse: number;
  /** Of the wager's day only its delays are seen until it is settled. */
  unseen: boolean;
}

const Day = memo(function Day({ form, day, minutes, mse, unseen }: DayProps): ReactNode {
  const hold = useHold();
  const { minutePx, namedPx } = PLACES[form];
  const { leftPx, basePx, latePx, inAllPx, rightPx, bases } = basesOf(form, day, minutes);
  const largest = bases.reduce((most, base) => (base.late > most.late ? base : most));
  const rootPx = Math.sqrt(mse) * minutePx;
  // The average square lies in the largest, where it's clearly smaller.
  const bandPx = largest.toPx - largest.fromPx - rootPx;
  const apart = bandPx > 1.25 * FORMS[form].numberPx;
  const topPx = basePx - largest.late * minutePx;
  const middlePx = apart ? (largest.fromPx + largest.toPx) / 2 : (leftPx + rightPx) / 2;
  const roomPx = FORMS[form].numberPx * 3.2;
  return (
    <g>
      <line className="grid" x1={leftPx - 8} x2={rightPx + 8} y1={basePx} y2={basePx} />
      {!unseen &&
        bases.map(({ late, fromPx, toPx }, i) => (
          <Worth
            key={i}
            square={squareOnBase(fromPx, toPx, basePx)}
            form={form}
            highPx={apart && fromPx === largest.fromPx ? bandPx : undefined}
          >
            {late > 0 ? written(squared.value(late, 0)) : ''}
          </Worth>
        ))}
      {!unseen && apart && (
        <g className="average-square">
          <rect className="square tone-squared" x={largest.fromPx} y={basePx - rootPx} width={rootPx} height={rootPx} />
          {rootPx >= namedPx && (
            <Words look="callout name" tone="squared" xPx={largest.fromPx + rootPx / 2} yPx={basePx - rootPx / 2}>
              {averageNames[form]}
            </Words>
          )}
        </g>
      )}
      {bases.map(({ late, fromPx, toPx }, i) =>
        late > 0 ? (
          <line key={i} className="post tone-error" x1={fromPx} x2={toPx} y1={basePx + 4} y2={basePx + 4} />
        ) : (
          <circle key={i} className="ghost tone-error" cx={fromPx} cy={basePx} r={6} />
        ),
      )}
      {bases.map(({ late, fromPx, toPx }, i) => (
        <Words key={i} look="callout name" tone="error" xPx={(fromPx + toPx) / 2} yPx={basePx + latePx} centred>
          {written(late)}
        </Words>
      ))}
      {form === 'wide' && (
        <path className="rule tone-error" fill="none" d={`M${leftPx} ${basePx + inAllPx - 25}v7H${rightPx}v-7`} />
      )}
      <Words look="callout name" tone="error" xPx={(leftPx + rightPx) / 2} yPx={basePx + inAllPx} centred>
        {inAll(dayNames[day] ?? '')}
      </Words>
      {!unseen && (
        <text
          className="callout tone-squared"
          x={clamp(middlePx, roomPx, FORMS[form].widthPx - roomPx)}
          y={topPx - (form === 'wide' ? 22 : 17)}
          textAnchor="middle"
          dominantBaseline="central"
        >
          {averageWord} <tspan {...shows(hold, day === 0 ? 'mseA' : 'mseB')}>{written(mse)}</tspan>
        </text>
      )}
    </g>
  );
});

type Props = PictureProps<typeof fields, Days, string>;

export function Picture({ form, model: { minutes, mseOne, mseTwo }, plot, wager: { open } }: Props): ReactNode {
  const { minutePx, gapPx } = PLACES[form];
  const { leftPx, basePx } = basesOf(form, 1, minutes);
  const seamPx = (seam: number, at: number): number => leftPx + at * minutePx + (seam + 0.5) * gapPx;
  const moved = (seam: number, xPx: number) => {
    const after = pushed(minutes, seam, (xPx - seamPx(seam, 0)) / minutePx);
    return Object.fromEntries(DELIVERIES.flatMap((name, i) => (after[i] === minutes[i] ? [] : [[name, after[i]]])));
  };
  const seams = seamsOf(minutes);
  return (
    <Plot {...plot} frame={frames[form]}>
      <Day form={form} day={0} minutes={dayOne} mse={mseOne} unseen={false} />
      <Day
        form={form}
        day={1}
        minutes={minutes}
        mse={mseTwo}
        unseen={open && minutes.every((late, i) => late === FIRST_DAY_TWO[i])}
      />
      {seams.map((at, i) => (
        <Handle
          key={i}
          field={DELIVERIES[i] ?? ''}
          axis="x"
          xPx={seamPx(i, at)}
          yPx={basePx}
          to={({ xPx }) => moved(i, xPx)}
        />
      ))}
    </Plot>
  );
}
