import { memo, type ReactNode } from 'react';
import { mean } from '~/math/statistics.ts';
import { AxisCut } from '~/plot/AxisCut.tsx';
import { Bet } from '~/plot/Bet.tsx';
import { Callouts, type Called } from '~/plot/Callout.tsx';
import { Dart, HANGING } from '~/plot/Dart.tsx';
import type { Form } from '~/plot/form.ts';
import { Handle } from '~/plot/Handle.tsx';
import { useHold } from '~/plot/hold.ts';
import { Leaving } from '~/plot/Leaving.tsx';
import { OnCurve } from '~/plot/OnCurve.tsx';
import { halfPill, Pill } from '~/plot/Pill.tsx';
import { Plot } from '~/plot/Plot.tsx';
import { Words } from '~/plot/Words.tsx';
import type { Tone } from '~/styles/tones.ts';
import type { PictureProps } from '~/widgets/define-figure.tsx';
import { TEAMS } from '~/widgets/two-teams.ts';
import { fields } from './fields.ts';
import { ASKED, type Street } from './model.ts';
import { lineNames, Lines, Road } from './Lines.tsx';
import { type Place, places } from './places.ts';
import { lineName, names, short, streetName } from './words.ts';

type Props = PictureProps<
  typeof fields,
  Street,
  'hingeLine' | 'logisticLine' | 'squaredLine' | 'line' | 'street' | 'far'
>;

/** A post ends here, with a point, where it would leave the picture. */
const CAP = 2.2;
const HOME = fields.far.default;

/** What darts pay, over them; the far one says so, too, where it pays nothing. */
function prices({ darts, costs }: Street, { frame, x }: Place, form: Form): Called[] {
  const highest = (team: number): number => Math.max(...costs.filter((_, i) => darts[i]?.side === team));
  return darts.flatMap(({ at, side }, i) => {
    const cost = costs[i] as number;
    const far = i === darts.length - 1;
    // On a phone the darts stand too close for that: the highest price of each team speaks for it.
    const told = form === 'wide' || cost === highest(side);
    // Where the far dart stands on another, one number speaks for both.
    if (!far && (cost === 0 || !told || at === darts.at(-1)?.at)) return [];
    return [
      {
        text: short(cost),
        ...(far && { live: 'farCost' }),
        tone: 'hinge',
        quiet: short(cost).length > 3 || form === 'phone',
        xPx: x.at(at),
        yPx: frame.y.at(Math.min(cost, CAP)),
        gapPx: far && cost < 0.3 ? 28 : 12,
        sides: ['above', 'right', 'left'],
      },
    ];
  });
}

function Posts({ street: { darts, costs }, place: { frame, x } }: { street: Street; place: Place }): ReactNode {
  return darts.map(({ at }, i) => {
    const cost = costs[i] as number;
    if (cost === 0) return null;
    if (cost <= CAP) return <OnCurve key={i} at={[at, cost]} tone="hinge" post radiusPx={7} />;
    const tipPx = frame.y.at(CAP);
    return (
      <g key={i}>
        <line className="post tone-hinge" x1={x.at(at)} x2={x.at(at)} y1={frame.bottomPx} y2={tipPx + 14} />
        <Leaving xPx={x.at(at)} yPx={tipPx} tone="hinge" />
      </g>
    );
  });
}

/** Of all that can be dragged, only the far dart’s own handle moves a dart. */
const Darts = memo(function Darts({ form, far }: { form: Form; far: number }): ReactNode {
  const { frame, x, dart, arrowPx } = places[form];
  const yPx = frame.bottomPx + 2;
  const pose = { yPx, scale: dart, turn: HANGING, dotPx: 0 };
  const tipPx = x.at(far) - 26 * dart;
  return (
    <g data-part="darts">
      {far > HOME + 1 && (
        <>
          <g className="dart hollow">
            <Dart xPx={x.at(HOME)} {...pose} />
          </g>
          <path className="rule dashed tone-prediction" d={`M${x.at(HOME) + 22 * dart} ${arrowPx}H${tipPx}`} />
          <path className="rule tone-prediction" d={`M${tipPx - 9} ${arrowPx - 7}l10 7l-10 7`} />
        </>
      )}
      <g className="dart tone-truth">
        {TEAMS.map(({ at, side }, i) => (
          <Dart key={at} xPx={x.at(i === TEAMS.length - 1 ? far : at)} {...pose} hollow={side < 0} />
        ))}
      </g>
    </g>
  );
});

function Ticks({
  street: { darts, far, missed },
  place,
  form,
}: {
  street: Street;
  place: Place;
  form: Form;
}): ReactNode {
  const { x, tickPx, teamsPx, teamPx, missedPx } = place;
  const own = darts.slice(0, -1).map(({ at }) => at);
  const ticks = form === 'wide' ? [...own, 6, 9, 12, 30] : [...own.filter((at) => at !== -2), 6, 12];
  const word = (text: string, xPx: number, yPx: number, tone: Tone): ReactNode => (
    <Words look="callout name" tone={tone} xPx={xPx} yPx={yPx} centred>
      {text}
    </Words>
  );
  return (
    <>
      {ticks
        .filter((at) => Math.abs(x.at(at) - x.at(far)) > 26)
        .map((at) => (
          <Words key={at} look="note" xPx={x.at(at)} yPx={tickPx} centred>
            {short(at)}
          </Words>
        ))}
      {word(names.left, teamsPx[0], teamPx, 'truth')}
      {word(names.right, Math.max(teamsPx[1], x.at((2 + Math.min(far, 13)) / 2)), teamPx, 'truth')}
      {missed.length > 0 && word(names.missed, x.at(mean(missed.map(({ at }) => at))), missedPx, 'squared')}
    </>
  );
}

export function Picture({ id, form, model: street, say, plot, wager: { bet } }: Props): ReactNode {
  const { commit } = useHold();
  const place = places[form];
  const { frame, x, handlesPx, tickPx, linesPx, betPx } = place;
  const linePx = x.at(street.line);
  const edgePx = x.at(street.line + street.street);
  const beside = (text: string): number => 36 + halfPill(text, form);
  const farAt = (px: number) => ({ far: x.invert(px) });
  const streetPill = { xPx: edgePx + beside(streetName(say)), yPx: handlesPx.street };
  const half = halfPill(streetName(say), form);
  return (
    <Plot
      {...plot}
      frame={frame}
      onTap={({ xPx, yPx }) => {
        if (yPx > frame.bottomPx) commit(farAt(xPx));
        else if (xPx < x.at(fields.line.max)) commit({ line: x.invert(xPx) });
      }}
    >
      <Road id={id} street={street} place={place} />
      <line className="rule thick tone-prediction" x1={linePx} x2={linePx} y1={handlesPx.line} y2={frame.bottomPx} />
      <Lines street={street} place={place} />
      <line
        className="rule thick tone-ink"
        x1={x.rangePx[0]}
        x2={x.rangePx[1]}
        y1={frame.bottomPx}
        y2={frame.bottomPx}
      />
      <AxisCut scale={x} topPx={frame.bottomPx - 12} bottomPx={frame.bottomPx + 12} />
      {bet !== undefined && street.far === ASKED && (
        <Bet
          xPx={x.at(street.squaredLine)}
          yPx={betPx}
          truth={{
            xPx: x.at(bet === 0 ? street.hingeLine : bet === 1 ? street.logisticLine : street.squaredLine),
            yPx: betPx,
          }}
          tone={bet === 0 ? 'hinge' : 'cross-entropy'}
        />
      )}
      <Darts form={form} far={street.far} />
      <Posts street={street} place={place} />
      <Ticks street={street} place={place} form={form} />
      <Callouts
        form={form}
        around={[
          { leftPx: linePx - 24, rightPx: linePx + 24, topPx: 0, bottomPx: linesPx[0] - 5 },
          {
            leftPx: edgePx - 24,
            rightPx: streetPill.xPx + half,
            topPx: streetPill.yPx - 20,
            bottomPx: streetPill.yPx + 20,
          },
        ]}
        labels={[...lineNames(street, place, form, say), ...prices(street, place, form)]}
      />
      <Pill
        form={form}
        xPx={linePx + (linePx > 2.2 * beside(lineName(say)) && form === 'wide' ? -1 : 1) * beside(lineName(say))}
        yPx={handlesPx.line}
        tone="prediction"
      >
        {lineName(say)}
      </Pill>
      <Pill form={form} {...streetPill} tone="prediction">
        {streetName(say)}
      </Pill>
      <Pill form={form} xPx={x.at(street.far)} yPx={tickPx} tone="prediction" live="far">
        {say.far}
      </Pill>
      <Handle field="line" axis="x" xPx={linePx} yPx={handlesPx.line} to={({ xPx }) => ({ line: x.invert(xPx) })} />
      <Handle
        field="street"
        axis="x"
        xPx={edgePx}
        yPx={handlesPx.street}
        to={({ xPx }) => ({ street: x.invert(xPx) - street.line })}
      />
      <Handle field="far" axis="x" xPx={x.at(street.far)} yPx={frame.bottomPx} to={({ xPx }) => farAt(xPx)} />
    </Plot>
  );
}
