/**
 * A sentence whose numbers wear their colours: “{error|2.4 minutes} off.” The part before the bar is a tone; without colours it reads
 * “2.4 minutes off.”
 */
import { type Tone, TONES } from '~/styles/tones.ts';

const COLOURED = /\{([a-z-]+)\|([^{}|]*)\}/g;

export const plain = (sentence: string): string => sentence.replace(COLOURED, '$2');

export interface Piece {
  readonly text: string;
  readonly tone: Tone | undefined;
}

/** The pieces of a sentence. Throws RangeError for a colour that there is not. */
export function pieces(sentence: string): Piece[] {
  const all: Piece[] = [];
  let end = 0;
  for (const { 0: whole, 1: tone = '', 2: text = '', index } of sentence.matchAll(COLOURED)) {
    const known = TONES.find((one) => one === tone);
    if (!known) throw new RangeError(`“${tone}” is no tone. Tones: ${TONES.join(', ')}.`);
    if (index > end) all.push({ text: sentence.slice(end, index), tone: undefined });
    all.push({ text, tone: known });
    end = index + whole.length;
  }
  if (end < sentence.length) all.push({ text: sentence.slice(end), tone: undefined });
  return all;
}
