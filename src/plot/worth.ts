import { type Form, FORMS } from './form.ts';
import { textWidth } from './text-width.ts';

/** The size of a number that stands in a large square: that of styles/plot/forms.css. */
const LARGE_PX = { wide: 44, phone: 34 } as const;

/** How a square's number is written in it: large, in the size of other numbers, or not at all where it is too small. */
export function roomFor(text: string, sidePx: number, form: Form): 'large' | 'small' | undefined {
  const fits = (sizePx: number): boolean =>
    textWidth(text, 'display', sizePx) + 0.5 * sizePx <= sidePx && 1.5 * sizePx <= sidePx;
  return fits(LARGE_PX[form]) ? 'large' : fits(FORMS[form].numberPx) ? 'small' : undefined;
}
