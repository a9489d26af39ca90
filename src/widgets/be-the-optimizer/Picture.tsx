import { memo, type ReactNode, useMemo } from 'react';
import { threeFigures } from '~/math/format.ts';
import { Callouts, type Called } from '~/plot/Callout.tsx';
import { sample } from '~/plot/curve.ts';
import { Dart } from '~/plot/Dart.tsx';
import { dartShape } from '~/plot/dart-shape.ts';
import { type Form, FORMS } from '~/plot/form.ts';
import { type Frame, makeFrame } from '~/plot/frame.ts';
import { Handle } from '~/plot/Handle.tsx';
import { useHold } from '~/plot/hold.ts';
import { Curve, Rule } from '~/plot/marks.tsx';
import { tangent } from '~/plot/on-curve.ts';
import { useFrame } from '~/plot/Panel.tsx';
import { Pill } from '~/plot/Pill.tsx';
import { boxAround } from '~/plot/place-labels.ts';
import { Plot } from '~/plot/Plot.tsx';
import { Words } from '~/plot/Words.tsx';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import type { fields } from './fields.ts';
import { Lamps, Thrower } from './Lamps.tsx';
import { BETS, FIRST, landing, lossAt, stepFrom, type Search, type SetName, type Throw, type View } from './model.ts';
import { RuleLine } from './RuleLine.tsx';
import { loss, names, UNKNOWN, weight } from './words.ts';

export type Props = PictureProps<typeof fields, Search, 'w' | 'loss' | 'slope' | 'next'>;

const LOOKS = {
  wide: { marginPx: [58, 34, 100, 124], halfPx: 42, dart: 1.1, near: 50, old: 0.6, pill: [-72, 50], side: 30 },
  phone: { marginPx: [34, 22, 96, 34], halfPx: 24, dart: 0.9, near: 24, old: 0.42, pill: [-56, 46], side: 18 },
} as const;
/** Darts in the line hang down from it. */
const HANGING = 32;

const frameOf = (form: Form, { reach, top }: View): Frame =>
  makeFrame({ ...FORMS[form], marginPx: LOOKS[form].marginPx, x: [0, reach], y: [0, top] });

/** A throw: its place in the line, its dart, how high the road is there, and how steep. */
function Mark({ form, at, dart, slopes }: { form: Form; at: Throw; dart: boolean; slopes: boolean }): ReactNode {
  const frame = useFrame();
  const xPx = frame.x.at(at.w);
  const { barrel, flight } = dartShape({ xPx, yPx: frame.bottomPx, scale: LOOKS[form].old, turn: HANGING });
  const [from, to] = tangent([at.w, at.loss], at.slope, frame, LOOKS[form].halfPx);
  return (
    <>
      <Rule from={[at.w, at.loss]} to={[at.w, 0]} tone="squared" dashed />
      {slopes && <Rule from={from} to={to} tone="squared" thick />}
      <circle className="dot tone-squared" cx={xPx} cy={frame.y.at(at.loss)} r={form === 'wide' ? 8 : 6.5} />
      {dart && (
        <>
          <path className="dart-barrel" d={barrel} />
          <path className="dart-flight" d={flight} />
          <circle className="dot tone-prediction" cx={xPx} cy={frame.bottomPx} r={form === 'wide' ? 6 : 5} />
        </>
      )}
    </>
  );
}

/** From throw to throw, over the line. */
function Step({ from, to, guessed = false }: { from: number; to: number; guessed?: boolean }): ReactNode {
  const { x, bottomPx } = useFrame();
  const way = Math.sign(to - from);
  const endPx = x.at(to) - 8 * way;
  if (Math.abs(x.at(to) - x.at(from)) < 18) return null;
  return (
    <path
      className={`rule tone-error${guessed ? ' dashed' : ''}`}
      fill="none"
      d={`M${x.at(from) + 8 * way} ${bottomPx - 14}H${endPx}m${-9 * way} -6l${9 * way} 6l${-9 * way} 6`}
    />
  );
}

/** The road, once the fog is gone, and the bull in the line under its lowest point. */
const Road = memo(function Road({ id, set, search }: { id: string; set: SetName; search: Search }): ReactNode {
  const { x, bottomPx } = useFrame();
  const { reach } = search.view;
  const points = useMemo(() => sample((w) => lossAt(set, w), [0, reach], 90), [set, reach]);
  const bullPx = x.at(search.lowest.w);
  const strip = (kind: string, halfPx: number): ReactNode => (
    <rect className={`board-edge ${kind}`} x={bullPx - halfPx} width={2 * halfPx} y={bottomPx} height={12} />
  );
  return (
    <>
      <Curve plot={id} tone="squared" points={points} />
      {strip('', 44)}
      {strip('green', 20)}
      {strip('bull', 9)}
    </>
  );
});

/** Where the bet would have had the dart, and how far off that was. */
function Bet({ w }: { w: number }): ReactNode {
  const { x, bottomPx } = useFrame();
  return <circle className="ghost dashed tone-prediction" cx={x.at(w)} cy={bottomPx} r={13} />;
}

function labelsOf(form: Form, frame: Frame, search: Search, say: Props['say'], bet: number | undefined): Called[] {
  const { throws, lifted, aimed, at, lowest } = search;
  const gapPx = LOOKS[form].side;
  const number = (one: Throw, text: string, live?: string): Called => ({
    text,
    ...(live && { live }),
    tone: 'squared',
    xPx: frame.x.at(one.w),
    yPx: frame.y.at(one.loss) - 10,
    gapPx,
    sides: ['right', 'above', 'left'],
  });
  const name = (text: string, tone: Called['tone'], w: number, byPx: number): Called => ({
    text,
    tone,
    quiet: true,
    xPx: frame.x.at(w),
    yPx: frame.bottomPx + byPx,
    gapPx: 8,
    sides: ['below', 'right'],
  });
  const last = throws.at(-1);
  return [
    ...(last ? [number(last, loss(last.loss), lifted ? undefined : 'loss')] : []),
    ...(aimed && lifted ? [number(at, say.loss, 'loss')] : []),
    // Of throws close together the later one has its number.
    ...throws
      .filter((one, i) =>
        throws.slice(i + 1).every(({ w }) => Math.abs(frame.x.at(w) - frame.x.at(one.w)) > LOOKS[form].near),
      )
      .slice(0, -1)
      .map((one) => number(one, loss(one.loss))),
    ...(lifted ? [name(names.bull, 'truth', lowest.w, 14)] : []),
    ...(bet === undefined ? [] : [{ ...name(names.bet, 'prediction', bet, 24), gapPx: 24, sides: ['right'] } as const]),
    ...(aimed && !lifted
      ? [{ ...number(at, UNKNOWN), yPx: frame.bottomPx - 70, gapPx: 0, sides: ['above'] } as const]
      : []),
  ];
}

export function Picture({ id, form, state: { set, slopes }, model: search, say, plot, wager }: Props): ReactNode {
  const { commit } = useHold();
  const { throws, at, aimed, lifted, last, before, view } = search;
  const { reach, top } = view;
  const frame = useMemo(() => frameOf(form, { reach, top }), [form, reach, top]);
  const { dart, pill } = LOOKS[form];
  const xPx = frame.x.at(at.w);
  const yPx = frame.bottomPx;
  const place = (px: number) => ({ w: landing(frame.x.invert(px), view) });
  // The rule that led here; or, where a hand threw, the one that could be next.
  const byRule = before !== undefined && stepFrom(set, before.w) === last.w;
  const from = byRule ? before : last;
  const ruled = throws.length === FIRST.length + 2 && set === 'line' && FIRST.every((w, i) => throws[i + 1]?.w === w);
  const bet = ruled && wager.bet !== undefined && wager.bet > 0 ? BETS[wager.bet] : undefined;
  // The name of the line stands where the dart does not hang.
  const onLeft = at.w < reach / 2;
  const pillPx = { xPx: xPx + (xPx < 110 ? -1.1 : 1) * pill[0], yPx: yPx + pill[1] };
  return (
    <Plot {...plot} frame={frame} onTap={({ xPx: px }) => commit(place(px))}>
      {!lifted && <Lamps id={id} throws={throws} />}
      {form === 'wide' && <Thrower xPx={62} yPx={yPx} />}
      <line className="rule tone-muted" x1={frame.leftPx - 28} x2={frame.rightPx + 28} y1={yPx} y2={yPx} />
      {lifted && <Road id={id} set={set} search={search} />}
      <g>
        {throws.slice(1).map(({ w }, i) => (
          <Step key={i} from={throws[i]?.w ?? 0} to={w} />
        ))}
        {throws.map((one, i) => (
          <Mark key={i} form={form} at={one} dart={aimed || i < throws.length - 1} slopes={slopes} />
        ))}
      </g>
      {aimed && !lifted && (
        <>
          <Step from={last.w} to={at.w} guessed />
          <line className="rule dashed tone-squared" x1={xPx} x2={xPx} y1={yPx} y2={yPx - 70} />
        </>
      )}
      {aimed && lifted && <Mark form={form} at={at} dart={false} slopes={slopes} />}
      {bet !== undefined && <Bet w={bet} />}
      {slopes && !lifted && reach < 6 && (
        <RuleLine
          form={form}
          from={weight(from.w)}
          slope={threeFigures(from.slope)}
          next={byRule ? weight(last.w) : UNKNOWN}
        />
      )}
      <Words
        look="axis-name"
        xPx={onLeft ? frame.rightPx + 16 : frame.leftPx - 28}
        yPx={frame.heightPx - 16}
        anchor={onLeft ? 'end' : 'start'}
      >
        {names.knob}
      </Words>
      <Callouts
        form={form}
        around={[
          boxAround(pillPx, 50, 21),
          boxAround({ xPx, yPx }, 25),
          boxAround({ xPx: xPx + 18 * dart, yPx: yPx + 50 * dart }, 24 * dart, 46 * dart),
          ...throws.map((one) => boxAround({ xPx: frame.x.at(one.w), yPx: frame.y.at(one.loss) }, 10)),
        ]}
        labels={[
          ...labelsOf(form, frame, search, say, bet),
          ...(!lifted && form === 'wide' && Math.max(at.w, last.w) < 0.66 * reach
            ? [
                {
                  text: names.fog,
                  tone: 'ink' as const,
                  quiet: true,
                  xPx: frame.rightPx,
                  yPx: yPx - 42,
                  gapPx: 0,
                  sides: ['left'] as const,
                },
              ]
            : []),
        ]}
      />
      <Pill form={form} {...pillPx} tone="prediction" live="w">
        {say.w}
      </Pill>
      <Handle field="w" axis="x" xPx={xPx} yPx={yPx} to={({ xPx: px }) => place(px)}>
        <Dart xPx={xPx} yPx={yPx} scale={dart} turn={HANGING} dotPx={9} />
      </Handle>
    </Plot>
  );
}
