import css from './embed-panel.css?inline';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Choice, Switch } from '~/controls/Choice.tsx';
import { copyText } from './clipboard.ts';
import { choice, flag } from '~/state/field.ts';
import type { WidgetDefinition } from '~/widgets/define-widget.ts';
import {
  embedAddress,
  type EmbedTheme,
  type EmbedWidth,
  fittingFrame,
  fixedFrame,
  SPARE_PX,
  THEMES,
  USUAL_PX,
  WIDTHS,
} from './embed-code.ts';
import { type Part, PARTS } from '~/state/embed-parts.ts';

interface Props {
  id: string;
  rootId: string;
  widget: WidgetDefinition;
  /** A link to the figure's own page, in the state that it is in now. */
  link: string;
  onClose: () => void;
}

const theme = choice({ label: 'Theme', default: 'own', options: THEMES });
const width = choice({
  label: 'Width',
  default: 'wide',
  options: { wide: `${WIDTHS.wide} pixels`, narrow: `${WIDTHS.narrow} pixels` },
});
const height = choice({ label: 'Height', default: 'fixed', options: { fixed: 'Fixed', fitting: 'Fits itself' } });

const partsOf = ({ formula, code, goals = [] }: WidgetDefinition): Part[] =>
  (Object.keys(PARTS) as Part[]).filter(
    (part) =>
      (part !== 'formula' || formula !== undefined) &&
      (part !== 'code' || code !== undefined) &&
      (part !== 'goals' || goals.length > 0),
  );

/** Few readers open it: its styles come with its script, the first time. */
let dressed = false;
function dress(): void {
  if (dressed) return;
  dressed = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Shows what the figure looks like in another page, and the code that puts it there. Loaded when it is opened. */
export function EmbedPanel({ id, rootId, widget, link, onClose }: Props): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const [options, setOptions] = useState<{ theme: EmbedTheme; hide: readonly Part[] }>({ theme: 'own', hide: [] });
  const [size, setSize] = useState<EmbedWidth>('wide');
  const [fits, setFits] = useState('fixed');
  const [measured, setMeasured] = useState({ heightPx: USUAL_PX, of: '' });
  const [scale, setScale] = useState(0.5);
  const [said, say] = useState('');

  // Opened first: what is closed has no width to measure.
  useLayoutEffect(() => {
    dress();
    dialog.current?.showModal();
  }, []);
  useLayoutEffect(() => {
    setScale(Math.min(1, (box.current?.clientWidth ?? 0) / WIDTHS[size]));
  }, [box, size]);

  const address = embedAddress(link, options);
  const shown = `${size} ${address}`;
  const { heightPx } = measured;
  const waiting = useRef(true);
  useEffect(() => {
    waiting.current = measured.of !== shown;
  });
  // The preview reports its height, as it would to any page.
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<{ bullseye?: unknown; height?: unknown } | undefined>): void => {
      if (source === frame.current?.contentWindow && data?.bullseye === id && typeof data.height === 'number')
        setMeasured({ heightPx: data.height + SPARE_PX, of: shown });
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [frame, id, shown]);

  const shape = { address, title: widget.title, heightPx };
  const code = fits === 'fixed' ? fixedFrame(shape, WIDTHS[size]) : fittingFrame(shape, id);
  const copy = async (): Promise<void> => {
    // A reader may be quicker than the preview. Wait for its height, but not for ever: in some frames it never comes.
    for (let waits = 0; waiting.current && waits < 30; waits++)
      await new Promise((done) => {
        setTimeout(done, 100);
      });
    const copied = await copyText(text.current?.value ?? code);
    if (!copied) text.current?.select();
    say(copied ? 'Copied.' : 'Your browser won’t let us. Copy the marked text by hand.');
  };
  const hide = (part: Part, shown: boolean): void =>
    setOptions({
      ...options,
      hide: partsOf(widget).filter((one) => (one === part ? !shown : options.hide.includes(one))),
    });
  return (
    <dialog
      ref={dialog}
      className="embed-panel"
      aria-labelledby={`${rootId}-embed`}
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
      onClick={(event) => {
        if (event.target === event.currentTarget) dialog.current?.close();
      }}
    >
      <div className="embed-inside">
        <div className="embed-head">
          <h2 id={`${rootId}-embed`}>This figure on your page</h2>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            Close
          </button>
        </div>
        <div className="embed-options">
          <Choice
            id={`${rootId}-embed-theme`}
            field={theme}
            value={options.theme}
            onChange={(next) => setOptions({ ...options, theme: next as EmbedTheme })}
          />
          <Choice
            id={`${rootId}-embed-width`}
            field={width}
            value={size}
            onChange={(next) => setSize(next as EmbedWidth)}
          />
          <Choice id={`${rootId}-embed-height`} field={height} value={fits} onChange={setFits} />
          <fieldset className="choice">
            <legend>Show</legend>
            <div className="embed-parts">
              {partsOf(widget).map((part) => (
                <Switch
                  key={part}
                  field={flag({ label: PARTS[part], default: true })}
                  value={!options.hide.includes(part)}
                  onChange={(shown) => hide(part, shown)}
                />
              ))}
            </div>
          </fieldset>
        </div>
        <div className="embed-result">
          <div ref={box} className="embed-preview" style={{ height: Math.round(heightPx * scale) }}>
            <iframe
              ref={frame}
              src={address}
              title={`Preview: ${widget.title}`}
              width={WIDTHS[size]}
              height={heightPx}
              tabIndex={-1}
              style={{ transform: `scale(${scale})` }}
            />
          </div>
          <textarea
            ref={text}
            readOnly
            aria-label="Code for your page"
            rows={fits === 'fixed' ? 4 : 7}
            value={code}
            onFocus={(event) => event.target.select()}
            spellCheck={false}
          />
          <p className="embed-copy">
            <button type="button" className="button primary" onClick={() => void copy()}>
              Copy code
            </button>
            <span role="status">{said}</span>
          </p>
          <p className="embed-note">
            {fits === 'fixed'
              ? 'A plain frame, for any page. It’s as high as the figure needs at this width. On a narrower screen it scrolls.'
              : 'For pages that allow scripts. The frame tells its height and nothing else. Three lines of script on your page listen to it.'}
          </p>
        </div>
      </div>
    </dialog>
  );
}
