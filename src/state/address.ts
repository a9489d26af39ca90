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

/** Puts the state into the address bar without a new history entry. Safari refuses more than 100 a half-minute: never mind. */
export function writeAddress(widget: string, text: Readonly<Record<string, string>>): void {
  try {
    history.replaceState(
      history.state,
      '',
      location.pathname + writeSearch(widget, location.search, text) + location.hash,
    );
  } catch {
    // The page works without its address; the copy-link button builds the link itself.
  }
}

/** A link to this page with this one widget in this state. */
export const linkTo = (widget: string, text: Readonly<Record<string, string>>, path = location.pathname): string =>
  location.origin + path + writeSearch(widget, '', text) + `#${widget}`;
