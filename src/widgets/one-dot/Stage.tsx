import { memo, type ReactNode } from 'react';
import { sample } from '~/plot/curve.ts';
import { type Frame, makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { Axis, Curve, Label } from '~/plot/marks.tsx';
import { Panel } from '~/plot/Panel.tsx';
import { Plot } from '~/plot/Plot.tsx';
import { LINE, priceOf } from '~/widgets/beliefs.ts';
import type { StageProps } from '~/widgets/define-widget.ts';
import type { fields } from './fields.ts';
import { hasJump, moveOf, type Verdict } from './model.ts';
import { changeText } from './words.ts';

const WIDTH = 480;
const HEIGHT = 396;
const LEFT = 46;
const RIGHT = 30;
const band = (topPx: number, bottomPx: number, y: readonly [number, number]): Frame =>
  makeFrame({ widthPx: WIDTH, heightPx: HEIGHT, marginPx: [topPx, RIGHT, HEIGHT - bottomPx, LEFT], x: [0, 1], y });

/** The price of an answer above, its verdict below, over one axis of probability. */
const whole = band(34, 340, [0, 1]);
const loss = band(34, 214, [0, 7]);
const verdict = band(262, 308, [0, 1]);
const linePx = whole.x.at(LINE);
const curve = sample(priceOf, [0.0008, 1], 500);
/** Half the length of a tangent. */
const TANGENT_PX = 46;

/** A short straight stripe that shows the slope of the loss at a place. */
function tangent({ belief, price, slope }: Verdict): string {
  const perX = whole.x.at(1) - whole.x.at(0);
  const perY = loss.y.at(0) - loss.y.at(1);
  const half = TANGENT_PX / Math.hypot(perX, slope * perY);
  const at = (dx: number): string =>
    `${whole.x.at(belief + dx).toFixed(1)} ${loss.y.at(price + slope * dx).toFixed(1)}`;
  return `M${at(-half)}L${at(half)}`;
}

/** Height of the step. */
const verdictPx = (right: boolean): number => verdict.y.at(right ? 1 : 0);

/** Its like on the step: as long as the flat part goes. */
function flat({ right }: Verdict, xPx: number): string {
  const [fromPx, toPx] = right ? [linePx, whole.rightPx] : [whole.leftPx, linePx];
  return `M${Math.max(xPx - TANGENT_PX, fromPx).toFixed(1)} ${verdictPx(right)}H${Math.min(xPx + TANGENT_PX, toPx).toFixed(1)}`;
}

/** What no drag changes: both curves, and the line at one half. */
const Background = memo(function Background({ id }: { id: string }): ReactNode {
  return (
    <>
      <Axis side="x" label="probability given to the truth" count={4} />
      <Panel frame={loss} id={`${id}-loss`}>
        <Axis side="y" label="loss of the dot" count={3} />
        <Curve plot={`${id}-loss`} tone="cross-entropy" points={curve} />
      </Panel>
      <line className="rule dashed tone-ink" x1={linePx} x2={linePx} y1={loss.topPx} y2={whole.bottomPx} />
      <path
        className="curve tone-ink"
        d={`M${verdict.leftPx} ${verdict.bottomPx}H${linePx}M${linePx} ${verdict.topPx}H${verdict.rightPx}`}
      />
      <circle className="open-end" cx={linePx} cy={verdict.topPx} r={5} />
      <circle className="dot tone-ink" cx={linePx} cy={verdict.bottomPx} r={5} />
      <Label xPx={verdict.leftPx + 8} yPx={verdict.bottomPx - 19} strong>
        wrong
      </Label>
      <Label xPx={verdict.rightPx - 4} yPx={verdict.topPx + 21} anchor="end" strong>
        right
      </Label>
    </>
  );
});

export function Stage({
  id,
  state: { from, to },
  description,
  set,
  commit,
  cancel,
  focused,
}: StageProps<typeof fields>): ReactNode {
  const { before, after, lossChange } = moveOf(from, to);
  const fromPx = whole.x.at(from);
  const toPx = whole.x.at(to);
  const oldPx = loss.y.at(before.price);
  const newPx = loss.y.at(after.price);
  const early = to < 0.72;
  const changePx =
    Math.abs(newPx - oldPx) < 30 ? Math.max(loss.topPx + 12, Math.min(newPx, oldPx) - 17) : (newPx + oldPx) / 2;
  return (
    <Plot
      frame={whole}
      id={id}
      title="One dot: its loss, a smooth curve, above; whether it counts as right, a single step, below"
      description={description}
      onTap={({ xPx }) => commit({ to: whole.x.invert(xPx) })}
    >
      <Background id={id} />
      <path className="stripe tone-cross-entropy" d={tangent(after)} clipPath={`url(#${id}-loss-clip)`} />
      {!hasJump(to) && <path className="stripe tone-ink" d={flat(after, toPx)} />}
      <line className="rule dashed tone-muted" x1={fromPx} x2={toPx} y1={oldPx} y2={oldPx} />
      <line
        className="rule dashed tone-prediction"
        x1={toPx}
        x2={toPx}
        y1={Math.min(newPx, oldPx)}
        y2={whole.bottomPx}
      />
      <line className="rule thick tone-cross-entropy" x1={toPx} x2={toPx} y1={oldPx} y2={newPx} />
      <Label xPx={4} yPx={verdict.topPx - 18} tone="muted">
        accuracy counts it as
      </Label>
      <circle className="ghost tone-muted" cx={fromPx} cy={oldPx} r={6} />
      <circle className="ghost tone-muted" cx={fromPx} cy={verdictPx(before.right)} r={6} />
      <circle className="dot tone-cross-entropy" cx={toPx} cy={newPx} r={7} />
      <circle className="dot tone-ink" cx={toPx} cy={verdictPx(after.right)} r={7} />
      {lossChange !== 0 && (
        <Label
          xPx={toPx + (early ? 14 : -14)}
          yPx={changePx}
          tone="cross-entropy"
          anchor={early ? 'start' : 'end'}
          strong
        >
          {changeText(lossChange)}
        </Label>
      )}
      <Handle
        field="to"
        axis="x"
        xPx={toPx}
        yPx={whole.bottomPx}
        focused={focused === 'to'}
        onMove={({ xPx }) => set({ to: whole.x.invert(xPx) })}
        onEnd={() => commit()}
        onCancel={cancel}
      />
    </Plot>
  );
}
