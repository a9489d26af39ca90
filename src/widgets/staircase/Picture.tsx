import { memo, type ReactNode } from 'react';
import { Callouts } from '~/plot/Callout.tsx';
import { placeText, type Point } from '~/plot/curve.ts';
import { Dart, HANGING } from '~/plot/Dart.tsx';
import { byForm, type Form, FORMS } from '~/plot/form.ts';
import { makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { useHold } from '~/plot/hold.ts';
import { Curve } from '~/plot/marks.tsx';
import { tangent } from '~/plot/on-curve.ts';
import { OnCurve } from '~/plot/OnCurve.tsx';
import { Pill } from '~/plot/Pill.tsx';
import { Plot } from '~/plot/Plot.tsx';
import { Words } from '~/plot/Words.tsx';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import type { fields } from './fields.ts';
import { DARTS, hingeAt, KINKS, mistakesAt, type Stairs, STEPS, STRAYED } from './model.ts';
import { countName, names } from './words.ts';

type Props = PictureProps<typeof fields, Stairs, 'hinge' | 'mistakes' | 'line' | 'slope'>;

const PLACES = {
  wide: { marginPx: [96, 40, 116, 40], dart: 0.8, tickPx: 494, arrowPx: 62, nameAt: 3.2 },
  phone: { marginPx: [24, 12, 124, 12], dart: 0.6, tickPx: 394, arrowPx: 44, nameAt: -3.5 },
} as const;
const ENDS = [-4.6, 4.6] as const;
const layout = (form: Form) => ({
  ...PLACES[form],
  frame: makeFrame({ ...FORMS[form], marginPx: PLACES[form].marginPx, x: ENDS, y: [0, 1.3] }),
});
const layouts = byForm(layout);

/** Both are averages of six darts, on one scale: a mistake counts 1, and hinge charges it more than that. */
const mistakeShare = (line: number): number => mistakesAt(line) / DARTS.length;
const hinges = [ENDS[0], ...KINKS, ENDS[1]].map((at) => [at, hingeAt(at)] as const);
/** The stairs, tread by tread. */
const treads = [ENDS[0], ...STEPS].map((from, i) => {
  const to = STEPS[i] ?? ENDS[1];
  return { from, to, share: mistakeShare((from + to) / 2) };
});

/** What no drag changes. */
const Scene = memo(function Scene({ id, form, open }: { id: string; form: Form; open: boolean }): ReactNode {
  const { frame, dart } = layouts[form];
  const { x, y, leftPx, rightPx, bottomPx } = frame;
  const stairs = treads
    .map(({ from, to, share }) => `${x.at(from)} ${y.at(share)}H${x.at(to)}`)
    .join('V')
    .replaceAll(/V[\d.]+ /g, 'V');
  return (
    <>
      {!open && (
        <g data-part="stairs">
          <path className="faint tone-ink" d={`M${stairs}V${bottomPx}H${leftPx}Z`} />
          <path className="rule thick tone-ink" d={`M${stairs}`} />
        </g>
      )}
      <g data-part="hinge">
        <Curve plot={id} tone="hinge" points={hinges} dashed />
      </g>
      <line className="rule thick tone-ink" x1={leftPx} x2={rightPx} y1={bottomPx} y2={bottomPx} />
      <g data-part="darts" className="dart tone-truth">
        {DARTS.map(({ at, side }) => (
          <Dart key={at} xPx={x.at(at)} yPx={bottomPx + 2} scale={dart} turn={HANGING} dotPx={0} hollow={side < 0} />
        ))}
      </g>
    </>
  );
});

const left = ['left'] as const;
const right = ['right'] as const;

/** The way that hinge’s slope shows: down. */
function Downhill({ at, slope, form }: { at: Point; slope: number; form: Form }): ReactNode {
  const { frame, arrowPx } = layouts[form];
  const [low, high] = tangent(at, slope, frame, arrowPx);
  const [toX, toY] = slope > 0 ? low : high;
  const xPx = frame.x.at(toX);
  const yPx = frame.y.at(toY);
  const turn = Math.atan2(yPx - frame.y.at(at[1]), xPx - frame.x.at(at[0]));
  const wing = (by: number): string => placeText(xPx - 14 * Math.cos(turn + by), yPx - 14 * Math.sin(turn + by));
  return (
    <path
      className="rule thick tone-hinge"
      d={`M${placeText(frame.x.at(at[0]), frame.y.at(at[1]))}L${placeText(xPx, yPx)}M${wing(0.55)}L${placeText(xPx, yPx)}L${wing(-0.55)}`}
    />
  );
}

export function Picture({ id, form, model: { line, hinge, slope }, say, plot, wager: { open } }: Props): ReactNode {
  const { commit } = useHold();
  const { frame, tickPx, nameAt } = layouts[form];
  const { x, y, bottomPx } = frame;
  const xPx = x.at(line);
  const share = mistakeShare(line);
  const place = (px: number) => ({ line: x.invert(px) });
  /** There is no room left of the line. */
  const edge = xPx - frame.leftPx < 60;
  const label = { xPx, gapPx: 16, sides: right };
  return (
    <Plot {...plot} frame={frame} onTap={(point) => commit(place(point.xPx))}>
      <Scene id={id} form={form} open={open} />
      <line className="rule thick tone-prediction" x1={xPx} x2={xPx} y1={y.at(hinge)} y2={tickPx} />
      <g clipPath={`url(#${id}-clip)`}>
        <OnCurve at={[line, share]} tone="ink" slope={open ? undefined : 0} />
        <OnCurve at={[line, hinge]} tone="hinge" slope={open ? undefined : slope} />
      </g>
      {!open && slope !== 0 && <Downhill at={[line, hinge]} slope={slope} form={form} />}
      <Callouts
        form={form}
        labels={[
          {
            ...label,
            text: say.hinge,
            live: 'hinge',
            tone: 'hinge',
            yPx: y.at(hinge) + (slope === 0 || edge ? -24 : 22),
            sides: slope < 0 && !edge ? left : right,
          },
          {
            ...label,
            text: countName(say.mistakes),
            tone: 'ink',
            yPx: bottomPx - 19,
            gapPx: 32,
            sides: slope > 0 ? left : right,
          },
          {
            ...label,
            text: names.hinge,
            tone: 'hinge',
            quiet: true,
            xPx: x.at(nameAt),
            yPx: y.at(hingeAt(nameAt)) + (nameAt < 0 ? -10 : 24),
          },
        ]}
      />
      {Math.abs(xPx - x.at(STRAYED)) > 62 && (
        <Words look="callout name" tone="truth" xPx={x.at(STRAYED)} yPx={tickPx} centred>
          {names.strayed}
        </Words>
      )}
      <Pill form={form} xPx={xPx} yPx={tickPx} tone="prediction" live="line">
        {say.line}
      </Pill>
      <Handle field="line" axis="x" xPx={xPx} yPx={bottomPx} to={(point) => place(point.xPx)} />
    </Plot>
  );
}
