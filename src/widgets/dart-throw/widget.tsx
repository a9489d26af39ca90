import { formatNumber } from '~/math/format.ts';
import { Dart } from '~/plot/Dart.tsx';
import { Dartboard } from '~/plot/Dartboard.tsx';
import { Handle } from '~/plot/Handle.tsx';
import { Rule, Tag } from '~/plot/marks.tsx';
import { Plot } from '~/plot/Plot.tsx';
import { Ring } from '~/plot/Ring.tsx';
import { number } from '~/state/field.ts';
import { defineWidget } from '~/widgets/define-widget.ts';
import { frame, RADIUS_CM } from './board.ts';
import { distanceToBull, feedback } from './model.ts';

const radiusPx = frame.x.at(RADIUS_CM) - frame.x.at(0);
const centreXPx = frame.x.at(0);
const centreYPx = frame.y.at(0);

/** The number stands on the far side of the bull, where the dart is not, and clear of the ring. */
const tagAwayPx = (ringPx: number): number => (ringPx > 30 && ringPx < 100 ? ringPx + 36 : 60);

const coordinate = (label: string, start: number) =>
  number({ label, default: start, min: -20, max: 20, step: 0.5, unit: ' cm', samples: [3, -6] });

const cm = (value: number): string => formatNumber(value, { digits: 1 });

export default defineWidget({
  title: 'Drag the dart',
  parts: ['board', 'ring', 'dart'],
  fields: { x: coordinate('right of the bull', 6), y: coordinate('above the bull', 8) },
  pairs: [['x', 'y']],
  live: ({ x, y }) => ({
    x: formatNumber(x, { digits: 1, trim: true }),
    y: formatNumber(y, { digits: 1, trim: true }),
    distance: cm(distanceToBull(x, y)),
    feedback: feedback(x, y),
  }),
  readouts: [
    { live: 'x', label: 'right (cm)', tone: 'prediction' },
    { live: 'y', label: 'up (cm)', tone: 'prediction' },
    { live: 'distance', label: 'distance = loss (cm)', tone: 'error' },
  ],
  pitch: { live: ['distance'], most: () => 29 },
  describe: ({ x, y }) => {
    const distance = distanceToBull(x, y);
    return distance === 0
      ? 'The dart is in the bull: the distance is 0.0 cm, and so is the loss.'
      : `The dart is ${cm(distance)} cm from the bull. Every point of the dashed ring has this same loss. ${feedback(x, y)}`;
  },
  table: ({ x, y }) => ({
    columns: ['dart', 'right (cm)', 'up (cm)', 'distance (cm)'],
    rows: [['the throw', cm(x), cm(y), cm(distanceToBull(x, y))]],
  }),
  formula:
    '\\text{loss} = \\sqrt{(\\prediction{\\live{x}})^2 + (\\prediction{\\live{y}})^2} = \\error{\\live{distance}}\\ \\text{cm}',
  presets: [
    { label: '3 right, 4 up', state: { x: 3, y: 4 } },
    { label: '6 left, 8 up', state: { x: -6, y: 8 } },
    { label: '5 straight up', state: { x: 0, y: 5 } },
  ],
  goals: [
    {
      text: 'Get the loss to exactly 0.',
      hint: 'Only the centre is no distance from the bull. Get near by hand; the arrow keys then take steps of half a centimetre.',
      reached: ({ x, y }) => x === 0 && y === 0,
    },
  ],
  samples: [
    { x: 3, y: 4 },
    { x: -6, y: 8 },
    { x: 1, y: 0 },
    { x: 0, y: 5 },
    { x: 0, y: 0 },
  ],
  Stage({ id, state: { x, y }, description, set, commit, cancel, focused }) {
    const xPx = frame.x.at(x);
    const yPx = frame.y.at(y);
    const distance = distanceToBull(x, y);
    const awayPx = tagAwayPx((distance / RADIUS_CM) * radiusPx);
    const place = (point: { xPx: number; yPx: number }) => ({
      x: frame.x.invert(point.xPx),
      y: frame.y.invert(point.yPx),
    });
    return (
      <Plot
        frame={frame}
        id={id}
        busy
        title="A dartboard, 40 cm across, with one dart"
        description={description}
        onTap={(point) => commit(place(point))}
      >
        <g data-part="board" transform={`translate(${centreXPx} ${centreYPx})`}>
          <Dartboard radiusPx={radiusPx} />
        </g>
        <g data-part="ring">
          <Ring centre={[0, 0]} radius={distance} />
        </g>
        <Rule from={[0, 0]} to={[x, y]} tone="error" thick underlaid />
        {distance > 0 && (
          <Tag
            xPx={centreXPx - (x / distance) * awayPx}
            yPx={centreYPx + (y / distance) * awayPx}
            tone="error"
          >{`${cm(distance)} cm`}</Tag>
        )}
        <g data-part="dart">
          <Handle
            field="x"
            xPx={xPx}
            yPx={yPx}
            focused={focused !== ''}
            onMove={(point) => set(place(point))}
            onEnd={() => commit()}
            onCancel={cancel}
          >
            <Dart xPx={xPx} yPx={yPx} />
          </Handle>
        </g>
      </Plot>
    );
  },
});
