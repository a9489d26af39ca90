import { type ReactNode, Suspense, use } from 'react';
import { widgetNow, widgetSoon } from './registry.ts';
import { writeAddress } from '~/state/address.ts';
import { Boundary } from './Boundary.tsx';
import { type FigureProps, FigureView } from './FigureView.tsx';

function Loaded(props: FigureProps): ReactNode {
  const widget = widgetNow(props.id) ?? use(widgetSoon(props.id));
  return <FigureView {...props} widget={widget} />;
}

/** Before the next try: a widget that broke loses the state in which it did. */
function startAgain({ id, linked = true, rootId = id }: FigureProps): void {
  if (linked) writeAddress(rootId, {});
}

/** The one island of the site. The server draws the widget; the browser fetches its code when it comes into view. */
export default function Host(props: FigureProps): ReactNode {
  return (
    <Boundary name={props.id} onAgain={() => startAgain(props)}>
      <Suspense fallback={null}>
        <Loaded {...props} />
      </Suspense>
    </Boundary>
  );
}
