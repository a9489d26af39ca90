import { type Form, FORMS } from './form.ts';
import { textWidth } from './text-width.ts';

/** The size of a number that stands in a large square: that of styles/plot/forms.css. */
const LARGE_PX = { wide: 44, phone: 34 } as const;

/** How a number is written in a place so wide and so high: large, in the size of other numbers, or not at all where it finds no room. */
export function roomFor(text: string, widthPx: number, form: Form, highPx = widthPx): 'large' | 'small' | undefined {
  const fits = (sizePx: number): boolean =>
    textWidth(text, 'display', sizePx) + 0.5 * sizePx <= widthPx && 1.25 * sizePx <= highPx;
  return fits(LARGE_PX[form]) ? 'large' : fits(FORMS[form].numberPx) ? 'small' : undefined;
}
