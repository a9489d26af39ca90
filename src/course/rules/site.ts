import type { Place, Widgets } from './live.ts';

/** What the rules ask of the site beside the texts. They are handed it, for figures and formulas are drawn above this room. */
export interface Site {
  readonly widgets: Widgets;
  /** A formula as HTML. Throws where it cannot be set. */
  setTex(tex: string, display: boolean): string;
}

/** The first line of the sources below a path that matches; the first line of `otherwise`, where the text is put together from pieces. */
export function placeIn(
  texts: Readonly<Record<string, string>>,
  below: string,
  matches: (line: string) => boolean,
  otherwise = below,
): Place {
  for (const [file, text] of Object.entries(texts)) {
    const at = file.startsWith(below) ? text.split('\n').findIndex(matches) : -1;
    if (at >= 0) return { file, line: at + 1 };
  }
  return { file: otherwise, line: 1 };
}
