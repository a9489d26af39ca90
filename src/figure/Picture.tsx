import { type ReactNode, useLayoutEffect, useMemo } from 'react';
import type { Showing } from '~/controls/trained.tsx';
import type { State } from '~/state/field.ts';
import type { WidgetDefinition } from '~/widgets/define-widget.ts';
import { lightLine, publish } from './live.ts';
import type { Figure } from './use-figure.ts';

/** What both frames are given: with and without title, tools and numbers. */
export interface Framed {
  /** Folder of the widget. */
  id: string;
  /** Id of the root element, and prefix of all ids in it. */
  rootId: string;
  widget: WidgetDefinition;
  figure: Figure;
  /** What picture, numbers and sentence show: the figure's state, or the one before while a run is made for it. */
  showing: Showing<State>;
}

/** The picture itself. */
export function Picture({
  rootId,
  widget,
  figure: { set, commit, cancel },
  showing: { state, waiting },
  description,
  focused,
}: Framed & { description: string; focused: string }): ReactNode {
  return (
    <div className="stage" aria-busy={waiting || undefined}>
      <widget.Stage id={rootId} {...{ state, description, set, commit, cancel, focused }} />
    </div>
  );
}

/** Brings the text around up to date in the same frame as the picture: live numbers, and the line of Python that runs. */
export function usePublished({
  id,
  rootId,
  widget,
  figure: { ready },
  showing,
}: Framed): Readonly<Record<string, string>> {
  const { state, settled } = showing;
  const values = useMemo(() => widget.live(state), [widget, state]);
  const moving = state !== settled;
  useLayoutEffect(() => {
    if (ready) publish(rootId, id, values, moving);
  }, [ready, rootId, id, values, moving]);
  const running = widget.codeLine?.(state);
  useLayoutEffect(() => {
    if (ready && running !== undefined) lightLine(rootId, running);
  }, [ready, rootId, running]);
  return values;
}
