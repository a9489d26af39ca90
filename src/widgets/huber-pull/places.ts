import { byForm, type Form, FORMS } from '~/plot/form.ts';
import { type Frame, makeFrame } from '~/plot/frame.ts';
import { fields } from './fields.ts';
import type { Charges } from './model.ts';

export const LOSSES = ['squared', 'huber', 'absolute'] as const;
export const TICKS = [0, 5, 10, 15, 20, 25];
/** Where the lines end, in minutes. */
export const END = fields.miss.max + 1;

export const PLACES = {
  wide: {
    margins: [30, 170, 124, 60],
    top: 30,
    thickPx: 15,
    reachPx: 96,
    dart: 1.35,
    gapPx: 30,
    axis: { x: 960, y: 413 },
  },
  phone: {
    margins: [14, 20, 116, 16],
    top: 27,
    thickPx: 12,
    reachPx: 70,
    dart: 1,
    gapPx: 25,
    axis: { x: 386, y: 434 },
  },
} as const;
const frameOf = (form: Form): Frame =>
  makeFrame({ ...FORMS[form], marginPx: PLACES[form].margins, x: [0, END], y: [0, PLACES[form].top] });
export const frames = byForm(frameOf);

/** A phone’s numbers stand left of the dart’s post where they would leave the picture on its right. */
export const toLeft = (form: Form, { miss, outside }: Charges): boolean =>
  form === 'phone' && miss > (outside ? 14 : 13);
/** Halfway there is room for “half a square” on neither side: it stands at the end of its line. */
export const namedAtEnd = (form: Form, { miss, outside }: Charges): boolean =>
  form === 'phone' && outside && miss > 10.5 && miss < 17;
