import { memo, type ReactNode } from 'react';
import { makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { Axis, Label } from '~/plot/marks.tsx';
import { Panel } from '~/plot/Panel.tsx';
import { Plot } from '~/plot/Plot.tsx';
import type { PointPx } from '~/plot/pointer.ts';
import { LINE } from '~/widgets/beliefs.ts';
import { BeliefStrip, Halves } from '~/widgets/BeliefStrip.tsx';
import type { StageProps } from '~/widgets/define-widget.ts';
import type { fields } from './fields.ts';
import { COIN, groupsOf, outOfReach, scoreOf } from './model.ts';
import { FOUR_MODELS } from '~/widgets/four-models.ts';

const WIDTH = 480;
const HEIGHT = 482;
/** The strip of dots above, and below it the map: each model a point, its accuracy across, its loss upwards. */
const strip = makeFrame({
  widthPx: WIDTH,
  heightPx: HEIGHT,
  marginPx: [28, 44, HEIGHT - 156, 44],
  x: [0, 1],
  y: [0, 1],
});
const map = makeFrame({ widthPx: WIDTH, heightPx: HEIGHT, marginPx: [264, 44, 54, 44], x: [0, 100], y: [0, 1.2] });
const captionPx = 213;
const coinPx = map.y.at(COIN);

const Landmarks = memo(function Landmarks(): ReactNode {
  return (
    <>
      <Axis side="x" label="accuracy (%)" count={4} />
      <Axis side="y" label="loss" count={3} />
      <path className="faint tone-muted" d={outOfReach(map)} />
      <Label xPx={map.leftPx + 10} yPx={map.bottomPx - 18} tone="muted">
        out of reach
      </Label>
      <line className="rule dashed tone-muted" x1={map.leftPx} x2={map.rightPx} y1={coinPx} y2={coinPx} />
      <Label xPx={map.leftPx + 10} yPx={coinPx - 15} tone="muted">
        a coin
      </Label>
      {Object.entries(FOUR_MODELS).map(([name, model]) => {
        const xPx = map.x.at(model.right);
        const yPx = map.y.at(scoreOf(model).loss);
        const left = name === 'C' || name === 'D';
        return (
          <g key={name}>
            <circle className="dot tone-ink" cx={xPx} cy={yPx} r={5} />
            <Label
              xPx={xPx + (left ? -24 : 24)}
              yPx={yPx + (name === 'C' ? 17 : 0)}
              anchor={left ? 'end' : 'start'}
              strong
            >
              {name}
            </Label>
          </g>
        );
      })}
    </>
  );
});

export function Stage({ id, state, description, set, commit, cancel, focused }: StageProps<typeof fields>): ReactNode {
  const [right, wrong] = groupsOf(state);
  const { loss } = scoreOf(state);
  const beyond = loss > map.y.domain[1];
  const xPx = map.x.at(state.right);
  const yPx = beyond ? map.topPx : map.y.at(loss);
  const tap = (point: PointPx): void => {
    if (point.yPx > map.topPx - 26) commit({ right: map.x.invert(point.xPx) });
    else if (strip.x.invert(point.xPx) > LINE) commit({ sure: strip.x.invert(point.xPx) });
    else commit({ wrong: strip.x.invert(point.xPx) });
  };
  return (
    <Plot
      frame={strip}
      id={id}
      title="A model of 100 dots, each at the probability that it gave to the truth; below, the model as a point on a map of accuracy and loss"
      description={description}
      onTap={tap}
    >
      <Halves x={strip.x} topPx={strip.topPx} bottomPx={strip.bottomPx} />
      <BeliefStrip
        x={strip.x}
        axisPx={strip.bottomPx}
        halfLabelPx={84}
        groups={[
          { field: 'sure', ...right },
          { field: 'wrong', ...wrong },
        ]}
        focused={focused}
        onMove={(field, px) => set({ [field]: strip.x.invert(px) })}
        onEnd={() => commit()}
        onCancel={cancel}
      />
      <g aria-hidden="true">
        <Label xPx={strip.leftPx} yPx={captionPx} tone="muted" anchor="middle">
          0
        </Label>
        <Label xPx={(strip.leftPx + strip.rightPx) / 2} yPx={captionPx} tone="muted" anchor="middle">
          probability given to the truth
        </Label>
        <Label xPx={strip.rightPx} yPx={captionPx} tone="muted" anchor="middle">
          1
        </Label>
      </g>
      <Panel frame={map} id={`${id}-map`}>
        <Landmarks />
        <line className="rule dashed tone-prediction" x1={xPx} x2={xPx} y1={yPx} y2={map.bottomPx} />
        {beyond && <path className="fill tone-prediction" d={`M${xPx} ${yPx - 28}l8 12h-16z`} />}
        <Handle
          field="right"
          axis="x"
          xPx={xPx}
          yPx={yPx}
          focused={focused === 'right'}
          onMove={(point) => set({ right: map.x.invert(point.xPx) })}
          onEnd={() => commit()}
          onCancel={cancel}
        />
      </Panel>
    </Plot>
  );
}
