import type { ReactNode } from 'react';
import { Face } from '~/plot/Face.tsx';
import { type Form, FORMS } from '~/plot/form.ts';
import { Handle } from '~/plot/Handle.tsx';
import { halfPill, Pill } from '~/plot/Pill.tsx';
import { Words } from '~/plot/Words.tsx';
import { type Class, CLASSES } from '~/widgets/photos.ts';
import { layouts } from './layout.ts';
import type { Scored } from './model.ts';
import { more, scoreName } from './words.ts';

/** From a handle to its pill. */
const BESIDE_PX = 30;
/** A block that is narrower has no room for its number before the handle. */
const ROOM_PX = 40;

/** A class by its face: over its name in the wide picture, before it on a phone. */
function Who({ name, form, yPx }: { name: Class; form: Form; yPx: number }): ReactNode {
  const wide = form === 'wide';
  return (
    <g className="tone-ink">
      <Face name={name} xPx={wide ? 38 : 26} yPx={wide ? yPx - 9 : yPx - 34} halfPx={wide ? 17 : 9} />
      <Words
        look="callout name"
        tone="ink"
        xPx={wide ? 38 : 42}
        yPx={wide ? yPx + 20 : yPx - 34}
        anchor={wide ? 'middle' : 'start'}
        centred
      >
        {name}
      </Words>
    </g>
  );
}

/** The scores as bars that lie. What all three got on top of their start is pale, under them: it counts for nothing. */
export function Scores({
  form,
  scored: { scores, shift },
  say,
}: {
  form: Form;
  scored: Scored;
  say: Readonly<Record<Class, string>>;
}): ReactNode {
  const { frame, firstPx, stepPx, barPx } = layouts[form];
  const { x, topPx, bottomPx } = frame;
  const zeroPx = x.at(0);
  const added = Math.max(0, shift);
  const addedPx = x.at(added);
  return (
    <g data-part="scores">
      {[-5, 5, 10].map((score) => (
        <line key={score} className="grid" x1={x.at(score)} x2={x.at(score)} y1={topPx} y2={bottomPx} />
      ))}
      {[-5, 0, 5, 10].map((score) => (
        <Words key={score} look="note" xPx={x.at(score)} yPx={bottomPx + FORMS[form].namePx}>
          {`${score}`.replace('-', '−')}
        </Words>
      ))}
      {form === 'wide' && (
        <Words look="callout name bare" tone="prediction" xPx={zeroPx} yPx={topPx - 6} anchor="start">
          {scoreName}
        </Words>
      )}
      {CLASSES.map((name, k) => {
        const yPx = firstPx + k * stepPx;
        const endPx = x.at(scores[k] as number);
        return (
          <g key={name}>
            <Who name={name} form={form} yPx={yPx} />
            {added > 0 && (
              <rect
                className="rule dashed soft tone-muted"
                x={zeroPx}
                width={addedPx - zeroPx}
                y={yPx - barPx / 2}
                height={barPx}
              />
            )}
            <rect
              className="fill tone-prediction"
              x={Math.min(addedPx, endPx)}
              width={Math.abs(endPx - addedPx)}
              y={yPx - barPx / 2}
              height={barPx}
            />
            {addedPx - zeroPx > ROOM_PX && (
              <Words look="callout name bare" tone="muted" xPx={zeroPx + 0.36 * (addedPx - zeroPx)} yPx={yPx} centred>
                {more(added)}
              </Words>
            )}
          </g>
        );
      })}
      <line className="rule tone-ink" x1={zeroPx} x2={zeroPx} y1={topPx} y2={bottomPx} />
      {CLASSES.map((name, k) => {
        const yPx = firstPx + k * stepPx;
        const endPx = x.at(scores[k] as number);
        return (
          <g key={name}>
            <Pill
              form={form}
              xPx={endPx + BESIDE_PX + halfPill(say[name], form)}
              yPx={yPx}
              tone="prediction"
              live={name}
            >
              {say[name]}
            </Pill>
            <Handle field={name} axis="x" xPx={endPx} yPx={yPx} to={({ xPx }) => ({ [name]: x.invert(xPx) })} />
          </g>
        );
      })}
    </g>
  );
}
