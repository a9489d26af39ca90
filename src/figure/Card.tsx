import { lazy, memo, type ReactNode, Suspense, useRef, useState } from 'react';
import type { Form } from '~/plot/form.ts';
import type { State } from '~/state/field.ts';
import { pieces, plain } from '~/widgets/sentence.ts';
import { Controls } from './Controls.tsx';
import { Actions, PlayButtons, Presets, Readouts } from './FigureParts.tsx';
import { GoalStrip } from './GoalStrip.tsx';
import { type Framed, Picture } from './Picture.tsx';
import type { Rooms } from './rooms.ts';
import { TableView } from './TableView.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useFramed } from './use-framed.ts';
import { useScrub } from './use-scrub.ts';
import { useWager } from './use-wager.ts';
import { Voice } from './Voice.tsx';
import { Options, settledText } from './Wager.tsx';
import { useWon } from './won.ts';

interface CardProps extends Framed {
  start: State;
  linked: boolean;
  rooms: Rooms | undefined;
  formula: ReactNode;
  code: ReactNode;
}

/** From this width of the card on it shows the wide picture; the style sheet has the same number (styles/figure/card.css). */
const WIDE_PX = 640;

/** Which of the two pictures is seen. Both in the page as it was sent, and where nothing is laid out. */
function useForm(): readonly [Form | undefined, (stage: HTMLDivElement | null) => void] {
  const [form, setForm] = useState<Form>();
  const seeing = useRef<ResizeObserver>(undefined);
  const [measure] = useState(() => (stage: HTMLDivElement | null): void => {
    seeing.current?.disconnect();
    if (!stage) return;
    const see = (widthPx: number): void => {
      if (widthPx > 0) setForm(widthPx >= WIDE_PX ? 'wide' : 'phone');
    };
    // At once, too: until it is known, both pictures call their handles by the same names.
    see(stage.clientWidth);
    seeing.current = new ResizeObserver(([entry]) => entry && see(entry.contentRect.width));
    seeing.current.observe(stage);
  });
  return [form, measure];
}

/** The picture that is not seen follows at the end of a gesture: to draw two at every move would cost twice. */
const Unseen = memo(
  Picture,
  (before, now) =>
    before.showing.settled === now.showing.settled && before.form === now.form && before.wager === now.wager,
);

/** Words and numbers in their colours. */
function Coloured({ text }: { text: string }): ReactNode {
  return (
    <span>
      {pieces(text).map(({ text: words, tone }, i) =>
        tone ? (
          <strong key={i} className={`tone-${tone}`}>
            {words}
          </strong>
        ) : (
          // In an element of its own: translators replace texts, and React finds only what it made.
          <span key={i}>{words}</span>
        ),
      )}
    </span>
  );
}

/** It comes with the first win; where it cannot be fetched, a win is told in words alone. */
const WinRing = lazy(() =>
  import('./WinRing.tsx').then(
    (ring) => ({ default: ring.WinRing }),
    () => ({ default: () => null }),
  ),
);

/**
 * The frame of a figure that is drawn for a wide card and for a phone. From the top: what is to be done, the picture with its headline, one
 * sentence, situations worth a tap. Sliders and boxes wait in the fold; each handle has a range input of its own, so that keys never need it.
 */
export function Card({ start, linked, rooms, formula, code, ...framed }: CardProps): ReactNode {
  const { id, rootId, widget, figure, showing } = framed;
  const { state, settled, line } = showing;
  const [form, measure] = useForm();
  const frame = useFramed(framed, start, linked);
  const { values, sentence, settledSentence, focused, setFocused, asTable, news, setNews, turn, toolbar } = frame;
  const { player, twoForms } = widget;
  if (!twoForms) throw new Error(`${id} is drawn in one form only: it needs another frame.`);

  const { wagered, reply, place, led } = useWager(widget, start, figure);
  useScrub(rootId, widget, figure);
  const won = useWon(widget, settled, led ? 0 : figure.moves, setNews);
  // Until the next move.
  const fresh = won.latest?.state === state ? won.latest : undefined;
  const call = fresh && widget.goals?.find(({ text }) => text === fresh.text)?.won;
  const kicker = useRef<HTMLParagraphElement>(null);
  const { wager } = twoForms;
  const asked = wager && wagered.open ? wager.question : undefined;
  const meanwhile = asked === undefined ? undefined : wager?.meanwhile;

  const picture = (of: Form): ReactNode => {
    const props = { ...framed, description: meanwhile ?? sentence, focused, form: of, wager: wagered };
    return form === undefined || form === of ? <Picture {...props} /> : <Unseen {...props} unseen />;
  };
  return (
    <figure
      id={rootId}
      data-widget={id}
      data-ready={figure.ready ? '' : undefined}
      className={`figure card${twoForms.night?.(state) ? ' night' : ''}`}
      aria-labelledby={`${rootId}-caption`}
      onKeyDown={turn}
    >
      <div className="figure-head" data-won={fresh && ''}>
        <GoalStrip rootId={rootId} widget={widget} won={won} fresh={fresh !== undefined} />
        <Toolbar {...toolbar} />
      </div>
      <div className="stage" ref={measure} aria-busy={showing.waiting || undefined}>
        {picture('wide')}
        {picture('phone')}
        <Suspense>{fresh && <WinRing key={fresh.text} moved={figure.lastMoved} />}</Suspense>
      </div>
      <div className={`quiet-place ${twoForms.quiet}`}>
        {wager && (
          <p className="kicker" ref={kicker} tabIndex={-1}>
            {settledText(wager, wagered)}
          </p>
        )}
        <p className="headline" id={`${rootId}-headline`} data-room={rooms?.headline}>
          <Coloured text={asked ?? call ?? twoForms.headline(state)} />
        </p>
        <div className="choices">
          {wager && (
            <Options
              wager={wager}
              open={wagered.open}
              labelledby={`${rootId}-headline`}
              onBet={(option) => {
                place(option);
                setNews(
                  `${settledText(wager, { open: false, bet: option })} ${plain(wager.options[option]?.reply ?? '')}`,
                );
                // The button goes; what it led to takes its place.
                kicker.current?.focus({ preventScroll: true });
              }}
            />
          )}
          <div className="situations" {...(asked !== undefined && { inert: true })}>
            <Presets widget={widget} figure={figure} start={start} />
            <Actions widget={widget} figure={figure} showing={showing} />
          </div>
        </div>
      </div>
      <p className="sentence" data-room={rooms?.sentence}>
        <Coloured text={meanwhile ?? (reply || twoForms.sentence(state))} />
      </p>
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
          visible={widget.controls?.(figure.state) ?? []}
          player={player && { field: player.field, buttons: <PlayButtons widget={widget} figure={figure} /> }}
          hidden={widget.hidden?.(figure.state) ?? []}
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
