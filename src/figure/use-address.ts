import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { LINK_VERSION, readAddress, writeAddress } from '~/state/address.ts';
import type { Field, State, Value } from '~/state/field.ts';
import { fromText, parseShort, sameValue, toText } from '~/state/record.ts';
import type { WidgetDefinition } from '~/widgets/define-widget.ts';
import { withinEnds } from './ends.ts';

/** What the address says of a figure. */
export interface Link {
  /** Undefined where it says nothing. */
  readonly state?: State;
  /** One quiet line where it could not be read in full, or the empty string. */
  readonly note: string;
}

function readLink(id: string, widget: WidgetDefinition): Link {
  const { text, version } = readAddress(id, location.search);
  if (Object.keys(text).length === 0) return { note: '' };
  const { state, problems } = fromText(widget.fields, text);
  const names = problems.slice(0, 3).map(({ field }) => field.slice(0, 24));
  return {
    state: { ...state, ...withinEnds(widget, state, {}) } as State,
    note:
      problems.length > 0
        ? `We can’t read part of this link (${names.join(', ')}). The figure shows its usual start there.`
        : version === LINK_VERSION
          ? ''
          : 'This link is from another version of this page. The figure shows as much of it as it can.',
  };
}

const never = (): (() => void) => () => undefined;

/**
 * What the address said when the figure came to life. Undefined on the server and for the browser's first render, which has to be the
 * server's picture again; React draws once more, before anything is painted.
 */
export function useLink(id: string, widget: WidgetDefinition, linked: boolean): Link | undefined {
  const [read] = useState(() => {
    let link: Link | undefined;
    return (): Link => (link ??= linked ? readLink(id, widget) : { note: '' });
  });
  return useSyncExternalStore(never, read, () => undefined);
}

/**
 * Writes the state at the end of each gesture into the address, and lets words in the text set the figure. Such words leave what they ask
 * for in `data-show` of the root element and send it `bullseye:show`; the attribute waits where the figure's script is not there yet.
 * Returns whether words asked for what the figure showed already: nothing moved then, and the reader has come to see it all the same.
 */
export function useAddress(
  id: string,
  widget: WidgetDefinition,
  linked: boolean,
  start: State,
  settled: State,
  glide: (patch: Partial<State>) => void,
): boolean {
  const [asItWas, setAsItWas] = useState(false);
  const resting = useRef(settled);
  useEffect(() => {
    resting.current = settled;
  });
  useEffect(() => {
    const root = document.getElementById(id);
    const showAsked = (): void => {
      const asked = root?.getAttribute('data-show') ?? undefined;
      root?.removeAttribute('data-show');
      if (asked === undefined) return;
      const { state } = fromText(widget.fields, parseShort(asked));
      const same = ([name, field]: [string, Field]): boolean =>
        sameValue(field, state[name] as Value, resting.current[name] as Value);
      if (Object.entries(widget.fields).every(same)) setAsItWas(true);
      // All the same: other words, clicked just before, may have it on its way elsewhere.
      glide(state);
    };
    showAsked();
    root?.addEventListener('bullseye:show', showAsked);
    return () => root?.removeEventListener('bullseye:show', showAsked);
  }, [id, widget, glide]);

  const first = useRef(true);
  useEffect(() => {
    if (!first.current && linked) writeAddress(id, toText(widget.fields, settled, start));
    first.current = false;
  }, [id, widget, linked, start, settled]);
  return asItWas;
}
