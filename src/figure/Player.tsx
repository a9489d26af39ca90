import { memo, type ReactNode } from 'react';

interface Props {
  /** The label of the field that plays. */
  label: string;
  playing: boolean;
  atStart: boolean;
  atEnd: boolean;
  onPlay: () => void;
  onPause: () => void;
  onStep: (steps: 1 | -1) => void;
}

const icons = {
  back: 'M15 4v16L5 12zM4 4v16',
  play: 'M7 4.5v15L19 12z',
  pause: 'M8 5v14M16 5v14',
  forward: 'M9 4v16l10-8zM20 4v16',
};

function Icon({ name }: { name: keyof typeof icons }): ReactNode {
  return (
    <svg className="player-icon" data-icon={name} viewBox="0 0 24 24" aria-hidden="true">
      <path d={icons[name]} />
    </svg>
  );
}

/** Back a step, play or pause, forward a step. The field's slider beside them is the scrubber. Memoised: a play redraws it only when a button changes. */
export const Player = memo(function Player({
  label,
  playing,
  atStart,
  atEnd,
  onPlay,
  onPause,
  onStep,
}: Props): ReactNode {
  return (
    <div className="player" role="group" aria-label={`Play: ${label}`}>
      <button
        type="button"
        className="player-button player-back"
        aria-label="Back one step"
        aria-disabled={atStart}
        onClick={() => {
          if (!atStart) onStep(-1);
        }}
      >
        <Icon name="back" />
      </button>
      <button
        type="button"
        className="player-button player-main"
        data-playing={playing ? '' : undefined}
        onClick={playing ? onPause : onPlay}
      >
        <Icon name={playing ? 'pause' : 'play'} />
        <span>{playing ? 'Pause' : 'Play'}</span>
      </button>
      <button
        type="button"
        className="player-button player-forward"
        aria-label="Forward one step"
        aria-disabled={atEnd}
        onClick={() => {
          if (!atEnd) onStep(1);
        }}
      >
        <Icon name="forward" />
      </button>
    </div>
  );
});
