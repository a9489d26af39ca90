import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { State } from '~/state/field.ts';
import type { Wagered, WidgetDefinition } from '~/widgets/define-widget.ts';

const nothing = (): void => undefined;

/** A widget's picture in a state, as the server draws it. */
export const drawn = (id: string, { Stage, describe }: WidgetDefinition, state: State, wager?: Wagered): string =>
  renderToStaticMarkup(
    createElement(Stage as (props: Parameters<typeof Stage>[0]) => ReactNode, {
      id,
      state,
      description: describe(state),
      set: nothing,
      commit: nothing,
      cancel: nothing,
      focused: '',
      ...(wager && { wager }),
    }),
  );

/** Numbers that went wrong, and React’s way of writing an object. “NaN” in quotes is a word, where a figure speaks of it. */
export const broken = /(?<!“)NaN|Infinity|undefined|\[object|\bnull\b/;
