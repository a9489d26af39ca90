import { useCallback, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { snap } from '~/math/bounds.ts';
import { LINK_VERSION, readAddress, writeAddress } from '~/state/address.ts';
import type { NumberField, State, Value } from '~/state/field.ts';
import { defaults, fromText, parseShort, toText } from '~/state/record.ts';
import type { WidgetDefinition } from '~/widgets/define-widget.ts';
import { withinEnds } from './ends.ts';
import { advance, STILL_MS } from './playing.ts';
import { begin, cancel, countMoves, type History, record, redo, show, undo } from './history.ts';

/** Everything a figure can do to its state, and the state. One typed state feeds every view of it. */
export interface Figure {
  readonly state: State;
  /** The state at the end of the last gesture: what goals are judged by. */
  readonly settled: State;
  readonly moves: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** One quiet line about a link that could not be read in full, or the empty string. */
  readonly note: string;
  /** True once the browser has taken over from the server's picture. */
  readonly ready: boolean;
  set(patch: Partial<State>): void;
  commit(patch?: Partial<State>): void;
  /** Shows a number made from the one that is there, without recording it. */
  adjust(name: string, to: (value: number, field: NumberField) => number): void;
  cancel(): void;
  undo(): void;
  redo(): void;
  reset(): void;
  /** Moves numbers to the patch in 0.7 s, or at once where motion is unwelcome, and records. */
  glide(patch: Partial<State>): void;
  readonly playing: boolean;
  /** Counts the player's field up by the clock, from 0 if it stands at the end. Any other change pauses it; a play is one undo step. */
  play(): void;
  pause(): void;
}

type Change = (history: History) => History;
const apply = (history: History, change: Change): History => change(history);

interface Told {
  readonly note: string;
  readonly ready: boolean;
}

const GLIDE_MS = 700;
const stillReader = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** `id` is the root element's: the prefix in the address where the figure is `linked` to it. */
export function useFigure(id: string, widget: WidgetDefinition, start: State, linked: boolean): Figure {
  const { fields } = widget;
  const [history, change] = useReducer(apply, start, begin);
  const [{ note, ready }, tell] = useReducer((now: Told, news: Partial<Told>): Told => ({ ...now, ...news }), {
    note: '',
    ready: false,
  });
  const frame = useRef(0);

  /** Shows a change, brought into bounds. */
  const lay = useCallback(
    (now: History, patch: Partial<State>): History =>
      show(
        fields,
        now,
        withinEnds(
          widget,
          now.now,
          Object.fromEntries(
            Object.entries(patch).map(([name, value]) => {
              const field = fields[name];
              return [name, field?.kind === 'number' && typeof value === 'number' ? snap(value, field) : value];
            }),
          ) as Partial<State>,
        ),
      ),
    [widget, fields],
  );

  const [playing, setPlaying] = useState(false);
  /** The state on the screen, for the next frame of a play. */
  const latest = useRef(history.now);
  useLayoutEffect(() => {
    latest.current = history.now;
  });
  const plays = useRef(false);

  const stop = useCallback((): void => {
    cancelAnimationFrame(frame.current);
    if (!plays.current) return;
    plays.current = false;
    setPlaying(false);
    change((now) => record(fields, now));
  }, [fields]);
  // At once: a pointer moves once a frame, and what waits for React's own time is drawn a frame later, in a second pass of style and paint.
  const set = useCallback(
    (patch: Partial<State>): void => {
      stop();
      flushSync(() => change((now) => lay(now, patch)));
    },
    [stop, lay],
  );
  const commit = useCallback(
    (patch: Partial<State> = {}): void => {
      // A slider that loses the focus ends a gesture that it never began.
      if (plays.current && Object.keys(patch).length === 0) return;
      stop();
      change((now) => record(fields, lay(now, patch)));
    },
    [stop, fields, lay],
  );
  const adjust = useCallback(
    (name: string, to: (value: number, field: NumberField) => number): void => {
      stop();
      change((now) => {
        const from = { ...now.now, ...withinEnds(widget, now.now, {}) }[name];
        return lay(now, { [name]: to(from as number, fields[name] as NumberField) });
      });
    },
    [stop, widget, fields, lay],
  );
  const glide = (patch: Partial<State>): void => {
    stop();
    if (stillReader()) {
      commit(patch);
      return;
    }
    const from = history.now;
    const began = performance.now();
    const advance = (time: number): void => {
      const part = Math.min(1, (time - began) / GLIDE_MS);
      if (part >= 1) {
        commit(patch);
        return;
      }
      const eased = part * part * (3 - 2 * part);
      change((now) =>
        lay(
          now,
          Object.fromEntries(
            Object.entries(patch).map(([name, to]) => {
              const at: Value | undefined = from[name];
              return [name, typeof at === 'number' && typeof to === 'number' ? at + (to - at) * eased : at];
            }),
          ) as Partial<State>,
        ),
      );
      frame.current = requestAnimationFrame(advance);
    };
    frame.current = requestAnimationFrame(advance);
  };

  const { player } = widget;
  const play = useCallback((): void => {
    if (!player) return;
    stop();
    const { field } = player;
    const start = latest.current;
    let at = start[field] as number;
    if (at >= player.last(start)) at = 0;
    let before = performance.now();
    const still = stillReader() ? STILL_MS : 0;
    let shownAt = before - still;
    const next = (time: number): void => {
      const state = latest.current;
      const end = player.last(state);
      at = advance(at, player.perSecond({ ...state, [field]: Math.floor(at) }), time - before, end);
      before = Math.max(before, time);
      if (at >= end) {
        plays.current = false;
        setPlaying(false);
        commit({ [field]: end });
        return;
      }
      if (time - shownAt >= still) {
        shownAt = time;
        flushSync(() => change((now) => show(fields, now, { [field]: Math.floor(at) })));
      }
      frame.current = requestAnimationFrame(next);
    };
    plays.current = true;
    setPlaying(true);
    frame.current = requestAnimationFrame(next);
  }, [player, fields, stop, commit]);

  // The server drew the defaults. A shared link, or a word in the text that sets this figure, comes after.
  useEffect(() => {
    const root = document.getElementById(id);
    const shown = (): void => {
      const asked = root?.getAttribute('data-show');
      root?.removeAttribute('data-show');
      if (asked === null || asked === undefined) return;
      stop();
      change((now) => record(fields, lay(now, fromText(fields, parseShort(asked)).state)));
    };
    if (linked) {
      const { text, version } = readAddress(id, location.search);
      if (Object.keys(text).length > 0) {
        const { state, problems } = fromText(fields, text);
        change(() => begin({ ...state, ...withinEnds(widget, state, {}) } as State));
        const parts = problems
          .map(({ field }) => field.slice(0, 24))
          .slice(0, 3)
          .join(', ');
        if (problems.length > 0)
          tell({ note: `Part of this link could not be read (${parts}); the figure shows its usual start there.` });
        else if (version !== LINK_VERSION)
          tell({
            note: 'This link was made by another version of this page; the figure shows as much of it as it can.',
          });
      }
    }
    shown();
    root?.addEventListener('bullseye:show', shown);
    tell({ ready: true });
    return () => root?.removeEventListener('bullseye:show', shown);
  }, [id, widget, fields, linked, stop, lay]);

  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  const settled = history.recorded.at(-1);
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    if (linked && settled) writeAddress(id, toText(fields, settled));
  }, [id, fields, linked, settled]);

  const giveUp = useCallback((): void => {
    stop();
    change(cancel);
  }, [stop]);
  const takeBack = useCallback((): void => {
    stop();
    change((now) => undo(fields, now));
  }, [stop, fields]);
  const bringBack = useCallback((): void => {
    stop();
    change(redo);
  }, [stop]);
  const reset = useCallback((): void => {
    stop();
    tell({ note: '' });
    change(() => begin(start));
  }, [stop, start]);
  return {
    state: history.now,
    settled: settled ?? history.now,
    moves: countMoves(history.changes),
    canUndo: history.recorded.length > 1,
    canRedo: history.undone.length > 0,
    note,
    ready,
    set,
    commit,
    adjust,
    glide,
    cancel: giveUp,
    undo: takeBack,
    redo: bringBack,
    reset,
    playing,
    play,
    pause: stop,
  };
}

/** What a figure shows before anything happens: the defaults, or what a lesson asks for in the short form. */
export const startState = (widget: WidgetDefinition, at: string): State =>
  at === '' ? defaults(widget.fields) : fromText(widget.fields, parseShort(at)).state;
