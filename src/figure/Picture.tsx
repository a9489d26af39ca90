import { type ReactNode, useLayoutEffect, useMemo } from 'react';
import type { Showing } from '~/controls/trained.tsx';
import type { Form } from '~/plot/form.ts';
import type { State } from '~/state/field.ts';
import type { Wagered, WidgetDefinition } from '~/widgets/define-widget.ts';
import { lightLine, publish } from './live.ts';
import type { Figure } from './use-figure.ts';

/** What Frame and BareFrame both need. */
export interface Framed {
  /** Folder of the widget. */
  id: string;
  /** Id of the root element, and prefix of all ids in it. */
  rootId: string;
  widget: WidgetDefinition;
  figure: Figure;
  /** What picture, numbers and sentence show: the figure's state or, while a run is made for it, the one before. */
  showing: Showing<State>;
}

/** The picture itself. */
export function Picture({
  id,
  rootId,
  widget,
  figure: { set, commit, cancel },
  showing: { state, waiting },
  description,
  focused,
  form,
  unseen = false,
  wager,
}: Framed & {
  description: string;
  focused: string;
  form?: Form;
  unseen?: boolean;
  wager?: Wagered;
}): ReactNode {
  return (
    <div className={form ? `form ${form}` : 'stage'} aria-busy={(!form && waiting) || undefined}>
      <widget.Stage
        id={form ? `${rootId}-${form}` : rootId}
        {...{ state, description, set, commit, cancel, focused }}
        {...(form && { form, unseen, widget: id })}
        {...(wager && { wager })}
      />
    </div>
  );
}

/** Updates the text around the figure in the same frame as the picture: its live numbers, and the line of Python that is running. */
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
