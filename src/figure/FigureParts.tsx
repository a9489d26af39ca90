/** What stands in a figure's frame beside the picture: the numbers, and the buttons of actions, situations and the player. */
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

/** Buttons that change what is there. */
export function Actions({
  widget,
  figure,
  showing: { state, settled, waiting },
}: {
  widget: WidgetDefinition;
  figure: Figure;
  showing: Showing<State>;
}): ReactNode {
  // Nobody presses a button in the middle of a drag, and what an action would do can be costly to say. A play is watched.
  const from = figure.playing ? state : settled;
  const greyed = useMemo(
    () => widget.actions?.map(({ run }) => waiting || run(from) === undefined),
    [widget, from, waiting],
  );
  if (!greyed) return null;
  return (
    <div className="chips">
      {widget.actions?.map(({ label, run, glide }, i) => (
        <button
          key={label}
          type="button"
          className="chip action"
          aria-disabled={greyed[i]}
          onClick={() => {
            // A run that is still being made may be what it depends on.
            const patch = waiting ? undefined : run(figure.state);
            if (patch) (glide ? figure.glide : figure.commit)(patch);
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

/** Situations worth a tap. */
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
        <button key={label} type="button" className="chip" onClick={() => figure.commit({ ...start, ...state })}>
          {label}
        </button>
      ))}
    </div>
  );
}

/** The buttons of a figure that plays. */
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
