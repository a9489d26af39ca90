/** What stands beside the picture: the numbers, and the buttons of actions, presets and the player. */
import { type ReactNode, useCallback, useMemo } from 'react';
import type { Showing } from '~/controls/trained.tsx';
import type { State } from '~/state/field.ts';
import type { WidgetDefinition } from '~/widgets/define-widget.ts';
import { Player } from './Player.tsx';
import type { Rooms } from './rooms.ts';
import type { Figure } from './use-figure.ts';

/** The numbers beside the picture. */
export function Readouts({
  id,
  widget,
  values,
  rooms,
}: {
  id: string;
  widget: WidgetDefinition;
  values: Readonly<Record<string, string>>;
  rooms: Rooms | undefined;
}): ReactNode {
  return (
    <dl className="readouts" data-count={widget.readouts.length}>
      {widget.readouts.map(({ live, label, tone }) => (
        <div key={live} className="readout" data-part={live}>
          <dt>{label}</dt>
          <dd className={`tone-${tone}`} data-live={`${id}.${live}`} data-drawn="" data-room={rooms?.readouts[live]}>
            {values[live]}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Buttons that change the state from where it is. One that leads to where it is now is the current one of its kind; one that leads nowhere is grey. */
export function Actions({
  widget,
  figure,
  showing: { state, settled, waiting },
}: {
  widget: WidgetDefinition;
  figure: Figure;
  showing: Showing<State>;
}): ReactNode {
  // To ask an action what it would do can be costly, and nobody presses a button in the middle of a drag, though some do during a play.
  const from = figure.playing ? state : settled;
  const about = useMemo(
    () =>
      widget.actions?.map(({ run }) => {
        const patch = waiting ? undefined : run(from);
        return {
          greyed: !patch,
          current: patch && Object.entries(patch).every(([name, value]) => from[name] === value),
        };
      }),
    [widget, from, waiting],
  );
  if (!about) return null;
  return (
    <div className="chips">
      {widget.actions?.map(({ label, run }, i) => (
        <button
          key={label}
          type="button"
          className="chip action"
          aria-disabled={about[i]?.greyed}
          aria-current={about[i]?.current || undefined}
          onClick={() => {
            // What it does may depend on a run that is still being made.
            const patch = waiting ? undefined : run(figure.state);
            if (patch && !about[i]?.current) figure.glide(patch);
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

/** Buttons for states worth a look. */
export function Presets({
  widget: { presets = [] },
  figure,
  start,
}: {
  widget: WidgetDefinition;
  figure: Figure;
  start: State;
}): ReactNode {
  if (presets.length === 0) return null;
  return (
    <div className="chips">
      {presets.map(({ label, state }) => (
        <button key={label} type="button" className="chip" onClick={() => figure.glide({ ...start, ...state })}>
          {label}
        </button>
      ))}
    </div>
  );
}

/** The player's buttons. */
export function PlayButtons({
  widget: { fields, player },
  figure: { state, playing, play, pause, adjust, commit },
}: {
  widget: WidgetDefinition;
  figure: Figure;
}): ReactNode {
  const field = player?.field ?? '';
  const step = useCallback(
    (steps: 1 | -1): void => {
      adjust(field, (value) => value + steps);
      commit();
    },
    [field, adjust, commit],
  );
  const at = state[field];
  const declared = fields[field];
  if (!player || declared?.kind !== 'number' || typeof at !== 'number') return null;
  const last = player.last(state);
  return (
    <Player
      label={declared.label}
      playing={playing}
      atStart={at <= declared.min}
      atEnd={at >= last}
      onPlay={play}
      onPause={pause}
      onStep={step}
    />
  );
}
