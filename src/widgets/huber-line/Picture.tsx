import type { ReactNode } from 'react';
import { keepApart } from '~/plot/apart.ts';
import { curvePath } from '~/plot/curve.ts';
import { byForm, type Form, FORMS } from '~/plot/form.ts';
import { type Frame, makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { shows, useHold } from '~/plot/hold.ts';
import { Axis, Dots } from '~/plot/marks.tsx';
import { Pill } from '~/plot/Pill.tsx';
import { Plot } from '~/plot/Plot.tsx';
import { StraightLine } from '~/plot/StraightLine.tsx';
import { Words } from '~/plot/Words.tsx';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import { predict } from '~/widgets/delivery-lines.ts';
import type { fields } from './fields.ts';
import { EDGE_KM, edgeTo, ENDS, type Fit, fromDial, onDial, PER_MINUTE, POINTS, type Unit } from './model.ts';
import { names, ringName } from './words.ts';

/** As far as the axes go, in kilometres and minutes. */
const KM = 9;
const MINUTES = 50;
const PLACES = {
  wide: { margins: [36, 134, 44, 540], dialPx: [60, 420, 412], upPx: 44, pillPx: 54, gapPx: 26 },
  phone: { margins: [26, 126, 160, 56], dialPx: [44, 346, 374], upPx: 30, pillPx: 47, gapPx: 24 },
} as const;

/** Nearer to the top than this, the ring's edge has no handle: there is the axis' name. */
const EDGE_CLEAR_PX = 14;

/** The deliveries stand where they stand: what is written at the axis goes by the unit. */
const frameOf = (form: Form, unit: Unit): Frame =>
  makeFrame({
    ...FORMS[form],
    marginPx: PLACES[form].margins,
    x: [0, KM],
    y: [0, MINUTES * PER_MINUTE[unit]],
  });
const framesOf = (form: Form): Readonly<Record<Unit, Frame>> => ({
  minutes: frameOf(form, 'minutes'),
  seconds: frameOf(form, 'seconds'),
  hours: frameOf(form, 'hours'),
});
const frames = byForm(framesOf);

type Props = PictureProps<typeof fields, Fit, 'slope' | 'delta' | 'unit' | 'absoluteSlope' | 'squaredSlope'>;

/** The ring on both sides of the line, and the ropes: solid as far as they pull, dotted beyond the ring. */
function Ring({ fit: { line, ring, misses, unit }, frame, id }: { fit: Fit; frame: Frame; id: string }): ReactNode {
  const per = PER_MINUTE[unit];
  const edge = (km: number, side: 1 | -1) => [km, per * (predict(line, km) + side * ring)] as const;
  const heightPx = (minutes: number): number => frame.y.at(per * minutes);
  return (
    <g data-part="band" clipPath={`url(#${id}-clip)`}>
      <path
        className="soft tone-huber"
        d={`${curvePath([edge(0, 1), edge(KM, 1), edge(KM, -1), edge(0, -1)], frame)}Z`}
      />
      {POINTS.map(([km, minutes], i) => {
        const miss = misses[i] ?? 0;
        const xPx = frame.x.at(km);
        const said = minutes - miss;
        const pulled = said + Math.sign(miss) * Math.min(Math.abs(miss), ring);
        return (
          <g key={km}>
            <line className="strand tone-error" x1={xPx} x2={xPx} y1={heightPx(said)} y2={heightPx(pulled)} />
            <line className="rule dashed tone-error" x1={xPx} x2={xPx} y1={heightPx(pulled)} y2={heightPx(minutes)} />
          </g>
        );
      })}
    </g>
  );
}

/** The slopes, where the lines leave the frame. */
function Slopes({ fit, frame, form, say }: Pick<Props, 'form' | 'say'> & { fit: Fit; frame: Frame }): ReactNode {
  const hold = useHold();
  const slopes = [
    { tone: 'squared', line: ENDS.squared, text: names.squared(say), name: true },
    { tone: 'huber', line: fit.line, text: say.slope, name: false },
    { tone: 'absolute', line: ENDS.absolute, text: names.absolute(say), name: true },
  ] as const;
  const ends = slopes.map(({ line }) => frame.y.at(PER_MINUTE[fit.unit] * predict(line, KM)));
  // The middle one gives way to the outer two where they nearly meet.
  const levels = keepApart(
    ends.map((yPx, i) => yPx + (i - 1) * 0.1),
    PLACES[form].gapPx,
    frame.topPx,
    frame.bottomPx,
  );
  return slopes.map(({ tone, text, name }, i) => (
    <text
      key={tone}
      className={`callout tone-${tone}${name ? ' name' : ' notranslate'}`}
      {...(name ? {} : shows(hold, 'slope'))}
      x={frame.rightPx + 8}
      y={levels[i]}
      dominantBaseline="central"
    >
      {text}
    </text>
  ));
}

export function Picture({ id, form, model: fit, say, plot }: Props): ReactNode {
  const { commit, focused } = useHold();
  const { delta, unit, line } = fit;
  const frame = frames[form][unit];
  const per = PER_MINUTE[unit];
  const { dialPx, upPx, pillPx } = PLACES[form];
  const [fromPx, toPx, dialYPx] = dialPx;
  const knobPx = fromPx + onDial(delta) * (toPx - fromPx);
  const edgePx = frame.y.at(per * (predict(line, EDGE_KM) + fit.ring));
  const deltaAt = (px: number) => ({ delta: fromDial((px - fromPx) / (toPx - fromPx)) });
  const fitted = (of: typeof line, tone: 'squared' | 'huber' | 'absolute'): ReactNode => (
    <StraightLine slope={per * of.slope} intercept={per * of.intercept} tone={tone} dashed={tone === 'absolute'} />
  );
  return (
    <Plot
      {...plot}
      frame={frame}
      onTap={({ xPx, yPx }) => {
        if (Math.abs(yPx - dialYPx) < 40) commit(deltaAt(xPx));
      }}
    >
      <Axis side="x" label="" count={form === 'wide' ? 8 : 4} />
      <Axis side="y" label="" count={5} />
      <Words look="axis-name" xPx={frame.rightPx + 8} yPx={frame.bottomPx + 22} anchor="start">
        {names.km}
      </Words>
      <Words look="callout name" tone="ink" xPx={frame.leftPx} yPx={frame.topPx - 12} anchor="start">
        {unit}
      </Words>
      <Ring fit={fit} frame={frame} id={id} />
      {fitted(ENDS.squared, 'squared')}
      {fitted(ENDS.absolute, 'absolute')}
      {fitted(line, 'huber')}
      <Dots
        points={POINTS.map(([km, minutes]) => [km, per * minutes])}
        tone="truth"
        radiusPx={form === 'wide' ? 8 : 6}
      />
      <Slopes fit={fit} frame={frame} form={form} say={say} />
      <g data-part="dial">
        {(['absolute', 'squared'] as const).map((end) => (
          <Words
            key={end}
            look="callout name"
            tone={end}
            xPx={end === 'absolute' ? fromPx - 14 : toPx + 14}
            yPx={dialYPx - upPx - 23}
            anchor={end === 'absolute' ? 'start' : 'end'}
          >
            {end}
          </Words>
        ))}
        <line className="rule thick tone-muted" x1={fromPx} x2={toPx} y1={dialYPx} y2={dialYPx} />
        {[0.01, 0.1, 1, 10, 100].map((at) => {
          const xPx = fromPx + onDial(at) * (toPx - fromPx);
          return (
            <g key={at}>
              <line className="rule tone-muted" x1={xPx} x2={xPx} y1={dialYPx - 8} y2={dialYPx + 8} />
              <Words look="note" xPx={xPx} yPx={dialYPx - upPx}>
                {at}
              </Words>
            </g>
          );
        })}
      </g>
      {edgePx > frame.topPx + EDGE_CLEAR_PX && (
        <Handle
          focused={focused === 'delta'}
          axis="y"
          xPx={frame.x.at(EDGE_KM)}
          yPx={edgePx}
          to={({ yPx }) => ({ delta: edgeTo(frame.y.invert(yPx) / per, unit) })}
        />
      )}
      <Pill form={form} xPx={Math.min(knobPx, toPx - 24)} yPx={dialYPx + pillPx} tone="prediction">
        {ringName(say)}
      </Pill>
      <Handle field="delta" axis="x" xPx={knobPx} yPx={dialYPx} to={({ xPx }) => deltaAt(xPx)} />
    </Plot>
  );
}
