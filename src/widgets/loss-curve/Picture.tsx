import { memo, type ReactNode, useMemo } from 'react';
import { Callouts, type Called } from '~/plot/Callout.tsx';
import type { Point } from '~/plot/curve.ts';
import { type Form, FORMS } from '~/plot/form.ts';
import { type Frame, makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { Axis, Curve, Dots, Rule } from '~/plot/marks.tsx';
import { OnCurve } from '~/plot/OnCurve.tsx';
import { Panel, useFrame } from '~/plot/Panel.tsx';
import { Pill } from '~/plot/Pill.tsx';
import { Plot } from '~/plot/Plot.tsx';
import { Words } from '~/plot/Words.tsx';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import type { fields } from './fields.ts';
import { DELIVERIES, ENDS, LOWEST, shapeOf, STEPS, topOf, type Training } from './model.ts';
import { drop, lowest, minutes, names } from './words.ts';

type Props = PictureProps<typeof fields, Training, 'loss' | 'first'>;

/** The curve, and the line among its deliveries: beside it or, on a phone, below. */
const PLACES = {
  wide: { curve: [54, 470, 66, 74], line: [250, 24, 60, 660], pillPx: 44 },
  phone: { curve: [46, 18, 244, 46], line: [262, 26, 42, 46], pillPx: 40 },
} as const;
/** So many steps hold a sharp drop; a slow one needs the whole run. */
const NEAR_STEPS = 60;

const lineFrames = Object.fromEntries(
  (['wide', 'phone'] as const).map((form) => [
    form,
    makeFrame({ ...FORMS[form], marginPx: PLACES[form].line, x: [-0.6, 5.1], y: [-4, 35] }),
  ]),
) as Readonly<Record<Form, Frame>>;
const curveFrame = (form: Form, reach: number, top: number): Frame =>
  makeFrame({
    ...FORMS[form],
    marginPx: PLACES[form].curve,
    x: [0, reach],
    y: [0, (form === 'wide' ? 1.08 : 1.3) * top],
  });

/** Axes, the whole curve in pale, its sharp part and its floor: a play changes nothing of it. */
const Course = memo(function Course({
  id,
  form,
  run,
  reach,
}: {
  id: string;
  form: Form;
  run: Training;
  reach: number;
}): ReactNode {
  const { rightPx, bottomPx } = useFrame();
  const points = useMemo(() => run.losses.map((loss, step): Point => [step, loss]), [run]);
  return (
    <>
      <Axis side="x" label="" count={4} />
      <Words look="axis-name" xPx={rightPx} yPx={bottomPx + (form === 'wide' ? 54 : 42)} anchor="end">
        {names.steps}
      </Words>
      <Axis side="y" label={names.loss} count={4} />
      {shapeOf(run) !== 'none' && <Sharp run={run} reach={reach} />}
      <Rule from={[0, LOWEST]} to={[reach, LOWEST]} tone="muted" dashed />
      <g className="to-come">
        <Curve plot={id} tone="squared" points={points} />
      </g>
    </>
  );
});

function Sharp({ run: { sharp, first, losses }, reach }: { run: Training; reach: number }): ReactNode {
  const end = Math.min(sharp, reach);
  return (
    <>
      <Rule from={[end, 0]} to={[end, losses[end] ?? 0]} tone="error" dashed />
      <Rule from={[0, first]} to={[0, losses[end] ?? 0]} tone="error" thick />
      <Rule from={[0, losses[end] ?? 0]} to={[end, losses[end] ?? 0]} tone="error" dashed />
    </>
  );
}

const Deliveries = memo(function Deliveries({ form }: { form: Form }): ReactNode {
  const { leftPx, topPx } = useFrame();
  return (
    <>
      <Axis side="x" label={form === 'wide' ? names.distance : ''} count={4} />
      <Axis side="y" label="" count={3} />
      <Words look="axis-name" xPx={leftPx - 34} yPx={topPx - 12} anchor="start">
        {names.minutes}
      </Words>
      <Dots points={DELIVERIES} tone="truth" radiusPx={form === 'wide' ? 7 : 6} />
    </>
  );
});

/** The three parts of a curve, and where it is now. */
function labelsOf(
  form: Form,
  { x, y, leftPx, rightPx }: Frame,
  run: Training,
  step: number,
  say: Props['say'],
): Called[] {
  const { first, losses, sharp, last } = run;
  const top = topOf(first);
  const shape = shapeOf(run);
  const quiet = (text: string, xPx: number, yPx: number, side: 'right' | 'above', tone: Called['tone']): Called => ({
    text,
    tone,
    quiet: true,
    xPx,
    yPx,
    sides: [side],
  });
  const half = losses.findIndex((loss) => loss <= (first + (losses[sharp] ?? last)) / 2);
  const tail = Math.round(x.invert(leftPx + 0.7 * (rightPx - leftPx)));
  const number = (live: 'loss' | 'first', at: number, sides: Called['sides']): Called => ({
    text: say[live],
    live,
    tone: 'squared',
    xPx: x.at(at),
    yPx: y.at(losses[at] ?? 0),
    gapPx: 16,
    ...(sides && { sides }),
  });
  // At the right end of a phone it has room over its dot only.
  const now: Called =
    form === 'phone' && x.at(step) > rightPx - 50
      ? { ...number('loss', step, ['above']), xPx: Math.min(x.at(step), rightPx - 18) }
      : { ...number('loss', step, ['right']), yPx: y.at(losses[step] ?? 0) - 14, gapPx: 8 };
  return [
    number('first', 0, ['right']),
    ...(step > 0 ? [now] : []),
    ...(shape === 'none'
      ? [quiet(names.none, x.at(0), y.at(first) - 30, 'right', 'ink')]
      : [
          quiet(names.start, x.at(0) + (form === 'wide' ? 66 : 56), y.at(first), 'right', 'ink'),
          quiet(drop(run), x.at(half) + 12, y.at(losses[half] ?? 0), 'right', 'error'),
          // On a phone the number of a late step stands there.
          ...(form === 'phone' && x.at(step) > x.at(tail) - 90
            ? []
            : [quiet(names.tail, x.at(tail), y.at(losses[tail] ?? 0), 'above', 'ink')]),
        ]),
    ...(form === 'wide' && top <= 120
      ? [
          {
            ...quiet(lowest, leftPx + 0.83 * (rightPx - leftPx), y.at(LOWEST), 'right', 'muted'),
            gapPx: 3,
            sides: ['below'],
          } as const,
        ]
      : []),
  ];
}

export function Picture({ id, form, state, model: run, say, plot }: Props): ReactNode {
  const { step, left, right } = state;
  const reach = shapeOf(run) === 'healthy' && step <= NEAR_STEPS ? NEAR_STEPS : STEPS;
  const top = topOf(run.first);
  const frame = useMemo(() => curveFrame(form, reach, top), [form, reach, top]);
  const line = lineFrames[form];
  const { pillPx } = PLACES[form];
  const made = run.losses.slice(0, step + 1).map((loss, i): Point => [i, loss]);
  const [w = 0, b = 0] = run.lines.at(step) ?? [];
  const ends = (from: number, to: number): Point[] => [
    [ENDS[0], from],
    [ENDS[1], to],
  ];
  const grip = (field: 'left' | 'right', km: number): ReactNode => {
    const xPx = line.x.at(km);
    const yPx = line.y.at(state[field]);
    return (
      <>
        <Pill
          form={form}
          xPx={xPx}
          yPx={yPx + (yPx < (line.topPx + line.bottomPx) / 2 ? 1 : -1) * pillPx}
          tone="prediction"
        >
          {minutes(state[field])}
        </Pill>
        <Handle
          field={field}
          axis="y"
          xPx={xPx}
          yPx={yPx}
          to={({ yPx: px }) => ({ [field]: line.y.invert(px), step: 0 })}
        />
      </>
    );
  };
  return (
    <Plot {...plot} frame={frame}>
      <Course id={id} form={form} run={run} reach={reach} />
      <Curve plot={id} tone="squared" points={made} />
      <OnCurve at={[step, run.losses[step] ?? 0]} tone="squared" />
      <Callouts form={form} labels={labelsOf(form, frame, run, step, say)} />
      <Panel frame={line} id={`${id}-line`}>
        <Deliveries form={form} />
        {step > 0 && <Curve plot={`${id}-line`} tone="squared" points={ends(w * ENDS[0] + b, w * ENDS[1] + b)} />}
        <Curve plot={`${id}-line`} tone="prediction" points={ends(left, right)} dashed={step > 0} />
        {grip('left', ENDS[0])}
        {grip('right', ENDS[1])}
      </Panel>
    </Plot>
  );
}
