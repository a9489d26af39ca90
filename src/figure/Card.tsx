import { type KeyboardEvent, memo, type ReactNode, useMemo, useRef, useState } from 'react';
import type { Form } from '~/plot/form.ts';
import type { State } from '~/state/field.ts';
import { pieces } from '~/widgets/sentence.ts';
import { Controls } from './Controls.tsx';
import { Actions, Presets, Readouts } from './FigureParts.tsx';
import type { FrameProps } from './Frame.tsx';
import { GoalStrip } from './GoalStrip.tsx';
import { useSound } from './hearing.ts';
import { turnAsked } from './keys.ts';
import { Picture, usePublished } from './Picture.tsx';
import { TableView } from './TableView.tsx';
import { Toolbar } from './Toolbar.tsx';
import { isTyping } from './typing.ts';
import { Voice } from './Voice.tsx';

/** From this width of the card on it shows the wide picture; the style sheet has the same number (styles/figure/card.css). */
const WIDE_PX = 640;

/** Which of the two pictures is seen. Both, until somebody has measured. */
function useForm(): readonly [Form | undefined, (stage: HTMLDivElement | null) => void] {
  const [form, setForm] = useState<Form>();
  const seeing = useRef<ResizeObserver>(undefined);
  const [measure] = useState(() => (stage: HTMLDivElement | null): void => {
    seeing.current?.disconnect();
    if (!stage) return;
    seeing.current = new ResizeObserver(([entry]) => {
      if (entry) setForm(entry.contentRect.width >= WIDE_PX ? 'wide' : 'phone');
    });
    seeing.current.observe(stage);
  });
  return [form, measure];
}

/** The picture that is not seen follows at the end of a gesture: to draw two at every move would cost twice. */
const Unseen = memo(
  Picture,
  (before, now) => before.showing.settled === now.showing.settled && before.form === now.form,
);

/** Numbers in their colours. */
function Sentence({ text, room }: { text: string; room: string | undefined }): ReactNode {
  return (
    <p className="sentence" data-room={room}>
      <span>
        {pieces(text).map(({ text: words, tone }, i) =>
          tone ? (
            <strong key={i} className={`tone-${tone}`}>
              {words}
            </strong>
          ) : (
            words
          ),
        )}
      </span>
    </p>
  );
}

const fieldsInSight = (names: readonly string[] | undefined): readonly string[] => names ?? [];

/**
 * The frame of a figure that is drawn for a wide card and for a phone. From the top: what is to be done, the picture with its headline, one
 * sentence, situations worth a tap. Sliders and boxes wait in the fold; each handle has a range input of its own, so that keys never need it.
 */
export function Card({ start, linked, rooms, formula, code, ...framed }: FrameProps): ReactNode {
  const { id, rootId, widget, figure, showing } = framed;
  const { state, settled, line } = showing;
  const [focused, setFocused] = useState('');
  const [asTable, setAsTable] = useState(false);
  const [news, setNews] = useState('');
  const [form, measure] = useForm();

  const values = usePublished(framed);
  const hear = useSound(widget, state, values, !figure.ready);
  const description = widget.describe(state);
  // Told when a gesture is over. A screen reader that starts again at every move of a drag never gets to the end.
  const settledSentence = useMemo(() => widget.describe(settled), [widget, settled]);
  const { twoForms } = widget;
  if (!twoForms) throw new Error(`${id} is drawn in one form only: it needs another frame.`);

  const turn = (event: KeyboardEvent): void => {
    const asked = turnAsked(event, isTyping(event.target));
    if (!asked) return;
    event.preventDefault();
    figure[asked]();
  };
  const picture = (of: Form): ReactNode => {
    const props = { ...framed, description, focused, form: of };
    return form === undefined || form === of ? <Picture {...props} /> : <Unseen {...props} unseen />;
  };
  return (
    <figure
      id={rootId}
      data-widget={id}
      data-ready={figure.ready ? '' : undefined}
      className="figure card"
      aria-labelledby={`${rootId}-caption`}
      onKeyDown={turn}
    >
      <div className="figure-head">
        <GoalStrip rootId={rootId} widget={widget} state={settled} moves={figure.moves} onReached={setNews} />
        <Toolbar
          folded
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
      <div className="stage" ref={measure}>
        {picture('wide')}
        {picture('phone')}
      </div>
      <div className={`quiet-place ${twoForms.quiet}`}>
        <p className="headline" data-room={rooms?.headline}>
          <span>{twoForms.headline(state)}</span>
        </p>
        <div className="situations">
          <Presets widget={widget} figure={figure} start={start} />
          <Actions widget={widget} figure={figure} showing={showing} />
        </div>
      </div>
      <Sentence text={twoForms.sentence(state)} room={rooms?.sentence} />
      {widget.readouts.length > 0 && <Readouts id={id} widget={widget} values={values} rooms={rooms} />}
      {line}
      <Voice sentence={figure.ready && figure.canUndo ? settledSentence : ''} news={news} />
      {asTable && <TableView table={widget.table(state)} title={widget.title} />}
      <div className="figure-controls">
        <Controls
          id={rootId}
          widget={widget}
          figure={figure}
          onFocus={setFocused}
          visible={fieldsInSight(widget.controls?.(figure.state as State))}
          hidden={fieldsInSight(widget.hidden?.(figure.state as State))}
          exact
        />
      </div>
      {widget.formula !== undefined && formula !== undefined && <div className="figure-formula">{formula}</div>}
      {widget.code !== undefined && code !== undefined && <div className="figure-code">{code}</div>}
      {figure.note !== '' && (
        <p className="figure-note" role="status">
          {figure.note}
        </p>
      )}
    </figure>
  );
}
