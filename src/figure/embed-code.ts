/** The code that puts a figure into another page, and the options in its address. Pure: the panel, the embedded page and the tests share it. */
import { type Part, PARTS } from '~/state/embed-parts.ts';

export const THEMES = { own: 'The reader’s', light: 'Light', dark: 'Dark' } as const;
export type EmbedTheme = keyof typeof THEMES;

/** Widths in pixels of a frame of fixed size. */
export const WIDTHS = { narrow: 360, wide: 720 } as const;
export type EmbedWidth = keyof typeof WIDTHS;

/** Room for one line more than the figure has now: a goal that is reached, or a note, says so in one. */
export const SPARE_PX = 28;
/** The height of a frame whose figure has not said how high it is. */
export const USUAL_PX = 700;

export interface EmbedOptions {
  readonly theme: EmbedTheme;
  readonly hide: readonly Part[];
}

/** A link to the figure's own page, with the options for the frame. */
export function embedAddress(link: string, { theme, hide }: EmbedOptions): string {
  const address = new URL(link);
  address.hash = '';
  if (theme !== 'own') address.searchParams.set('theme', theme);
  // Not by searchParams: a comma is legal in a query, and %2C is hard to read.
  const hidden = hide.length > 0 ? `${address.search === '' ? '?' : '&'}hide=${hide.join(',')}` : '';
  return address.href + hidden;
}

/** Options in the address that do not exist, as "hide=…" or "theme=…". */
export function unknownOptions(search: string): string[] {
  const asked = new URLSearchParams(search);
  const theme = asked.get('theme');
  const hide = (asked.get('hide') ?? '').split(/[, ]/).filter((name) => name !== '' && !Object.hasOwn(PARTS, name));
  return [
    ...(theme === null || theme === 'light' || theme === 'dark' ? [] : [`theme=${theme}`]),
    ...hide.map((name) => `hide=${name}`),
  ];
}

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

interface Frame {
  readonly address: string;
  readonly title: string;
  readonly heightPx: number;
}

/** A frame of fixed size. On a narrower page it shrinks, and its content scrolls. */
export const fixedFrame = ({ address, title, heightPx }: Frame, widthPx: number): string =>
  `<iframe src="${attribute(address)}" title="${attribute(title)}" width="${widthPx}" height="${heightPx}" style="border:0;max-width:100%" loading="lazy"></iframe>`;

/** A frame as wide as its place, and a script that gives it the height that the figure reports: only from that frame and this site, and only a number. */
export const fittingFrame = ({ address, title, heightPx }: Frame, id: string): string =>
  [
    `<iframe src="${attribute(address)}" title="${attribute(title)}" width="100%" height="${heightPx}" style="border:0" loading="lazy"></iframe>`,
    '<script>{ const frame = document.currentScript.previousElementSibling; addEventListener("message", ({ source, origin, data }) => {',
    `  if (source === frame.contentWindow && origin === ${JSON.stringify(new URL(address).origin)} && data.bullseye === ${JSON.stringify(id)}) frame.height = Number(data.height);`,
    '}); }</script>',
  ].join('\n');
