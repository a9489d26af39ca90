import type { ReactNode } from 'react';
import type { State } from '~/state/field.ts';
import { Controls } from './Controls.tsx';
import { Actions, PlayButtons, Presets, Readouts } from './FigureParts.tsx';
import { Goals } from './Goals.tsx';
import { type Framed, Picture } from './Picture.tsx';
import type { Rooms } from './rooms.ts';
import { TableView } from './TableView.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useFramed } from './use-framed.ts';
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
  const frame = useFramed(framed, start, linked);
  const { values, sentence, settledSentence, focused, setFocused, asTable, news, setNews, turn, toolbar } = frame;

  const { player } = widget;
  const shared = { id: rootId, widget, figure, onFocus: setFocused };
  const visible =
    widget.controls?.(figure.state) ??
    Object.keys(widget.fields).filter((name) => widget.fields[name]?.kind !== 'list');

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
        <Toolbar {...toolbar} />
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
