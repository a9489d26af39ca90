import { type ReactNode, Suspense, use } from 'react';
import { widgetNow, widgetSoon } from '~/lesson/registry.ts';
import type { WidgetDefinition } from '~/widgets/define-widget.ts';
import { Boundary } from './Boundary.tsx';
import { type FigureProps, FigureView } from './FigureView.tsx';

/**
 * One promise a widget, kept even when it fails, until the reader asks again: React renders anew after a failure, and a new
 * promise each time would fetch without end where there is no network.
 */
const asked = new Map<string, Promise<WidgetDefinition>>();

function widgetOnce(id: string): Promise<WidgetDefinition> {
  const promise = asked.get(id) ?? widgetSoon(id);
  asked.set(id, promise);
  return promise;
}

function Loaded(props: FigureProps): ReactNode {
  const widget = widgetNow(props.id) ?? use(widgetOnce(props.id));
  return <FigureView {...props} widget={widget} />;
}

/** The one island of the site. The server draws the widget; the browser fetches its code when it comes into view. */
export default function Host(props: FigureProps): ReactNode {
  return (
    <Boundary name={props.id} onAgain={() => asked.delete(props.id)}>
      <Suspense fallback={null}>
        <Loaded {...props} />
      </Suspense>
    </Boundary>
  );
}
