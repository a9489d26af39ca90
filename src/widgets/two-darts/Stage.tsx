import type { ReactNode } from 'react';
import { Dart } from '~/plot/Dart.tsx';
import { Dartboard } from '~/plot/Dartboard.tsx';
import { makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { Rule, Tag } from '~/plot/marks.tsx';
import { Plot } from '~/plot/Plot.tsx';
import type { PointPx } from '~/plot/pointer.ts';
import { Ring } from '~/plot/Ring.tsx';
import type { StageProps } from '~/widgets/define-widget.ts';
import type { fields } from './fields.ts';
import { cm, lossOf, type Place, sameLoss } from './model.ts';
import { tagSpots } from './tags.ts';

const RADIUS_CM = 20;
const frame = makeFrame({ widthPx: 440, heightPx: 440, marginPx: [4, 4, 4, 4], x: [-25.4, 25.4], y: [-25.4, 25.4] });
const centreXPx = frame.x.at(0);
const centreYPx = frame.y.at(0);
const radiusPx = frame.x.at(RADIUS_CM) - centreXPx;

const toPx = ({ x, y }: Place): PointPx => ({ xPx: frame.x.at(x), yPx: frame.y.at(y) });

/** The board with two darts. The rings of the two are drawn differently, and as one whole ring where they coincide. */
export function Stage({
  id,
  state: { ax, ay, bx, by },
  description,
  set,
  commit,
  cancel,
  focused,
}: StageProps<typeof fields>): ReactNode {
  const a = { x: ax, y: ay };
  const b = { x: bx, y: by };
  const aPx = toPx(a);
  const bPx = toPx(b);
  const one = sameLoss(a, b);
  const spots = tagSpots(aPx, bPx, frame);
  const patch = (name: 'a' | 'b', { xPx, yPx }: PointPx) => {
    const x = frame.x.invert(xPx);
    const y = frame.y.invert(yPx);
    return name === 'a' ? { ax: x, ay: y } : { bx: x, by: y };
  };
  const nearest = (point: PointPx): 'a' | 'b' =>
    Math.hypot(point.xPx - aPx.xPx, point.yPx - aPx.yPx) <= Math.hypot(point.xPx - bPx.xPx, point.yPx - bPx.yPx)
      ? 'a'
      : 'b';

  return (
    <Plot
      frame={frame}
      id={id}
      busy
      title="A dartboard, 40 cm across, with two darts"
      description={description}
      onTap={(point) => commit(patch(nearest(point), point))}
    >
      <g transform={`translate(${centreXPx} ${centreYPx})`}>
        <Dartboard radiusPx={radiusPx} />
      </g>
      <Ring centre={[0, 0]} radius={lossOf(a)} dashed={!one} />
      {!one && <Ring centre={[0, 0]} radius={lossOf(b)} />}
      <Rule from={[0, 0]} to={[ax, ay]} tone="error" thick underlaid />
      <Rule from={[0, 0]} to={[bx, by]} tone="error" thick underlaid />
      <Handle
        field="ax"
        {...aPx}
        focused={focused === 'ax' || focused === 'ay'}
        onMove={(point) => set(patch('a', point))}
        onEnd={() => commit()}
        onCancel={cancel}
      >
        <Dart {...aPx} mirrored />
      </Handle>
      <Handle
        field="bx"
        {...bPx}
        focused={focused === 'bx' || focused === 'by'}
        onMove={(point) => set(patch('b', point))}
        onEnd={() => commit()}
        onCancel={cancel}
      >
        <Dart {...bPx} />
      </Handle>
      <g pointerEvents="none">
        <Tag {...spots.a} tone="error">{`A  ${cm(lossOf(a))} cm`}</Tag>
        <Tag {...spots.b} tone="error">{`B  ${cm(lossOf(b))} cm`}</Tag>
      </g>
    </Plot>
  );
}
