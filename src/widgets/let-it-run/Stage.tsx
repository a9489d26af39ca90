import { memo, type ReactNode, useMemo } from 'react';
import type { Point } from '~/plot/curve.ts';
import { type Frame, makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { Axis, Curve, Label, Rule } from '~/plot/marks.tsx';
import { Panel } from '~/plot/Panel.tsx';
import { Plot } from '~/plot/Plot.tsx';
import type { StageProps } from '~/widgets/define-widget.ts';
import type { fields } from './fields.ts';
import { type Explosion, LIMIT, powers, runOf, settles, stepOf, stopAt } from './model.ts';
import { LARGEST, NOT_A_NUMBER, powerOfTen } from './words.ts';

/** The largest number, and what is just too large for the picture. */
const TOP = Math.log10(Number.MAX_VALUE);
const LIMIT_POWER = Math.log10(LIMIT);

/** Down the side stand powers of ten, so that a loss that grows by the same factor every step is a straight line. */
const frameFor = (steps: number, far: boolean): Frame =>
  makeFrame({
    widthPx: 480,
    heightPx: 350,
    marginPx: [far ? 58 : 36, 16, 48, 62],
    x: [0, steps],
    y: far ? [0, TOP] : [-3.4, 7.4],
  });
const near = [12, 30, 60, 120].map((steps) => frameFor(steps, false));
const far = [620, 700, 800, 1000, 1300, 1800, 2400, 3500, 8000].map((steps) => frameFor(steps, true));
const whole = near.at(-1) as Frame;

const isFar = ({ rate, run }: Explosion): boolean => run && !settles(rate);
/** The narrowest that leaves a little room after the last step. They are few, so the picture holds still for small changes of the rate. */
const frameOf = (explosion: Explosion): Frame =>
  (isFar(explosion) ? far : near).find(({ x }) => x.domain[1] >= explosion.last * 1.07) ?? whole;

const round = (value: number): number => Math.round(value * 10) / 10;

/** The whole way, pale, and the names in the picture: none of it changes while the reader scrubs. */
const Way = memo(function Way({
  id,
  explosion,
  losses,
  weights,
}: {
  id: string;
  explosion: Explosion;
  losses: readonly Point[];
  weights: readonly Point[];
}): ReactNode {
  const frame = frameOf(explosion);
  const { x, y, leftPx, rightPx, topPx } = frame;
  const { last, infiniteLoss = last } = explosion;
  const limit = <Rule from={[0, LIMIT_POWER]} to={[x.domain[1], LIMIT_POWER]} tone="error" dashed />;
  const curve = (
    <g className="to-come">
      <Curve plot={id} tone="squared" points={losses} />
    </g>
  );
  if (!isFar(explosion)) {
    // The curve comes to the line at the end of a long run, and early in a short one.
    const late = settles(explosion.rate) || x.at(last) > leftPx + 250;
    return (
      <>
        <Axis side="x" label="steps made" count={4} />
        <Axis side="y" label="loss" count={5} format={powerOfTen} />
        {limit}
        {curve}
        <Label
          xPx={late ? leftPx + 10 : rightPx}
          yPx={round(y.at(LIMIT_POWER)) - 16}
          tone="error"
          anchor={late ? 'start' : 'end'}
          strong
        >
          a million: stop here
        </Label>
      </>
    );
  }
  return (
    <>
      <Axis side="x" label="steps made" count={4} />
      <Axis side="y" label="size" count={4} format={powerOfTen} />
      {limit}
      {curve}
      <g className="to-come">
        <Curve plot={id} tone="ink" points={weights} dashed />
      </g>
      <line className="rule tone-ink" x1={leftPx} x2={rightPx} y1={topPx} y2={topPx} />
      <Label xPx={rightPx} yPx={topPx - 28} tone="ink" anchor="end">
        largest number: {LARGEST}
      </Label>
      <Label xPx={rightPx} yPx={round(y.at(LIMIT_POWER)) - 16} tone="error" anchor="end" strong>
        a million
      </Label>
      <Label xPx={round(x.at(infiniteLoss * 0.5)) - 14} yPx={round(y.at(TOP * 0.5))} tone="squared" anchor="end" strong>
        loss
      </Label>
      <Label xPx={round(x.at(infiniteLoss * 1.2)) + 16} yPx={round(y.at(TOP * 0.55))} tone="ink">
        size of w
      </Label>
    </>
  );
});

const upTo = (points: readonly Point[], step: number): Point[] => points.filter(([at]) => at <= step);

export function Stage({
  id,
  state: { moment, rate, run },
  description,
  set,
  commit,
  cancel,
  focused,
}: StageProps<typeof fields>): ReactNode {
  const explosion = runOf(rate, run);
  const losses = useMemo(() => powers(explosion.losses), [explosion]);
  const weights = useMemo(() => powers(explosion.weights), [explosion]);
  const frame = frameOf(explosion);
  const { x, y, topPx, rightPx } = frame;
  const step = stepOf(moment, explosion);
  const { last, infiniteLoss = last + 1 } = explosion;
  const loss = explosion.losses[step] as number;
  const lost = Number.isNaN(loss);
  const xPx = round(x.at(step));
  const yPx = Number.isFinite(loss) ? round(y.at(Math.log10(loss))) : topPx;
  const startPx = x.at(infiniteLoss);
  const scrub = (atPx: number): { moment: number } => ({ moment: stopAt(Math.round(x.invert(atPx))) });
  return (
    <Plot
      frame={whole}
      id={id}
      title="The loss over the steps of a training run, on an axis of powers of ten"
      description={description}
      onTap={(point) => commit(scrub(point.xPx))}
    >
      <Panel frame={frame} id={`${id}-far`}>
        <Way id={`${id}-far`} explosion={explosion} losses={losses} weights={weights} />
        {isFar(explosion) && <Curve plot={`${id}-far`} tone="ink" points={upTo(weights, step)} dashed />}
        <Curve
          plot={`${id}-far`}
          tone="squared"
          points={[...upTo(losses, step), ...(Number.isFinite(loss) ? [[step, Math.log10(loss)] as const] : [])]}
        />
        {step >= infiniteLoss && (
          <line className="rule thick tone-squared" x1={round(startPx)} x2={xPx} y1={topPx} y2={topPx} />
        )}
        {step >= infiniteLoss && (
          <Label xPx={round(startPx)} yPx={topPx + 30} tone="squared" strong>
            loss = ∞
          </Label>
        )}
        {lost && (
          <Label xPx={rightPx} yPx={topPx + 44} tone="error" anchor="end" strong>
            {NOT_A_NUMBER}
          </Label>
        )}
      </Panel>
      <Handle
        field="moment"
        axis="x"
        xPx={xPx}
        yPx={yPx}
        focused={focused === 'moment'}
        onMove={(point) => set(scrub(point.xPx))}
        onEnd={() => commit()}
        onCancel={cancel}
      />
    </Plot>
  );
}
