import { memo, type ReactNode } from 'react';
import { Callouts } from '~/plot/Callout.tsx';
import { Dart, HANGING } from '~/plot/Dart.tsx';
import { type Form, FORMS } from '~/plot/form.ts';
import { makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { useHold } from '~/plot/hold.ts';
import { Curve } from '~/plot/marks.tsx';
import { OnCurve } from '~/plot/OnCurve.tsx';
import { Pill } from '~/plot/Pill.tsx';
import { Plot } from '~/plot/Plot.tsx';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import type { fields } from './fields.ts';
import { DARTS, hingeAt, KINKS, mistakesAt, type Stairs, STEPS } from './model.ts';
import { countName, names, picture } from './words.ts';

type Props = PictureProps<typeof fields, Stairs, 'hinge' | 'mistakes' | 'line' | 'slope'>;

const PLACES = {
  wide: { marginPx: [36, 40, 128, 40], dart: 0.8, tickPx: 492 },
  phone: { marginPx: [24, 12, 124, 12], dart: 0.6, tickPx: 394 },
} as const;
const ENDS = [-4.1, 4.1] as const;
const layout = (form: Form) => ({
  ...PLACES[form],
  frame: makeFrame({ ...FORMS[form], marginPx: PLACES[form].marginPx, x: ENDS, y: [0, 1.3] }),
});
const layouts = { wide: layout('wide'), phone: layout('phone') };

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
      <g data-part="hinge" strokeDasharray="6 4">
        <Curve plot={id} tone="hinge" points={hinges} />
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

export function Picture({
  id,
  form,
  model: { line, hinge, slope },
  say,
  description,
  wager: { open },
}: Props): ReactNode {
  const { commit } = useHold();
  const { frame, tickPx } = layouts[form];
  const { x, y, bottomPx } = frame;
  const xPx = x.at(line);
  const share = mistakeShare(line);
  const place = (px: number) => ({ line: x.invert(px) });
  return (
    <Plot
      frame={frame}
      form={form}
      id={id}
      title={picture}
      description={description}
      onTap={(point) => commit(place(point.xPx))}
    >
      <Scene id={id} form={form} open={open} />
      <line className="rule thick tone-prediction" x1={xPx} x2={xPx} y1={y.at(hinge)} y2={tickPx} />
      <OnCurve at={[line, share]} tone="ink" slope={open ? undefined : 0} />
      <OnCurve at={[line, hinge]} tone="hinge" slope={open ? undefined : slope} />
      <Callouts
        form={form}
        labels={[
          {
            text: say.hinge,
            live: 'hinge',
            tone: 'hinge',
            xPx,
            yPx: y.at(hinge),
            gapPx: 18,
            sides: ['right', 'left', 'above'],
          },
          {
            text: countName(say.mistakes),
            tone: 'ink',
            xPx,
            yPx: y.at(share),
            gapPx: 18,
            sides: ['above', 'right', 'left'],
          },
          {
            text: names.hinge,
            tone: 'hinge',
            quiet: true,
            xPx: x.at(-3.4),
            yPx: y.at(hingeAt(-3.4)),
            gapPx: 14,
            sides: ['right'],
          },
        ]}
      />
      <Pill form={form} xPx={xPx} yPx={tickPx} tone="prediction" live="line">
        {say.line}
      </Pill>
      <Handle field="line" axis="x" xPx={xPx} yPx={bottomPx} to={(point) => place(point.xPx)} />
    </Plot>
  );
}
