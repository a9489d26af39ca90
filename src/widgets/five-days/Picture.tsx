import type { ReactNode } from 'react';
import { type Form, FORMS } from '~/plot/form.ts';
import { makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { useHold } from '~/plot/hold.ts';
import { Pill } from '~/plot/Pill.tsx';
import { Plot } from '~/plot/Plot.tsx';
import type { PointPx } from '~/plot/pointer.ts';
import { barPath } from '~/plot/pointed-bar.ts';
import { weatherPath } from '~/plot/weather.ts';
import { Words } from '~/plot/Words.tsx';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import { DAYS, type fields } from './fields.ts';
import { COIN, type Week } from './model.ts';
import { averageName, chance, coin, nats, short, week } from './words.ts';

type Props = PictureProps<typeof fields, Week, 'average'>;

/** The bars of week and coin are cut at this many nats. */
const REACH = 2.4;

/** The worst day that is drawn whole, in nats: a little more than 0.99 on the wrong side costs. */
const CAP = 4.7;
/** From a line to the middle of a number over it. */
const OVER_PX = 13;

interface Layout {
  /** From one day to the next, and where the first stands. */
  readonly pitchPx: number;
  readonly firstPx: number;
  /** From the middle of a day to its track, and as far to its bar. */
  readonly asidePx: number;
  readonly barWidthPx: number;
  readonly natPx: number;
  readonly iconPx: number;
  /** From the end of a track to the weather there. */
  readonly beyondPx: number;
  /** What was said, and below it the day. */
  readonly pillPx: number;
  readonly dayPx: number;
  readonly endsPx: readonly [leftPx: number, rightPx: number];
}

const layout = (form: Form, marginPx: readonly [number, number, number, number], sizes: Layout) => ({
  frame: makeFrame({ ...FORMS[form], marginPx, x: [0, 1], y: [0, 1] }),
  ...sizes,
});

const layouts = {
  wide: layout('wide', [88, 0, 150, 0], {
    pitchPx: 100,
    firstPx: 548,
    asidePx: 24,
    barWidthPx: 38,
    natPx: 55,
    iconPx: 14,
    beyondPx: 42,
    pillPx: 462,
    dayPx: 508,
    endsPx: [494, 1000],
  }),
  phone: layout('phone', [92, 0, 150, 0], {
    pitchPx: 74,
    firstPx: 47,
    asidePx: 17,
    barWidthPx: 26,
    natPx: 40,
    iconPx: 11,
    beyondPx: 34,
    pillPx: 374,
    dayPx: 420,
    endsPx: [10, 380],
  }),
};

/** One day: a track from dry to rain with what was said on it, the weather that came, and its bill. */
function DayColumn({
  form,
  day,
  middlePx,
  linePx,
}: {
  form: Form;
  day: Week['days'][number];
  middlePx: number;
  /** The average's line. */
  linePx: number;
}): ReactNode {
  const { frame, asidePx, barWidthPx, natPx, iconPx, beyondPx, pillPx, dayPx } = layouts[form];
  const { topPx, bottomPx } = frame;
  const { said, wet, price } = day;
  const trackPx = middlePx - asidePx;
  const barPx = middlePx + asidePx;
  const heightPx = Math.min(price, CAP) * natPx;
  const overPx = bottomPx - heightPx - (price > CAP ? 26 : 13);
  // Over the average's line where it would be struck through, unless that is under the handle, which a phone has nearer.
  const underHandle = form === 'phone' && Math.abs(linePx - OVER_PX - frame.y.at(said)) < 34;
  const struck = Math.abs(overPx - linePx) < OVER_PX && !underHandle;
  return (
    <g>
      <line className="rule tone-muted" x1={trackPx} x2={trackPx} y1={topPx} y2={bottomPx} />
      {[true, false].map((rainy) => {
        const placePx = rainy ? topPx - beyondPx : bottomPx + beyondPx;
        return (
          <g key={String(rainy)} opacity={rainy === wet ? 1 : 0.3}>
            {rainy === wet && <circle className="ring solid" cx={trackPx} cy={placePx} r={1.4 * iconPx} />}
            <path
              className={`weather tone-${rainy ? 'ink' : 'error'}`}
              d={weatherPath(rainy, trackPx, placePx, 0.85 * iconPx)}
            />
          </g>
        );
      })}
      <path
        className={`brick${wet ? '' : ' below'} tone-cross-entropy`}
        d={barPath({ xPx: barPx, widthPx: barWidthPx, groundPx: bottomPx, heightPx, pointed: price > CAP })}
      />
      <Words look="callout name" tone="cross-entropy" xPx={barPx} yPx={struck ? linePx - OVER_PX : overPx} centred>
        {nats(price)}
      </Words>
      <Pill form={form} xPx={middlePx} yPx={pillPx} tone="prediction">
        {chance(said)}
      </Pill>
      <Words look="axis-name" xPx={middlePx} yPx={dayPx}>
        {short[day.day]}
      </Words>
    </g>
  );
}

/** The week's average beside what a coin would have cost. On a phone there is room for the number alone. */
function Average({ form, model, say }: Pick<Props, 'form' | 'model' | 'say'>): ReactNode {
  if (form === 'phone')
    return (
      <>
        <Words look="axis-name" xPx={310} yPx={22} anchor="end">
          {averageName}
        </Words>
        <Words look="callout" tone="cross-entropy" xPx={318} yPx={22} live="average" anchor="start">
          {say.average}
        </Words>
      </>
    );
  const bars = [
    { name: week, price: model.average, text: say.average, tone: 'cross-entropy', yPx: 340 },
    { name: coin, price: COIN, text: nats(COIN), tone: 'muted', yPx: 430 },
  ] as const;
  return bars.map(({ name, price, text, tone, yPx }) => {
    const lengthPx = (Math.min(price, REACH) / REACH) * 250;
    return (
      <g key={name}>
        <Words look="axis-name" xPx={40} yPx={yPx - 12} anchor="start">
          {name}
        </Words>
        <rect className={`fill tone-${tone}`} x={40} width={lengthPx} y={yPx} height={30} />
        {price > REACH && <path className={`fill tone-${tone}`} d={`M${40 + lengthPx} ${yPx}l16 15l-16 15Z`} />}
        <Words
          look="callout"
          tone={tone}
          xPx={40 + lengthPx + (price > REACH ? 24 : 10)}
          yPx={yPx + 15}
          live={tone === 'cross-entropy' && 'average'}
          anchor="start"
          centred
        >
          {text}
        </Words>
      </g>
    );
  });
}

export function Picture({ form, model, say, plot }: Props): ReactNode {
  const { commit } = useHold();
  const { frame, firstPx, pitchPx, asidePx, natPx, beyondPx, endsPx } = layouts[form];
  const { topPx, bottomPx, y } = frame;
  const middleOf = (i: number): number => firstPx + i * pitchPx;
  const linePx = bottomPx - Math.min(model.average, CAP) * natPx;
  const tap = ({ xPx, yPx }: PointPx): void => {
    const day = DAYS.find((_, i) => Math.abs(xPx - middleOf(i) + asidePx) < 26);
    if (!day) return;
    if (yPx < topPx - 6) commit({ [`${day}Wet`]: true });
    else if (yPx <= bottomPx + 6) commit({ [day]: y.invert(yPx) });
    else if (yPx < bottomPx + 2 * beyondPx) commit({ [`${day}Wet`]: false });
  };
  return (
    <Plot {...plot} frame={frame} onTap={tap}>
      <g data-part="average">
        {model.average <= CAP && (
          <line className="rule dashed tone-cross-entropy" x1={endsPx[0]} x2={endsPx[1]} y1={linePx} y2={linePx} />
        )}
        <Average {...{ form, model, say }} />
      </g>
      <g data-part="days">
        {model.days.map((day, i) => (
          <DayColumn key={day.day} form={form} day={day} middlePx={middleOf(i)} linePx={linePx} />
        ))}
        <line className="rule tone-ink" x1={endsPx[0]} x2={endsPx[1]} y1={bottomPx} y2={bottomPx} />
      </g>
      {model.days.map(({ day, said }, i) => (
        <Handle
          key={day}
          field={day}
          axis="y"
          xPx={middleOf(i) - asidePx}
          yPx={y.at(said)}
          to={(point) => ({ [day]: y.invert(point.yPx) })}
        />
      ))}
    </Plot>
  );
}
