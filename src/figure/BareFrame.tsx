import { type ReactNode, useState } from 'react';
import { Controls } from './Controls.tsx';
import { type Framed, Picture, usePublished } from './Picture.tsx';

/** Only the picture, and range inputs out of sight for its handles: the page around has the words and the numbers. */
export function BareFrame(framed: Framed): ReactNode {
  const { id, rootId, widget, figure, showing } = framed;
  const [focused, setFocused] = useState('');
  usePublished(framed);
  const numbers = Object.keys(widget.fields).filter((name) => widget.fields[name]?.kind === 'number');
  return (
    <div id={rootId} data-widget={id} data-ready={figure.ready ? '' : undefined} className="figure-bare">
      <Picture {...framed} description={widget.describe(showing.state)} focused={focused} />
      {showing.line}
      <Controls
        id={rootId}
        widget={widget}
        figure={figure}
        onFocus={setFocused}
        visible={[]}
        hidden={numbers}
        exact={false}
      />
    </div>
  );
}
