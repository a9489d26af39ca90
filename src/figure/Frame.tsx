import { type KeyboardEvent, type ReactNode, useMemo, useState } from 'react';
import type { State } from '~/state/field.ts';
import { Controls } from './Controls.tsx';
import { Actions, PlayButtons, Presets, Readouts } from './FigureParts.tsx';
import { Goals } from './Goals.tsx';
import { useSound } from './hearing.ts';
import { turnAsked } from './keys.ts';
import { type Framed, Picture, usePublished } from './Picture.tsx';
import type { Rooms } from './rooms.ts';
import { TableView } from './TableView.tsx';
import { Toolbar } from './Toolbar.tsx';
import { isTyping } from './typing.ts';
import { Voice } from './Voice.tsx';

export interface FrameProps extends Framed {
  start: State;
  linked: boolean;
  rooms: Rooms | undefined;
  formula: ReactNode;
  code: ReactNode;
}

/**
 * The frame of a figure in a lesson: instruction, tools, picture, numbers, one plain sentence, controls, formula, code. On a phone there is
 * little room between picture and numbers, so only what is pressed while watching the picture stands there.
 */
export function Frame({ start, linked, rooms, formula, code, ...framed }: FrameProps): ReactNode {
  const { id, rootId, widget, figure, showing } = framed;
  const { state, settled, line } = showing;
  const [focused, setFocused] = useState('');
  const [asTable, setAsTable] = useState(false);
  const [news, setNews] = useState('');

  const values = usePublished(framed);
  const hear = useSound(widget, state, values, !figure.ready);
  const sentence = widget.describe(state);
  // Told when a gesture is over. A screen reader that starts again at every move of a drag never gets to the end.
  const settledSentence = useMemo(() => widget.describe(settled), [widget, settled]);

  const { player } = widget;
  const shared = { id: rootId, widget, figure, onFocus: setFocused };
  const visible =
    widget.controls?.(figure.state) ??
    Object.keys(widget.fields).filter((name) => widget.fields[name]?.kind !== 'list');

  const turn = (event: KeyboardEvent): void => {
    const asked = turnAsked(event, isTyping(event.target));
    if (!asked) return;
    event.preventDefault();
    figure[asked]();
  };

  return (
    <figure
      id={rootId}
      data-widget={id}
      data-ready={figure.ready ? '' : undefined}
      className={player ? 'figure with-player' : 'figure'}
      aria-labelledby={`${rootId}-caption`}
      onKeyDown={turn}
    >
      <div className="figure-head">
        <figcaption id={`${rootId}-caption`}>{widget.title}</figcaption>
        <Toolbar
          id={id}
          rootId={rootId}
          widget={widget}
          state={figure.settled}
          shown={settled}
          start={start}
          linked={linked}
          canUndo={figure.canUndo}
          canRedo={figure.canRedo}
          onUndo={figure.undo}
          onRedo={figure.redo}
          onReset={figure.reset}
          asTable={asTable}
          onTable={setAsTable}
          onSay={setNews}
          onHear={hear}
        />
      </div>
      <div className="figure-body">
        <Picture {...framed} description={sentence} focused={focused} />
        {(player ?? widget.actions) && (
          <div className="figure-controls near">
            {player && (
              <Controls
                {...shared}
                visible={[player.field]}
                hidden={[]}
                exact={false}
                player={{ field: player.field, buttons: <PlayButtons widget={widget} figure={figure} /> }}
              />
            )}
            <Actions widget={widget} figure={figure} showing={showing} />
          </div>
        )}
        <div className="figure-side">
          <Readouts id={id} widget={widget} values={values} rooms={rooms} />
          <p className="sentence" data-room={rooms?.sentence}>
            <span>{sentence}</span>
          </p>
        </div>
      </div>
      {line}
      <Voice sentence={figure.ready && figure.canUndo ? settledSentence : ''} news={news} />
      {asTable && <TableView table={widget.table(state)} title={widget.title} />}
      <div className="figure-controls">
        <Presets widget={widget} figure={figure} start={start} />
        <Controls
          {...shared}
          visible={visible.filter((name) => name !== player?.field)}
          hidden={widget.hidden?.(figure.state) ?? []}
          exact
        />
      </div>
      {widget.formula !== undefined && formula !== undefined && <div className="figure-formula">{formula}</div>}
      {widget.code !== undefined && code !== undefined && <div className="figure-code">{code}</div>}
      <Goals rootId={rootId} widget={widget} state={settled} moves={figure.moves} onReached={setNews} />
      {figure.note !== '' && (
        <p className="figure-note" role="status">
          {figure.note}
        </p>
      )}
    </figure>
  );
}
