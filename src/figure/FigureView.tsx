import { type ReactNode, useState } from 'react';
import type { Showing } from '~/controls/trained.tsx';
import type { State } from '~/state/field.ts';
import type { WidgetDefinition } from '~/widgets/define-widget.ts';
import { BareFrame } from './BareFrame.tsx';
import { Card } from './Card.tsx';
import type { Rooms } from './rooms.ts';
import { startState, useFigure } from './use-figure.ts';

export interface FigureProps {
  /** Folder of the widget. */
  id: string;
  /** Overrides of the defaults, in the short form: "guess1=350 unit=dollars". */
  at?: string;
  /** Read and write the page's address. Off on the bench, where one widget stands in many states. */
  linked?: boolean;
  /** Only the picture and its inputs, without frame and toolbar: the front page shows the numbers itself. */
  bare?: boolean;
  /** Id of the root element where it is not the widget's own. */
  rootId?: string;
  /** Worked out at build time, for the frame that shows sentence and numbers. */
  rooms?: Rooms | undefined;
  /** Formula and code, set at build time. */
  formula?: ReactNode;
  code?: ReactNode;
}

/** A figure: its state, and the frame that shows it. */
export function FigureView({
  id,
  at = '',
  linked = true,
  bare = false,
  rootId = id,
  rooms,
  formula,
  code,
  widget,
}: FigureProps & { widget: WidgetDefinition }): ReactNode {
  const [start] = useState(() => startState(widget, at));
  const figure = useFigure(rootId, widget, start, linked);
  const { state, settled } = figure;
  const Around = bare ? BareFrame : Card;
  const framed = (showing: Showing<State>): ReactNode => (
    <Around {...{ id, rootId, widget, figure, showing, start, linked, rooms, formula, code }} />
  );
  if (!widget.training) return framed({ state, settled, waiting: false, line: undefined });
  const { Wait } = widget.training;
  return (
    <Wait state={state} settled={settled}>
      {framed}
    </Wait>
  );
}
