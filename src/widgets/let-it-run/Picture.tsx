import { memo, type ReactNode, useMemo } from 'react';
import { Dart } from '~/plot/Dart.tsx';
import { type Form, FORMS } from '~/plot/form.ts';
import { type Frame, linearScale, makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { useHold } from '~/plot/hold.ts';
import { Curve, Dots, Rule } from '~/plot/marks.tsx';
import { Panel } from '~/plot/Panel.tsx';
import { Pill } from '~/plot/Pill.tsx';
import { Plot } from '~/plot/Plot.tsx';
import { Words } from '~/plot/Words.tsx';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import type { fields } from './fields.ts';
import { DATA } from '~/widgets/doubles.ts';
import { BORDER, LIMIT, powers, RATES, type Scene, WIDTH, windowOf } from './model.ts';
import { heightName, limitName, lossName, noLine, pointsName, rateName, LARGEST, trackNames } from './words.ts';

/** Where things stand in either form: margins of the lines and of the small curve of losses, the big number, and the track of rates. */
const PLACES = {
  wide: {
    lines: [30, 500, 142, 40],
    trace: [326, 160, 138, 580],
    number: { xPx: 578, namePx: 246, yPx: 288 },
    track: [64, 952, 464, 53],
    dart: 0.6,
  },
  phone: {
    lines: [76, 18, 186, 18],
    trace: [262, 118, 126, 20],
    number: { xPx: 16, namePx: 18, yPx: 44 },
    track: [34, 356, 384, 45],
    dart: 0.45,
  },
} as const;

const round = (value: number): number => Math.round(value * 10) / 10;
const rateScale = (form: Form) => {
  const [fromPx, toPx] = PLACES[form].track;
  return linearScale([RATES.min, RATES.max], [fromPx, toPx]);
};

/** From the smallest rate to the largest, with the border between those that settle and those that explode. */
const Track = memo(function Track({ form }: { form: Form }): ReactNode {
  const [fromPx, toPx, yPx] = PLACES[form].track;
  const borderPx = round(rateScale(form).at(BORDER));
  const noteY = yPx + (form === 'wide' ? 50 : 48);
  return (
    <>
      <line className="stripe tone-prediction" x1={fromPx} x2={borderPx} y1={yPx} y2={yPx} />
      <line className="stripe tone-error" x1={borderPx} x2={toPx} y1={yPx} y2={yPx} />
      <line className="rule tone-ink" x1={borderPx} x2={borderPx} y1={yPx - 16} y2={yPx + 16} />
      <Words look="callout name" tone="prediction" xPx={fromPx - 8} yPx={noteY} anchor="start">
        {trackNames.left}
      </Words>
      <Words look="callout name" tone="ink" xPx={borderPx} yPx={noteY}>
        {trackNames.border}
      </Words>
      <Words look="callout name" tone="error" xPx={toPx + 8} yPx={noteY} anchor="end">
        {trackNames.right}
      </Words>
    </>
  );
});

/** Where the line of this weight leaves the window, or the chart. */
function endOf({ x, y }: Frame, w: number): { x2: number; y2: number } {
  const edge = w < 0 ? y.domain[0] : y.domain[1];
  const across = Math.abs(edge / w);
  return across < WIDTH
    ? { x2: round(x.at(across)), y2: round(y.at(edge)) }
    : { x2: round(x.at(WIDTH)), y2: round(y.at(WIDTH * w)) };
}

/** The line of this step and those of the last few, the older the paler, over the points. */
function Lines({
  form,
  frame,
  fan,
  lost,
}: {
  form: Form;
  frame: Frame;
  fan: readonly number[];
  lost: boolean;
}): ReactNode {
  const { x, y, leftPx, rightPx, topPx, bottomPx } = frame;
  const origin = { x1: x.at(0), y1: round(y.at(0)) };
  const far = y.domain[1] > 40;
  return (
    <>
      <line className="grid" x1={leftPx} x2={leftPx} y1={topPx} y2={bottomPx} />
      <line className="rule tone-ink" x1={leftPx} x2={rightPx} y1={origin.y1} y2={origin.y1} />
      {fan.map((w, i) => (
        <line
          key={i - fan.length}
          className="curve tone-prediction"
          {...origin}
          {...endOf(frame, w)}
          strokeOpacity={i === fan.length - 1 && !lost ? 1 : 0.12 + (0.3 * i) / fan.length}
        />
      ))}
      <g className="dart tone-truth">
        {DATA.map(([px, py]) => (
          <Dart key={px} xPx={x.at(px)} yPx={round(y.at(py))} scale={PLACES[form].dart} turn={-88} dotPx={6} />
        ))}
      </g>
      <Words look="callout name" tone="muted" xPx={leftPx + 12} yPx={topPx + 16} anchor="start">
        {heightName(y.domain[1])}
      </Words>
      {far && (
        <Words look="callout name" tone="truth" xPx={x.at(DATA.length)} yPx={origin.y1 + 26} anchor="end">
          {pointsName}
        </Words>
      )}
      {lost && (
        <Words look="callout" tone="error" xPx={(leftPx + rightPx) / 2} yPx={topPx + 62}>
          {noLine}
        </Words>
      )}
    </>
  );
}

/** What the losses came to, step by step, up to now: powers of ten upwards. */
function Trace({ id, form, now }: { id: string; form: Form; now: Scene }): ReactNode {
  const { losses, last, step, loss, run, settles } = now;
  const all = useMemo(() => powers(losses), [losses]);
  const far = run && !settles;
  const frame = useMemo(
    () =>
      makeFrame({
        ...FORMS[form],
        marginPx: PLACES[form].trace,
        x: [0, last],
        y: far ? [0, Math.log10(Number.MAX_VALUE)] : [-3.4, 7.4],
      }),
    [form, last, far],
  );
  const height = far ? frame.y.domain[1] : Math.log10(LIMIT);
  const at = [step, Number.isFinite(loss) ? Math.log10(loss) : frame.y.domain[1]] as const;
  return (
    <Panel frame={frame} id={`${id}-trace`}>
      <Rule from={[0, height]} to={[last, height]} tone="error" dashed />
      <Words look="note" xPx={frame.rightPx + 12} yPx={round(frame.y.at(height))} anchor="start" centred>
        {far ? LARGEST : limitName}
      </Words>
      <Curve plot={`${id}-trace`} tone="squared" points={[...all.filter(([s]) => s <= step), at]} />
      <Dots points={[at]} tone="squared" radiusPx={7} />
    </Panel>
  );
}

type Props = PictureProps<typeof fields, Scene, 'loss' | 'rate'>;

export function Picture({ id, form, state: { rate }, model: now, say, plot }: Props): ReactNode {
  const { commit } = useHold();
  const { lines, number, track } = PLACES[form];
  const [low, high] = windowOf(now.fan);
  const frame = useMemo(
    () => makeFrame({ ...FORMS[form], marginPx: lines, x: [0, WIDTH], y: [low, high] }),
    [form, lines, low, high],
  );
  const scale = rateScale(form);
  const xPx = round(scale.at(rate));
  const [, , yPx, upPx] = track;
  const lost = Number.isNaN(now.w);
  return (
    <Plot
      {...plot}
      frame={frame}
      onTap={(point) => {
        if (Math.abs(point.yPx - yPx) < 40) commit({ rate: scale.invert(point.xPx) });
      }}
    >
      <Lines form={form} frame={frame} fan={now.fan} lost={lost} />
      <Words look="callout name" tone="muted" xPx={number.xPx} yPx={number.namePx} anchor="start">
        {lossName(now)}
      </Words>
      <Words
        look="callout vast"
        tone={lost ? 'error' : 'squared'}
        xPx={number.xPx}
        yPx={number.yPx}
        anchor="start"
        centred
      >
        {say.loss}
      </Words>
      <Trace id={id} form={form} now={now} />
      <Track form={form} />
      <Pill form={form} xPx={xPx} yPx={yPx - upPx} tone="prediction">
        {rateName(say)}
      </Pill>
      <Handle field="rate" axis="x" xPx={xPx} yPx={yPx} to={(point) => ({ rate: scale.invert(point.xPx) })} />
    </Plot>
  );
}
