import { type KeyboardEvent, type ReactNode, useLayoutEffect, useMemo, useState } from 'react';
import type { Showing } from '~/controls/trained.tsx';
import type { NumberField, State } from '~/state/field.ts';
import type { WidgetDefinition } from '~/widgets/define-widget.ts';
import { Controls } from './Controls.tsx';
import { Actions, PlayButtons, Presets, Readouts } from './FigureParts.tsx';
import { Goals } from './Goals.tsx';
import { useSound } from './hearing.ts';
import { isTyping, turnAsked } from './keys.ts';
import { lightLine, publish } from './live.ts';
import type { Rooms } from './rooms.ts';
import { TableView } from './TableView.tsx';
import { Toolbar } from './Toolbar.tsx';
import { type Figure, startState, useFigure } from './use-figure.ts';
import { Voice } from './Voice.tsx';

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

const slidersOf = (widget: WidgetDefinition): string[] =>
  Object.entries(widget.fields)
    .filter(([, field]) => field.kind !== 'list')
    .map(([name]) => name);

interface FrameProps extends Omit<FigureProps, 'at'> {
  widget: WidgetDefinition;
  figure: Figure;
  start: State;
  /** What picture, numbers and sentence show: the figure's state, or the one before while a run is made for it. */
  showing: Omit<Showing<State>, 'line'> & { line?: ReactNode };
}

/**
 * The frame that every figure has: instruction, toolbar, picture, numbers, one plain sentence, controls within sight of them, formula,
 * code. What is pressed while one watches the picture stands right under it where the figure is narrow: a phone has no room for more.
 */
function Frame({
  id,
  linked = true,
  bare = false,
  rootId = id,
  rooms,
  formula,
  code,
  widget,
  figure,
  start,
  showing,
}: FrameProps): ReactNode {
  const [focused, setFocused] = useState('');
  const [asTable, setAsTable] = useState(false);
  const [news, tell] = useState('');
  const { set, commit, cancel } = figure;
  const { state, settled, waiting, line } = showing;

  const values = useMemo(() => widget.live(state), [widget, state]);
  const moving = state !== settled;
  // With the picture, not after it.
  useLayoutEffect(() => {
    if (figure.ready) publish(rootId, id, values, moving);
  }, [figure.ready, rootId, id, values, moving]);
  const hear = useSound(widget, state, values, bare || !figure.ready);
  const running = widget.codeLine?.(state);
  useLayoutEffect(() => {
    if (figure.ready && running !== undefined) lightLine(rootId, running);
  }, [figure.ready, rootId, running]);
  const sentence = widget.describe(state);
  // Told when a gesture ends: a voice that starts anew with every pixel of a drag says nothing.
  const settledSentence = useMemo(() => widget.describe(settled), [widget, settled]);
  const stage = (
    <div className="stage" aria-busy={waiting || undefined}>
      <widget.Stage
        id={rootId}
        state={state}
        description={sentence}
        set={set}
        commit={commit}
        cancel={cancel}
        focused={focused}
      />
    </div>
  );
  const visible = bare ? [] : (widget.controls?.(figure.state) ?? slidersOf(widget));
  const hidden = bare
    ? slidersOf(widget).filter((name) => (widget.fields[name] as NumberField).kind === 'number')
    : (widget.hidden?.(figure.state) ?? []);
  const player = widget.player && {
    field: widget.player.field,
    buttons: <PlayButtons widget={widget} figure={figure} />,
  };
  const shared = { id: rootId, widget, figure, onFocus: setFocused };
  const controls = (
    <Controls {...shared} visible={visible.filter((name) => name !== player?.field)} hidden={hidden} exact={!bare} />
  );
  const root = { id: rootId, 'data-widget': id, 'data-ready': figure.ready ? '' : undefined };

  const turn = (event: KeyboardEvent): void => {
    const asked = turnAsked(event, isTyping(event.target));
    if (!asked) return;
    event.preventDefault();
    figure[asked]();
  };

  if (bare)
    return (
      <div {...root} className="figure-bare">
        {stage}
        {line}
        {controls}
      </div>
    );
  return (
    <figure
      {...root}
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
          linked={linked}
          canUndo={figure.canUndo}
          canRedo={figure.canRedo}
          onUndo={figure.undo}
          onRedo={figure.redo}
          onReset={figure.reset}
          asTable={asTable}
          onTable={setAsTable}
          onSay={tell}
          onHear={hear}
        />
      </div>
      <div className="figure-body">
        {stage}
        {(player ?? widget.actions) && (
          <div className="figure-controls near">
            {player && <Controls {...shared} visible={[player.field]} hidden={[]} exact={false} player={player} />}
            <Actions widget={widget} figure={figure} waiting={waiting} />
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
        {controls}
      </div>
      {widget.formula !== undefined && formula !== undefined && <div className="figure-formula">{formula}</div>}
      {widget.code !== undefined && code !== undefined && <div className="figure-code">{code}</div>}
      <Goals rootId={rootId} widget={widget} state={settled} moves={figure.moves} onReached={tell} />
      {figure.note !== '' && (
        <p className="figure-note" role="status">
          {figure.note}
        </p>
      )}
    </figure>
  );
}

/** A figure: its state, and the frame that shows it. */
export function FigureView({ at = '', ...props }: FigureProps & { widget: WidgetDefinition }): ReactNode {
  const { id, widget, linked = true, rootId = id } = props;
  const [start] = useState(() => startState(widget, at));
  const figure = useFigure(rootId, widget, start, linked);
  const { state, settled } = figure;
  if (!widget.training)
    return <Frame {...props} figure={figure} start={start} showing={{ state, settled, waiting: false }} />;
  const { Wait } = widget.training;
  return (
    <Wait state={state} settled={settled}>
      {(showing) => <Frame {...props} figure={figure} start={start} showing={showing} />}
    </Wait>
  );
}
