import { plainNumber } from '~/math/format.ts';
import type { Pitch } from '~/widgets/define-widget.ts';

/** Two octaves, from the A below middle C. */
export const LOWEST_HZ = 220;
const OCTAVES = 2;

const numberOf = (text: string): number => (text === '∞' ? Infinity : Number(plainNumber(text)));

/**
 * The tone of a loss as it stands in the text: the lower the loss, the lower the tone. Equal factors sound like equal steps, as they do in a
 * scale, down to `least`; below it the ear is as near to nothing as matters. Undefined where the text is no number.
 */
export function hertzOf(
  text: string,
  { least, most }: { readonly least: number; readonly most: number },
): number | undefined {
  const loss = numberOf(text);
  if (text === '' || Number.isNaN(loss)) return undefined;
  const height = Math.log1p(Math.min(most, Math.max(0, loss)) / least) / Math.log1p(most / least);
  return LOWEST_HZ * 2 ** (OCTAVES * height);
}

/** The range of a widget's pitch in one state. */
export function rangeOf<S>(pitch: Pitch<S>, state: S): { least: number; most: number } {
  const most = pitch.most(state);
  return { most, least: pitch.least ?? most / 100 };
}
