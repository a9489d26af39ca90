import { useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { State } from '~/state/field.ts';
import { defaults, fromText, parseShort } from '~/state/record.ts';
import type { WidgetDefinition } from '~/widgets/define-widget.ts';
import { countMoves } from './history.ts';
import { useAddress, useLink } from './use-address.ts';
import { type Changes, useHistory } from './use-history.ts';
import { usePlayer } from './use-player.ts';

/** Everything a figure can do to its state, and the state. One typed state feeds every view of it. Any change pauses a play. */
export interface Figure extends Pick<Changes, 'adjust' | 'cancel' | 'undo' | 'redo'> {
  readonly state: State;
  /** The state at the end of the last gesture: what goals are judged by. */
  readonly settled: State;
  /** Words in the text asked for the very state in which the figure stood. */
  readonly asked: boolean;
  readonly moves: number;
  /** The fields that the last gesture moved, as "a,b", or the empty string. */
  readonly lastMoved: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** One quiet line about a link that could not be read in full, or the empty string. */
  readonly note: string;
  /** True once the browser has taken over from the server's picture. */
  readonly ready: boolean;
  /** Shows a move of a gesture. */
  set(patch: Partial<State>): void;
  /** Ends a gesture. */
  commit(patch?: Partial<State>): void;
  /** Moves numbers to the patch, or is there at once for readers who asked for less motion, and records. */
  glide(patch: Partial<State>): void;
  reset(): void;
  readonly playing: boolean;
  /** Counts the player's field up by the clock, from 0 if it stands at the end. A play is one undo step. */
  play(): void;
  pause(): void;
}

/** `id` is the root element's: the prefix in the address where the figure is `linked` to it. */
export function useFigure(id: string, widget: WidgetDefinition, start: State, linked: boolean): Figure {
  const link = useLink(id, widget, linked);
  const { history, changes } = useHistory(widget, link?.state ?? start);
  const { playing, isPlaying, play, glide, stop } = usePlayer(widget, history.now, changes);
  const settled = history.recorded.at(-1) ?? history.now;
  const asked = useAddress(id, widget, linked, start, settled, glide);
  const [noteIsOver, setNoteIsOver] = useState(false);

  // These stay the same at every move, so that a slider whose value stays is not redrawn.
  const gestures = useMemo(() => {
    const pausing =
      <A extends unknown[]>(change: (...how: A) => void) =>
      (...how: A): void => {
        stop();
        change(...how);
      };
    return {
      // Drawn now: a pointer moves once a frame, and React's own scheduling would draw one frame later, with a second pass of style and paint.
      set: pausing((patch: Partial<State>) => flushSync(() => changes.show(patch))),
      commit: (patch?: Partial<State>): void => {
        // A slider that loses the focus ends a gesture that it may never have begun. That must not pause a play.
        if (isPlaying() && !patch) return;
        stop();
        changes.record(patch);
      },
      adjust: pausing(changes.adjust),
      cancel: pausing(changes.cancel),
      undo: pausing(changes.undo),
      redo: pausing(changes.redo),
      reset: pausing(() => {
        setNoteIsOver(true);
        changes.begin(start);
      }),
    };
  }, [start, changes, isPlaying, stop]);

  return {
    ...gestures,
    state: history.now,
    settled,
    asked,
    moves: countMoves(history.changes),
    lastMoved: history.changes.at(-1) ?? '',
    canUndo: history.recorded.length > 1,
    canRedo: history.undone.length > 0,
    note: noteIsOver ? '' : (link?.note ?? ''),
    ready: link !== undefined,
    glide,
    playing,
    play,
    pause: stop,
  };
}

/** What a figure shows before anything happens: the defaults, or what a lesson asks for in the short form. */
export const startState = (widget: WidgetDefinition, at: string): State =>
  at === '' ? defaults(widget.fields) : fromText(widget.fields, parseShort(at)).state;
