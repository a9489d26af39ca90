import { memo, type ReactNode, useEffect, useRef, useState } from 'react';
import { copyText } from './clipboard.ts';
import { linkTo } from '~/state/address.ts';
import type { State } from '~/state/field.ts';
import { toText } from '~/state/record.ts';
import { sitePath } from '~/state/site-path.ts';
import type { WidgetDefinition } from '~/widgets/define-widget.ts';
import type { EmbedPanel } from './EmbedPanel.tsx';
import { useHearing } from './hearing.ts';
import { lost } from './lost.ts';

export interface ToolbarProps {
  id: string;
  rootId: string;
  widget: WidgetDefinition;
  /** The state at the end of the last gesture, for links. It stays during a drag, so a drag does not redraw the toolbar. */
  state: State;
  /** The same or, while a run is made for it, what is shown instead: the numbers to download. */
  shown: State;
  /** Where the figure starts on its page: a link to that page says what is otherwise by now. */
  start: State;
  linked: boolean;
  canUndo: boolean;
  canRedo: boolean;
  onUndo: () => void;
  onRedo: () => void;
  onReset: () => void;
  asTable: boolean;
  onTable: (on: boolean) => void;
  /** Announces what a button did to those who cannot see it. */
  onSay: (message: string) => void;
  onHear: (on: boolean) => void;
}

/** Copies the text. Where the browser forbids it, the reader is shown the text, to copy it by hand. */
async function copy(text: string): Promise<string> {
  return (await copyText(text)) ? 'Copied.' : `Copy this: ${text}`;
}

/** The arrow of Undo or, mirrored, of Redo. */
function Turn({
  name,
  can,
  mirrored = false,
  onTurn,
}: {
  name: string;
  can: boolean;
  mirrored?: boolean;
  onTurn: () => void;
}): ReactNode {
  return (
    <button type="button" className="turn" aria-label={name} title={name} aria-disabled={!can} onClick={onTurn}>
      <svg viewBox="0 0 24 24" aria-hidden="true" data-mirrored={mirrored ? '' : undefined}>
        <path d="M9 5 4 10l5 5M4.5 10H14a5.5 5.5 0 0 1 0 11h-3" />
      </svg>
    </button>
  );
}

/** Behind one button: undo, redo, reset, link, table, sound, downloads and embedding. */
export const Toolbar = memo(function Toolbar({
  id,
  rootId,
  widget,
  state,
  shown,
  start,
  linked,
  canUndo,
  canRedo,
  onUndo,
  onRedo,
  onReset,
  asTable,
  onTable,
  onSay,
  onHear,
}: ToolbarProps): ReactNode {
  const [said, setSaid] = useState('');
  const hearing = useHearing();
  const [Panel, setPanel] = useState<typeof EmbedPanel>();
  const more = useRef<HTMLDetailsElement>(null);
  const timer = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);
  const announce = (message: string): void => {
    clearTimeout(timer.current);
    const show = (text: string): void => {
      setSaid(text);
      onSay(text);
    };
    show(message);
    if (more.current) more.current.open = false;
    if (message.length < 30) timer.current = window.setTimeout(() => show(''), 2500);
  };
  const embedLink = (): string => linkTo(id, toText(widget.fields, state), sitePath(`embed/${id}/`));
  const copyLink = async (): Promise<void> =>
    announce(await copy(linked ? linkTo(id, toText(widget.fields, state, start)) : embedLink()));
  const tellLost = async (): Promise<void> => announce((await lost('It'))[0]);
  const showEmbed = async (): Promise<void> => {
    try {
      const { EmbedPanel } = await import('./EmbedPanel.tsx');
      setPanel(() => EmbedPanel);
      announce('');
    } catch {
      void tellLost();
    }
  };
  const download = async (form: 'svg' | 'png' | 'csv'): Promise<void> => {
    const files = await import('./download.ts').catch(() => undefined);
    if (!files) {
      void tellLost();
      return;
    }
    try {
      const svg = document.getElementById(rootId)?.querySelector<SVGSVGElement>('.stage svg');
      if (form === 'csv') files.saveCsv(id, widget.table(shown));
      else if (!svg) throw new Error('There is no picture to save.');
      else if (form === 'svg') await files.saveSvg(id, svg);
      else await files.savePng(id, svg);
      // A sandboxed frame has no origin and often may not save, and the browser does not say whether it did.
      announce(window.origin === 'null' ? 'Saved, if this frame may save files.' : 'Saved.');
    } catch {
      // No canvas, no downloads in a sandboxed frame: the reader can only try elsewhere.
      announce('Your browser didn’t allow the download.');
    }
  };
  return (
    <div className="toolbar" role="group" aria-label={`Tools for “${widget.title}”`}>
      <span className="toolbar-said">{said}</span>
      <details ref={more} className="more">
        <summary aria-label="More: undo, link, downloads">…</summary>
        <div className="more-menu">
          <Turn name="Undo" can={canUndo} onTurn={onUndo} />
          <Turn name="Redo" can={canRedo} onTurn={onRedo} mirrored />
          <button type="button" onClick={onReset}>
            Reset
          </button>
          <button type="button" onClick={() => void copyLink()}>
            Copy link
          </button>
          <button
            type="button"
            aria-pressed={asTable}
            onClick={() => {
              onTable(!asTable);
              announce('');
            }}
          >
            {asTable ? 'Hide table' : 'Show table'}
          </button>
          <button
            type="button"
            aria-pressed={hearing}
            onClick={() => {
              onHear(!hearing);
              announce(hearing ? 'Silent.' : 'Low tone, low loss.');
            }}
          >
            Hear the loss
          </button>
          <button type="button" onClick={() => void download('svg')}>
            Picture as SVG
          </button>
          <button type="button" onClick={() => void download('png')}>
            Picture as PNG
          </button>
          <button type="button" onClick={() => void download('csv')}>
            Numbers as CSV
          </button>
          <button type="button" onClick={() => void showEmbed()}>
            On your own page…
          </button>
        </div>
      </details>
      {Panel && (
        <Panel id={id} rootId={rootId} widget={widget} link={embedLink()} onClose={() => setPanel(undefined)} />
      )}
    </div>
  );
});
