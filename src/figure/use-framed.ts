import { type Dispatch, type KeyboardEvent, type SetStateAction, useMemo, useState } from 'react';
import { useSound } from './hearing.ts';
import { turnAsked } from './keys.ts';
import { type Framed, usePublished } from './Picture.tsx';
import type { ToolbarProps } from './Toolbar.tsx';
import { isTyping } from './typing.ts';
import type { State } from '~/state/field.ts';

interface FrameState {
  /** The texts of all live values. */
  readonly values: Readonly<Record<string, string>>;
  readonly sentence: string;
  /** The sentence at the end of the last gesture. A screen reader that starts again at every move of a drag never gets to the end. */
  readonly settledSentence: string;
  /** The field whose input has the focus, or the empty string. */
  readonly focused: string;
  readonly setFocused: Dispatch<SetStateAction<string>>;
  readonly asTable: boolean;
  /** What was announced last, and how to announce. */
  readonly news: string;
  readonly setNews: Dispatch<SetStateAction<string>>;
  /** Undo and redo by keys. */
  readonly turn: (event: KeyboardEvent) => void;
  readonly toolbar: ToolbarProps;
}

/** What every frame round a figure has, however it is laid out: `start` and `linked` are the figure's. */
export function useFramed(framed: Framed, start: State, linked: boolean): FrameState {
  const { id, rootId, widget, figure, showing } = framed;
  const { state, settled } = showing;
  const [focused, setFocused] = useState('');
  const [asTable, setAsTable] = useState(false);
  const [news, setNews] = useState('');
  const values = usePublished(framed);
  const hear = useSound(widget, state, values, !figure.ready);
  const settledSentence = useMemo(() => widget.describe(settled), [widget, settled]);
  return {
    values,
    sentence: widget.describe(state),
    settledSentence,
    focused,
    setFocused,
    asTable,
    news,
    setNews,
    turn: (event) => {
      const asked = turnAsked(event, isTyping(event.target));
      if (!asked) return;
      event.preventDefault();
      figure[asked]();
    },
    toolbar: {
      id,
      rootId,
      widget,
      state: figure.settled,
      shown: settled,
      start,
      linked,
      canUndo: figure.canUndo,
      canRedo: figure.canRedo,
      onUndo: figure.undo,
      onRedo: figure.redo,
      onReset: figure.reset,
      asTable,
      onTable: setAsTable,
      onSay: setNews,
      onHear: hear,
    },
  };
}
