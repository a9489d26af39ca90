import { plainNumber } from '~/math/format.ts';
import type { Pitch } from '~/widgets/define-widget.ts';

/** Two octaves, from the A below middle C. */
export const LOWEST_HZ = 220;
const OCTAVES = 2;

const numberOf = (text: string): number => (text === '∞' ? Infinity : Number(plainNumber(text)));

/**
 * The tone in Hz for a loss as the text has it: the lower the loss, the lower the tone. Equal factors are equal steps of the tone, down to
 * `least`; smaller losses sound almost alike. Undefined where the text is not a number.
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
