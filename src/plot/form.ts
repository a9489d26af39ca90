import { type Frame, makeFrame } from './frame.ts';

/**
 * A picture is drawn twice: `wide` for a card of 640 px and more, `phone` for all below. Each is scaled within its own range only, so that
 * its letters stay legible; both are in the page, and its style sheet shows the one that fits.
 */
export type Form = 'wide' | 'phone';

/** The view box of each, and the sizes of its letters: those of styles/plot/forms.css. */
export const FORMS = {
  wide: { widthPx: 1016, heightPx: 524, numberPx: 27, namePx: 19 },
  phone: { widthPx: 390, heightPx: 440, numberPx: 23, namePx: 17 },
} as const satisfies Record<Form, { widthPx: number; heightPx: number; numberPx: number; namePx: number }>;

/** Something of each form. */
export const byForm = <T>(of: (form: Form) => T): Readonly<Record<Form, T>> => ({
  wide: of('wide'),
  phone: of('phone'),
});

/** The whole view box, for pictures that are drawn in pixels. Its scales run from 0 to 1. */
export const pixelFrames: Readonly<Record<Form, Frame>> = byForm((form) =>
  makeFrame({ ...FORMS[form], marginPx: [0, 0, 0, 0], x: [0, 1], y: [0, 1] }),
);
