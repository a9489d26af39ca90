import { useEffect, useEffectEvent } from 'react';
import { grab } from '~/plot/grab.ts';
import type { WidgetDefinition } from '~/widgets/define-widget.ts';
import type { Figure } from './use-figure.ts';

/** A finger or mouse goes so far, in pixels, from a field's least value to its greatest. */
const WHOLE_WAY_PX = 360;

/**
 * Numbers of a figure's formula and code that are fields themselves (a live value by the field's name) can be dragged, to the left and right. For
 * keys the field has its range input.
 */
export function useScrub(
  rootId: string,
  { fields }: WidgetDefinition,
  { ready, state, set, commit, cancel }: Figure,
): void {
  const valueOf = useEffectEvent((name: string) => state[name] as number);
  useEffect(() => {
    if (!ready) return undefined;
    const numbers = document.getElementById(rootId)?.querySelectorAll(':is(.figure-formula, .figure-code) [data-live]');
    const leaves = [...(numbers ?? [])].flatMap((number) => {
      const name = number.getAttribute('data-live')?.split('.').at(-1) ?? '';
      const field = fields[name];
      if (field?.kind !== 'number') return [];
      const perPx = (field.max - field.min) / WHOLE_WAY_PX;
      let from = 0;
      number.classList.add('scrub');
      const { leave } = grab(number, {
        pointAt: ({ clientX, clientY }) => ({ xPx: clientX, yPx: clientY }),
        take() {
          from = valueOf(name);
          return number;
        },
        move: ({ xPx }) => set({ [name]: from + xPx * perPx }),
        put: () => commit(),
        back: cancel,
        across: true,
      });
      return [leave];
    });
    return () => {
      for (const leave of leaves) leave();
    };
  }, [rootId, fields, ready, set, commit, cancel]);
}
