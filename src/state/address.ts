import { mended } from './mended.ts';

/**
 * A widget's state in the page's address: `?v=1&mse-houses.guess1=350`. Only what differs from the defaults is there,
 * every widget has its own prefix, and other people's parameters are left alone.
 */

/** Raise this when a field changes its meaning; links of another version are still read as far as they go, with a note. */
export const LINK_VERSION = '1';

/** No honest value is longer. Longer ones are cut before anything looks at them. */
const LONGEST_VALUE = 400;
const LONGEST_NAME = 40;

export interface AddressRead {
  readonly text: Record<string, string>;
  readonly version: string;
}

export function readAddress(widget: string, search: string): AddressRead {
  const parameters = new URLSearchParams(mended(widget, search));
  // From entries, so that a field called __proto__ is as unknown as any other.
  const text = Object.fromEntries(
    [...parameters]
      .filter(([key]) => key.startsWith(`${widget}.`))
      .map(([key, value]) => [key.slice(widget.length + 1).slice(0, LONGEST_NAME), value.slice(0, LONGEST_VALUE)]),
  );
  return { text, version: (parameters.get('v') ?? LINK_VERSION).slice(0, 8) };
}

/** The search string after a widget has this text: its old parameters are replaced, all others stay. */
export function writeSearch(widget: string, search: string, text: Readonly<Record<string, string>>): string {
  const parameters = new URLSearchParams(mended(widget, search));
  for (const key of [...parameters.keys()]) if (key.startsWith(`${widget}.`)) parameters.delete(key);
  for (const [field, value] of Object.entries(text)) parameters.set(`${widget}.${field}`, value);
  const stateful = [...parameters.keys()].some((key) => key.includes('.'));
  if (stateful) parameters.set('v', LINK_VERSION);
  else parameters.delete('v');
  const written = parameters.toString();
  return written === '' ? '' : `?${written}`;
}

/** A refused change is tried again this much later, so many times: Safari allows 100 changes in 30 s, a sandboxed frame may allow none. */
const RETRY_MS = 2500;
const RETRIES = 16;

/** What the browser has not let into the address yet: the newest text of each widget. */
const unwritten = new Map<string, Readonly<Record<string, string>>>();
let timer: ReturnType<typeof setTimeout> | undefined;

function write(retries: number): void {
  clearTimeout(timer);
  if (unwritten.size === 0) return;
  let { search } = location;
  for (const [widget, text] of unwritten) search = writeSearch(widget, search, text);
  try {
    history.replaceState(history.state, '', location.pathname + search + location.hash);
    unwritten.clear();
  } catch {
    // The page works without its address, and the copy-link button builds the link itself.
    if (retries > 0) timer = setTimeout(write, RETRY_MS, retries - 1);
    addEventListener('pagehide', writeWhenLeaving);
  }
}
const writeWhenLeaving = (): void => write(0);

/**
 * Puts a widget's state into the address bar without a new history entry. Never throws: where the browser refuses, the last state of each
 * widget is written once it allows, or when the page is left.
 */
export function writeAddress(widget: string, text: Readonly<Record<string, string>>): void {
  unwritten.set(widget, text);
  write(RETRIES);
}

/** A link to this page with this one widget in this state. */
export const linkTo = (widget: string, text: Readonly<Record<string, string>>, path = location.pathname): string =>
  location.origin + path + writeSearch(widget, '', text) + `#${widget}`;
