import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { State } from '~/state/field.ts';
import type { WidgetDefinition } from '~/widgets/define-widget.ts';
import { advance, GLIDE_MS, onTheWay, STILL_MS } from './playing.ts';
import type { Changes } from './use-history.ts';

/** What moves a figure by the clock. The functions stay the same for as long as the figure is on the page. */
export interface Clockwork {
  readonly playing: boolean;
  /** The same, for handlers: true at once, before React has drawn it. */
  isPlaying(): boolean;
  /** Counts the player's field up by the clock, from 0 if it stands at the end. */
  play(): void;
  /** Moves numbers to the patch, or is there at once for readers who asked for less motion, and records. */
  glide(patch: Partial<State>): void;
  /** Ends a play or a glide. A play is recorded as far as it came: one step to undo. */
  stop(): void;
}

const wantsLessMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Plays and glides of a figure that shows `state`. */
export function usePlayer({ player, training }: WidgetDefinition, state: State, changes: Changes): Clockwork {
  const [playing, setPlaying] = useState(false);
  const playingNow = useRef(false);
  const frame = useRef(0);
  /** The state on the screen, for the next frame. */
  const latest = useRef(state);
  useLayoutEffect(() => {
    latest.current = state;
  });
  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  /** Calls `draw` on every frame, until it returns false. */
  const animate = useCallback((draw: (time: number) => boolean): void => {
    const next = (time: number): void => {
      if (draw(time)) frame.current = requestAnimationFrame(next);
    };
    frame.current = requestAnimationFrame(next);
  }, []);
  const setPlayingNow = useCallback((on: boolean): void => {
    playingNow.current = on;
    setPlaying(on);
  }, []);
  const isPlaying = useCallback((): boolean => playingNow.current, []);

  const stop = useCallback((): void => {
    cancelAnimationFrame(frame.current);
    if (!playingNow.current) return;
    setPlayingNow(false);
    changes.record();
  }, [changes, setPlayingNow]);

  const glide = useCallback(
    (patch: Partial<State>): void => {
      stop();
      const from = latest.current;
      const began = performance.now();
      // Where states stand on training, each one on the way would ask for a run of its own.
      if (wantsLessMotion() || training) changes.record(patch);
      else
        animate((time) => {
          const share = (time - began) / GLIDE_MS;
          if (share >= 1) changes.record(patch);
          else changes.show(onTheWay(from, patch, share));
          return share < 1;
        });
    },
    [stop, changes, animate, training],
  );

  const play = useCallback((): void => {
    if (!player) return;
    stop();
    const { field } = player;
    const from = latest.current;
    let at = from[field] as number;
    if (at >= player.last(from)) at = 0;
    let before = performance.now();
    const stillMs = wantsLessMotion() ? STILL_MS : 0;
    let drawnAt = before - stillMs;
    setPlayingNow(true);
    animate((time) => {
      const now = latest.current;
      const end = player.last(now);
      at = advance(at, player.perSecond({ ...now, [field]: Math.floor(at) }), time - before, end);
      before = Math.max(before, time);
      if (at >= end) {
        setPlayingNow(false);
        changes.record({ [field]: end });
        return false;
      }
      if (time - drawnAt >= stillMs) {
        drawnAt = time;
        flushSync(() => changes.show({ [field]: Math.floor(at) }));
      }
      return true;
    });
  }, [player, stop, changes, animate, setPlayingNow]);

  return { playing, isPlaying, play, glide, stop };
}
