import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import type { State } from '~/state/field.ts';
import type { WidgetDefinition } from '~/widgets/define-widget.ts';

/** Whether the reader wants to hear the loss: for all figures, off until asked for, and until the tab is closed. */
const KEY = 'bullseye-sound';
const listeners = new Set<() => void>();
let wanted: boolean | undefined;

function wants(): boolean {
  try {
    wanted ??= sessionStorage.getItem(KEY) !== null;
  } catch {
    wanted = false;
  }
  return wanted;
}

function wantSound(on: boolean): void {
  wanted = on;
  try {
    if (on) sessionStorage.setItem(KEY, '');
    else sessionStorage.removeItem(KEY);
  } catch {
    // Storage is forbidden: the choice lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
export const useHearing = (): boolean => useSyncExternalStore(subscribe, wants, () => false);

type Values = Readonly<Record<string, string>>;

async function play(text: string, widget: WidgetDefinition, state: State): Promise<void> {
  try {
    const { hertzOf, rangeOf, sound } = await import('./sound.ts');
    const hertz = hertzOf(text, rangeOf(widget.pitch, state));
    if (hertz !== undefined && wants()) sound(hertz);
  } catch {
    // The code could not be loaded, or there is no audio: the numbers say the same.
  }
}

/** Sounds the loss of a figure whenever it changes; of several losses, the one that changed. The returned function turns sound on or off; on, it sounds at once. */
export function useSound(
  widget: WidgetDefinition,
  state: State,
  values: Values,
  silent: boolean,
): (on: boolean) => void {
  const hearing = useHearing() && !silent;
  const before = useRef(values);
  const heardBefore = useRef(false);
  const now = useRef({ state, values });
  const names = widget.pitch.live;
  useEffect(() => {
    const was = before.current;
    before.current = values;
    now.current = { state, values };
    // A link that sets the figure when it comes to life is not a change that the reader made.
    const changed = hearing && heardBefore.current ? names.find((name) => was[name] !== values[name]) : undefined;
    heardBefore.current = hearing;
    if (changed !== undefined) void play(values[changed] ?? '', widget, state);
  }, [hearing, names, widget, state, values]);
  return useCallback(
    (on: boolean): void => {
      wantSound(on);
      if (on) void play(now.current.values[names[0]] ?? '', widget, now.current.state);
      else
        void import('./sound.ts').then(
          ({ hush }) => hush(),
          () => undefined,
        );
    },
    [names, widget],
  );
}
